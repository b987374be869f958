import { groupStories } from '../../../src/core/coverage/stories/group-stories.ts';
import { NEWS } from '../../../src/core/coverage/stories/news-frequencies.ts';
import {
	ALONE,
	ALONE_UNDATED,
	LEAST_APART,
	termsAlone,
	termsAloneUndated,
	weigh,
} from '../../../src/core/coverage/stories/same-story.ts';
import { StoryIndex } from '../../../src/core/coverage/stories/story-index.ts';
import { type Example, fitWeights } from './fit-weights.ts';
import { type MadeDocument, type WeekShape, weekMaker } from './made-weeks.ts';

type Dated = Record<keyof typeof ALONE, number>;
type Undated = Record<keyof typeof ALONE_UNDATED, number>;

/** Two documents of a week. */
interface Pair {
	a: number;
	b: number;
	isSame: boolean;
	dated: Dated;
	undated: Undated;
}

const SUMMARY = 200;
const WHOLE = 2500;
/** From a reader's first feeds to a week of many outlets; summaries, leads, and both beside whole texts. */
const SIZES: readonly Omit<WeekShape, 'letters'>[] = [
	{ documents: 60, stories: 5 },
	{ documents: 150, stories: 12 },
	{ documents: 420, stories: 30 },
	{ documents: 800, stories: 60 },
	{ documents: 2000, stories: 150 },
];
const LETTERS = [[SUMMARY], [SUMMARY, 400], [SUMMARY, WHOLE], [WHOLE]];
const SETS = ['neus-full', 'neus-lead'];
const BARS = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7];

/** Fits ALONE and ALONE_UNDATED on weeks of one half, prints them, and says what they make of weeks of the other half. */
export function fitAlone(data: string): void {
	const fitted: Pair[] = [];
	let seed = 1;
	for (const set of SETS) {
		const make = weekMaker(data, set, 0);
		for (const size of SIZES)
			for (const letters of LETTERS) fitted.push(...pairsOf(make({ ...size, letters }, seed++)));
	}
	const dated = fitWeights(
		Object.keys(ALONE) as (keyof Dated)[],
		fitted.map((pair): Example<keyof Dated> => ({ terms: pair.dated, isSame: pair.isSame })),
	);
	const undated = fitWeights(
		Object.keys(ALONE_UNDATED) as (keyof Undated)[],
		fitted.map((pair): Example<keyof Undated> => ({ terms: pair.undated, isSame: pair.isSame })),
	);
	console.log('ALONE', dated, '\nALONE_UNDATED', undated);
	const make = weekMaker(data, 'neus-full', 1);
	for (const [name, shape] of Object.entries({
		'2000 strangers': { documents: 2000, stories: 0, letters: [SUMMARY] },
		'2000 summaries': { documents: 2000, stories: 120, letters: [SUMMARY] },
		'420 strangers': { documents: 420, stories: 0, letters: [SUMMARY] },
		'420 summaries': { documents: 420, stories: 25, letters: [SUMMARY] },
		'150 summaries': { documents: 150, stories: 10, letters: [SUMMARY] },
		'420 summaries and texts': { documents: 420, stories: 25, letters: [SUMMARY, WHOLE] },
		'420 texts': { documents: 420, stories: 25, letters: [WHOLE] },
	})) {
		const weeks = [1001, 1002, 1003].map((number) => make(shape, number));
		const pairs = weeks.map(pairsOf);
		for (const bar of BARS)
			console.log(
				name.padEnd(24),
				bar,
				'fitted:',
				outcome(weeks, pairs, bar, (pair) => weigh(dated, pair.dated)),
				'shipped:',
				outcome(weeks, pairs, bar, (pair) => weigh(ALONE, pair.dated)),
				'undated:',
				outcome(weeks, pairs, bar, (pair) => weigh(undated, pair.undated)),
			);
	}
}

function pairsOf(documents: readonly MadeDocument[]): Pair[] {
	const index = new StoryIndex({ candidates: 40, postings: 30_000 });
	for (const document of documents) index.add(document);
	index.weigh(NEWS);
	return documents.flatMap(({ story }, a) =>
		index.neighbours(a).flatMap(({ document: b, features }) => {
			const evidence = index.evidence(a, b);
			if (evidence.apart < LEAST_APART) return [];
			return {
				a,
				b,
				isSame: story !== null && documents[b]?.story === story,
				dated: termsAlone(features, features.days ?? 0, evidence),
				undated: termsAloneUndated(features, evidence),
			};
		}),
	);
}

/** Pairs in one story that belong there, that are missed, that are wrong; and the share of the other news that stands in a story. */
function outcome(
	weeks: readonly (readonly MadeDocument[])[],
	pairs: readonly (readonly Pair[])[],
	bar: number,
	probabilityOf: (pair: Pair) => number,
): string {
	let [right, missed, wrong, strangers, grouped] = [0, 0, 0, 0, 0];
	for (const [number, documents] of weeks.entries()) {
		const ties = documents.map((): { document: number; probability: number }[] => []);
		for (const pair of pairs[number] ?? []) ties[pair.a]?.push({ document: pair.b, probability: probabilityOf(pair) });
		const storyOf = groupStories(ties, bar);
		const sizes = new Map<number | undefined, number>();
		for (const story of storyOf) sizes.set(story, (sizes.get(story) ?? 0) + 1);
		for (const [a, { story }] of documents.entries()) {
			if (story === null) {
				strangers++;
				if ((sizes.get(storyOf[a]) ?? 0) > 1) grouped++;
			}
			for (let b = 0; b < a; b++) {
				const isSame = story !== null && documents[b]?.story === story;
				const isGrouped = storyOf[a] === storyOf[b];
				if (isSame && isGrouped) right++;
				else if (isSame) missed++;
				else if (isGrouped) wrong++;
			}
		}
	}
	const f1 = (2 * right) / (2 * right + missed + wrong) || 0;
	return `F1 ${f1.toFixed(2)} (${right}/${missed}/${wrong}) strangers ${((100 * grouped) / strangers).toFixed(1)} %`;
}
