import type { TellingDifference } from '../../core/coverage/differences/most-telling.ts';
import { counted, LANGUAGE, listed, numberInWords } from '../language.ts';

/** Outlets that a sentence names; more are counted. */
const MOST_NAMED = 2;

/** What the views of an article are called, short enough for six to stand in a row. */
export const VIEW_NAMES = {
	overview: 'Overview',
	coverage: 'Coverage',
	quotes: 'Quotes',
	who: 'Who',
	what: 'What',
	kept: 'Kept',
} as const;

/** What stands on the first screen. */
export const OVERVIEW = {
	coverage: 'Coverage',
	otherOutlets: (count: number) => counted(count, { one: '# other outlet', other: '# other outlets' }),
	ownReports: (count: number) => counted(count, { one: '1 independent report', other: '# independent reports' }),
	allSameText: 'all with this same text',
	compare: 'Compare',
	thisArticle: 'this article',
	noCoverage: 'No other report of this story yet.',
	noCoverageOffline: 'No other report of this story is kept, and you are offline.',
	getCoverage: 'Find other reports',
	firstHere: 'This article was the first of them.',
	firstElsewhere: (outlet: string, length: string | null) => ({
		lead: `${outlet} was first`,
		rest: length ? `, ${length} before this article.` : '.',
	}),
	quotes: 'Key quotes',
	noQuotes: 'No quote that Sidelight is sure of.',
	who: 'Who',
	nobody: 'Nobody that Sidelight is sure of.',
	what: 'What',
	kept: (count: number) => `${numberInWords(count)} kept`,
	nothingKept: 'Nothing kept yet: select words in the article to keep them.',
	all: (count: number) => `All ${numberInWords(count)}`,
	showOnPage: 'Show on the page',
	minutes: (minutes: number) => `${minutes} min`,
	minutesToRead: (words: number) => `${numberInWords(words)} words at 238 a minute`,
	via: 'via',
	live: 'Live',
	private: 'Private',
	privateMeaning: 'Nothing of this page is kept once its window is closed',
	paywalled: 'Paywalled',
	paywalledMeaning: 'Only the part that the page shows was read',
	sectionsOfArticle: 'Views of this article',
	otherParts: 'Other parts of Sidelight',
} as const;

/** A sentence whose beginning is the point. */
export interface LedSentence {
	lead: string;
	rest: string;
}

/** "1,900 or 2,100 workers? “1,900” here, “2,100” in Currently." */
export function sayDifference(difference: TellingDifference): LedSentence {
	switch (difference.kind) {
		case 'numbers': {
			const { thing, here, there, outlets } = difference;
			return {
				lead: begun(`${here} or ${there}${thing ? ` ${thing}` : ''}?`),
				rest: ` “${here}” here, “${there}” in ${named(outlets)}.`,
			};
		}
		case 'quote': {
			const who = difference.speaker ?? 'A speaker';
			const where = named(difference.outlets);
			if (difference.how === 'cut-here') return { lead: `${who} is cut short here.`, rest: ` More in ${where}.` };
			if (difference.how === 'cut-elsewhere') return { lead: `${who} is cut short elsewhere`, rest: `, in ${where}.` };
			return { lead: `${who}, in other words`, rest: ` in ${where}.` };
		}
		case 'quoted-elsewhere':
			return {
				lead: `${difference.speaker} is quoted elsewhere`,
				rest: `, in ${named(difference.outlets)}, not here.`,
			};
		case 'missing-here':
			return { lead: 'Not told here:', rest: ` ${difference.passage} (${named(difference.outlets)})` };
		case 'only-here':
			return { lead: 'Only here:', rest: ` ${difference.passage}` };
	}
}

/** With a capital letter. */
function begun(sentence: string): string {
	return sentence.charAt(0).toLocaleUpperCase(LANGUAGE) + sentence.slice(1);
}

function named(outlets: readonly string[]): string {
	const more = outlets.length - MOST_NAMED;
	if (more <= 1) return listed(outlets);
	return listed([...outlets.slice(0, MOST_NAMED), counted(more, { one: '# other', other: '# others' })]);
}
