import { median } from './median.ts';

/** Of the whole set; a first, uncounted one warms the machine up. */
const RUNS = 5;

export interface TimedText {
	text: string;
}

/** Words as the figures count them: parted by white space. */
function countWords(texts: readonly TimedText[]): number {
	return texts.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
}

/**
 * Times several ways of reading the same texts, in turns, so that a busy machine slows all alike.
 * @returns milliseconds per 1,000 words, the median of five warm runs, for each
 */
export function timeTexts<Text extends TimedText, Name extends string>(
	texts: readonly Text[],
	contenders: Record<Name, (text: Text) => void>,
): Record<Name, number> {
	const names = Object.keys(contenders) as Name[];
	const times = new Map<Name, number[]>(names.map((name) => [name, []]));
	for (let run = 0; run <= RUNS; run++) {
		for (const name of names) {
			const startedAt = performance.now();
			for (const text of texts) contenders[name](text);
			if (run > 0) times.get(name)?.push(performance.now() - startedAt);
		}
	}
	const words = countWords(texts);
	return Object.fromEntries(names.map((name) => [name, (median(times.get(name) ?? []) / words) * 1000])) as Record<
		Name,
		number
	>;
}
