import type { KeyReason } from '../../core/quotes/key-reason.ts';

const WORDINGS: Readonly<Record<KeyReason, string>> = {
	'echoes-headline': 'Echoes the headline',
	'speaker-in-headline': 'Its speaker is in the headline',
	'first-quote': 'The first thing quoted',
	'at-top': 'Quoted at the top',
	central: 'Says what the article keeps coming back to',
	'opens-speaker': 'The first words of its speaker',
};

/** What speaks for a key quote: "Echoes the headline". */
export function sayKeyReason(reason: KeyReason): string {
	return WORDINGS[reason];
}
