import type { Passage, QuoteDifference, StoryDifferences } from './difference.ts';

/** The one difference that says most at a glance, with the outlets that tell it so. */
export type TellingDifference =
	| { kind: 'numbers'; thing: string; here: string; there: string; outlets: string[] }
	| { kind: 'quote'; how: QuoteDifference['kind']; speaker: string | null; outlets: string[] }
	| { kind: 'quoted-elsewhere'; speaker: string; outlets: string[] }
	| { kind: 'missing-here'; passage: string; outlets: string[] }
	| { kind: 'only-here'; passage: string };

/**
 * A contradiction in a number says more than words that are not the same, and these more than what one report leaves out: it may have had no room
 * for it. Of that, a voice says more than a sentence. Null where nothing is known to differ.
 */
export function mostTelling(differences: StoryDifferences): TellingDifference | null {
	const [number] = differences.numbers;
	const [here, there] = number?.versions ?? [];
	if (number && here && there) {
		const { thing } = number;
		return { kind: 'numbers', thing, here: here.value, there: there.value, outlets: outletsOf(there.passages) };
	}
	const [quote] = differences.quotes;
	if (quote) {
		return { kind: 'quote', how: quote.kind, speaker: quote.speaker, outlets: outletsOf(quote.elsewhere) };
	}
	const [quoted] = differences.quotedElsewhere;
	if (quoted) return { kind: 'quoted-elsewhere', speaker: quoted.speaker, outlets: outletsOf(quoted.passages) };
	const [[missing, ...more] = []] = differences.missingHere;
	if (missing) return { kind: 'missing-here', passage: missing.text, outlets: outletsOf([missing, ...more]) };
	const [only] = differences.onlyHere;
	return only ? { kind: 'only-here', passage: only.text } : null;
}

function outletsOf(passages: readonly Passage[]): string[] {
	return [...new Set(passages.map(({ outlet }) => outlet))];
}
