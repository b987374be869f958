import { expect, test } from 'vitest';
import { atLeast, atMost } from '../../../tools/bench/findings.ts';
import { printFindings } from '../../../tools/bench/print-findings.ts';

test('findings are printed as aligned tables, with every bar judged', () => {
	const printed = printFindings('page', {
		notes: ['Two pages.'],
		tables: [{ title: 'time', rows: { sidelight: { ms: 1.23456, 'of peer': 0.5 }, peer: { ms: 23456 } } }],
		bars: [atMost('time, ms', 3, 1.23456), atLeast('F1', 90, 89.96)],
	});
	expect(printed).toBe(`
# page
Two pages.

time
                ms  of peer
  sidelight  1.235      0.5
  peer       23460        –

bars
  met     time, ms ≤ 3: 1.235
  MISSED  F1 ≥ 90: 89.96
`);
});

test('a part without bars judges nothing', () => {
	expect(printFindings('coverage', { notes: [], tables: [], bars: [] })).toBe('\n# coverage\n');
});
