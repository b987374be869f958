/** `npm run --silent relate`: which documents of a collection tell one story, and which are copies of one text. See docs/commands.md. */

import './speak-english.ts';
import { sketchOf } from '../core/coverage/copies.ts';
import { groupCopies } from '../core/coverage/copy-groups.ts';
import { groupStories } from '../core/coverage/stories/group-stories.ts';
import { joinCopies } from '../core/coverage/stories/join-copies.ts';
import { StoryIndex } from '../core/coverage/stories/story-index.ts';
import { NumberBlocks } from '../core/learning/number-blocks.ts';
import { sayStoryReason } from '../words/story-reasons.ts';
import { answerLine, readLines, writeLine } from './ndjson.ts';

interface DocumentLine {
	id: string;
	title?: string | null;
	text?: string | null;
	publishedAt?: string | null;
	language?: string | null;
	source?: string | null;
}

/** Documents ranked for each. */
const MOST_RANKED = 100;
/** Probability from which a document is said to be like another, and why. */
const LEAST_REASONED = 0.01;
/** Scores are told to four places. */
const SCORE_STEPS = 10_000;

const index = new StoryIndex();
const sketches: Uint32Array[] = [];
const sketchBlocks = new NumberBlocks();
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
			language: line.language ?? null,
			outlet: line.source ?? '',
		});
		sketches.push(sketchBlocks.keep(sketchOf(line.text ?? '')));
		idOfDocument.push(line.id);
		return { document };
	});
	answers.push(answer);
}
index.weigh();
const copyGroups = groupCopies(sketches, index.signs);
sketches.length = 0;

const stories = joinCopies(groupStories(index.rankAll()), copyGroups);

for (const answer of answers) await writeLine('document' in answer ? answerOf(answer.id, answer.document) : answer);

function answerOf(id: unknown, document: number) {
	const copyGroup = copyGroups[document] ?? null;
	const ranking = index.ranking(document);
	return {
		id,
		story: `s${stories[document]}`,
		copyGroup: copyGroup === null ? null : `c${copyGroup}`,
		ranked: Array.from(ranking?.documents.subarray(0, MOST_RANKED) ?? [], (other, rank) => {
			const score = ranking?.scores[rank] ?? 0;
			const reasons = score >= LEAST_REASONED ? index.reasons(document, other) : [];
			return [
				idOfDocument[other],
				Math.round(score * SCORE_STEPS) / SCORE_STEPS,
				reasons.map(sayStoryReason).join('; '),
			];
		}),
	};
}
