import type { Must, Musts, RefusedValue } from '../../core/shapes/must.ts';
import { counted, numberInWords } from '../language.ts';
import { inWords, type Wordings } from '../wordings.ts';

const letters = (count: number) => counted(count, { one: '# letter', other: '# letters' });

const WORDINGS: Wordings<Musts> = {
	text: 'must be a text',
	'text-up-to': ({ most }) => `must be a text of at most ${letters(most)}`,
	'text-of': ({ least, most }) => `must be a text of ${numberInWords(least)} to ${letters(most)}`,
	flag: 'must be true or false',
	'whole-number': ({ least, most }) => `must be a whole number from ${least} to ${most}`,
	share: 'must be a number from 0 to 1',
	'one-of': ({ choices }) => `must be one of ${choices}`,
	'own-name': 'must be a name of its own',
	'web-address': 'must be a web address',
	date: 'must be a date',
	time: 'must be a time',
	list: 'must be a list',
	'list-up-to': ({ most }) => `must be a list of at most ${numberInWords(most)}`,
	record: 'must be a record',
	'plain-name': 'must be made of letters, digits and hyphens',
	host: 'must be the name of a site',
	place: 'must be a place in the text',
	span: 'must be a place that ends after it begins',
	item: 'must be the name of an item',
	other: 'is missing or of the wrong kind',
};

/** "passage.quote.exact must be a text of 1 to 100,000 letters" */
export function sayRefusedValue({ field, must, ...values }: RefusedValue): string {
	return `${field} ${inWords(WORDINGS, { code: must, values } as Must)}`;
}
