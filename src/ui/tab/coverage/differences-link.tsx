import { countDifferences } from '../../../core/coverage/differences/difference.ts';
import { sayCounted } from '../../../words/say.ts';
import type { StoryState } from './story-state.ts';

/** How many differences there are, and the way to them, below the list. */
export function DifferencesLink({ story }: { story: StoryState }) {
	if (story.state !== 'told' || !story.story) return null;
	const count = countDifferences(story.story.differences);
	if (count === 0) return null;
	return (
		<p class="differences-link">
			<a href="#differences">{sayCounted('differences_between', count)}</a>
		</p>
	);
}
