import { readFileSync } from 'node:fs';
import { seededRandom } from '../../seeded-random.ts';

/** A document of a made week; of no story where it is other news. */
export interface MadeDocument {
	story: string | null;
	title: string;
	text: string;
	publishedAt: string;
	language: 'en';
}

/** What a week is made of. */
export interface WeekShape {
	documents: number;
	stories: number;
	/** Letters kept of each text, one of these by chance: feeds give a sentence, opened articles are whole. */
	letters: readonly number[];
}

interface Row {
	story: string;
	title: string;
	text: string;
}

const START = Date.UTC(2026, 2, 1);
const DAY_MS = 86_400_000;
/** Mean days until an outlet follows. */
const FOLLOWS_AFTER = 0.6;
const DAYS = 5;

/**
 * Makes weeks of news out of labelled stories and other news of many years, dated anew within five days: what no set has is the density of a
 * week of feeds, where hundreds of stories share each day.
 * @param half which half of the stories and of the other news: 0 to fit on, 1 to measure with
 */
export function weekMaker(data: string, set: string, half: 0 | 1): (shape: WeekShape, seed: number) => MadeDocument[] {
	const rows = (name: string) =>
		readFileSync(`${data}/related/${name}.jsonl`, 'utf8')
			.split('\n')
			.filter(Boolean)
			.map((line) => JSON.parse(line) as Row);
	const isOfHalf = (_: unknown, place: number) => place % 2 === half;
	const articlesOf = new Map<string, Row[]>();
	for (const row of rows(set)) articlesOf.set(row.story, [...(articlesOf.get(row.story) ?? []), row]);
	const stories = [...articlesOf.values()].filter(({ length }) => length > 1).filter(isOfHalf);
	const others = rows('distractors').filter(isOfHalf);
	return ({ documents, stories: count, letters }, seed) => {
		const random = seededRandom(seed);
		const shuffled = <Item>(items: readonly Item[]) =>
			items
				.map((item) => ({ item, key: random() }))
				.sort((a, b) => a.key - b.key)
				.map(({ item }) => item);
		const dated = ({ title, text }: Row, story: string | null, time: number): MadeDocument => ({
			story,
			title,
			text: text.slice(0, letters[Math.floor(random() * letters.length)]),
			publishedAt: new Date(time).toISOString(),
			language: 'en',
		});
		const told = shuffled(stories)
			.slice(0, count)
			.flatMap((articles) => {
				const begun = START + random() * (DAYS - 1) * DAY_MS;
				return articles.map((row) => dated(row, row.story, begun - Math.log(1 - random()) * FOLLOWS_AFTER * DAY_MS));
			});
		const strangers = shuffled(others)
			.slice(0, Math.max(0, documents - told.length))
			.map((row) => dated(row, null, START + random() * DAYS * DAY_MS));
		return shuffled([...told, ...strangers]);
	};
}
