import { expect, test } from 'vitest';
import type { Quote } from '../../../src/core/article.ts';
import { keyQuotes } from '../../../src/core/quotes/key-quotes.ts';

const text =
	'“The ferry will sail on Monday morning,” said Ada Lind. She spoke of “a lost year”. The port said that it would pay. “Nobody asked the crews about any of this,” said Bo Sele. “We shall see what comes of it all,” said Ada Lind.';

function quote(words: string, more: Partial<Quote> = {}): Quote {
	const start = text.indexOf(words);
	return {
		kind: 'direct',
		spans: [[start, start + words.length]],
		cue: [],
		speakerMention: null,
		speaker: 'Ada Lind',
		actor: null,
		confidence: 1,
		keyness: 0.5,
		shown: true,
		...more,
	};
}
const FERRY = quote('The ferry will sail on Monday morning,', { keyness: 0.9 });
const PART = quote('a lost year', { keyness: 1 });
const REPORTED = quote('that it would pay', { kind: 'indirect', speaker: 'The port', keyness: 1 });
const CREWS = quote('Nobody asked the crews about any of this,', { speaker: 'Bo Sele', keyness: 0.7 });
const AGAIN = quote('We shall see what comes of it all,', { keyness: 0.8 });

test.each([
	['the keyest of two speakers rather than two of one', [FERRY, AGAIN, CREWS], [FERRY, CREWS]],
	['two of one where another says little', [FERRY, AGAIN, { ...CREWS, keyness: 0.2 }], [FERRY, AGAIN]],
	['whole sentences before a part of one', [PART, FERRY], [FERRY, PART]],
	['words in marks before reported speech', [REPORTED, PART], [PART, REPORTED]],
	['those with a speaker before those without', [quote('a lost year', { speaker: null, keyness: 1 }), CREWS], [CREWS]],
	['no reported speech without a sure speaker', [{ ...REPORTED, shown: false }], []],
])('key quotes are %s', (_, quotes, chosen) => {
	expect(keyQuotes({ text }, quotes, 2).slice(0, chosen.length)).toEqual(chosen);
	expect(keyQuotes({ text }, quotes, 2).length).toBe(Math.min(2, quotes.filter(({ shown }) => shown).length));
});
