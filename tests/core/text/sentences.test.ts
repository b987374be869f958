import { expect, test } from 'vitest';
import { splitSentences } from '../../../src/core/text/sentences.ts';

const textsOf = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

test.each([
	['an abbreviation goes on', ['Dr. Okafor met Gov. Reed on Jan. 3 in St. Alban.', 'They ate.']],
	['initials go on', ['J. R. Hallam of the U.S. Navy spoke.', 'He left.']],
	['an abbreviation may end one', ['She moved to the U.S. in May.', 'It rained.']],
	['a quote closes after the stop', ['“We are done.”', 'She left.']],
	['straight marks close too', ['"We are done."', 'She left.']],
	['a quote goes on with its cue', ['“Are we done?” she asked.', 'Nobody spoke.']],
	['an ellipsis goes on with a small letter', ['He paused … and went on.', 'Then he sat.']],
	['a party and a state before a mark go on', ['Rep. Ada Hale, R-N.D., and Bo Lindt (D-N.Y.) met.', 'They ate.']],
	['a party and a state before a capital end one', ['The vote was lost by Ada Hale, D-N.Y.', 'Sen. Bo Lindt won.']],
	['a number is no end', ['Growth was 3.5 per cent.', 'Prices rose.']],
])('%s', (_, sentences) => {
	expect(textsOf(sentences.join(' '))).toEqual(sentences);
});

test('a line break ends a sentence: headlines have no stop', () => {
	expect(textsOf('Ports To Reopen\nBRUSSELS — The ports reopen.')).toEqual([
		'Ports To Reopen',
		'BRUSSELS — The ports reopen.',
	]);
});

test.each(['', ' \n \n'])('%j has none', (text) => {
	expect(splitSentences(text)).toEqual([]);
});
