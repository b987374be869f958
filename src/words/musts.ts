import type { Must, Musts, RefusedValue } from '../core/shapes/must.ts';
import { say, sayCounted } from './say.ts';
import { wordsFor } from './wordings.ts';

/** "2,000 letters" */
export const letterCount = (count: number) => sayCounted('letters', count);

const sayMust = wordsFor<Musts>()('must', {
	'text-up-to': ({ most }) => say('must_text_up_to', { most: letterCount(most) }),
	'text-of': ({ least, most }) => say('must_text_of', { least, most: letterCount(most) }),
});

/** "passage.quote.exact must be a text of 1 to 100,000 letters" */
export function sayRefusedValue({ field, must, ...values }: RefusedValue): string {
	return say('must_of_field', { field, must: sayMust({ code: must, values } as Must) });
}
