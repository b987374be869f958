import type { StoryReason, StoryReasons } from '../core/coverage/stories/story-reasons.ts';
import { listed } from './language.ts';
import { say, sayCounted } from './say.ts';
import { wordsFor } from './wordings.ts';

/** "Both name Lena Okafor and Brightwater", "Published within 3 hours". */
export const sayStoryReason: (reason: StoryReason) => string = wordsFor<StoryReasons>()('story_reason', {
	names: ({ names }) => say('story_reason_names', { names: listed(names) }),
	'headline-words': ({ words }) => say('story_reason_headline_words', { words: listed(words.map(inMarks)) }),
	hours: ({ hours }) => sayCounted('story_reason_hours', hours),
	days: ({ days }) => sayCounted('story_reason_days', days),
});

/** Words of a text between the marks of our own language. */
export function inMarks(words: string): string {
	return say('in_marks', { words });
}
