import compromise from 'compromise';
import type { MentionType } from '../../src/core/article.ts';
import type { TypedSpan } from './score-mentions.ts';

interface FoundText {
	text: string;
	offset?: { start: number; length: number };
}

/** The mentions that compromise finds. */
export function compromiseMentions(text: string): TypedSpan[] {
	const read = compromise(text);
	const spans = (found: { json(options: object): FoundText[] }, type: MentionType): TypedSpan[] =>
		found.json({ offset: true }).flatMap((each) => {
			const words = each.text.replace(/[\s.,;:!?)”"]+$/, '');
			const start = each.offset ? text.indexOf(words, each.offset.start) : -1;
			return start < 0 ? [] : [[start, start + words.length, type] as const];
		});
	return [...spans(read.people(), 'PER'), ...spans(read.organizations(), 'ORG'), ...spans(read.places(), 'LOC')];
}
