import type { Said } from '../../said.ts';
import type { StoryFeatures } from './same-story.ts';

/** What two documents share. */
export interface StoryReasons {
	/** As they are written, the weightiest first. */
	names: { names: string[] };
	'headline-words': { words: string[] };
	/** Of their texts. */
	words: null;
	/** Published so near to each other; rounded up. */
	hours: { hours: number };
	days: { days: number };
}

export type StoryReason = Said<StoryReasons>;

const MOST_NAMES = 3;
/** Headlines this alike are said to be. */
const ALIKE_TITLES = 0.3;
const HOURS_A_DAY = 24;
/** Days up to which nearness in time is a reason. */
const NEAR_DAYS = 3;

/** Says what two documents share, the most telling first. */
export function storyReasons(
	shared: {
		/** The weightiest first, as they are written. The headlines' words are asked for only where they are a reason. */
		names: readonly string[];
		titleWords: () => readonly string[];
	} & Pick<StoryFeatures, 'titles' | 'days'>,
): StoryReason[] {
	const { titles, days } = shared;
	const reasons: StoryReason[] = [];
	const names = withoutShortForms(shared.names).slice(0, MOST_NAMES);
	if (names.length > 0) reasons.push({ code: 'names', values: { names } });
	const words = titles >= ALIKE_TITLES ? shared.titleWords().slice(0, MOST_NAMES) : [];
	if (words.length > 0) reasons.push({ code: 'headline-words', values: { words } });
	if (reasons.length === 0) reasons.push({ code: 'words' });
	// that two reports are of one hour says nothing by itself
	if (days !== null && days <= NEAR_DAYS) reasons.push(nearness(days));
	return reasons;
}

/** "Okafor" says nothing beside "Lena Okafor". */
function withoutShortForms(names: readonly string[]): string[] {
	const isPart = (name: string, other: string) => other.length > name.length && ` ${other} `.includes(` ${name} `);
	return names.filter((name) => !names.some((other) => isPart(name, other)));
}

function nearness(days: number): StoryReason {
	const hours = Math.max(1, Math.ceil(days * HOURS_A_DAY));
	return hours < HOURS_A_DAY
		? { code: 'hours', values: { hours } }
		: { code: 'days', values: { days: Math.ceil(days) } };
}
