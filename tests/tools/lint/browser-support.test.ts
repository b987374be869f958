import data from '@mdn/browser-compat-data' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { browserSupport } from '../../../tools/lint/browser-support.mjs';
import { declaredIn, usedInManifest, usedInScript, usedInStyles } from '../../../tools/lint/used-features.mjs';

const support = browserSupport(data, { chrome: 130, firefox: 142 });

function lacking(uses: ReturnType<typeof usedInScript>): string[] {
	return uses.flatMap(({ kind, name }) => {
		const browsers = kind === 'feature' ? support.lackingFeature(name) : support.lackingProperty(name);
		return browsers.map((browser) => `${browser}: ${name.split('.').at(-1)?.replace('_static', '')}`);
	});
}

describe('what an old browser lacks is found', () => {
	test.each([
		['a method of something unknown', 'found.getOrInsert(1, 2)', ['chrome: getOrInsert', 'firefox: getOrInsert']],
		['a call of the browser', 'browser.sidebarAction.open()', ['chrome: open', 'chrome: sidebarAction']],
		['a static method', 'const added = Math.sumPrecise([1])', ['chrome: sumPrecise']],
		['a class', 'new Sanitizer()', ['chrome: Sanitizer', 'firefox: Sanitizer']],
		['what all know', 'structuredClone(found).at(-1); browser.tabs.query({}); new Set().union(found)', []],
		['a name of nobody', 'settings.coverageOfArticle; browser.nothing.atAll()', []],
	])('%s', (_, code, expected) => {
		expect([...new Set(lacking(usedInScript('file.ts', code)))].sort()).toEqual(expected);
	});

	test.each([
		['a property', 'p { reading-flow: grid-order; color: red }', ['chrome: reading-flow', 'firefox: reading-flow']],
		['a rule', '@view-transition { navigation: auto }', ['firefox: view-transition']],
		['a selector', 'p::scroll-marker { color: red }', ['chrome: scroll-marker', 'firefox: scroll-marker']],
		[
			'what all know',
			'.a:has(> .b)::before { content: "a: b"; inset: 0 } @container (width > 1px) { .c { gap: 1px } }',
			[],
		],
		['a comment', '/* reading-flow: normal; */', []],
	])('%s of a style sheet', (_, code, expected) => {
		expect(lacking(usedInStyles(code)).sort()).toEqual(expected);
	});

	test('a key of a manifest', () => {
		expect(lacking(usedInManifest({ sidebar_action: {}, action: { default_popup: '' } }))).toEqual([
			'chrome: sidebar_action',
		]);
	});
});

test('names that a source declares itself say nothing of the browser', () => {
	const code =
		'interface A { first: number; last(): void } class B { next = 1; constructor(readonly run: A) {} } const { path } = a';
	expect(declaredIn('file.ts', code).sort()).toEqual(['constructor', 'first', 'last', 'next', 'path', 'run']);
});
