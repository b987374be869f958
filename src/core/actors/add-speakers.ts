import type { Actor, Mention, Quote, Span } from '../article.ts';

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
export function addSpeakers(text: string, { mentions, actors, quotes }: SpeakersFound): SpeakersFound {
	const added = new Map<string, Actor>();
	const numbered = quotes.map((quote) => {
		if (quote.actor !== null || !quote.shown || !quote.speaker || !PERSON_NAME.test(quote.speaker)) return quote;
		const actor = added.get(quote.speaker) ?? speakerActor(quote.speaker, text);
		added.set(quote.speaker, actor);
		return { ...quote, actor: actors.length + [...added.keys()].indexOf(quote.speaker) };
	});
	const named = [...added.values()].flatMap((actor, index) =>
		actor.mentions.map(([start, end]): Mention => ({ start, end, type: 'PER', actor: actors.length + index })),
	);
	return {
		mentions: [...mentions, ...named].sort((a, b) => a.start - b.start),
		actors: [...actors, ...added.values()],
		quotes: numbered,
	};
}

function speakerActor(name: string, text: string): Actor {
	return {
		id: name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'),
		name,
		kind: 'person',
		role: null,
		affiliation: null,
		wikidata: null,
		salience: SALIENCE,
		mentions: occurrences(name, text),
		reasons: ['Quoted by name'],
	};
}

/** Where the full name stands, and the surname alone. */
function occurrences(name: string, text: string): Span[] {
	const surname = name.slice(name.lastIndexOf(' ') + 1);
	const escaped = [name, surname].map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	const pattern = new RegExp(`(?<!\\p{L})(?:${escaped.join('|')})(?!\\p{L})`, 'gu');
	return [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length]);
}
