import { foldWord } from '../actors/name-key.ts';

const PARTICLE = /^(?:von|van|der|den|de|di|da|du|del|della|la|le|bin|ibn|al|el|ben|ter|st)$/;
const NICKNAME = /(?:^|\s)[“"‘']([\p{L} .-]{2,30})[”"’'](?=\s|$)/gu;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/** A person's name taken apart; words folded. */
export interface PersonName {
	/** First and middle names; initials are single letters. */
	given: string[];
	/** With its particles: "van der bellen". */
	surname: string;
	/** Those that stand in marks: "Jane ‘Jay’ Marlow". */
	nicknames?: string[];
}

export function takeNameApart(name: string): PersonName {
	const nicknames: string[] = [];
	const plain = name.replace(NICKNAME, (_, inMarks: string) => {
		nicknames.push(...inMarks.split(/\s+/).map(foldWord));
		return ' ';
	});
	const words = plain
		.split(/\s+/)
		.map(foldWord)
		.filter((word) => word && !SUFFIX.test(word));
	let at = Math.max(0, words.length - 1);
	// "de Wit" alone is a surname, "Ben Stiller" has a first name
	const isSurnameAlone = /^\p{Ll}/u.test(plain);
	while (at > (isSurnameAlone ? 0 : 1) && PARTICLE.test(words[at - 1] ?? '')) at--;
	return { given: words.slice(0, at), surname: words.slice(at).join(' '), ...(nicknames.length > 0 && { nicknames }) };
}

/** Whether two names may be one person's: same surname, and first names that do not contradict ("J. Okafor", "Okafor"). */
export function canBeOnePerson(a: PersonName, b: PersonName): boolean {
	if (a.surname !== b.surname) {
		// "Xi" for "Xi Jinping", "Maria" for "Maria Silva": one word may be the first of the other's
		const [short, long] = a.given.length === 0 ? [a, b] : [b, a];
		return short.given.length === 0 && long.given.length > 0 && long.given[0] === short.surname;
	}
	const first = a.given[0];
	const second = b.given[0];
	if (first === undefined || second === undefined) return true;
	if (first === second) return true;
	const [shorter, longer] = first.length < second.length ? [first, second] : [second, first];
	return shortFormsOf(longer).includes(shorter);
}

const SHORTEST_FORM = 3;
/** No first name is longer. */
const LONGEST_FORM = 24;

/** What a first name may be cut to: its initial, and its beginnings of three letters and more. */
export function shortFormsOf(first: string): string[] {
	const forms = first.length > 1 ? [first.charAt(0)] : [];
	for (let length = SHORTEST_FORM; length < Math.min(first.length, LONGEST_FORM); length++)
		forms.push(first.slice(0, length));
	return forms;
}
