import { say, sayCounted } from './say.ts';

/**
 * "12 stories, and 3 that only one outlet has".
 * @param found that are shown
 * @param single that one outlet alone tells, and that are not shown
 */
export function sayStoryCount(found: number, single: number): string {
	const alone = sayCounted('story_count_alone', single);
	if (found === 0) return single === 0 ? say('story_count_none') : say('story_count_only_alone', { alone });
	const stories = sayCounted('story_count', found);
	return single === 0 ? stories : say('story_count_and_alone', { stories, alone });
}
