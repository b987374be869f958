import type { TellingDifference } from '../core/coverage/differences/most-telling.ts';
import { listed, writtenLanguage } from './language.ts';
import { type LedSentence, sayCounted, sayLed } from './say.ts';

/** Outlets that a sentence names; more are counted. */
const MOST_NAMED = 2;

/** "1,900 or 2,100 workers? “1,900” here, “2,100” in Currently." */
export function sayDifference(difference: TellingDifference): LedSentence {
	switch (difference.kind) {
		case 'numbers': {
			const { thing, here, there, outlets } = difference;
			const values = { here, there, outlets: named(outlets) };
			return begun(
				thing ? sayLed('difference_numbers_of', { ...values, thing }) : sayLed('difference_numbers', values),
			);
		}
		case 'quote':
			return sayQuote(difference.how, difference.speaker, named(difference.outlets));
		case 'quoted-elsewhere':
			return sayLed('difference_quoted_elsewhere', { speaker: difference.speaker, outlets: named(difference.outlets) });
		case 'missing-here':
			return sayLed('difference_missing_here', { passage: difference.passage, outlets: named(difference.outlets) });
		case 'only-here':
			return sayLed('difference_only_here', { passage: difference.passage });
	}
}

type QuoteDifference = Extract<TellingDifference, { kind: 'quote' }>;

function sayQuote(how: QuoteDifference['how'], speaker: string | null, outlets: string): LedSentence {
	if (speaker === null) {
		if (how === 'cut-here') return sayLed('difference_somebody_cut_here', { outlets });
		if (how === 'cut-elsewhere') return sayLed('difference_somebody_cut_elsewhere', { outlets });
		return sayLed('difference_somebody_reworded', { outlets });
	}
	if (how === 'cut-here') return sayLed('difference_cut_here', { speaker, outlets });
	if (how === 'cut-elsewhere') return sayLed('difference_cut_elsewhere', { speaker, outlets });
	return sayLed('difference_reworded', { speaker, outlets });
}

/** With a capital letter. */
function begun({ lead, rest }: LedSentence): LedSentence {
	return { lead: lead.charAt(0).toLocaleUpperCase(writtenLanguage()) + lead.slice(1), rest };
}

function named(outlets: readonly string[]): string {
	const more = outlets.length - MOST_NAMED;
	if (more <= 1) return listed(outlets);
	return listed([...outlets.slice(0, MOST_NAMED), sayCounted('others', more)]);
}
