import { SOURCE_PRONOUN } from '../languages/en/pronouns.ts';
import { APPOSITION, HEAD_END, NO_DESCRIPTION, ONE_PERSON, PAST_VERB, WHERE } from '../languages/en/source-words.ts';
import { isInAside } from '../people/is-in-aside.ts';
import { beginOfName, type Reference } from '../people/participants.ts';
import { isBarredSource } from './barred-sources.ts';
import type { QuoteDraft } from './collect-quotes.ts';
import { firstFrom } from './first-from.ts';
import type { MarkedText } from './marked-text.ts';
import { Role } from './token-features.ts';
import type { TokenRange } from './token-range.ts';

/** Words of the text that may name the speaker of a quote. */
export interface SourceCandidate {
	/** A source that the tagger marked, a name, or a pronoun. */
	kind: 'tagged' | 'name' | 'pronoun';
	tokens: TokenRange;
	/** The name at its head; null for descriptions and pronouns. */
	name: Reference | null;
}

/** Frame sentences before and after a quote in which its source is looked for. */
const SENTENCES_BEFORE = 3;
const SENTENCES_AFTER = 1;

/** Tokens before and after it, and words that are looked at in them: nobody further off says it. */
const TOKENS_AWAY = 400;
const MOST_CANDIDATES = 60;

/** A source that goes on for more tokens is cut. */
const LONGEST_SOURCE = 100;
/** No name, with what leads to it, has more tokens. */
const LONGEST_NAME = 50;

/** Sources, names and pronouns of a whole text, in order; those a tagged source holds are left to it. */
export function findSources(
	marked: MarkedText,
	roles: Uint8Array,
	references: readonly Reference[],
): SourceCandidate[] {
	const candidates: SourceCandidate[] = [];
	const taken = new Uint8Array(roles.length);
	for (let i = 0; i < roles.length; i++) {
		if ((roles[i] ?? 0) < Role.SourceBegin) continue;
		const limit = Math.min(roles.length, i + LONGEST_SOURCE);
		let end = i + 1;
		while (end < limit && roles[end] === Role.SourceInside && marked.sentenceOf[end] === marked.sentenceOf[i]) end++;
		// a tag that cuts a name means all of it
		const near = references.slice(
			firstFrom(references, i - LONGEST_NAME, beginOfName),
			firstFrom(references, end + LONGEST_NAME, beginOfName),
		);
		const cut = near.find((name) => cuts(name, i, end));
		const first = cut?.firstToken ?? i;
		end = reachName(marked, near, roles, i, Math.max(end, cut?.endToken ?? end));
		const name = headName(marked, near, [first, end]) ?? nameBefore(marked, near, [first, end]);
		const subject = subjectBeforeAside(marked, near, name);
		candidates.push(
			subject
				? { kind: 'tagged', tokens: [subject.firstToken, subject.endToken], name: subject }
				: { kind: 'tagged', tokens: [first, end], name },
		);
		taken.fill(1, first, end);
		i = end - 1;
	}
	for (const name of references) {
		if (taken[name.firstToken] || name.isInMarks || isWhere(marked, name) || isInAside(marked, name)) continue;
		candidates.push({ kind: 'name', tokens: [name.firstToken, name.endToken], name });
	}
	for (let i = 0; i < roles.length; i++) {
		if (taken[i] || (marked.passageOf[i] ?? -1) >= 0 || !SOURCE_PRONOUN.test(marked.words[i] ?? '')) continue;
		candidates.push({ kind: 'pronoun', tokens: [i, i + 1], name: null });
	}
	return candidates.filter(({ tokens }) => !isBarredSource(marked, tokens)).sort((a, b) => a.tokens[0] - b.tokens[0]);
}

/** "five hundred metres from Brack Terminal": a name that only tells where, and is no person's. */
function isWhere({ words }: MarkedText, { fullFirstToken, participant }: Reference): boolean {
	return participant.personhood < 0 && WHERE.test(words[fullFirstToken - 1] ?? '');
}

/** Whether a tagged source ends or begins inside a name; at its end only persons are cut: "Clinton" is right in "the Clinton campaign". */
function cuts({ firstToken, endToken, type }: Reference, first: number, end: number): boolean {
	if (firstToken < first) return endToken > first;
	return firstToken === first && endToken > end && type === 'PER';
}

/** Words between the beginning of a description and the name it leads to: "conservative talk radio host Rush Limbaugh". */
const LONGEST_DESCRIPTION = 5;

/** The tagger sometimes stops before the name that a description leads to: the end of that name, or the end as tagged. */
function reachName(
	marked: MarkedText,
	references: readonly Reference[],
	roles: Uint8Array,
	first: number,
	end: number,
): number {
	if (end - first === 1 && SOURCE_PRONOUN.test(marked.words[first] ?? '')) return end;
	for (let i = end; i < end + LONGEST_DESCRIPTION; i++) {
		const name = references.find(({ fullFirstToken }) => fullFirstToken === i);
		if (name && name.participant.personhood <= 0 && !name.isInMarks && i === end) {
			// "Northbank Search lead Ada Lind": the description goes on to whom it describes
			const reached = reachName(marked, references, roles, first, name.endToken);
			const isReached = references.some((one) => one.endToken === reached && one.participant.personhood > 0);
			return isReached ? reached : name.endToken;
		}
		if (name) return name.isInMarks ? end : name.endToken;
		const word = marked.words[i] ?? '';
		const isPart = /^\p{L}/u.test(word) && !NO_DESCRIPTION.test(word) && (marked.passageOf[i] ?? -1) < 0;
		if (!isPart || roles[i] !== Role.None || (marked.reporting[i] ?? 0) > 0) return end;
	}
	return end;
}

