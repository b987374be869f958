import { expect, test } from 'vitest';
import { storyReasons } from '../../../../src/core/coverage/stories/story-reasons.ts';

test.each([
	['a surname beside its full name', ['Okafor', 'Lena Okafor'], ['Lena Okafor']],
	['a first name beside its full name', ['Lena Okafor', 'Lena'], ['Lena Okafor']],
	['the middle of a name', ['North Vell Port', 'Vell'], ['North Vell Port']],
	['no beginning of another word', ['Kim', 'Kimball Rusk'], ['Kim', 'Kimball Rusk']],
	['a last word behind the beginning of another', ['Kim', 'Kimball Kim'], ['Kimball Kim']],
])('of names left out is %s', (_, names, said) => {
	const reasons = storyReasons({ names, titleWords: () => [], titles: 0, days: null });
	expect(reasons).toEqual([{ code: 'names', values: { names: said } }]);
});
