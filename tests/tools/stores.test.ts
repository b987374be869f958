import { existsSync, readdirSync, readFileSync } from 'node:fs';
import data from '@mdn/browser-compat-data' with { type: 'json' };
import { expect, test } from 'vitest';
import { sourceFiles } from '../../tools/packaging/source-files.mjs';
import { misprintsIn } from '../../tools/translations/check-typography.mjs';

const read = (file: string) => readFileSync(file, 'utf8');
const manifest = JSON.parse(read('manifest.json'));

test('each permission of the manifest is justified to the stores, and no other', () => {
	const asked = [
		...manifest.permissions,
		...manifest.chrome.permissions,
		...(manifest.firefox.permissions ?? []),
		...manifest.optional_host_permissions,
	];
	const parts = [...read('stores/permissions.md').matchAll(/^## (.+)\n([^#]+)/gm)];
	expect(parts.map(([, name]) => name).sort()).toEqual(asked.sort());
	for (const [, name, text = ''] of parts) expect(text.trim().length, name).toBeGreaterThan(40);
});

const messages = JSON.parse(read('src/_locales/en/messages.json'));

test('the summary of the listing is that of the manifest, and fits', () => {
	const summary = /^> (.+)$/m.exec(read('stores/listing.md'))?.[1];
	expect(manifest.description).toBe('__MSG_extension_description__');
	expect(summary).toBe(messages.extension_description.message);
	expect(summary?.length).toBeLessThanOrEqual(132);
});

test('the description counts the languages that are read', async () => {
	const { LANGUAGES_IN_PART } = await import('../../src/core/languages/languages-in-part.ts');
	expect(read('stores/listing.md')).toContain(`${LANGUAGES_IN_PART.length} other languages in part`);
});

const folders = readdirSync('src/_locales').filter((folder) => !folder.startsWith('en'));

test.each(folders)(
	'the listing in %s has the summary of the manifest, all that English says, and the marks of its language',
	async (folder) => {
		const { LANGUAGES_IN_PART } = await import('../../src/core/languages/languages-in-part.ts');
		const listing = read(`stores/listings/${folder}.md`);
		const [summary = '', ...description] = [...listing.matchAll(/^> (.+)$/gm)].map(([, line = '']) => line);
		expect(summary).toBe(JSON.parse(read(`src/_locales/${folder}/messages.json`)).extension_description.message);
		expect(summary.length).toBeLessThanOrEqual(132);
		const inEnglish = [...read('stores/listing.md').matchAll(/^> .+(?:\n> .+)*$/gm)].length - 1;
		expect(description).toHaveLength(inEnglish);
		expect(description.at(-2)).toContain(`${LANGUAGES_IN_PART.length}`);
		expect(misprintsIn(folder, { listing: { message: description.join('\n') } })).toEqual([]);
	},
);

/** What the privacy page names of the interface: by the words that the reader sees there. */
const NAMED = [
	'mode_automatic',
	'mode_off',
	'read_once',
	'delete_everything',
	'zotero_send',
	'replication',
	'menu_keep',
	'quote_copy',
];

test.each(folders)(
	'the privacy page in %s has every part, permission and address of the English, and the words of its interface',
	(folder) => {
		const english = read('PRIVACY.md');
		const page = read(`stores/privacy/${folder}.md`);
		const parts = (text: string) => text.match(/^\*\*/gm)?.length;
		expect(parts(page)).toBe(parts(english));
		const named = new Set(
			[...english.matchAll(/`(\w+)`|\b([\w.]+\.(?:org|com|txt))\b/g)].map(([, a, b]) => a ?? b ?? ''),
		);
		expect(named.size).toBeGreaterThan(10);
		expect([...named].filter((name) => !page.includes(name))).toEqual([]);
		const own = JSON.parse(read(`src/_locales/${folder}/messages.json`));
		const said = (key: string) => own[key].message.replace(/[….]$/, '');
		expect(NAMED.filter((key) => !page.includes(said(key)))).toEqual([]);
		const texts = [...page.matchAll(/^(?:\*\*|\|[^|]*\|)(.+?)\|?$/gm)].map(([, text = '']) =>
			text.replaceAll('**', '').trim(),
		);
		expect(texts.flatMap((message) => misprintsIn(folder, { privacy: { message } }))).toEqual([]);
	},
);

test.each(['stores/listing.md', 'stores/permissions.md', 'stores/reviewers.md'])(
	'%s leads to files that are there',
	(file) => {
		for (const [, link = ''] of read(file).matchAll(/\]\(([^)#]+)\)/g))
			expect(existsSync(`stores/${link}`), link).toBe(true);
	},
);

test('what reviewers are told to read is in the source zip', () => {
	const sources = sourceFiles('.');
	for (const needed of ['stores/reviewers.md', 'docs/testing.md', 'PRIVACY.md', 'package-lock.json', 'tools/setup.mjs'])
		expect(sources).toContain(needed);
});

test('Firefox for Android is refused, as long as it lacks what reviewers are told of', () => {
	expect(Object.keys(manifest.firefox.browser_specific_settings)).toEqual(['gecko']);
	const [, said = ''] = /\(((?:`\w+`, )+`\w+`)\)/.exec(read('stores/reviewers.md')) ?? [];
	const needed = said.replaceAll('`', '').split(', ');
	expect(needed.length).toBeGreaterThan(2);
	const android = needed.map((name) => data.webextensions.api?.[name]?.__compat?.support.firefox_android);
	expect(android.flat().filter((support) => support?.version_added)).toEqual([]);
});
