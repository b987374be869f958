import { agencyAmong, agencyOfCredit, agencyOfCreditLine } from '../outlets/agencies.ts';

/** "BRUSSELS, Feb 12 (Reuters) - ", "Berlin (dpa) – ", "(AFP) - ": the agency stands in brackets before a dash or the first sentence. */
const DATELINE = /^[^().!?]{0,60}(?:[(（]([^()（）]{2,40})[)）]|\/([^()（）/]{2,40})\/)(?:\s*[-–—:.]|\s+(?=\p{Lu}))/u;
/** "REUTERS - ", "Kyiv, 3 May, Ukrinform. ", "AP — " */
const OPENING_CREDIT = /^([^.!?]{0,40},\s*)?([\p{L}.' -]{2,30}?)\s*[-–—:]+\s/u;
/** A line of its own at the end: "Source: AFP", "(Reuters)", "dpa/lno", "© AAP". */
const LONGEST_CREDIT_LINE = 60;

/** The agency of a wire text by its dateline or by the credit at its foot. */
export function agencyOfText(paragraphs: readonly string[]): string | null {
	const first = paragraphs.find((paragraph) => paragraph.length > 40) ?? '';
	const [, inBrackets, inStrokes] = DATELINE.exec(first) ?? [];
	const bracketed = inBrackets ?? inStrokes;
	const [, place, opening] = OPENING_CREDIT.exec(first) ?? [];
	const credited = place ? agencyOfCredit : agencyOfCreditLine;
	const found = (bracketed && agencyAmong(bracketed)) || (opening && opening.length >= 2 && credited(opening)) || null;
	if (found) return found;
	for (const line of [...paragraphs.slice(-2), ...paragraphs.slice(0, 2)]) {
		const agency = line.length <= LONGEST_CREDIT_LINE ? agencyOfCreditLine(line) : null;
		if (agency) return agency;
	}
	const foot = /[(（]([^()（）]{2,40})[)）]\s*$/u.exec(paragraphs.at(-1) ?? '')?.[1];
	return foot ? agencyAmong(foot) : null;
}
