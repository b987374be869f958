import type { AnalysisInput } from '../analyse/analysis-input.ts';
import { type Deadline, NO_DEADLINE } from '../analyse/deadline.ts';
import type { Actor, KeyPhrase } from '../article.ts';
import { TIME_WORD } from '../languages/en/between-phrases.ts';
import { countPhrases } from './count-phrases.ts';
import { collectPhrases, type PhraseCandidate } from './phrase-candidates.ts';
import type { TopicModel } from './topic-model.ts';

const MOST_PHRASES = 8;
/** Words after which a phrase's place counts for a third as much. */
const PLACE_SCALE = 60;
/** A phrase that stands only once, and neither is a name nor stands in the headline, is chance more often than subject. */
const LEAST_COUNT = 2;
/** Share of its occurrences that follow an article, a preposition, a verb or a mark, from which words pass for a noun phrase. */
const WELL_BEGUN_SHARE = 0.4;
/** Share of its occurrences in capitals from which a phrase is a name. */
const NAME_SHARE = 0.6;
/** How much more names and phrases of several words say than single words, and those in the headline than others. */
const NAME_FACTOR = 2;
const PHRASE_FACTOR = 2.8;
const TITLE_FACTOR = 1.5;
/** Letters from which on words in capitals are a place-line or are shouted. */
const LONGEST_ACRONYM = 7;

/** An agency's last line: "(Reporting by Ada Morrow; Editing by Jon Feld)". */
const CREDITS =
	/\((?:additional )?(?:reporting|editing|writing|compiled|translated) (?:\w+ ){0,3}by [^()\n]{1,300}\)/giu;

interface ScoredPhrase {
	spelling: string;
	stems: readonly string[];
	isName: boolean;
	/** The actor it names. */
	actor: Actor | null;
	score: number;
}

/**
 * Up to eight noun phrases that say what the article is about, best first, written as the article writes them. Without a model of
 * the article's language, words and names by their counts.
 */
export function findKeyPhrases(
	input: AnalysisInput & { actors: Actor[] },
	model: TopicModel | null,
	deadline: Deadline = NO_DEADLINE,
): KeyPhrase[] {
	if (!model) return countPhrases(input);
	const standfirst = input.description && !input.text.includes(input.description) ? `${input.description}\n` : '';
	const text = (standfirst + input.text).replace(CREDITS, '');
	const phrases = collectPhrases(input.title ?? '', text, deadline);
	for (const [key, phrase] of phrases) if (!isSound(phrase)) phrases.delete(key);
	const counts = countApart(phrases);
	const findActor = actorFinder(input.actors, input.text);
	const names = input.actors.map(({ name }) => ` ${name} `).join('\n');
	const scored: ScoredPhrase[] = [];
	for (const phrase of phrases.values()) {
		const count = counts.get(phrase.key) ?? 0;
		if (count < (isName(phrase) || phrase.inTitle ? 1 : LEAST_COUNT)) continue;
		const spelling = usualSpelling(phrase);
		const named = findActor(spelling);
		if (named ? !isName(phrase) && named.spelling !== spelling : isHalf(phrase, spelling, names)) continue;
		scored.push({
			spelling: named?.spelling ?? spelling,
			stems: phrase.stems,
			isName: isName(phrase),
			actor: named?.actor ?? null,
			score: scoreOf(phrase, count, model) * (1 + (named?.actor.salience ?? 0)),
		});
	}
	scored.sort((a, b) => b.score - a.score || (a.spelling < b.spelling ? -1 : 1));
	const chosen = withoutOverlaps(scored);
	const best = chosen[0]?.score ?? 1;
	return chosen.map(({ spelling, actor, score }) => ({
		text: actor && text.includes(actor.name) ? actor.name : withLastStop(spelling),
		score: score / best,
	}));
}

/** "U.N" is written with both its stops. */
const withLastStop = (spelling: string) => (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(spelling) ? `${spelling}.` : spelling);

/**
 * Whether it is half of a longer name, or a compound of two names ("Japan-U.S."), or in capitals as a place-line is.
 * @param names those of the actors, each between spaces
 */
function isHalf(phrase: PhraseCandidate, spelling: string, names: string): boolean {
	const mayStandAlone = phrase.inTitle && !names.includes(` ${spelling} `);
	if (!mayStandAlone && phrase.inLongerName >= phrase.occurrences) return isName(phrase);
	if (/^\p{Lu}[\p{L}.]+-\p{Lu}[\p{L}.]+$/u.test(spelling)) return true;
	return spelling === spelling.toUpperCase() && spelling.length >= LONGEST_ACRONYM;
}

