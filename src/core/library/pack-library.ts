import { HIGHLIGHT_COLOURS } from '../highlights/highlight.ts';
import { LibraryIndex } from './library-index.ts';
import { COLOUR_NUMBERS, type IndexedArticle, type IndexedHighlight } from './library-query.ts';

/** The index as it is stored: columns, which a database reads many times faster than rows. */
export interface PackedLibrary {
	/** Lines, one for each highlight. */
	ids: string;
	texts: string;
	/** JSON, an array for each highlight that has tags, by its place. */
	tags: string;
	articles: string;
	/** Of the highlight's article among `articles`. */
	articleNumbers: Uint32Array;
	colours: Uint8Array;
	hasNote: Uint8Array;
	createdAt: Float64Array;
	modifiedAt: Float64Array;
	starts: Uint32Array;
}

export function packLibrary(index: LibraryIndex): PackedLibrary {
	const articles = [...index.articles];
	const numbers = new Map(articles.map(({ id }, number) => [id, number]));
	const highlights = [...index.highlights].filter(({ articleId }) => numbers.has(articleId));
	return {
		ids: highlights.map(({ id }) => id).join('\n'),
		texts: highlights.map(({ text }) => text).join('\n'),
		tags: JSON.stringify(highlights.flatMap(({ tags }, place) => (tags.length > 0 ? [[place, tags]] : []))),
		articles: JSON.stringify(articles),
		articleNumbers: Uint32Array.from(highlights, ({ articleId }) => numbers.get(articleId) ?? 0),
		colours: Uint8Array.from(highlights, ({ colour }) => COLOUR_NUMBERS.get(colour) ?? 0),
		hasNote: Uint8Array.from(highlights, ({ hasNote }) => Number(hasNote)),
		createdAt: Float64Array.from(highlights, ({ createdAt }) => createdAt),
		modifiedAt: Float64Array.from(highlights, ({ modifiedAt }) => modifiedAt),
		starts: Uint32Array.from(highlights, ({ start }) => start),
	};
}

/** @throws where it is not what `packLibrary` writes */
export function unpackLibrary(packed: PackedLibrary): LibraryIndex {
	const index = new LibraryIndex();
	const articles = JSON.parse(packed.articles) as IndexedArticle[];
	for (const article of articles) index.putArticle(article);
	if (packed.ids === '') return index;
	const ids = packed.ids.split('\n');
	const texts = packed.texts.split('\n');
	const tags = new Map(JSON.parse(packed.tags) as [number, string[]][]);
	if (texts.length !== ids.length || packed.articleNumbers.length !== ids.length) throw new RangeError();
	for (const [place, id] of ids.entries()) {
		const article = articles[packed.articleNumbers[place] ?? -1];
		if (!article) throw new RangeError();
		index.putHighlight({
			id,
			articleId: article.id,
			colour: HIGHLIGHT_COLOURS[packed.colours[place] ?? 0] ?? 'yellow',
			tags: tags.get(place) ?? [],
			hasNote: packed.hasNote[place] === 1,
			createdAt: packed.createdAt[place] ?? 0,
			modifiedAt: packed.modifiedAt[place] ?? 0,
			start: packed.starts[place] ?? 0,
			text: texts[place] ?? '',
		} satisfies IndexedHighlight);
	}
	return index;
}
