import { DISCIPLINES } from '../languages/en/topic-words.ts';

/** Letters that are read for it. */
const MOST_LETTERS = 20_000;
/** Different words of one discipline from which on a text is about it, and how many times any of them must stand in it. */
const LEAST_WORDS = 3;
const LEAST_TIMES = 4;
/** How much more a discipline must be spoken of than the next. */
const LEAD = 1.5;

/** The discipline of sport that a text is about, by the words that one of them has and others have not; the code of its topic, or null. */
export function disciplineOf(title: string, text: string): string | null {
	const read = `${title}\n${text.slice(0, MOST_LETTERS)}`;
	const found = DISCIPLINES.map(([code, words]) => {
		const all = [...read.matchAll(words)].map(([word]) => word.toLowerCase().replace(/s$/, ''));
		const distinct = new Set(all).size;
		return { code, distinct, times: all.length, score: distinct * Math.log1p(all.length) };
	}).sort((a, b) => b.score - a.score);
	const [best, next] = found;
	if (!best || best.distinct < LEAST_WORDS || best.times < LEAST_TIMES) return null;
	return next && next.distinct > 1 && best.score < LEAD * next.score ? null : best.code;
}
