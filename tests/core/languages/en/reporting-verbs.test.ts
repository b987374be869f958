import { expect, test } from 'vitest';
import { reportingStrength } from '../../../../src/core/languages/en/reporting-verbs.ts';

test.each([
	['said', 3],
	['replies', 3],
	['admitting', 3],
	['quipped', 3],
	['swore', 3],
	['slammed', 2],
	['describing', 2],
	['believed', 1],
	['thought', 1],
	['walked', 0],
	['constructor', 0],
])('%s reports with strength %i', (word, strength) => {
	expect(reportingStrength(word)).toBe(strength);
});
