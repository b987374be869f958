import { counted } from '../language.ts';

/**
 * "12 stories, and 3 that only one outlet has".
 * @param found that are shown
 * @param single that one outlet alone tells, and that are not shown
 */
export function sayStoryCount(found: number, single: number): string {
	const alone = counted(single, { one: '1 that only one outlet has', other: '# that only one outlet has' });
	if (found === 0) return single === 0 ? 'No story matches.' : `No story of several outlets matches, but ${alone}.`;
	const stories = counted(found, { one: '1 story', other: '# stories' });
	return single === 0 ? stories : `${stories}, and ${alone}`;
}
