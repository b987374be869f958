import type { Quote } from '../article.ts';
import { JUDGES_OBJECT, NEGATION, SAYS_SO } from '../languages/en/source-words.ts';
import type { MarkedText } from './marked-text.ts';
import type { TokenRange } from './token-range.ts';

interface Reported {
	kind: Quote['kind'];
	parts: readonly TokenRange[];
}

/**
 * Whether reported speech tells what nobody said: "did not say whether it would open", "has never said it was safe", and whom somebody criticised: "Lind
 * had criticised Voss before the vote".
 */
export function isNoStatement({ words, sentenceOf }: MarkedText, { kind, parts }: Reported): boolean {
	const first = parts[0]?.[0] ?? 0;
	if (kind !== 'indirect') return false;
	const verb = words[first - 1] === 'that' ? first - 2 : first - 1;
	if (verb < 0 || sentenceOf[verb] !== sentenceOf[first]) return false;
	if (words[first - 1] !== 'that' && JUDGES_OBJECT.test(words[verb] ?? '')) return true;
	return SAYS_SO.test(words[verb] ?? '') && (NEGATION.test(words[verb - 1] ?? '') || isRefused(words, verb));
}

/** "declined to say whether". */
function isRefused(words: readonly string[], verb: number): boolean {
	return words[verb - 1] === 'to' && /^(?:declin|refus)(?:ed|es|ing)?$/.test(words[verb - 2] ?? '');
}
