import type { Block } from '../article.ts';
import type { Sentence } from '../text/sentences.ts';
import type { ArticlePart } from './named-mention.ts';

/** The headline, and the text's sentences that stand in a heading. */
export function headingsOf(parts: readonly [ArticlePart, Sentence[]][], blocks: readonly Block[]): Set<Sentence> {
	const spans = blocks.filter(({ kind }) => kind === 'heading').map(({ span }) => span);
	spans.sort((a, b) => a[0] - b[0]);
	let next = 0;
	const isHeading = ({ start, end }: Sentence) => {
		while (next < spans.length && (spans[next]?.[1] ?? 0) < end) next++;
		return (spans[next]?.[0] ?? end) <= start;
	};
	return new Set(
		parts.flatMap(([part, sentences]) =>
			part === 'title' ? sentences : part === 'text' ? sentences.filter(isHeading) : [],
		),
	);
}
