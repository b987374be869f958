import type { AnalysisInput } from '../analyse.ts';
import type { Actor, KeyPhrase } from '../article.ts';
import { collectPhrases, type PhraseCandidate } from './phrase-candidates.ts';
import type { TopicModel } from './topic-model.ts';

const MOST_PHRASES = 8;
const TITLE_WEIGHT = 2;
/** Words after which a phrase's place counts for half as much. */
const PLACE_HALF = 60;
/** A phrase that stands only once, outside the headline and not as a name, is chance more often than subject. */
const LEAST_COUNT = 2;
/** Share of its occurrences that follow an article, a preposition or the like, from which a phrase passes for a noun phrase. */
const WELL_BEGUN_SHARE = 0.4;
/** Share of its occurrences in capitals from which a phrase is a name. */
const NAME_SHARE = 0.5;
/** How much more names and phrases of several words say than single words. */
const NAME_FACTOR = 2;
const PHRASE_FACTOR = 1.8;

interface ScoredPhrase {
	text: string;
	stems: readonly string[];
	score: number;
}

/** Up to eight noun phrases that say what the article is about, best first, written as the article writes them. */
export function findKeyPhrases(input: AnalysisInput & { actors: Actor[] }, model: TopicModel): KeyPhrase[] {
	const text =
		input.description && !input.text.includes(input.description) ? `${input.description}\n${input.text}` : input.text;
	const phrases = collectPhrases(input.title ?? '', text, TITLE_WEIGHT);
	for (const [key, phrase] of phrases) if (!isSound(phrase)) phrases.delete(key);
	const counts = absorbShorter(phrases);
	const actors = new Map(input.actors.map((actor) => [actor.name.toLowerCase(), actor]));
	const scored: ScoredPhrase[] = [];
	for (const phrase of phrases.values()) {
		const count = counts.get(phrase.key) ?? 0;
		if (count < (isName(phrase) ? 1 : LEAST_COUNT)) continue;
		const spelling = usualSpelling(phrase);
		const actor = actors.get(spelling.toLowerCase());
		const score = scoreOf(phrase, count, model) * (actor ? 1 + actor.salience : 1);
		scored.push({ text: actor?.name ?? spelling, stems: phrase.stems, score });
	}
	scored.sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1));
	const chosen = withoutOverlaps(scored);
	const best = chosen[0]?.score ?? 1;
	return chosen.map(({ text, score }) => ({ text, score: score / best }));
}

/** Whether a stretch of words looks like a noun phrase where it stands. */
function isSound(phrase: PhraseCandidate): boolean {
	if (isName(phrase)) return true;
	if (phrase.stems.length === 1) {
		return (
			phrase.wellBegun >= WELL_BEGUN_SHARE * phrase.occurrences &&
			!/\d|(?:ed|ly|ic|al|ive|ous|ful|able|er|est)$/.test(phrase.key)
		);
	}
	return phrase.wellBegun >= WELL_BEGUN_SHARE * phrase.occurrences;
}

/** Whether it is written in capitals wherever that tells something. */
function isName(phrase: PhraseCandidate): boolean {
	return phrase.capitalised > 0 && phrase.capitalised >= NAME_SHARE * phrase.occurrences;
}

/**
 * Counts every phrase without its occurrences inside longer ones ("membership" in "NATO membership"), and a name with those of
 * its shorter form ("Okafor" for "Lena Okafor").
 */
function absorbShorter(phrases: ReadonlyMap<string, PhraseCandidate>): Map<string, number> {
	const counts = new Map([...phrases.values()].map((phrase) => [phrase.key, phrase.count]));
	const longestFirst = [...phrases.values()].sort((a, b) => b.stems.length - a.stems.length || b.count - a.count);
	for (const phrase of longestFirst) {
		const length = phrase.stems.length;
		if (length === 1) break;
		if (phrase.count < LEAST_COUNT && !isName(phrase)) continue;
		for (let n = 1; n < length; n++) {
			for (let i = 0; i + n <= length; i++) {
				const key = phrase.stems.slice(i, i + n).join(' ');
				const shorter = phrases.get(key);
				if (!shorter) continue;
				const rest = (counts.get(key) ?? 0) - phrase.count;
				const isShortForm = isName(phrase) && isName(shorter) && (i === 0 || i + n === length) && i + n === length;
				if (isShortForm && rest > 0) counts.set(phrase.key, (counts.get(phrase.key) ?? 0) + rest);
				counts.set(key, isShortForm ? 0 : Math.max(0, rest));
			}
		}
	}
	return counts;
}

function scoreOf(phrase: PhraseCandidate, count: number, model: TopicModel): number {
	const rarity = phrase.stems.reduce((sum, stem) => sum + rarityOf(stem, model), 0) / phrase.stems.length;
	const place = 1 + Math.exp(-phrase.firstWord / PLACE_HALF);
	const kind = isName(phrase) ? NAME_FACTOR : phrase.stems.length > 1 ? PHRASE_FACTOR : 1;
	return Math.log1p(count) * rarity * place * kind;
}

/** Inverse document frequency, natural logarithm. */
function rarityOf(stem: string, model: TopicModel): number {
	return Math.log((model.documentTotal + 1) / (Math.max(0.5, model.documentFrequency(stem)) + 0.5));
}

function usualSpelling(phrase: PhraseCandidate): string {
	let usual = '';
	let most = 0;
	for (const [spelling, count] of phrase.spellings) {
		if (count <= most) continue;
		usual = spelling;
		most = count;
	}
	return usual;
}

/** Takes the best phrases, none of which stands within another. */
function withoutOverlaps(scored: readonly ScoredPhrase[]): ScoredPhrase[] {
	const chosen: ScoredPhrase[] = [];
	for (const phrase of scored) {
		const key = ` ${phrase.stems.join(' ')} `;
		const overlaps = chosen.some(({ stems }) => {
			const other = ` ${stems.join(' ')} `;
			return other.includes(key) || key.includes(other);
		});
		if (overlaps) continue;
		chosen.push(phrase);
		if (chosen.length === MOST_PHRASES) break;
	}
	return chosen;
}
