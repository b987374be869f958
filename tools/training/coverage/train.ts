/**
 * `npm run train -- coverage [DATA]`: fits the weights of src/core/coverage/stories/same-story.ts and prints them beside those that are shipped. It
 * writes nothing. Of every set, half of the stories are fitted on; the documents of the other half are ranked with what came out.
 *
 * About the data: there are no sets for it but the development ones (NeuS, ECB+). The shipped ALONE is what the first half gives, its bias
 * lowered by 0.9 so that fewer strangers meet; the others were fitted on all stories, so that the held-out figure of the fitted weights is the one to believe for them.
 */
import { readFileSync } from 'node:fs';
import {
	DATED,
	type RivalFeatures,
	termsDated,
	termsUndated,
	UNDATED,
	weigh,
} from '../../../src/core/coverage/stories/same-story.ts';
import { type Neighbour, StoryIndex } from '../../../src/core/coverage/stories/story-index.ts';
import { CORPORA } from '../../corpora.ts';
import { fitAlone } from './fit-alone.ts';
import { type Example, fitWeights } from './fit-weights.ts';
import { heldOutStories } from './held-out-stories.ts';

interface Row {
	story: string;
	title: string;
	text: string;
	publishedAt?: string | null;
}

/** What one regression is fitted on: the sets, and the terms of a pair; null for a pair that is not its own. */
interface Regression<Name extends string> {
	name: string;
	sets: string[];
	shipped: Readonly<Record<Name, number>>;
	terms: (pair: Neighbour, rivals: RivalFeatures) => Readonly<Record<Name, number>> | null;
}

const DATA = process.argv[2] ?? `${CORPORA}/data`;
/** Best cosines that make a document's crowd, as in closest-documents.ts. */
const CROWD = 5;

fitAlone(DATA);
compareWeights({
	name: 'DATED',
	sets: ['neus-full'],
	shipped: DATED,
	terms: ({ features }, rivals) => (features.days === null ? null : termsDated(features, features.days, rivals)),
});
compareWeights({
	name: 'UNDATED',
	sets: ['neus-lead', 'ecb'],
	shipped: UNDATED,
	terms: ({ features }, rivals) => (features.days === null ? termsUndated(features, rivals) : null),
});

function compareWeights<Name extends string>({ name, sets, shipped, terms }: Regression<Name>): void {
	const pairs = sets.flatMap((set) => pairsOf(set, terms));
	const names = Object.keys(shipped) as Name[];
	const half = fitWeights(
		names,
		pairs.filter(({ isFitted }) => isFitted).flatMap(({ examples }) => examples),
	);
	const all = fitWeights(
		names,
		pairs.flatMap(({ examples }) => examples),
	);
	const heldOut = pairs.filter(({ isFitted }) => !isFitted);
	const precision = (weights: Readonly<Record<Name, number>>) => meanPrecision(heldOut, weights).toFixed(3);
	console.log(
		`\n${name}: ${sets.join(', ')}; ranking of the held-out half: fitted on the other half ${precision(half)}`,
	);
	console.log(`shipped weights, which have seen both halves: ${precision(shipped)}`);
	console.table(
		Object.fromEntries(
			names.map((term) => [
				term,
				{ shipped: shipped[term], half: Number(half[term].toFixed(3)), all: Number(all[term].toFixed(3)) },
			]),
		),
	);
}

/** Each document's pairs with those nearest to it. */
function pairsOf<Name extends string>(set: string, terms: Regression<Name>['terms']) {
	const rows = readFileSync(`${DATA}/related/${set}.jsonl`, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as Row);
	const heldOut = heldOutStories(rows);
	const index = new StoryIndex();
	for (const { title, text, publishedAt } of rows) index.add({ title, text, publishedAt: publishedAt ?? null });
	index.weigh();
	const neighbours = rows.map((_, document) => index.neighbours(document));
	const rivals = neighbours.map((others) => {
		const cosines = others.map(({ features }) => features.words).sort((a, b) => b - a);
		const crowd = cosines.slice(0, CROWD);
		return { best: cosines[0] ?? 1, crowd: crowd.reduce((sum, cosine) => sum + cosine, 0) / (crowd.length || 1) };
	});
	return rows.map(({ story }, document) => ({
		isFitted: !heldOut.has(story),
		examples: (neighbours[document] ?? []).flatMap((pair): Example<Name>[] => {
			const { best = 1, crowd = 1 } = rivals[pair.document] ?? {};
			const { words } = pair.features;
			const found = terms(pair, { againstBest: words / best, againstCrowd: words / crowd });
			return found ? [{ terms: found, isSame: rows[pair.document]?.story === story }] : [];
		}),
	}));
}

/** Mean average precision over the documents that have one of their story among the candidates. */
function meanPrecision<Name extends string>(
	documents: readonly { examples: readonly Example<Name>[] }[],
	weights: Readonly<Record<Name, number>>,
): number {
	let sum = 0;
	let asked = 0;
	for (const { examples } of documents) {
		const wanted = examples.filter(({ isSame }) => isSame).length;
		if (wanted === 0) continue;
		const ranked = examples
			.map(({ terms, isSame }) => ({ isSame, probability: weigh(weights, terms) }))
			.sort((a, b) => b.probability - a.probability);
		let found = 0;
		for (const [rank, { isSame }] of ranked.entries()) if (isSame) sum += ++found / (rank + 1) / wanted;
		asked++;
	}
	return sum / asked;
}
