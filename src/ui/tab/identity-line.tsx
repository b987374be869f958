import { say, sayCounted, sayInParts } from '../../words/say.ts';
import './identity-line.css';
import { hostOf } from '../../core/addresses/host-of.ts';
import type { Article } from '../../core/article.ts';
import { isDate, TimeStamp } from '../kit/time-stamp.tsx';

interface IdentityLineProps {
	article: Article;
	isPrivate: boolean;
}

/** Which article this is, in one line; where it is full, the time to read it is left out. Its headline stands on the page: here it is for whoever points at the line. */
export function IdentityLine({ article, isPrivate }: IdentityLineProps) {
	const outlet = article.publisher ?? (hostOf(article.url) || article.url);
	const agency = article.agency !== outlet ? article.agency : null;
	const badges = [article.isLive, article.isPaywalled, isPrivate].filter(Boolean).length;
	const isCrowded = badges > (agency ? 0 : 1);
	return (
		<p class={isCrowded ? 'identity is-crowded' : 'identity'} title={article.title}>
			<span class="identity-first">
				<bdi class="outlet">{outlet}</bdi>
				{agency && (
					<span class="identity-agency">{sayInParts('via', { who: <bdi class="agency">{agency}</bdi> })}</span>
				)}
				{isDate(article.publishedAt) && (
					<span class="identity-fact">
						<TimeStamp iso={article.publishedAt} isShort />
					</span>
				)}
				{article.isLive && <span class="badge is-live">{say('live')}</span>}
				{article.isPaywalled && (
					<span class="badge" title={say('paywalled_meaning')}>
						{say('paywalled')}
					</span>
				)}
				{isPrivate && (
					<span class="badge" title={say('private_meaning')}>
						{say('private')}
					</span>
				)}
			</span>
			<span class="identity-fact" title={sayCounted('minutes_to_read', article.wordCount)}>
				{sayCounted('minutes', article.readingMinutes)}
			</span>
		</p>
	);
}
