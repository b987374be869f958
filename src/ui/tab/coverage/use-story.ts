import { useEffect, useState } from 'preact/hooks';
import type { ArticleView, StoryView } from '../../../messages.ts';
import type { PageActions } from '../../actions.ts';

/** What is known of an article's story: asked for when the article stands there, since comparing takes a moment. */
export type StoryState =
	| { state: 'waiting' }
	| { state: 'failed'; message: string }
	| { state: 'told'; story: StoryView | null };

/** Asks again whenever the article is shown anew; what was told before stays until then. */
export function useStory(view: ArticleView, viewStory: PageActions['viewStory']): StoryState {
	const [story, setStory] = useState<StoryState>({ state: 'waiting' });
	useEffect(() => {
		let isCurrent = true;
		const show = (next: StoryState) => {
			if (isCurrent) setStory(next);
		};
		if (view.analysis) {
			viewStory().then(
				(told) => show({ state: 'told', story: told }),
				(error: unknown) => show({ state: 'failed', message: error instanceof Error ? error.message : String(error) }),
			);
		}
		return () => {
			isCurrent = false;
		};
	}, [view]);
	return story;
}
