import type { StoryReason, StoryReasons } from '../../core/coverage/stories/story-reasons.ts';
import { counted, listed } from '../language.ts';
import { inWords, type Wordings } from '../wordings.ts';

const WORDINGS: Wordings<StoryReasons> = {
	names: ({ names }) => `Both name ${listed(names)}`,
	'headline-words': ({ words }) => `Both headlines say ${listed(words.map((word) => `“${word}”`))}`,
	words: 'The two texts use the same words',
	hours: ({ hours }) => counted(hours, { one: 'Published within # hour', other: 'Published within # hours' }),
	days: ({ days }) => counted(days, { one: 'Published within # day', other: 'Published within # days' }),
};

/** "Both name Lena Okafor and Brightwater", "Published within 3 hours". */
export function sayStoryReason(reason: StoryReason): string {
	return inWords(WORDINGS, reason);
}
