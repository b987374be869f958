import type { MarkedText } from '../marked-text.ts';
import type { TokenRange } from '../token-range.ts';
import { around, type CuedQuote, spanOf } from './cued-quote.ts';
import type { CuedText } from './cued-text.ts';
import { findIncise } from './find-incise.ts';
import { speakerOf } from './last-speakers.ts';

const DASH = /^[—–-]$/;
const SURE = 0.9;

/** What dashes open: speech only where an incise says whose. */
export function findDialogue(text: CuedText): CuedQuote[] {
	const { marked } = text;
	return findDashParagraphs(marked).flatMap(([first, end]): CuedQuote[] => {
		const incise = findIncise(text, [first, end]);
		if (!incise) return [];
		// after the incise the article speaks again, unless another dash hands back
		const goesOn = DASH.test(marked.tokens[incise.tokens[1] - 1]?.text ?? '') && incise.tokens[1] < end;
		const last = goesOn ? end : incise.tokens[0];
		const speaker = speakerOf(text, incise.phrase);
		return [
			{
				spans: around(marked, incise.tokens, spanOf(marked, [first, last])),
				cue: [spanOf(marked, incise.cue)],
				mention: speaker ? spanOf(marked, speaker.label) : null,
				speaker: speaker?.name ?? null,
				participant: speaker?.participant ?? null,
				confidence: speaker ? SURE : 0,
			},
		];
	});
}

/** Paragraphs that a dash opens, as dialogue is printed: the tokens after it. */
function findDashParagraphs({ tokens, sentences, sentenceOf, passageOf }: MarkedText): TokenRange[] {
	const paragraphs: TokenRange[] = [];
	for (const [index, { firstToken, paragraph }] of sentences.entries()) {
		if (sentences[index - 1]?.paragraph === paragraph || !DASH.test(tokens[firstToken]?.text ?? '')) continue;
		let last = index;
		while (sentences[last + 1]?.paragraph === paragraph) last++;
		const end = sentences[last]?.endToken ?? firstToken;
		const hasMarks = passageOf.subarray(firstToken, end).some((passage) => passage >= 0);
		if (sentenceOf[firstToken] === index && !hasMarks) paragraphs.push([firstToken + 1, end]);
	}
	return paragraphs;
}
