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

const ties: StoryTie[][] = [];
/** By document: the numbers of those ranked, and their probabilities. Arrays of numbers, since there may be a hundred thousand. */
const ranked: { documents: Uint32Array; probabilities: Float32Array }[] = [];
for (let document = 0; document < index.size; document++) {
	const neighbours = index.neighboursAmongRivals(document).slice(0, MOST_RANKED);
	ties.push(neighbours.slice(0, MOST_TIES).filter(isTie).map(asTie));
	ranked.push({
		documents: Uint32Array.from(neighbours, ({ document: other }) => other),
		probabilities: Float32Array.from(neighbours, ({ probability }) => probability),
	});
}
const stories = groupStories(ties);

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
		ranked: Array.from(ranked[document]?.documents ?? [], (other, rank) => [
			idOfDocument[other],
			Number((ranked[document]?.probabilities[rank] ?? 0).toFixed(4)),
			index.reasons(document, other).join('; '),
		]),
	});
}

function asTie({ document, probability }: StoryTie): StoryTie {
	return { document, probability };
}

/** Ties too weak to ever join a story only take room. */
function isTie({ probability }: StoryTie): boolean {
	return probability >= 0.01;
}
