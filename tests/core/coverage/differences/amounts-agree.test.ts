import { expect, test } from 'vitest';
import { amountsAgree } from '../../../../src/core/coverage/differences/amounts-agree.ts';
import { findAmounts } from '../../../../src/core/coverage/differences/find-amounts.ts';

const amountIn = (words: string) => {
	const [amount] = findAmounts(words);
	if (!amount) throw new Error(`“${words}” holds no amount`);
	return amount;
};

test.each([
	['two ships', '2 ships'],
	['11,000 people', '11,243 people'],
	['68 percent', '68.4 per cent'],
	['1.24 billion euros', '€1.2bn'],
	['about 40 ships', '44 ships'],
	['more than 100 people', '130 people'],
	['up to 50 trucks', '42 trucks'],
	['10 miles', '16 kilometres'],
])('%s and %s may both be right', (a, b) => {
	expect(amountsAgree(amountIn(a), amountIn(b))).toBe(true);
	expect(amountsAgree(amountIn(b), amountIn(a))).toBe(true);
});

test.each([
	['40 nations', '50 nations'],
	['6,240 children', '6,420 children'],
	['two children', 'three children'],
	['68 percent', '86 percent'],
	['about 40 ships', '60 ships'],
	['more than 100 people', '80 people'],
	['1.24 billion euros', '1.42 billion euros'],
])('%s and %s disagree', (a, b) => {
	expect(amountsAgree(amountIn(a), amountIn(b))).toBe(false);
});
