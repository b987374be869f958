import { hostOf } from '../addresses/host-of.ts';
import { isPrivateHost } from '../addresses/is-private-host.ts';
import { cutAtWord, plainText } from '../feeds/plain-text.ts';
import { resolveAddress } from '../feeds/resolve-address.ts';
import { LIMITS } from '../limits.ts';
import { Failure } from '../problem.ts';
import { type FoundArticle, LOOK_UP_HOSTS } from './look-up-source.ts';

/** GDELT answers one question in this time, in milliseconds. */
export const GDELT_INTERVAL = 5_000;

const MOST_FOUND = 50;
const LONGEST_MESSAGE = 200;

interface GdeltArticle {
	url?: unknown;
	title?: unknown;
	seendate?: unknown;
	domain?: unknown;
}

/** Where the GDELT DOC 2.0 API is asked (https://blog.gdeltproject.org/gdelt-doc-2-0-api-debuts/). */
export function gdeltAddress(words: string): string {
	const query = new URLSearchParams({
		query: words,
		mode: 'artlist',
		format: 'json',
		maxrecords: String(MOST_FOUND),
	});
	return `https://${LOOK_UP_HOSTS.gdelt}/api/v2/doc/doc?${query}`;
}

/**
 * Reads GDELT's answer: JSON, or what is wrong as plain text with the status of a success.
 * @throws Failure
 */
export function parseGdelt(body: string): FoundArticle[] {
	const text = body.trim();
	if (text === '' || text === '{}') return [];
	if (!text.startsWith('{')) {
		const words = cutAtWord(plainText(text), LONGEST_MESSAGE);
		throw new Failure({ code: 'look-up-told', values: { source: 'gdelt', words } });
	}
	const found = new Map<string, FoundArticle>();
	for (const article of articlesOf(text)) {
		const url = typeof article.url === 'string' ? resolveAddress(article.url) : null;
		const title = typeof article.title === 'string' ? cutAtWord(closeUp(plainText(article.title)), LIMITS.title) : '';
		if (!url || !title || found.has(url) || isPrivateHost(new URL(url).hostname)) continue;
		const domain = typeof article.domain === 'string' ? cutAtWord(plainText(article.domain), LIMITS.name) : '';
		const publishedAt = typeof article.seendate === 'string' ? gdeltTime(article.seendate) : null;
		found.set(url, { url, title, outlet: domain || hostOf(url), publishedAt, language: null });
	}
	return [...found.values()].slice(0, MOST_FOUND);
}

function articlesOf(json: string): GdeltArticle[] {
	try {
		// titles hold control characters as they are, which JSON forbids
		const answer: unknown = JSON.parse(json.replace(/\p{Cc}/gu, ' '));
		const articles = (answer as { articles?: unknown }).articles;
		return Array.isArray(articles) ? articles.filter((article) => typeof article === 'object' && article !== null) : [];
	} catch {
		throw new Failure({ code: 'look-up-unreadable', values: { source: 'gdelt' } });
	}
}

/** GDELT sets its titles in tokens: "Ice closes port , says harbour master". */
function closeUp(title: string): string {
	return title.replace(/ ([,.;:!?%)\]’]|'s\b)/g, '$1').replace(/([([‘]) /g, '$1');
}

/** "20230918T031500Z"; null for anything else. */
function gdeltTime(text: string): string | null {
	const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text.trim());
	if (!parts) return null;
	const [, year, month, day, hour, minute, second] = parts;
	const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
	return Number.isNaN(time) ? null : new Date(time).toISOString();
}
