import { tidySpaces } from './collect-blocks.ts';

/** Marks in a copy what had a button to answer it; the copy has no buttons. */
export const ANSWERED = 'data-answered';

/** What a control says by which one reader answers another. */
const REPLY =
	/^(?:reply|respond|antworten?|répondre|responder|contestar|rispondi|beantwoorden|reageren?|svara?|besvar|vastaa|odpowiedz|odpovědět|válasz|răspunde|ответить|відповісти|cevapla|yanıtla|απάντηση|رد|پاسخ|回复|回覆|返信|답글)(?: ?\(?\d{1,4}\)?)?$/iu;
const LONGEST_LABEL = 30;

/** Whether a control is for answering what a reader wrote: "Reply", "Antworten (2)". */
export function saysReply(control: Element): boolean {
	const label = control.textContent ?? '';
	return label.length <= LONGEST_LABEL && REPLY.test(tidySpaces(label));
}
