import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { importGlobs } from '../../tools/packaging/import-globs.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Bytes that the background's scripts may have together, bundled as here. They had 2,070,373 before they were made smaller, and have grown
 * since by what they do: backups, citations, quotes in six more languages, stories across languages, names by titles, tags and headlines, narrow subjects, replication, names by what stands around them,
 * a look at the copy on a server before anything is said to it and while it is left, a note of what came from there and need not be told back,
 * features that are left out for a site, an offer of news sites, a policy of the reader’s organisation,
 * bounds of highlights that are drawn on the page, lines of one form, our table read back, notes on articles, results of matches, ranks and offices around names, firms and relatives of one name, works in marks, parties of a case, firms called like somebody, people introduced once and names and speech that cases tell, short first names, relatives between commas, old kinds of feeds, searches and texts of articles that are kept, collections and what groups share.
 */
const MOST = 2_542_000;
/** Grows with the languages that are read, and is no part of the code's size. */
const OTHER_LANGUAGES = /^src\/core\/languages\/(?!en\/)[^/]+\//;
/** Of what only the thread that analyses may hold: it reads what others wrote. */
const READERS = /node_modules\/(?:feedsmith|fast-xml-|@nodable)/;

let sizes: Map<string, number>;
let ofOtherLanguages: number;
let inBackground: string[];

beforeAll(async () => {
	const { metafile } = await build({
		entryPoints: {
			background: 'src/background/main.ts',
			analysis: 'src/analysis/main.ts',
			'analysis/offscreen': 'src/analysis/offscreen.ts',
		},
		absWorkingDir: root,
		outdir: 'out/sizes',
		bundle: true,
		format: 'iife',
		external: ['/replication.js'],
		charset: 'utf8',
		legalComments: 'none',
		metafile: true,
		plugins: [importGlobs],
		write: false,
	});
	const outputs = Object.entries(metafile.outputs);
	sizes = new Map(outputs.map(([name, { bytes }]) => [path.relative('out/sizes', name), bytes]));
	ofOtherLanguages = outputs
		.flatMap(([, { inputs }]) => Object.entries(inputs))
		.filter(([name]) => OTHER_LANGUAGES.test(name))
		.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
	const background = outputs.find(([name]) => name.endsWith('background.js'))?.[1];
	inBackground = Object.entries(background?.inputs ?? {}).flatMap(([name, { bytesInOutput }]) =>
		bytesInOutput > 0 ? [name] : [],
	);
});

test('the scripts of the background’s contexts together keep to their room, but for the words of languages beyond English', () => {
	const together = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0) - ofOtherLanguages;
	console.info(
		`${together} bytes of ${MOST}, and ${ofOtherLanguages} of other languages: ${[...sizes].map((entry) => entry.join(' ')).join(', ')}`,
	);
	expect(sizes.size).toBe(3);
	expect(together).toBeLessThan(MOST);
});

test('what reads feeds is in the thread that analyses alone', () => {
	expect(inBackground).toContain('src/background/main.ts');
	expect(inBackground.filter((name) => READERS.test(name) || name.includes('core/feeds/parse-feed'))).toEqual([]);
});
