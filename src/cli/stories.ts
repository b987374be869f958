/** `npm run --silent stories`: what Recent stories makes of a library of entries. See docs/commands.md. */

import { sketchOf } from '../core/coverage/copies.ts';
import { groupCopies } from '../core/coverage/copy-groups.ts';
import { signsOf } from '../core/coverage/copy-signs.ts';
import type { AnalysedDocument } from '../core/coverage/coverage-document.ts';
import { findStories } from '../core/coverage/stories/find-stories.ts';
import { FORMS_STORIES_DAYS } from '../core/coverage/stories/story-days.ts';
import { answerLine, readLines, writeLine } from './ndjson.ts';

interface EntryLine {
	id: string;
	title?: string | null;
	text?: string | null;
	url?: string | null;
	source?: string | null;
	publishedAt?: string | null;
	language?: string | null;
}

const DAY_MS = 86_400_000;
const documents: AnalysedDocument[] = [];
const answers: ({ id: unknown; document: number } | { id: unknown; error: string })[] = [];

for await (const text of readLines()) {
	answers.push(
		await answerLine(text, (line: EntryLine) => {
			if (line.id === undefined) throw new TypeError('The line has no id.');
			documents.push({
				// two lines may have one id
				id: String(documents.length),
				url: line.url ?? '',
				title: line.title ?? '',
				text: line.text ?? '',
				outlet: line.source ?? '',
				agency: null,
				publishedAt: line.publishedAt ?? null,
				language: line.language ?? null,
			});
			return { document: documents.length - 1 };
		}),
	);
}

const newest = documents.reduce((latest, { publishedAt }) => Math.max(latest, Date.parse(publishedAt ?? '') || 0), 0);
const stories = findStories(documents, new Date(newest - FORMS_STORIES_DAYS * DAY_MS).toISOString());
const labels = new Map(
	stories
		.map((story) => [...story.documents, ...story.earlier])
		.filter((ids) => ids.length > 1)
		.flatMap((ids, number) => ids.map((id) => [id, `s${number}`] as const)),
);
const copyGroups = groupCopies(
	documents.map(({ text }) => sketchOf(text)),
	documents.map(({ title, text }) => signsOf(text, title)),
);

for (const answer of answers) {
	if (!('document' in answer)) {
		await writeLine(answer);
		continue;
	}
	const copyGroup = copyGroups[answer.document] ?? null;
	await writeLine({
		id: answer.id,
		story: labels.get(String(answer.document)) ?? null,
		copyGroup: copyGroup === null ? null : `c${copyGroup}`,
	});
}
