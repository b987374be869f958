import type { Actor } from '../article.ts';
import { PRONOUN_GENDER } from '../languages/en/pronouns.ts';
import type { MarkedText } from '../quotes/marked-text.ts';
import type { Name } from './find-names.ts';
import type { FirstNames } from './first-names.ts';
import type { Gender } from './gender.ts';
import { KnownParticipants } from './known-participants.ts';
import { isNoPerson } from './name-words.ts';
import type { Participant } from './participant.ts';
import { surnameOf, wordsOfName } from './words-of-name.ts';

/** A name and whom it names. */
export interface Reference extends Name {
	participant: Participant;
}

/** How a quote names its speaker: a person in full; anything else as the text does here, or with the longer form it has elsewhere. */
export function nameSpeaker({ text, participant }: Reference): string {
	const { name, spellings, personhood } = participant;
	if (personhood > 0) return text.includes("'") ? name.replaceAll('’', "'") : name;
	let best = text;
	for (const other of spellings) if (other.length > best.length && other.includes(best)) best = other;
	return best;
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
	const known = new KnownParticipants();
	const references: Reference[] = [];
	// full names first, so that the bare surname before them finds its bearer; a tagged one before a guess
	const rank = ({ text, actor }: Name) => (text.includes(' ') ? 0 : actor === null ? 2 : 1);
	for (const name of [...names].sort((a, b) => rank(a) - rank(b))) {
		let participant = known.ownerOf(name);
		if (!participant) {
			participant = create(name, actors, firstNames);
			known.add(participant);
		}
		participant.names.push(name);
		references.push({ ...name, participant });
		if (name.gender) {
			participant.gender = name.gender;
			participant.isGenderSure = true;
		}
		if (name.isTitled || name.type === 'PER') participant.personhood = 1;
	}
	for (const participant of known.all) {
		participant.names.sort((a, b) => a.firstToken - b.firstToken);
		participant.spellings = firstSpellings(participant.names);
		const maySpeak = participant.personhood > 0 || (participant.personhood === 0 && participant.words.length < 4);
		if (!participant.gender && maySpeak) participant.gender = genderByPronouns(marked, participant.names);
	}
	rateProminence(known.all);
	return references.sort((a, b) => a.firstToken - b.firstToken);
}

function rateProminence(participants: readonly Participant[]): void {
	const persons = participants.filter(({ personhood }) => personhood > 0);
	const [first, second] = persons.sort((a, b) => b.names.length - a.names.length);
	if (second && second.names.length > 1) second.prominence = 1;
	if (first && first.names.length > (second?.names.length ?? 0)) first.prominence = 2;
}

/** Spellings of one name that are compared. */
const MOST_SPELLINGS = 20;

function firstSpellings(names: readonly Name[]): Set<string> {
	const spellings = new Set<string>();
	for (const { text } of names) {
		if (spellings.size === MOST_SPELLINGS) break;
		spellings.add(text);
	}
	return spellings;
}

/** Where a name begins, its titles left out. */
export const beginOfName = ({ firstToken }: Reference): number => firstToken;

function create(name: Name, actors: readonly Actor[], firstNames: FirstNames): Participant {
	const actor = name.actor === null ? null : (actors[name.actor] ?? null);
	const fullName = actor?.name ?? name.text;
	const words = wordsOfName(fullName);
	const isPerson = actor ? actor.kind === 'person' : firstNames.has(words[0] ?? '') && words.length > 1;
	const isOther = actor ? actor.kind !== 'person' : name.type ? name.type !== 'PER' : isNoPerson(fullName);
	return {
		name: fullName,
		words,
		surname: surnameOf(words),
		names: [],
		spellings: new Set(),
		actor: name.actor,
		gender: words.length > 1 && !isOther ? firstNames.genderOf(words[0] ?? '') : null,
		isGenderSure: false,
		personhood: isOther ? -1 : isPerson ? 1 : 0,
		prominence: 0,
	};
}

const WINDOW = 28;

/** The first "he" or "she" after each name, where no other full name stands between, votes. */
function genderByPronouns(marked: MarkedText, names: readonly Name[]): Gender | null {
	let votes = 0;
	for (const { endToken } of names) {
		for (let i = endToken; i < Math.min(endToken + WINDOW, marked.words.length); i++) {
			const gender = PRONOUN_GENDER.get(marked.words[i] ?? '');
			if (gender) votes += gender === 'male' ? 1 : -1;
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
	return votes > 0 ? 'male' : 'female';
}
