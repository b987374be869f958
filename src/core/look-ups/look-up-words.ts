import type { Analysis, Article } from '../article.ts';

/** Every further term makes an answer rarer. */
const MOST_TERMS = 3;
/** Shorter ones are refused or say nothing. */
const SHORTEST_TERM = 3;

/** Words to look for other reports of an article with: its main actor and its key phrases, each in quotation marks where it has several words. */
export function lookUpWords({ publisher, agency }: Article, { actors, keyPhrases }: Analysis): string {
	const unwanted = [publisher, agency].flatMap((name) => (name ? [name.toLowerCase()] : []));
	const candidates = [...actors.slice(0, 1).map(({ name }) => name), ...keyPhrases.map(({ text }) => text)];
	const terms: string[] = [];
	for (const candidate of candidates) {
		const term = candidate.replace(/["“”]/g, '').trim();
		const lower = term.toLowerCase();
		if (term.length < SHORTEST_TERM || unwanted.includes(lower)) continue;
		const overlaps = terms.some((other) => other.toLowerCase().includes(lower) || lower.includes(other.toLowerCase()));
		if (!overlaps) terms.push(term);
		if (terms.length === MOST_TERMS) break;
	}
	return terms.map((term) => (/[\s-]/.test(term) ? `"${term}"` : term)).join(' ');
}
