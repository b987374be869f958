import { OPENS_ASIDE } from '../languages/en/source-words.ts';
import type { MarkedText } from '../quotes/marked-text.ts';
import type { Name } from './find-names.ts';

/** Whether a name stands in what a sentence says besides, between two commas: "Lind, joined by Voss, said". */
export function isInAside(
	{ words }: Pick<MarkedText, 'words'>,
	{ fullFirstToken, endToken }: Pick<Name, 'fullFirstToken' | 'endToken'>,
): boolean {
	const by = fullFirstToken - 1;
	return (
		words[endToken] === ',' &&
		/^(?:by|with)$/.test(words[by] ?? '') &&
		OPENS_ASIDE.test(words[by - 1] ?? '') &&
		words[by - 2] === ','
	);
}
