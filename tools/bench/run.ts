/**
 * `npm run bench [-- PART …]`: measures the product beside its peers in the same run.
 *
 * To add a part: a file of this folder that exports a function answering {@link Findings}, and a line in PARTS. What must be
 * measured in a browser stands in `in-chromium/` as a module that exports functions. `withChromium` opens it in a page of real
 * Chromium, or in a worker there, and calls them by name: `page.ts` is the shortest example. Whatever the module fetches goes
 * into `chromium.files` first.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Findings } from './findings.ts';
import { printFindings } from './print-findings.ts';

const PARTS: Record<string, () => Promise<Findings>> = {
	page: async () => (await import('./page.ts')).measurePage(),
	'held-back': async () => (await import('./held-back.ts')).measureHeldBack(),
	disturbed: async () => (await import('./disturbed.ts')).measureDisturbed(),
	actors: async () => (await import('./actors.ts')).measureActors(),
	names: async () => (await import('./names.ts')).measureNames(),
	quotes: async () => (await import('./quotes.ts')).measureQuotes(),
	contradictions: async () => (await import('./contradictions.ts')).measureContradictions(),
	topics: async () => (await import('./topics.ts')).measureTopics(),
	strangers: async () => (await import('./strangers.ts')).measureStrangers(),
	extension: async () => (await import('./extension.ts')).measureExtension(),
	surfaces: async () => (await import('./surfaces.ts')).measureSurfaces(),
	coverage: async () => (await import('./coverage.ts')).measureCoverage(),
	anchoring: async () => (await import('./anchoring.ts')).measureAnchoring(),
	library: async () => (await import('./library.ts')).measureLibrary(),
	replication: async () => (await import('./replication.ts')).measureReplication(),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length) {
	console.error(`There is no part ${unknown.join(', ')}. There are: ${Object.keys(PARTS).join(', ')}.`);
	process.exitCode = 1;
} else {
	await measure(asked.length ? asked : Object.keys(PARTS));
}

/** Tables go to standard error, the JSON to out/bench.json and to a program that reads standard output. */
async function measure(names: readonly string[]): Promise<void> {
	const figures: Record<string, Findings> = {};
	for (const name of names) {
		const findings = await PARTS[name]?.();
		if (!findings) continue;
		figures[name] = findings;
		console.error(printFindings(name, findings));
	}
	const folder = fileURLToPath(new URL('../../out/', import.meta.url));
	mkdirSync(folder, { recursive: true });
	const json = `${JSON.stringify(figures, null, '\t')}\n`;
	writeFileSync(`${folder}bench.json`, json);
	if (!process.stdout.isTTY) process.stdout.write(json);
}
