import type { CueList } from '../languages/cue-list.ts';
import type { Reference } from '../people/participants.ts';
import type { MarkedText } from './marked-text.ts';
import type { PlacedReferences } from './placed-references.ts';
import type { TokenRange } from './token-range.ts';

/** A cue and its speaker put into what was said: « Nous tiendrons, a déclaré Ana Ruiz, jusqu’au bout. » */
export interface Incise {
	/** With the marks around it. */
	tokens: TokenRange;
	cue: TokenRange;
	name: Reference;
}

const OPENS = /^[,—–-]$/;
const CLOSES = /^[,.—–!?:-]$/;
/** Words between the mark that opens an incise and its verb: an auxiliary, a pronoun. */
const BEFORE_VERB = 2;
/** Words between the verb and the name: a title, an office. */
const BEFORE_NAME = 5;

/** Finds the first incise within a stretch of speech. Null where there is none. */
export function findIncise(
	{ words }: MarkedText,
	[first, end]: TokenRange,
	references: PlacedReferences,
	list: CueList,
): Incise | null {
	for (let verb = first + 1; verb < end; verb++) {
		if (!list.verbs.has(words[verb] ?? '')) continue;
		let opener = verb - 1;
		while (opener > first && verb - opener <= BEFORE_VERB && !OPENS.test(words[opener] ?? '')) opener--;
		if (!OPENS.test(words[opener] ?? '')) continue;
		const name = nameAfter(verb, references);
		if (!name || name.endToken > end || words.slice(verb, name.firstToken).some((word) => CLOSES.test(word))) continue;
		const close = CLOSES.test(words[name.endToken] ?? '') ? name.endToken + 1 : name.endToken;
		// ", — сказала Ана. —": comma and dash, stop and dash
		const from = OPENS.test(words[opener - 1] ?? '') ? opener - 1 : opener;
		const to = OPENS.test(words[close] ?? '') ? close + 1 : close;
		return { tokens: [from, Math.min(to, end)], cue: [verb, verb + 1], name };
	}
	return null;
}

function nameAfter(verb: number, { byFirst }: PlacedReferences): Reference | undefined {
	for (let token = verb + 1; token <= verb + BEFORE_NAME; token++) {
		const name = byFirst.get(token);
		if (name) return name;
	}
	return undefined;
}

/** Paragraphs that a dash opens, as dialogue is printed: the tokens after it. */
export function findDashParagraphs({ tokens, sentences, sentenceOf, passageOf }: MarkedText): TokenRange[] {
	const paragraphs: TokenRange[] = [];
	for (const [index, { firstToken, paragraph }] of sentences.entries()) {
		if (sentences[index - 1]?.paragraph === paragraph || !/^[—–-]$/.test(tokens[firstToken]?.text ?? '')) continue;
		let last = index;
		while (sentences[last + 1]?.paragraph === paragraph) last++;
		const end = sentences[last]?.endToken ?? firstToken;
		const hasMarks = passageOf.subarray(firstToken, end).some((passage) => passage >= 0);
		if (sentenceOf[firstToken] === index && !hasMarks) paragraphs.push([firstToken + 1, end]);
	}
	return paragraphs;
}
