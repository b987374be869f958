import { roleInWords } from '../actors/role-in-words.ts';
import { hostOf } from '../addresses/host-of.ts';
import { shareAddress } from '../addresses/share-address.ts';
import type { Article, Quote } from '../article.ts';
import { linkToPassage } from '../text/text-fragment.ts';
import { quoteWords, wholeSpan } from './quote-words.ts';
import { isAttributed, type SpeakingActor, shownSpeaker } from './shown-quotes.ts';

/** What a citation says beside the words. */
export interface CitationWords {
	/** Whose words they are not, where the article put them its own way. */
	inWhoseWords: Readonly<Record<Quote['kind'], string | null>>;
	/** Of the day; BCP 47. */
	locale: string;
}

/**
 * A quote as it may be passed on: the words, who said them and in which role, outlet, day, and a link that leads to them. Who
 * said them is left out where the text does not tell for sure.
 */
export function citeQuote(
	article: Article,
	quote: Quote,
	actor: SpeakingActor | null,
	{ inWhoseWords, locale }: CitationWords,
): string {
	const { kind, speaker, spans } = quote;
	const said = quoteWords(article, quote);
	const note = inWhoseWords[kind];
	const words = kind === 'direct' ? `“${withInnerMarks(said)}”` : note === null ? said : `${said} (${note})`;
	const role = roleInWords(actor);
	const span = wholeSpan(spans);
	const address = shareAddress(article);
	const parts = [
		words,
		...(isAttributed(quote) && speaker !== null ? [shownSpeaker(speaker, actor), role] : []),
		article.publisher ?? hostOf(article.url),
		dayOf(article.publishedAt, locale),
		span ? linkToPassage(address, article.text, span) : address,
	];
	return parts.filter(Boolean).join(', ');
}

/** Marks inside marks: single ones. */
function withInnerMarks(words: string): string {
	return words.replace(/“([^“”]*)”|"([^"]*)"/g, (_, curly?: string, straight?: string) => `‘${curly ?? straight}’`);
}

/** The day as the publisher writes it, in whatever zone the reader is; empty for what is no date. */
function dayOf(iso: string | null, locale: string): string {
	const day = /^\d{4}-\d{2}-\d{2}/.exec(iso ?? '')?.[0];
	return day && !Number.isNaN(Date.parse(day))
		? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day))
		: '';
}
