import type { StoryFeatures } from './same-story.ts';

const MOST_NAMES = 3;
/** Headlines this alike are said to be. */
const ALIKE_TITLES = 0.3;
const HOURS_A_DAY = 24;
/** Days up to which nearness in time is a reason. */
const NEAR_DAYS = 3;

/** Says in plain words what two documents share: "Both name Lena Okafor and Brightwater", "Published within 3 hours". */
export function storyReasons(
	shared: {
		/** The weightiest first, as they are written. The headlines' words are asked for only where they are a reason. */
		names: readonly string[];
		titleWords: () => readonly string[];
	} & Pick<StoryFeatures, 'titles' | 'days'>,
): string[] {
	const { titles, days } = shared;
	const reasons: string[] = [];
	const names = withoutShortForms(shared.names).slice(0, MOST_NAMES);
	if (names.length > 0) reasons.push(`Both name ${listWords(names)}`);
	const words = titles >= ALIKE_TITLES ? shared.titleWords().slice(0, MOST_NAMES) : [];
	if (words.length > 0) reasons.push(`Both headlines say ${listWords(words.map((word) => `“${word}”`))}`);
	if (reasons.length === 0) reasons.push('The two texts use the same words');
	// that two reports are of one hour says nothing by itself
	if (days !== null && days <= NEAR_DAYS) reasons.push(`Published within ${spell(days)}`);
	return reasons;
}

/** "Okafor" says nothing beside "Lena Okafor". A name has few words, so that all its parts can be listed. */
function withoutShortForms(names: readonly string[]): string[] {
	const parts = new Set<string>();
	for (const name of names) {
		const words = name.split(' ');
		for (let first = 0; first < words.length; first++)
			for (let end = first + 1; end <= words.length; end++)
				if (end - first < words.length) parts.add(words.slice(first, end).join(' '));
	}
	return names.filter((name) => !parts.has(name));
}

function listWords(words: readonly string[]): string {
	return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** Rounded up: "1 hour", "5 hours", "2 days". */
function spell(days: number): string {
	const hours = Math.max(1, Math.ceil(days * HOURS_A_DAY));
	const [count, unit] = hours < HOURS_A_DAY ? [hours, 'hour'] : [Math.ceil(days), 'day'];
	return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