/** Whether a stretch of words looks like a noun phrase where it stands. */
function isSound(phrase: PhraseCandidate): boolean {
	if (phrase.stems.every((stem) => TIME_WORD.test(stem))) return false;
	if (phrase.asVerb * 2 > phrase.occurrences) return false;
	if (isName(phrase)) return !/(?:ian|ean|ese|ish)$/.test(phrase.key) || phrase.stems.length > 1;
	if (phrase.wellBegun < WELL_BEGUN_SHARE * phrase.occurrences) return false;
	if (phrase.stems.length === 1 && phrase.asNoun === 0 && !isPlural(phrase) && /^\p{Ll}/u.test(usualSpelling(phrase)))
		return false;
	return phrase.stems.length > 1 || !/\d|(?:ed|ly|ic|al|ive|ous|ful|able|er|est)$/.test(phrase.key);
}

/** Whether it is mostly written with the ending of a plural. */
function isPlural({ spellings, stems: [stem = ''] }: PhraseCandidate): boolean {
	let plurals = 0;
	for (const [spelling, count] of spellings) plurals += spelling.toLowerCase() === stem ? -count : count;
	return plurals > 0;
}

/** Whether it is written in capitals wherever capitals tell. */
function isName(phrase: PhraseCandidate): boolean {
	return phrase.capitalised > 0 && phrase.capitalised >= NAME_SHARE * phrase.tellingCase;
}

/**
 * Counts every phrase without its occurrences inside longer ones ("membership" in "NATO membership"), and a name with those of
 * its last word alone ("Okafor" for "Lena Okafor").
 */
function countApart(phrases: ReadonlyMap<string, PhraseCandidate>): Map<string, number> {
	const counts = new Map([...phrases.values()].map((phrase) => [phrase.key, phrase.occurrences]));
	const longestFirst = [...phrases.values()]
		.filter(
			(phrase) => phrase.stems.length > 1 && (phrase.occurrences >= LEAST_COUNT || phrase.inTitle || isName(phrase)),
		)
		.sort((a, b) => b.stems.length - a.stems.length || b.occurrences - a.occurrences);
	for (const phrase of longestFirst) {
		const { key, stems, occurrences } = phrase;
		const isWholeName = isName(phrase);
		for (let from = 0; from < stems.length; from++) {
			for (let to = from + 1; to <= stems.length; to++) {
				if (to - from === stems.length) continue;
				const part = stems.slice(from, to).join(' ');
				const shorter = phrases.get(part);
				if (!shorter) continue;
				// where it only begins sentences, its capital tells nothing against it
				const isSurname = isWholeName && to === stems.length && shorter.capitalised === shorter.tellingCase;
				// names are taken whole, so that their parts were never counted
				const rest = Math.max(0, (counts.get(part) ?? 0) - (isWholeName ? 0 : occurrences));
				if (isSurname) counts.set(key, (counts.get(key) ?? 0) + rest);
				counts.set(part, isSurname ? 0 : rest);
			}
		}
	}
	return counts;
}

/** "U.N." and "UN" are one. */
const foldCase = (words: string) => words.toLowerCase().replaceAll('.', '');

/** Finds the actor a spelling stands for: by any of its mentions, or by one after a title ("Defense Secretary Pete Hegseth"). */
function actorFinder(actors: readonly Actor[], text: string) {
	const byMention = new Map<string, Actor>();
	for (const actor of actors) {
		for (const surface of [actor.name, ...actor.mentions.map(([start, end]) => text.slice(start, end))]) {
			const folded = foldCase(surface);
			if (!byMention.has(folded)) byMention.set(folded, actor);
		}
	}
	return (spelling: string): { actor: Actor; spelling: string } | null => {
		const words = spelling.split(' ');
		for (let from = 0; from < words.length; from++) {
			const mention = words.slice(from).join(' ');
			const actor = byMention.get(foldCase(mention));
			if (actor) return { actor, spelling: mention };
		}
		return null;
	};
}

function scoreOf(phrase: PhraseCandidate, count: number, model: TopicModel): number {
	const rarity = phrase.stems.reduce((sum, stem) => sum + rarityOf(stem, model), 0) / phrase.stems.length;
	const place = 1 + Math.exp(-phrase.firstWord / PLACE_SCALE);
	const kind = isName(phrase) ? NAME_FACTOR : phrase.stems.length > 1 ? PHRASE_FACTOR : 1;
	return Math.log1p(count) * rarity * place * kind * (phrase.inTitle ? TITLE_FACTOR : 1);
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

/** Takes the best phrases: one for each actor, and none within another but for a name in a phrase ("NATO" and "NATO membership"). */
function withoutOverlaps(scored: readonly ScoredPhrase[]): ScoredPhrase[] {
	const chosen: ScoredPhrase[] = [];
	for (const phrase of scored) {
		const key = ` ${phrase.stems.join(' ')} `;
		const overlaps = chosen.some((other) => {
			if (phrase.actor && phrase.actor === other.actor) return true;
			const otherKey = ` ${other.stems.join(' ')} `;
			return phrase.isName === other.isName && (otherKey.includes(key) || key.includes(otherKey));
		});
		if (overlaps) continue;
		chosen.push(phrase);
		if (chosen.length === MOST_PHRASES) break;
	}
	return chosen;
}
