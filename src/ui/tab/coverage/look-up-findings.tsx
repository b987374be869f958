import { LOOK_UP_NAMES, type LookUpResult } from '../../../core/look-ups/look-up-source.ts';
import { sayCounted, sayCountedInParts, sayInParts } from '../../../words/say.ts';
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
	const asked = (
		<span class="look-up-words" dir="auto">
			{words}
		</span>
	);
	if (articles.length === 0) {
		return (
			<p class="empty" role="status">
				{sayInParts('look_up_nothing', { source: name, words: asked })}
			</p>
		);
	}
	return (
		<>
			<p class="look-up-note" role="status">
				{sayCountedInParts('look_up_found', articles.length, {
					source: name,
					words: asked,
					when: <TimeStamp iso={askedAt} />,
				})}
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
					{sayCounted('more_articles', hidden)}
				</button>
			)}
		</>
	);
}
