import { LOOK_UP_NAMES, type LookUpResult } from '../../../core/look-ups/look-up-source.ts';
import { TimeStamp } from '../../kit/time-stamp.tsx';
import { useFirstFew } from '../../kit/use-first-few.ts';
import { ArticleLink } from './article-link.tsx';

/** How many stand there at first. */
const LIMIT = 6;

/** What somebody found who was asked, named as theirs. */
export function LookUpFindings({ result }: { result: LookUpResult }) {
	const { source, words, askedAt, articles } = result;
	const { few, hidden, showAll } = useFirstFew(articles, LIMIT);
	const name = LOOK_UP_NAMES[source];
	if (articles.length === 0) {
		return (
			<p class="empty" role="status">
				{name} found nothing for{' '}
				<span class="look-up-words" dir="auto">
					{words}
				</span>
				. Fewer words find more.
			</p>
		);
	}
	return (
		<>
			<p class="look-up-note" role="status">
				{articles.length === 1 ? '1 article' : `${articles.length} articles`} found by {name} for{' '}
				<span class="look-up-words" dir="auto">
					{words}
				</span>
				, <TimeStamp iso={askedAt} />:
			</p>
			<ul class="look-up-findings">
				{few.map((article) => (
					<li key={article.url}>
						<ArticleLink article={article} />
					</li>
				))}
			</ul>
			{hidden > 0 && (
				<button type="button" class="text-button" onClick={showAll}>
					{hidden} more articles
				</button>
			)}
		</>
	);
}
