import { expect, test } from 'vitest';
import { type ComparedParagraph, compareVersions, isChanged } from '../../../src/core/library/compare-versions.ts';

/** "kept [-gone-] {+new+}", a line for each paragraph. */
function written(paragraphs: readonly ComparedParagraph[]): string {
	const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
	return paragraphs
		.map((parts) => parts.map(({ kind, text }) => marks[kind][0] + text + marks[kind][1]).join(''))
		.join('\n');
}

test.each([
	[
		'a number',
		'The port of Vell lost 12 ships.',
		'The port of Vell lost 14 ships.',
		'The port of Vell lost [-12 -]{+14 +}ships.',
	],
	['nothing', 'One.\nTwo.', 'One.\nTwo.', 'One.\nTwo.'],
	['a paragraph that came', 'One.\nThree.', 'One.\nTwo more ships.\nThree.', 'One.\n{+Two more ships.+}\nThree.'],
	['a paragraph that went', 'One.\nTwo more ships.\nThree.', 'One.\nThree.', 'One.\n[-Two more ships.-]\nThree.'],
	[
		'one rewritten beside one that is new',
		'The council of Osk met on Monday morning.',
		'Rain fell.\nThe council of Osk met on Tuesday morning.',
		'{+Rain fell.+}\nThe council of Osk met on [-Monday -]{+Tuesday +}morning.',
	],
	['a paragraph that is another', 'Ships wait.', 'Bread is dear.', '[-Ships wait.-]\n{+Bread is dear.+}'],
	['words without blanks', '港口周一重新开放。', '港口周二重新开放。', '港口周[-一-]{+二+}重新开放。'],
	['only the blanks', 'One  two.', 'One two.', 'One two.'],
	['all there was', 'One.', '', '[-One.-]\n{++}'],
])('what changed is said of %s', (_, before, after, expected) => {
	expect(written(compareVersions(before, after))).toBe(expected);
});

test('both texts can be read out of it, whatever changed', () => {
	const before = 'The ferry left Vell at nine.\nNobody was hurt.\nThe mayor, Ines Calder, came at ten.\nIt rained.';
	const after = 'The ferry left Osk at nine sharp.\nThe mayor, Ines Calder, came late.\nIt rained.\nMore follows.';
	const compared = compareVersions(before, after);
	const read = (left: 'removed' | 'added') =>
		compared
			.filter((parts) => parts.some(({ kind }) => kind !== left))
			.map((parts) => parts.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join(''))
			.join('\n');
	const folded = (text: string) => text.replace(/[^\S\n]/g, '');
	// blanks are those of the later one
	expect(folded(read('added'))).toBe(folded(before));
	expect(read('removed')).toBe(after);
	expect(compared.map(isChanged)).toEqual([true, true, true, false, true]);
});

test('texts as long as any may be, without a word or a line in common, are held against each other in a moment', () => {
	const began = performance.now();
	const lines = (word: string) => Array.from({ length: 100_000 }, (_, at) => word + at).join('\n');
	expect(compareVersions(lines('a'), lines('b')).length).toBe(200_000);
	const words = (word: string) => Array.from({ length: 60_000 }, (_, at) => word + at).join(' ');
	expect(compareVersions(`same same ${words('a')}`, `same same ${words('b')}`).every(isChanged)).toBe(true);
	expect(performance.now() - began).toBeLessThan(20_000);
});
