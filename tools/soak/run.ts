/**
 * `npm run soak [-- CHECK …] [--page NUMBER]`: the long checks of which `npm test` runs a sample, in real Chromium. `--page` reads one
 * spoilt page alone; `--seed` sends the hostile inputs of one seed, `--inputs` another number of them, `--from` those from a seed on. See docs/measuring.md.
 */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { newsroomPages, realPages, type SamplePage } from '../bench/sample-pages.ts';
import { withChromium } from '../chromium/code-in-chromium.ts';
import type { BrowserName, BrowserUnderTest } from '../drivers/driver.ts';
import { BROWSER_NAMES, builtExtension, launchBrowser } from '../drivers/launch-browser.ts';
import { shippedModels } from '../models/shipped-models.ts';
import { startNewsroom } from '../newsroom/server.mjs';
import { findShownQuotes } from './find-shown-quotes.ts';
import { fuzz } from './fuzz/fuzz.ts';
import { checkGrowth } from './growth/check-growth.ts';
import { importRandomly } from './imports/import-randomly.ts';
import { killConfirmedWrites } from './kill-confirmed-writes.ts';
import { killIndexWrites } from './kill-index-writes.ts';
import { killPolling } from './kill-polling.ts';
import { readSpoiltPages } from './read-spoilt-pages.ts';
import { replicateRandomly } from './replicate-randomly.ts';
import { writeFromTabs } from './write-from-tabs.ts';

const SPOILT_PAGES = 2_000;
const INDEX_KILLS = 200;
const POLLING_KILLS = 200;
const WRITE_KILLS = 200;
const HOSTILE_INPUTS = 100_000;
const CHANGED_FILES = 10_000;
const FROM_TABS = { tabs: 10, writes: 100, kills: 20 };
const REPLICATION = { operations: 2_000, kills: 50, serverKills: 20 };

const { values: options, positionals } = parseArgs({
	options: {
		page: { type: 'string' },
		inputs: { type: 'string' },
		seed: { type: 'string' },
		from: { type: 'string' },
		door: { type: 'string' },
		part: { type: 'string' },
		pattern: { type: 'string' },
	},
	allowPositionals: true,
});

/** Each answers what went wrong, a line for each fault. */
const CHECKS: Record<string, () => Promise<string[]>> = {
	spoilt: soakSpoiltPages,
	quotes: soakQuotes,
	polling: soakPolling,
	growth: async () => checkGrowth(await shippedModels(), options, console.log),
	kills: () => inBothBrowsers((browser, tell) => killConfirmedWrites(browser, WRITE_KILLS, tell)),
	tabs: () => inBothBrowsers((browser, tell) => writeFromTabs(browser, FROM_TABS, tell)),
	fuzz: () =>
		fuzz(
			{
				inputs: Number(options.inputs ?? HOSTILE_INPUTS),
				first: Number(options.from ?? 1),
				only: options.seed ? Number(options.seed) : null,
			},
			console.log,
		),
	imports: () =>
		importRandomly(
			{ files: Number(options.inputs ?? CHANGED_FILES), only: options.seed ? Number(options.seed) : null },
			console.log,
		),
	replication: async () => [
		...(await replicateRandomly({ seed: Number(options.seed ?? 1), ...REPLICATION }, console.log)),
		...(await replicateRandomly({ seed: Number(options.seed ?? 2), ...REPLICATION, passphrase: 'words' }, console.log)),
	],
	index: () => withChromium((chromium) => killIndexWrites(chromium, INDEX_KILLS, console.log)),
};

let faults = 0;
for (const name of positionals.length ? positionals : Object.keys(CHECKS)) {
	const found = (await CHECKS[name]?.()) ?? [
		`There is no check ${name}. There are: ${Object.keys(CHECKS).join(', ')}.`,
	];
	for (const fault of found) console.log(`FAULT  ${fault}`);
	console.log(`${name}: ${found.length} faults`);
	faults += found.length;
}
// threads of worlds in memory would wait for work for ever
process.exit(faults > 0 ? 1 : 0);

function soakSpoiltPages(): Promise<string[]> {
	const pages = [...newsroomPages(), ...realPagesIfThere('fundus'), ...realPagesIfThere('wcxb')];
	const numbers = options.page ? [Number(options.page)] : Array.from({ length: SPOILT_PAGES }, (_, number) => number);
	return withChromium((chromium) => readSpoiltPages(chromium, pages, numbers, console.log));
}

async function soakQuotes(): Promise<string[]> {
	const pages = [...newsroomPages(), ...realPagesIfThere('fundus')].filter(({ isArticle }) => isArticle);
	const found = await withChromium((chromium) => findShownQuotes(chromium, pages));
	console.log(`${found.quotes} shown quotes of ${found.articles} articles looked up on their pages`);
	return found.faults;
}

function soakPolling(): Promise<string[]> {
	return withExtension('chromium', (browser) => killPolling(browser, POLLING_KILLS, console.log));
}

async function inBothBrowsers(
	check: (browser: BrowserUnderTest, tell: (line: string) => void) => Promise<string[]>,
): Promise<string[]> {
	const faults: string[] = [];
	for (const name of BROWSER_NAMES) {
		const found = await withExtension(name, (browser) => check(browser, (line) => console.log(`${name}: ${line}`)));
		faults.push(...found.map((fault) => `${name}: ${fault}`));
	}
	return faults;
}

/** Starts a browser with the extension, built anew into a folder of its own for the hours that this may take, before a newsroom. */
async function withExtension(
	name: BrowserName,
	use: (browser: BrowserUnderTest) => Promise<string[]>,
): Promise<string[]> {
	const root = fileURLToPath(new URL('../..', import.meta.url));
	const dist = path.join(root, 'out/soak/dist');
	execFileSync(process.execPath, ['build.mjs', '--out', dist], { cwd: root });
	const newsroom = await startNewsroom();
	const browser = await launchBrowser(name, { extension: builtExtension(name, dist), proxyPort: newsroom.proxyPort });
	try {
		return await use(browser);
	} finally {
		await browser.close();
		await newsroom.close();
	}
}

function realPagesIfThere(set: 'fundus' | 'wcxb'): SamplePage[] {
	const pages = realPages(set);
	if (!pages) console.log(`The corpora are not here: no pages of ${set}`);
	return pages ?? [];
}