/** The person that a description stands in apposition to, where the tagger left it out: "Bill Eastland, the delegate from Texas". */
function nameBefore(marked: MarkedText, references: readonly Reference[], [first, end]: TokenRange): Reference | null {
	const { words, sentences, sentenceOf } = marked;
	if (words[first - 1] !== ',' || !APPOSITION.test(words[first] ?? '')) return null;
	// "After a meeting with Lind, the mayor said": without a second comma only what opens the sentence is described
	const opener = /^[,(]$/.test(words[end] ?? '') ? -1 : (sentences[sentenceOf[first] ?? 0]?.firstToken ?? 0);
	const isIt = ({ fullFirstToken, endToken, isInMarks, participant }: Reference) =>
		endToken === first - 1 &&
		!isInMarks &&
		participant.personhood > 0 &&
		(opener < 0 || fullFirstToken - opener < LONGEST_DESCRIPTION);
	return references.find(isIt) ?? null;
}

/** "Justice Lind, joined by Justice Voss, said": who stands before what the sentence says besides. Null where nothing does. */
function subjectBeforeAside(
	marked: MarkedText,
	references: readonly Reference[],
	name: Reference | null,
): Reference | null {
	if (!name || !isInAside(marked, name)) return null;
	const comma = name.fullFirstToken - 3;
	const isIt = ({ endToken, isInMarks, participant }: Reference) =>
		endToken === comma && !isInMarks && participant.personhood > 0;
	return references.find(isIt) ?? null;
}

/** The name that heads a source: "Texas delegate Bill Eastland, wearing a hat" is Bill Eastland; "the mayor of Bristol" is a description. */
function headName(marked: MarkedText, references: readonly Reference[], [first, end]: TokenRange): Reference | null {
	const inside = references.filter((name) => name.firstToken >= first && name.endToken <= end);
	let headEnd = first;
	while (headEnd < end) {
		const isInName = inside.some((name) => name.fullFirstToken < headEnd && headEnd < name.endToken);
		if (headEnd > first && !isInName && HEAD_END.test(marked.words[headEnd] ?? '')) break;
		headEnd++;
	}
	const head = inside.filter((name) => name.endToken <= headEnd && !name.isPossessive).at(-1);
	// "Lind exhorted Republicans": a tag that holds a clause means its subject
	const isSubject = ({ endToken, isPossessive, participant }: Reference) =>
		endToken < headEnd && !isPossessive && participant.personhood > 0 && PAST_VERB.test(marked.words[endToken] ?? '');
	const subject = inside.find(isSubject);
	if (subject) return subject;
	const last = nameAfterComma(marked, inside, [first, end]);
	if (last && !(head && head.participant.personhood > 0)) return last;
	// "the Clinton campaign", "the US President": the name only tells which one
	const noun = marked.tokens[headEnd - 1]?.text ?? '';
	const isNoun =
		/^\p{Ll}{3}/u.test(noun) || (ONE_PERSON.test(noun.toLowerCase()) && (head?.participant.personhood ?? 0) <= 0);
	if (head && head.endToken < headEnd && isNoun) return null;
	return head ?? null;
}

/**
 * The person at the end of a source, or between two commas of it: "the spokesman, Idris Barzan", "During the campaign, Barzan", "one of them, Barzan, 42,
 * a teacher".
 */
function nameAfterComma(marked: MarkedText, inside: readonly Reference[], [first, end]: TokenRange): Reference | null {
	let last = end;
	while (last > first && !marked.isWord[last - 1]) last--;
	const isIt = ({ fullFirstToken, endToken, isPossessive, participant }: Reference) =>
		(endToken === last || /^[,(]$/.test(marked.words[endToken] ?? '')) &&
		!isPossessive &&
		participant.personhood > 0 &&
		marked.words[fullFirstToken - 1] === ',';
	return inside.find(isIt) ?? null;
}

const beginOfSource = ({ tokens: [first] }: SourceCandidate): number => first;

/** The candidates for one quote: near it, and none of its own words. */
export function candidatesFor(
	marked: MarkedText,
	draft: QuoteDraft,
	sources: readonly SourceCandidate[],
): SourceCandidate[] {
	const firstPart = draft.parts[0];
	const lastPart = draft.parts.at(-1);
	if (!firstPart || !lastPart) return [];
	const from = Math.max(0, (marked.sentenceOf[firstPart[0]] ?? 0) - SENTENCES_BEFORE);
	const to = Math.min(marked.sentences.length - 1, (marked.sentenceOf[lastPart[1] - 1] ?? 0) + SENTENCES_AFTER);
	const low = Math.max(marked.sentences[from]?.firstToken ?? 0, firstPart[0] - TOKENS_AWAY);
	const high = Math.min(marked.sentences[to]?.endToken ?? 0, lastPart[1] + TOKENS_AWAY);
	const isFree = ({ tokens: [first, end] }: SourceCandidate) =>
		end <= high && !draft.parts.some((part) => first < part[1] && end > part[0]);
	// outside of it those nearest to it; between its parts all there are
	const between = (token: number) => firstFrom(sources, token, beginOfSource);
	const before = sources.slice(Math.max(between(low), between(firstPart[0]) - MOST_CANDIDATES), between(firstPart[0]));
	const inside = betweenParts(draft.parts).flatMap(([first, end]) => sources.slice(between(first), between(end)));
	const after = sources.slice(between(lastPart[1]), Math.min(between(high), between(lastPart[1]) + MOST_CANDIDATES));
	return [...before, ...inside, ...after].filter(isFree);
}

function betweenParts(parts: readonly TokenRange[]): TokenRange[] {
	return parts.slice(1).map(([first], at) => [parts[at]?.[1] ?? first, first]);
}
