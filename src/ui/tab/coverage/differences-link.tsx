import { countDifferences } from '../../../core/coverage/differences/difference.ts';
import type { NavigationActions } from '../../actions.ts';
import { Icon } from '../../kit/icon.tsx';
import type { StoryState } from './story-state.ts';

interface DifferencesLinkProps extends Pick<NavigationActions, 'openSidePanel'> {
	story: StoryState;
}

/** How many differences there are, and the way to them: in the side panel they stand below, the popup has no room for them. */
export function DifferencesLink({ story, openSidePanel }: DifferencesLinkProps) {
	if (story.state !== 'told' || !story.story) return null;
	const count = countDifferences(story.story.differences);
	if (count === 0) return null;
	const words = `${count} difference${count === 1 ? '' : 's'} between the reports`;
	if (!openSidePanel) {
		return (
			<p class="differences-link">
				<a href="#differences">{words}</a>
			</p>
		);
	}
	return (
		<button type="button" class="differences-link is-button" onClick={openSidePanel}>
			<span>
				<b>{words}</b>
				<br />
				Compare them in the side panel
			</span>
			<Icon name="next" />
		</button>
	);
}
