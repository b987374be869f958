import { say, sayCounted, sayInParts } from '../../../words/say.ts';
import './coverage-changes.css';
import type { ArticleId } from '../../../core/article.ts';
import type { TextChange } from '../../../core/coverage/differences/text-change.ts';
import type { ChangedArticle } from '../../../messages/stories.ts';
import { languageTag } from '../../kit/language-tag.ts';
import { Section } from '../../kit/section.tsx';
import { TimeStamp } from '../../kit/time-stamp.tsx';
import { useFirstFew } from '../../kit/use-first-few.ts';
import { WebLink } from '../../kit/web-link.tsx';

interface CoverageChangesProps {
	articleId: ArticleId;
	/** Of this article. */
	language: string | null;
	changed: ChangedArticle[];
}

/** What outlets changed in an article after the reader had opened it: both texts, word for word. */
export function CoverageChanges({ articleId, language, changed }: CoverageChangesProps) {
	const changes = changed.flatMap((article) => article.changes.map((change) => ({ article, change })));
	const { few, hidden, showAll } = useFirstFew(changes.reverse(), 3);
	if (changes.length === 0) return null;
	return (
		<Section id="changes" title={say('changes_title')} count={changes.length}>
			<ol class="text-changes">
				{few.map(({ article, change }) => (
					<li key={`${article.articleId} ${change.seenAt} ${change.before}`} class="text-change">
						<p class="passage-source dotted">
							{article.articleId === articleId ? (
								<span>{say('this_article_named')}</span>
							) : (
								<WebLink url={article.url}>{article.outlet}</WebLink>
							)}
							{change.part === 'headline' && <span>{say('headline')}</span>}
							<span>{sayInParts('change_seen', { when: <TimeStamp iso={change.seenAt} /> })}</span>
						</p>
						<Texts change={change} language={languageTag(article.articleId === articleId ? language : null)} />
					</li>
				))}
			</ol>
			{hidden > 0 && (
				<button type="button" class="text-button" onClick={showAll}>
					{sayCounted('more_changes', hidden)}
				</button>
			)}
		</Section>
	);
}

function Texts({ change: { before, after }, language }: { change: TextChange; language: string }) {
	return (
		<>
			{before && (
				<p dir="auto">
					<span class="visually-hidden">{say('change_before')} </span>
					<del lang={language}>{before}</del>
				</p>
			)}
			{after ? (
				<p dir="auto">
					<span class="visually-hidden">{say('change_now')} </span>
					<ins lang={language}>{after}</ins>
				</p>
			) : (
				<p class="text-removed">{say('change_removed')}</p>
			)}
		</>
	);
}
