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
	language?: unknown;
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
		found.set(url, {
			url,
			title,
			outlet: domain || hostOf(url),
			publishedAt,
			language: languageNamed(article.language),
		});
	}
	return [...found.values()].slice(0, MOST_FOUND);
}

function articlesOf(json: string): GdeltArticle[] {
	const { articles } = parseMended(json);
	return Array.isArray(articles) ? articles.filter((article) => typeof article === 'object' && article !== null) : [];
}

/**
 * GDELT writes its JSON by hand: titles hold control characters as they are, escapes that JSON does not have ("\\'"), and raw quotation marks. Those
 * that stand neither before nor behind a value's end are taken as part of it.
 */
function parseMended(json: string): { articles?: unknown } {
	const plain = json.replace(/\p{Cc}/gu, ' ');
	for (const mend of [asItIs, withoutBadEscapes, withQuotesEscaped]) {
		try {
			return JSON.parse(mend(plain)) as { articles?: unknown };
		} catch {
			// the next one does more
		}
	}
	throw new Failure({ code: 'look-up-unreadable', values: { source: 'gdelt' } });
}

function asItIs(json: string): string {
	return json;
}

function withoutBadEscapes(json: string): string {
	return json.replace(/\\(?:["\\/bfnrt]|u[\da-fA-F]{4})|\\/g, (written) => (written.length > 1 ? written : ''));
}

function withQuotesEscaped(json: string): string {
	return withoutBadEscapes(json).replace(/\\.|"/g, (mark, at: number, whole: string) => {
		if (mark !== '"') return mark;
		const [before, behind] = [whole.slice(Math.max(0, at - 4), at), whole.slice(at + 1, at + 5)];
		return /[[{,:]\s{0,3}$/.test(before) || /^\s{0,3}(?:[:\]}]|,\s{0,2}["{]|,\s{0,3}$)/.test(behind) ? mark : '\\"';
	});
}

/** GDELT sets its titles in tokens: "Ice closes port , says harbour master". */
function closeUp(title: string): string {
	return title
		.replace(/ ([,.;:!?%)\]’]|'s\b)/g, '$1')
		.replace(/([([‘]) /g, '$1')
		.replace(/(^| )" ([^"]{1,200}) "(?= |$|[,.;:!?])/g, '$1"$2"');
}

/** "German" as a code; null for what no language is called. */
function languageNamed(name: unknown): string | null {
	if (typeof name !== 'string') return null;
	codes ??= new Map(LANGUAGES.map((code) => [languageName(code), code]));
	return codes.get(name.trim().toLowerCase()) ?? null;
}

let codes: Map<string, string> | null = null;
/** Languages that news is written in, as far as GDELT reads them. */
const LANGUAGES =
	'af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko ku ky lo lt lv mk ml mn mr ms mt my ne nl no pa pl ps pt ro ru sd si sk sl so sq sr sv sw ta te tg th tk tr uk ur uz vi zh'.split(
		' ',
	);

function languageName(code: string): string {
	return new Intl.DisplayNames('en', { type: 'language' }).of(code)?.toLowerCase() ?? code;
}

/** "20230918T031500Z"; null for anything else. */
function gdeltTime(text: string): string | null {
	const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text.trim());
	if (!parts) return null;
	const [, year, month, day, hour, minute, second] = parts;
	const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
	return Number.isNaN(time) ? null : new Date(time).toISOString();
}
