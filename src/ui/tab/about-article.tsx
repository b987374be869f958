import { say, sayCounted, sayInParts } from '../../words/say.ts';
import './about-article.css';
import type { Article } from '../../core/article.ts';
import { isDayOnly } from '../../core/metadata/is-day-only.ts';
import { shownAuthors } from '../../core/metadata/shown-authors.ts';
import { isStandfirst } from '../../core/metadata/standfirst.ts';
import type { ArticleView, SiteView } from '../../messages/tabs.ts';
import { sayDetectionReason } from '../../words/detection-reasons.ts';
import { listed } from '../../words/language.ts';
import type { PageActions } from '../actions.ts';
import { languageTag } from '../kit/language-tag.ts';
import { Section } from '../kit/section.tsx';
import { isDate, TimeStamp } from '../kit/time-stamp.tsx';
import { PageVerdictTool } from './page-verdict.tsx';
import { PartialNote } from './partial-note.tsx';

interface AboutArticleProps {
	view: ArticleView;
	site: SiteView;
	actions: Pick<PageActions, 'sayOfPage'>;
}

/** What the article says of itself beyond the line at the top, and why it was read as one. */
export function AboutArticle({ view, site, actions }: AboutArticleProps) {
	const { article, detection, analysis, omitted } = view;
	const language = languageTag(article.language);
	return (
		<Section id="about" title={say('about_title')}>
			<p class="about-headline" lang={language} dir="auto">
				{article.title}
			</p>
			{article.description && isStandfirst(article.description) && (
				<p class="standfirst" lang={language} dir="auto">
					{article.description}
				</p>
			)}
			<Facts article={article} />
			{article.isPaywalled && <p class="aside">{say('about_paywalled')}</p>}
			<PartialNote article={article} analysis={analysis} omitted={omitted} />
			{detection.reasons.length > 0 && (
				<p class="overview-reason">
					{say('about_read_because', { reasons: detection.reasons.map(sayDetectionReason).join(' · ') })}
				</p>
			)}
			<PageVerdictTool site={site} offered={detection.reasons[0] === 'asked' ? 'article' : 'none'} actions={actions} />
		</Section>
	);
}

function Facts({ article }: { article: Article }) {
	const authors = shownAuthors(article);
	const showsUpdate = isLater(article.modifiedAt, article.publishedAt);
	return (
		<ul class="facts dotted" aria-label={say('about_title')}>
			{authors.length > 0 && <li>{sayInParts('by', { authors: <bdi>{listed(authors)}</bdi> })}</li>}
			{isDate(article.publishedAt) && (
				<li>
					<TimeStamp iso={article.publishedAt} />
				</li>
			)}
			{showsUpdate && isDate(article.modifiedAt) && (
				<li>{sayInParts('about_updated', { when: <TimeStamp iso={article.modifiedAt} /> })}</li>
			)}
			<li>{sayCounted('minutes_read', article.readingMinutes)}</li>
		</ul>
	);
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
