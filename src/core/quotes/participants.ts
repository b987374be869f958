import type { Actor } from '../article.ts';
import type { Name } from './find-names.ts';
import type { FirstNames, Gender } from './first-names.ts';
import type { MarkedText } from './marked-text.ts';
import { isNoPerson } from './name-words.ts';

/** A name and whom it names. */
export interface Reference extends Name {
	participant: Participant;
}

/** Somebody or something the text names: its names joined. */
export interface Participant {
	/** The fullest name: the actor's where it is one. */
	name: string;
	/** Lower-case words of the name. */
	words: string[];
	surname: string;
	names: Name[];
	/** Index into the analysis' actors. */
	actor: number | null;
	gender: Gender | null;
	/** Told by a title such as "Ms": no other evidence counts. */
	isGenderSure: boolean;
	/** 1 surely a person, 0 perhaps, -1 surely not. */
	personhood: -1 | 0 | 1;
}

const wordsOf = (name: string) =>
	name
		.toLowerCase()
		.replace(/["“”()]/g, '')
		.split(/[\s-]+/)
		.map((word) => word.replace(/\.$/, ''))
		.filter(Boolean);
const GENERATIONS = /^(?:jr|sr|ii|iii|iv)$/;

function surnameOf(words: readonly string[]): string {
	const last = words.at(-1) ?? '';
	return GENERATIONS.test(last) && words.length > 1 ? (words.at(-2) ?? last) : last;
}

/** How a quote names its speaker: a person in full; anything else as the text does here, or with the longer form it has elsewhere. */
export function nameSpeaker({ text, participant }: Reference): string {
	const { name, names, personhood } = participant;
	if (personhood > 0) return text.includes("'") ? name.replaceAll('’', "'") : name;
	return names.reduce(
		(best, other) => (other.text.length > best.length && other.text.includes(best) ? other.text : best),
		text,
	);
}

/**
 * Joins the names of a text into participants: same actor, same full name, a surname after it, or a first name alone.
 * @returns the names in order of the text
 */
export function joinNames(
	marked: MarkedText,
	names: readonly Name[],
	actors: readonly Actor[],
	firstNames: FirstNames,
): Reference[] {
	const participants: Participant[] = [];
	const byActor = new Map<number, Participant>();
	const references: Reference[] = [];
	// full names first, so that the bare surname before them finds its bearer; a tagged one before a guess
	const rank = ({ text, actor }: Name) => (text.includes(' ') ? 0 : actor === null ? 2 : 1);
	for (const name of [...names].sort((a, b) => rank(a) - rank(b))) {
		const participant =
			findNamesake(name, participants) ??
			findOwner(name, participants, byActor) ??
			create(name, participants, byActor, actors, firstNames);
		participant.names.push(name);
		references.push({ ...name, participant });
		if (name.gender) {
			participant.gender = name.gender;
			participant.isGenderSure = true;
		}
		if (name.isTitled || name.type === 'PER') participant.personhood = 1;
	}
	for (const participant of participants) {
		participant.names.sort((a, b) => a.firstToken - b.firstToken);
		const maySpeak = participant.personhood > 0 || (participant.personhood === 0 && participant.words.length < 4);
		if (!participant.gender && maySpeak) participant.gender = genderByPronouns(marked, participant.names);
	}
	return references.sort((a, b) => a.firstToken - b.firstToken);
}

/** Where a name begins, its titles left out. */
export const beginOfName = ({ firstToken }: Reference): number => firstToken;

/** Of several people with a surname, a newsroom gives it alone to the one it names in full most often. */
function findNamesake(name: Name, participants: readonly Participant[]): Participant | null {
	if (name.type !== 'PER' || name.actor === null || name.text.includes(' ')) return null;
	const last = surnameOf(wordsOf(name.text));
	const namesakes = participants.filter(
		({ surname, words, personhood, gender }) =>
			surname === last && words.length > 1 && personhood > 0 && !(name.gender && gender && name.gender !== gender),
	);
	if (!namesakes.some(({ actor }) => actor === name.actor)) return null;
	const fullNames = ({ names }: Participant) => names.filter(({ text }) => text.includes(' ')).length;
	return namesakes.reduce((best, other) => (fullNames(other) > fullNames(best) ? other : best));
}

function findOwner(
	name: Name,
	participants: readonly Participant[],
	byActor: ReadonlyMap<number, Participant>,
): Participant | null {
	if (name.actor !== null) return byActor.get(name.actor) ?? null;
	const words = wordsOf(name.text);
	const last = surnameOf(words);
	let best: Participant | null = null;
	for (const participant of participants) {
		const sameSurname = participant.surname === last;
		if (words.length > 1) {
			const first = words[0] ?? '';
			if (
				sameSurname &&
				participant.words.length > 1 &&
				(participant.words[0] === first || participant.words.includes(first))
			)
				return participant;
			continue;
		}
		if (name.gender && participant.gender && name.gender !== participant.gender) continue;
		const isFirstName = participant.words.length > 1 && participant.words[0] === last && participant.personhood > 0;
		if (!sameSurname && !isFirstName) continue;
		const isBetter =
			!best || (sameSurname && best.surname !== last) || (sameSurname && participant.names.length > best.names.length);
		if (isBetter) best = participant;
	}
	return best;
}

function create(
	name: Name,
	participants: Participant[],
	byActor: Map<number, Participant>,
	actors: readonly Actor[],
	firstNames: FirstNames,
): Participant {
	const actor = name.actor === null ? null : (actors[name.actor] ?? null);
	const fullName = actor?.name ?? name.text;
	const words = wordsOf(fullName);
	const isPerson = actor ? actor.kind === 'person' : firstNames.has(words[0] ?? '') && words.length > 1;
	const isOther = actor ? actor.kind !== 'person' : name.type ? name.type !== 'PER' : isNoPerson(fullName);
	const participant: Participant = {
		name: fullName,
		words,
		surname: surnameOf(words),
		names: [],
		actor: name.actor,
		gender: words.length > 1 && !isOther ? firstNames.genderOf(words[0] ?? '') : null,
		isGenderSure: false,
		personhood: isOther ? -1 : isPerson ? 1 : 0,
	};
	participants.push(participant);
	if (name.actor !== null) byActor.set(name.actor, participant);
	return participant;
}

const WINDOW = 28;

/** The first "he" or "she" after each name, where no other full name stands between, votes. */
function genderByPronouns(marked: MarkedText, names: readonly Name[]): Gender | null {
	let votes = 0;
	for (const { endToken } of names) {
		for (let i = endToken; i < Math.min(endToken + WINDOW, marked.words.length); i++) {
			const word = marked.words[i] ?? '';
			if (/^(?:he|his|him)$/.test(word)) votes++;
			else if (/^(?:she|her)$/.test(word)) votes--;
			else if (
				/^\p{Lu}\p{Ll}/u.test(marked.tokens[i]?.text ?? '') &&
				/^\p{Lu}\p{Ll}/u.test(marked.tokens[i + 1]?.text ?? '')
			)
				break;
			else continue;
			break;
		}
	}
	if (votes === 0) return null;
	return votes > 0 ? 'm' : 'f';
}
