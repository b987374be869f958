import type { Analysis, Article, ArticleId } from '../article.ts';
import type { Highlight } from '../highlights/highlight.ts';
import { foldWords } from './fold-words.ts';
import type { IndexedArticle, IndexedHighlight } from './library-query.ts';

/** Letters of one highlight that are searched. */
const SEARCHED = 12_000;
/** Actors and topics of one article by which it is found; those that stand first. */
const MOST_ACTORS = 12;
const MOST_TOPICS = 5;

export function indexHighlight(highlight: Highlight): IndexedHighlight {
	const { id, articleId, colour, tags = [], note, quote, position, createdAt, modifiedAt } = highlight;
	return {
		id,
		articleId,
		colour,
		tags,
		hasNote: note.trim() !== '',
		createdAt: Date.parse(createdAt),
		modifiedAt: Date.parse(modifiedAt),
		start: position.start,
		text: foldWords(`${quote.exact}\n${note}\n${tags.join('\n')}`.slice(0, SEARCHED)),
	};
}

/** What a highlight says of an article that is not kept. */
export function articleOfHighlight(highlight: Highlight): IndexedArticle {
	const { articleId, url, articleTitle, outlet, createdAt, cited } = highlight;
	return {
		id: articleId,
		url,
		title: articleTitle,
		outlet,
		actors: [],
		topics: [],
		openedAt: Date.parse(createdAt),
		isKept: false,
		text: foldWords([articleTitle, outlet ?? '', ...(cited?.authors ?? [])].join('\n')),
	};
}

/** @param openedAt ISO 8601, UTC */
export function indexArticle(
	id: ArticleId,
	article: Article,
	analysis: Pick<Analysis, 'actors' | 'topics'> | null,
	openedAt: string,
): IndexedArticle {
	const actors = (analysis?.actors ?? []).slice(0, MOST_ACTORS).map(({ name }) => name);
	const topics = (analysis?.topics ?? []).filter(({ shown }) => shown).slice(0, MOST_TOPICS);
	const names = topics.map(({ name }) => name);
	const { title, publisher, authors } = article;
	return {
		id,
		url: article.canonicalUrl ?? article.url,
		title,
		outlet: publisher,
		actors: [...new Set(actors)],
		topics: [...new Set(names)],
		openedAt: Date.parse(openedAt),
		isKept: true,
		text: foldWords([title, publisher ?? '', ...authors, ...actors, ...names].join('\n')),
	};
}
