import type { StoryArticle } from '../../core/coverage/outlet-coverage.ts';
import type { PageActions } from '../actions.ts';
import { TimeStamp } from './time-stamp.tsx';
import { useFirstFew } from './use-first-few.ts';
import { WebLink } from './web-link.tsx';

interface CoverageEarlierProps {
	earlier: StoryArticle[];
	limit: number;
	actions: Pick<PageActions, 'openAddress'>;
}

/** What was told of the story before these days, newest first. */
export function CoverageEarlier({ earlier, limit, actions }: CoverageEarlierProps) {
	const { few, hidden, showAll } = useFirstFew(earlier, limit);
	if (earlier.length === 0) return null;
	return (
		<section class="coverage-part">
			<h3>Earlier in this story</h3>
			<ol class="earlier">
				{few.map(({ id, url, title, outlet, publishedAt }) => (
					<li key={id}>
						<p class="related-title">
							<WebLink url={url} open={(address) => void actions.openAddress(address)}>
								{title}
							</WebLink>
						</p>
						<p class="related-facts dotted">
							<bdi>{outlet}</bdi>
							{publishedAt && <TimeStamp iso={publishedAt} />}
						</p>
					</li>
				))}
			</ol>
			{hidden > 0 && (
				<button type="button" class="text-button" onClick={showAll}>
					{hidden} more from before
				</button>
			)}
		</section>
	);
}
