/** `npm run --silent relate`: which documents of a collection tell one story, and which are copies of one text. See docs/commands.md. */

import { sketchOf } from '../core/coverage/copies.ts';
import { groupCopies } from '../core/coverage/copy-groups.ts';
import { groupStories, type StoryTie } from '../core/coverage/group-stories.ts';
import { StoryIndex } from '../core/coverage/story-index.ts';
import { answerLine, readLines, writeLine } from './ndjson.ts';

interface DocumentLine {
	id: string;
	title?: string | null;
	text?: string | null;
	publishedAt?: string | null;
}

/** Documents ranked for each, and looked at when stories are grouped. */
const MOST_RANKED = 100;
const MOST_TIES = 40;
/** Scores have four decimals. */
const SCORE_STEPS = 10_000;

const index = new StoryIndex();
const sketches: Uint32Array[] = [];
/** What is answered for each line: a document's id, or what is wrong with the line. */
const answers: ({ id: unknown; document: number } | { id: unknown; error: string })[] = [];
const idOfDocument: string[] = [];

for await (const text of readLines()) {
	const answer = await answerLine(text, (line: DocumentLine) => {
		if (line.id === undefined) throw new TypeError('The line has no id.');
		const document = index.add({
			title: line.title ?? '',
			text: line.text ?? '',
			publishedAt: line.publishedAt ?? null,
		});
		sketches.push(sketchOf(line.text ?? ''));
		idOfDocument.push(line.id);
		return { document };
	});
	answers.push(answer);
}
index.weigh();
const copyGroups = groupCopies(sketches);
sketches.length = 0;

/** Of each document those ranked and their probabilities, in blocks of numbers: there may be a hundred thousand. */
const most = Math.min(MOST_RANKED, index.size);
const rankedCounts = new Uint8Array(index.size);
const rankedDocuments = new Uint32Array(index.size * most);
const rankedProbabilities = new Uint16Array(index.size * most);
const stories = groupStories(rankAll());

for (const answer of answers) {
	if (!('document' in answer)) {
		await writeLine(answer);
		continue;
	}
	const { id, document } = answer;
	const copyGroup = copyGroups[document] ?? null;
	await writeLine({
		id,
		story: `s${stories[document]}`,
		copyGroup: copyGroup === null ? null : `c${copyGroup}`,
		ranked: Array.from({ length: rankedCounts[document] ?? 0 }, (_, rank) => {
			const other = rankedDocuments[document * most + rank] ?? 0;
			const probability = (rankedProbabilities[document * most + rank] ?? 0) / SCORE_STEPS;
			return [idOfDocument[other], probability, index.reasons(document, other).join('; ')];
		}),
	});
}

/** Ranks the others for each document, and gives the ties that may join it to a story. */
function* rankAll(): Generator<StoryTie[]> {
	for (let document = 0; document < index.size; document++) {
		const neighbours = index.neighboursAmongRivals(document).slice(0, most);
		rankedCounts[document] = neighbours.length;
		for (const [rank, { document: other, probability }] of neighbours.entries()) {
			rankedDocuments[document * most + rank] = other;
			rankedProbabilities[document * most + rank] = Math.round(probability * SCORE_STEPS);
		}
		yield neighbours.slice(0, MOST_TIES).filter(isTie);
	}
}

/** Ties too weak to ever join a story only take room. */
function isTie({ probability }: StoryTie): boolean {
	return probability >= 0.01;
}
