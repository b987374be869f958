import type { Name } from './find-names.ts';
import type { Participant } from './participant.ts';
import { surnameOf, wordsOfName } from './words-of-name.ts';

/** People of one surname, or of one first name, that are told apart where it stands alone: those named first. */
const MOST_NAMESAKES = 40;

/** The participants found so far, by what may name them. */
export class KnownParticipants {
	readonly all: Participant[] = [];
	readonly #byActor = new Map<number, Participant>();
	readonly #bySurname = new Map<string, Participant[]>();
	readonly #byFirstName = new Map<string, Participant[]>();
	/** By surname and one of the words of a name of several: the first that has both. */
	readonly #bySurnameAndWord = new Map<string, Participant>();

	add(participant: Participant): void {
		const { actor, surname, words } = participant;
		this.all.push(participant);
		if (actor !== null) this.#byActor.set(actor, participant);
		addTo(this.#bySurname, surname, participant);
		if (words.length < 2) return;
		addTo(this.#byFirstName, words[0] ?? '', participant);
		for (const word of words) {
			const key = `${surname}\n${word}`;
			if (!this.#bySurnameAndWord.has(key)) this.#bySurnameAndWord.set(key, participant);
		}
	}

	/** Whose name it is: the actor's, a full name's, or of those whose surname or first name it is the one named most often. */
	ownerOf(name: Name): Participant | null {
		if (name.actor !== null) return this.#byActor.get(name.actor) ?? null;
		const words = wordsOfName(name.text);
		const last = surnameOf(words);
		if (words.length > 1) return this.#bySurnameAndWord.get(`${last}\n${words[0] ?? ''}`) ?? null;
		const fits = ({ gender }: Participant) => !(name.gender && gender && name.gender !== gender);
		let best: Participant | null = null;
		for (const bearer of this.#bySurname.get(last) ?? []) {
			if (fits(bearer) && (!best || bearer.names.length > best.names.length)) best = bearer;
		}
		return best ?? (this.#byFirstName.get(last) ?? []).find((one) => one.personhood > 0 && fits(one)) ?? null;
	}
}

function addTo(index: Map<string, Participant[]>, key: string, participant: Participant): void {
	const own = index.get(key);
	if (!own) index.set(key, [participant]);
	else if (own.length < MOST_NAMESAKES) own.push(participant);
}
