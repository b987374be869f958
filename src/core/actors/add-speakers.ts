import type { Actor, Mention, Quote, Span } from '../article.ts';
import type { CueList } from '../languages/cue-list.ts';

/** Who is quoted matters less than who makes the news, and more than who is only named. */
const SALIENCE = 0.4;
const PERSON_NAME = /^\p{Lu}[\p{L}'’.-]+(?: \p{L}[\p{L}'’.-]+)* \p{Lu}[\p{L}'’.-]+$/u;

/** An analysis' names and quotes. */
export interface SpeakersFound {
	mentions: Mention[];
	actors: Actor[];
	quotes: Quote[];
}

/**
 * Makes actors of the people who are quoted by name and are none yet: in languages without a tagger a name that says something is
 * the one kind that need not be guessed.
 */
export function addSpeakers(
	text: string,
	{ mentions, actors, quotes }: SpeakersFound,
	cues?: CueList | undefined,
): SpeakersFound {
	const numbers = new Map<string, number>();
	const numbered = quotes.map((quote) => {
		if (quote.actor !== null || !quote.shown || !quote.speaker || !PERSON_NAME.test(quote.speaker)) return quote;
		const body = bodyAt(quote.speakerMention, mentions);
		if (body) return { ...quote, actor: body.actor };
		if (opensByOffice(quote.speaker, cues)) return quote;
		const number = numbers.get(quote.speaker) ?? numbers.size;
		numbers.set(quote.speaker, number);
		return { ...quote, actor: actors.length + number };
	});
	const places = findNamePlaces([...numbers.keys()], text);
	const added = [...numbers.keys()].map((name) => speakerActor(name, places.get(name) ?? []));
	const named = added.flatMap((actor, index) =>
		actor.mentions.map(([start, end]): Mention => ({ start, end, type: 'PER', actor: actors.length + index })),
	);
	return {
		mentions: [...mentions, ...named].sort((a, b) => a.start - b.start),
		actors: [...actors, ...added],
		quotes: numbered,
	};
}

/** What the names' tagger took for a body or a place, where the speaker is named. */
function bodyAt(speaker: Span | null, mentions: readonly Mention[]): Mention | undefined {
	if (!speaker) return undefined;
	return mentions.find(({ start, end, type }) => type !== 'PER' && start < speaker[1] && end > speaker[0]);
}

/** "Sprecherin der Polizei", "Comisión Europea": an office or a body, and no person's name. */
function opensByOffice(name: string, cues: CueList | undefined): boolean {
	const first = name.slice(0, name.indexOf(' ')).toLowerCase();
	return cues?.roles?.has(first) === true || cues?.bodies?.has(first) === true;
}

function speakerActor(name: string, mentions: Span[]): Actor {
	return {
		id: name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'),
		name,
		kind: 'person',
		role: null,
		affiliation: null,
		wikidata: null,
		salience: SALIENCE,
		mentions,
		reasons: [{ code: 'quoted-by-name' }],
	};
}

/** Words that may stand before a surname in a name. */
const MOST_WORDS_BEFORE = 5;
const LONGEST_WORD = 60;
const WORD = /[\p{L}\p{M}'’.-]+/gu;

/**
 * Where each full name stands, and its surname alone; of several people with one surname it means the one named last. The text is read
 * once, however many names there are.
 */
function findNamePlaces(names: readonly string[], text: string): Map<string, Span[]> {
	const places = new Map(names.map((name): [string, Span[]] => [name, []]));
	/** By surname, whose it is: before anybody is named, the first who is called so. */
	const bearers = new Map<string, string>();
	for (const name of names) if (!bearers.has(surnameOf(name))) bearers.set(surnameOf(name), name);
	const starts: number[] = [];
	for (const { 0: written, index } of text.matchAll(WORD)) {
		const lead = /^[^\p{L}]*/u.exec(written)?.[0].length ?? 0;
		starts.push(index + lead);
		if (starts.length > MOST_WORDS_BEFORE + 1) starts.shift();
		const found = surnameIn(written.slice(lead), bearers);
		if (!found) continue;
		const end = index + lead + found.length;
		// the longest of the names that end here
		const start = starts.find((from) => from < index && places.has(text.slice(from, end)));
		const name = start === undefined ? (bearers.get(found) ?? '') : text.slice(start, end);
		if (start !== undefined) bearers.set(found, name);
		places.get(name)?.push([start ?? index + lead, end]);
	}
	return places;
}

const surnameOf = (name: string) => name.slice(name.lastIndexOf(' ') + 1);

/** The surname that a written word is: "Ruiz’s", "Ruiz." are Ruiz. */
function surnameIn(written: string, bearers: ReadonlyMap<string, string>): string | null {
	for (let end = written.length <= LONGEST_WORD ? written.length : 0; end > 0; ) {
		const word = written.slice(0, end);
		if (bearers.has(word)) return word;
		const shorter = Math.max(...["'", '’', '.', '-'].map((mark) => word.slice(0, -1).lastIndexOf(mark)));
		const marked = /[^\p{L}\p{M}]$/u.test(word) ? end - 1 : shorter;
		if (marked <= 0) return null;
		end = marked;
	}
	return null;
}
