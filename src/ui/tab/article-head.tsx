import './article-head.css';
import { hostOf } from '../../core/addresses/host-of.ts';
import type { Article } from '../../core/article.ts';
import { isDayOnly } from '../../core/metadata/is-day-only.ts';
import { shownAuthors } from '../../core/metadata/shown-authors.ts';
import { isStandfirst } from '../../core/metadata/standfirst.ts';
import { isDate, TimeStamp } from '../kit/time-stamp.tsx';

interface ArticleHeadProps {
	article: Article;
	isPrivate: boolean;
}

/** Headline, outlet and agency, byline, date and reading time, as a newspaper sets them. */
export function ArticleHead({ article, isPrivate }: ArticleHeadProps) {
	const language = article.language ?? undefined;
	const outlet = article.publisher ?? (hostOf(article.url) || article.url);
	const authors = shownAuthors(article);
	const showsUpdate = isLater(article.modifiedAt, article.publishedAt);
	return (
		<header class="article-head">
			<p class="kicker">
				<bdi class="outlet">{outlet}</bdi>
				{article.agency && article.agency !== outlet && (
					<span>
						via <bdi>{article.agency}</bdi>
					</span>
				)}
				{article.isLive && <span class="badge is-live">Live</span>}
				{isPrivate && (
					<span class="badge" title="Nothing of this page is kept once its window is closed">
						Private
					</span>
				)}
			</p>
			<h1 lang={language} dir="auto">
				{article.title}
			</h1>
			{article.description && isStandfirst(article.description) && (
				<p class="standfirst" lang={language} dir="auto">
					{article.description}
				</p>
			)}
			<ul class="facts dotted" aria-label="About this article">
				{authors.length > 0 && (
					<li>
						By <bdi>{formatNames(authors)}</bdi>
					</li>
				)}
				{isDate(article.publishedAt) && (
					<li>
						<TimeStamp iso={article.publishedAt} />
					</li>
				)}
				{showsUpdate && isDate(article.modifiedAt) && (
					<li>
						updated <TimeStamp iso={article.modifiedAt} />
					</li>
				)}
				<li title={`${article.wordCount.toLocaleString()} words at 238 a minute`}>{article.readingMinutes} min read</li>
			</ul>
			{article.isPaywalled && <p class="aside">Paywalled: only the part that the page shows was read.</p>}
		</header>
	);
}

function formatNames(names: string[]): string {
	return new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
}

/** Letters of a day, as ISO 8601 writes it. */
const DAY = 10;

/** Publishers stamp a change of seconds on every article; a reader cares from a quarter of an hour on. */
function isLater(modifiedAt: string | null, publishedAt: string | null): boolean {
	const [published, modified] = [publishedAt ?? '', modifiedAt ?? ''];
	// of one that tells only its day, nothing is known but whether the other is of a later one
	if (isDayOnly(published) || isDayOnly(modified))
		return modified.slice(0, DAY) > published.slice(0, DAY) && published !== '';
	return Date.parse(modified) - Date.parse(published) > 15 * 60_000;
}
