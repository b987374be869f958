import {
	AGED,
	ANYBODY,
	FEMALE_NOUN,
	FEMALE_RELATIVE,
	MALE_NOUN,
	MALE_RELATIVE,
	NAMING_VERB,
	OFFICE,
	ONE_PERSON,
} from '../languages/en/source-words.ts';
import type { Gender } from '../people/gender.ts';
import type { Participant } from '../people/participant.ts';
import type { Reference } from '../people/participants.ts';
import type { MarkedText } from './marked-text.ts';

/** What a text says of its persons where it names them: "expert Ada Lind", "Ada Lind, 36, a teacher". */
export interface Epithets {
	byNoun: ReadonlyMap<string, ReadonlySet<Participant | null>>;
	byAge: ReadonlyMap<string, ReadonlySet<Participant | null>>;
	/** Nouns by which the text brings in somebody unnamed: "a police officer". */
	unnamed: ReadonlySet<string>;
}

/** Words before a name, and after it, in which a noun tells what the person is. */
const WORDS_BEFORE = 4;
const WORDS_AFTER = 9;

/** Collects what stands beside the names of persons. */
export function collectEpithets(marked: MarkedText, references: readonly Reference[]): Epithets {
	const byNoun = new Map<string, Set<Participant | null>>();
	const byAge = new Map<string, Set<Participant | null>>();
	const told = new Set<number>();
	for (const { participant, fullFirstToken, endToken, firstToken, isInMarks, isPossessive } of references) {
		if (participant.personhood <= 0 || isInMarks) continue;
		// titles belong to the name: "Professor Lind"
		for (let i = firstToken - 1; i >= fullFirstToken - WORDS_BEFORE && i >= 0; i--) {
			const word = marked.words[i] ?? '';
			if (!/^\p{L}/u.test(word) || marked.sentenceOf[i] !== marked.sentenceOf[firstToken]) break;
			if (!ONE_PERSON.test(word)) continue;
			addTo(byNoun, word, participant);
			told.add(i);
		}
		if (!isPossessive)
			readAfter(marked, endToken, (noun, age, at) => {
				addTo(byNoun, noun, participant);
				addTo(byAge, age, participant);
				told.add(at);
			});
	}
	const unnamed = new Set(unnamedNouns(marked, told));
	for (const noun of unnamed) byNoun.get(noun)?.add(UNNAMED);
	return { byNoun, byAge, unnamed };
}

/** "…, 36, a teacher from Brack", "… is a teacher": the noun or the age after a name. */
function readAfter(
	marked: MarkedText,
	from: number,
	found: (noun: string | null, age: string | null, at: number) => void,
): void {
	const { words, sentences, sentenceOf } = marked;
	const end = Math.min(from + WORDS_AFTER, sentences[sentenceOf[from - 1] ?? 0]?.endToken ?? 0);
	let at = from;
	if (words[at] !== ',' && words[at] !== '(' && !NAMING_VERB.test(words[at] ?? '')) return;
	at++;
	if (/^\d{1,3}$/.test(words[at] ?? '')) {
		found(null, words[at] ?? null, at);
		at++;
	} else if (words[at] === 'aged') found(null, words[at + 1] ?? null, ++at);
	while (at < end && /^[,)]$/.test(words[at] ?? '')) at++;
	if (!/^(?:a|an|the|who|is|was|his|her)$/.test(words[at] ?? '')) return;
	for (; at < end; at++) {
		const word = words[at] ?? '';
		if (/^(?:,|\)|of|for|at|in|from|with|and|said|says)$/.test(word)) return;
		if (!ONE_PERSON.test(word)) continue;
		found(word, null, at);
		return;
	}
}

/** Somebody whom the text does not name: "a police officer". */
const UNNAMED = null;

/** Nouns by which the text brings in somebody unnamed. */
function unnamedNouns({ words }: MarkedText, told: ReadonlySet<number>): string[] {
	return words.filter((word, at) => {
		if (told.has(at) || !ONE_PERSON.test(word)) return false;
		for (let i = at - 1; i >= at - WORDS_BEFORE && /^[\p{L}-]+$/u.test(words[i] ?? ''); i--)
			if (/^(?:an?|another|one)$/.test(words[i] ?? '')) return true;
		return false;
	});
}

function addTo(index: Map<string, Set<Participant | null>>, key: string | null, participant: Participant): void {
	if (key === null) return;
	const own = index.get(key);
	if (own) own.add(participant);
	else index.set(key, new Set([participant]));
}

/** Whether words call one person whom the text has named, without a name: "the expert", "the 36-year-old". */
export function isEpithet(description: string): boolean {
	return nounOf(description) !== null || AGED.test(description);
}

const DESCRIPTION = /^the(?: [\p{L}’'-]+){0,3} ([\p{L}-]+)$/iu;

function nounOf(description: string): string | null {
	const noun = DESCRIPTION.exec(description)?.[1]?.toLowerCase() ?? '';
	return ONE_PERSON.test(noun) ? noun : null;
}

const GENDER: readonly (readonly [RegExp, Gender])[] = [
	[FEMALE_NOUN, 'female'],
	[FEMALE_RELATIVE, 'female'],
	[MALE_NOUN, 'male'],
	[MALE_RELATIVE, 'male'],
];

/** Whether an epithet may mean a person, by the gender of both: "the businesswoman". */
export function agreesInGender(description: string, { gender }: Participant): boolean {
	const noun = nounOf(description) ?? '';
	const told = genderOfNoun(noun);
	return told === null || gender === null || told === gender;
}

/** What a noun for one person tells: "businesswoman", "nephew". */
export function genderOfNoun(noun: string): Gender | null {
	return GENDER.find(([pattern]) => pattern.test(noun))?.[1] ?? null;
}

/** The gender by which an epithet may mean somebody named before, as "she" does: "the mother of four". Null for others. */
export function genderToMean(description: string, epithets: Epithets): Gender | null {
	return mayGoOn(description, epithets) ? genderOfNoun(nounOf(description) ?? '') : null;
}

/** Whether an epithet tells a reader whom it means though the text names nobody for it: an office, or somebody whom the text brought in so. */
export function tellsWho(description: string, { unnamed }: Epithets): boolean {
	const noun = nounOf(description);
	return noun !== null && (OFFICE.test(noun) || unnamed.has(noun));
}

/** Whether an epithet may mean whoever spoke last: it names nothing else ("the US president") and nobody else was brought in by its noun. */
export function mayGoOn(description: string, { byNoun, unnamed }: Epithets): boolean {
	const noun = nounOf(description);
	if (noun === null) return true;
	const namesMore = description.slice(1) !== description.slice(1).toLowerCase() && !ANYBODY.test(noun);
	return !(namesMore || OFFICE.test(noun) || unnamed.has(noun) || byNoun.has(noun));
}

/** The only person that an epithet fits by what the text says of its persons; null where none does or several do. */
export function personOfEpithet(description: string, { byNoun, byAge }: Epithets): Participant | null {
	const age = AGED.exec(description)?.[1];
	const fitting = age ? byAge.get(age) : byNoun.get(nounOf(description) ?? '');
	const [only] = fitting?.size === 1 ? fitting : [];
	return only && agreesInGender(description, only) ? only : null;
}
