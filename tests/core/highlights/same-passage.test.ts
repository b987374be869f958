import { expect, test } from 'vitest';
import { isSamePassage, joinNotes } from '../../../src/core/highlights/same-passage.ts';

const passage = (prefix: string, exact: string, suffix: string, start: number) => ({
	quote: { type: 'TextQuoteSelector' as const, exact, prefix, suffix },
	position: { type: 'TextPositionSelector' as const, start, end: start + exact.length },
});

test.each([
	['the minister said ', 'it will', ' on Friday'],
	['Вчера вечером ', 'сказал он', ' журналистам'],
	['είπε ο ', 'υπουργός', ' χθες'],
	['قال ', 'الوزير', ' أمس'],
	['記者会見で', '首相は', '述べた'],
])('between “%s” and its suffix the words “%s” are the same wherever they stand', (prefix, exact, suffix) => {
	expect(isSamePassage(passage(prefix, exact, suffix, 10), passage(prefix, exact, suffix, 20))).toBe(true);
	expect(isSamePassage(passage(prefix, exact, suffix, 10), passage(prefix, exact, `${suffix}!`, 20))).toBe(false);
	expect(isSamePassage(passage('', exact, suffix, 10), passage('', exact, suffix, 20))).toBe(false);
});

test.each([
	['I know this source', 'no', 'I know this source\n\nno'],
	['5', 'Since 2015', '5\n\nSince 2015'],
	['Ask her', 'Ask her', 'Ask her'],
	['Ask her\n\nCall Vell', 'Call Vell ', 'Ask her\n\nCall Vell'],
	['Call Vell', 'Ask her\n\nCall Vell', 'Ask her\n\nCall Vell'],
	['Call Vell', 'Call Vell, and the mayor', 'Call Vell, and the mayor'],
	['no', 'nothing', 'no\n\nnothing'],
	['', 'no', 'no'],
	['no', '', 'no'],
	['no', ' \n', 'no'],
])('the notes %j and %j together are %j', (earlier, later, joined) => {
	expect(joinNotes(earlier, later)).toBe(joined);
});
