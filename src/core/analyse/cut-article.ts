import type { Article, Block } from '../article.ts';
import { LIMITS } from '../limits.ts';
import { cutText } from '../text/cut-text.ts';
import { blankControls, withoutControls } from '../text/without-controls.ts';

/**
 * An article within the budget, without control characters. What a reader would still be served by is cut (title, standfirst, text); what is no name or address at
 * that length is left out.
 * @param longestText letters of its text
 */
export function cutArticle(article: Article, longestText: number = LIMITS.articleText): Article {
	const text = cutText(blankControls(article.text), longestText);
	const isCut = text.length < article.text.length;
	const { place, printPage, issn, ...rest } = article;
	return {
		...rest,
		canonicalUrl: (article.canonicalUrl?.length ?? 0) <= LIMITS.address ? article.canonicalUrl : null,
		title: cutText(withoutControls(article.title), LIMITS.title),
		description:
			article.description === null ? null : cutText(withoutControls(article.description), LIMITS.description),
		publisher: nameOrNull(article.publisher),
		agency: nameOrNull(article.agency),
		authors: article.authors.map(withoutControls).filter(isName).slice(0, LIMITS.authors),
		language: nameOrNull(article.language),
		section: nameOrNull(article.section),
		tags: article.tags.map(withoutControls).filter(isName).slice(0, LIMITS.tags),
		headings: article.headings
			.slice(0, LIMITS.headings)
			.map((heading) => cutText(withoutControls(heading), LIMITS.title)),
		...partsWithin({ place, printPage, issn }),
		text,
		blocks: isCut ? cutBlocks(article.blocks, text.length) : article.blocks,
		...(isCut && { isCut }),
	};
}

/** Those that are names at that length. */
function partsWithin(parts: Record<'place' | 'printPage' | 'issn', string | undefined>): Partial<Article> {
	return Object.fromEntries(
		Object.entries(parts).flatMap(([name, text]) => {
			const tidy = nameOrNull(text ?? null);
			return tidy === null ? [] : [[name, tidy]];
		}),
	);
}

function isName(text: string): boolean {
	return text !== '' && text.length <= LIMITS.name;
}

function nameOrNull(text: string | null): string | null {
	const name = withoutControls(text ?? '');
	return isName(name) ? name : null;
}

function cutBlocks(blocks: readonly Block[], end: number): Block[] {
	return blocks
		.filter(({ span }) => span[0] < end)
		.map(({ kind, span }) => ({ kind, span: [span[0], Math.min(span[1], end)] }));
}
