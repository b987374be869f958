import type { Gender } from '../../people/gender.ts';
import type { TokenRange } from '../token-range.ts';
import type { CuedText } from './cued-text.ts';

export function genderOfPronoun({ marked, list }: CuedText, token: number): Gender | null {
	const word = marked.words[token] ?? '';
	if (list.aged?.word.test(word)) return list.aged.she.test(marked.words[token - 1] ?? '') ? 'female' : 'male';
	if (!list.she) return null;
	return list.she.test(word) ? 'female' : 'male';
}

/** "oświadczyła": what a verb of saying tells of its subject by its ending. */
export function genderOfVerb({ marked, list }: CuedText, [first, end]: TokenRange): Gender | null {
	const { verbGender } = list;
	const words = marked.words.slice(first, end);
	if (!verbGender || words.length === 0) return null;
	if (words.some((word) => verbGender.she.test(word))) return 'female';
	return words.some((word) => verbGender.he.test(word)) ? 'male' : null;
}
