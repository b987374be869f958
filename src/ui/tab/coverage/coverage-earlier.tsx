import { say, sayCounted } from '../../../words/say.ts';
import './coverage-earlier.css';
import './coverage-part.css';
import './related-article.css';
import type { StoryArticle } from '../../../core/coverage/outlet-coverage.ts';
import { useFirstFew } from '../../kit/use-first-few.ts';
import { ArticleLink } from './article-link.tsx';

interface CoverageEarlierProps {
	earlier: StoryArticle[];
	limit: number;
}

/** What was told of the story before these days, newest first. */
export function CoverageEarlier({ earlier, limit }: CoverageEarlierProps) {
	const { few, hidden, showAll } = useFirstFew(earlier, limit);
	if (earlier.length === 0) return null;
	return (
		<section class="coverage-part">
			<h3>{say('earlier_title')}</h3>
			<ol class="earlier">
				{few.map((article) => (
					<li key={article.id}>
						<ArticleLink article={article} />
					</li>
				))}
			</ol>
			{hidden > 0 && (
				<button type="button" class="text-button" onClick={showAll}>
					{sayCounted('older', hidden)}
				</button>
			)}
		</section>
	);
}
