import { expect, test } from 'vitest';
import {
	DATED,
	probabilityAmongRivals,
	termsDated,
	termsUndated,
	UNDATED,
	weigh,
} from '../../../../src/core/coverage/stories/same-story.ts';

const likeness = { words: 0.31, names: 0.17, titles: 0.23 };
const rivals = { againstBest: 0.83, againstCrowd: 1.21 };

test('every weight counts among rivals', () => {
	const dated = probabilityAmongRivals({ ...likeness, days: 1.7 }, rivals);
	expect(dated).toBeCloseTo(weigh(DATED, termsDated({ ...likeness, days: 1.7 }, 1.7, rivals)), 12);
	const undated = probabilityAmongRivals({ ...likeness, days: null }, rivals);
	expect(undated).toBeCloseTo(weigh(UNDATED, termsUndated({ ...likeness, days: null }, rivals)), 12);
});
