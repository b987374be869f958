import type { CueList } from '../../languages/cue-list.ts';
import type { MarkedText } from '../marked-text.ts';
import type { TokenRange } from '../token-range.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';

/** Words of an outlet's name at most. */
const LONGEST_OUTLET = 4;

/** „…“, schrieb die „Vell Zeitung“: right behind the verb a name in marks. */
export function outletInMarks(
	{ marked, list }: { marked: MarkedText; list: CueList },
	from: number,
): SpeakerPhrase | null {
	const { words, tokens, passageOf } = marked;
	const first = list.determiners?.has(words[from] ?? '') ? from + 1 : from;
	const passage = passageOf[first] ?? -1;
	if (passage < 0 || passageOf[first - 1] === passage) return null;
	let end = first + 1;
	while (passageOf[end] === passage) end++;
	const label: TokenRange = [first + 1, end - 1];
	const length = label[1] - label[0];
	const isName = /^\p{Lu}/u.test(tokens[label[0]]?.text ?? '') && /^\p{Lu}/u.test(tokens[label[1] - 1]?.text ?? '');
	if (length < 1 || length > LONGEST_OUTLET || !isName) return null;
	return { first, end, label, participant: null, isPronoun: false, isOblique: false, isUnproved: false };
}
