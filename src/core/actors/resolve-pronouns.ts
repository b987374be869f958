import { PRONOUNS } from '../languages/en/pronouns.ts';
import { TITLE_GENDER } from '../languages/en/titles.ts';
import type { ActorDraft } from './actor-draft.ts';
import type { ActorModel } from './actor-model.ts';
import { firstNameGender } from './gender.ts';
import { lowerAt, type PlacedSentence } from './named-mention.ts';

type Gender = 'female' | 'male';

/** Sentences back that a pronoun may reach. */
const REACH = 2;

/**
 * Gives "he" and "she" to the person they stand for where only one can be meant: the one person of that gender in the sentence before
 * it or in the last two sentences. Quoted speech is left alone, and so is every doubt.
 */
export function resolvePronouns(
	persons: readonly ActorDraft[],
	sentences: readonly PlacedSentence[],
	model: ActorModel,
): void {
	const genders = new Map(persons.map((person) => [person, genderOf(person, model)]));
	/** Persons by sentence of the text, each with its first token there. */
	const present = new Map<number, { person: ActorDraft; at: number }[]>();
	const enter = (number: number, person: ActorDraft, at: number) => {
		const own = present.get(number) ?? [];
		own.push({ person, at });
		present.set(number, own);
	};
	for (const person of persons) {
		for (const { sentence, first } of person.places)
			if (sentence.part === 'text') enter(sentence.number, person, first);
	}
	let isQuoted = false;
	for (const sentence of sentences) {
		if (sentence.part !== 'text') continue;
		for (let i = 0; i < sentence.words.length; i++) {
			const word = lowerAt(sentence, i);
			if (word === '"' || word === '“' || word === '”') isQuoted = word === '"' ? !isQuoted : word === '“';
			const gender = PRONOUNS.get(word);
			if (!gender || isQuoted) continue;
			const person = antecedent(sentence.number, i, gender);
			if (!person) continue;
			person.places.push({ sentence, first: i, end: i + 1, mention: null, isPronoun: true });
			enter(sentence.number, person, i);
		}
	}

	function antecedent(number: number, at: number, gender: Gender): ActorDraft | null {
		for (let back = 0; back <= REACH; back++) {
			const near = (present.get(number - back) ?? []).filter((one) => back > 0 || one.at < at);
			const possible = new Set(
				near.filter(({ person }) => (genders.get(person) ?? gender) === gender).map(({ person }) => person),
			);
			if (possible.size === 1) return [...possible][0] ?? null;
			if (possible.size > 1) return null;
		}
		return null;
	}
}

function genderOf(person: ActorDraft, model: ActorModel): Gender | null {
	for (const { sentence, first, mention } of person.places) {
		const title = mention ? TITLE_GENDER.get(lowerAt(sentence, first - 1).replace(/\.$/, '')) : undefined;
		if (title) return title;
	}
	return /\s/.test(person.name) ? firstNameGender(person.name, model) : null;
}
