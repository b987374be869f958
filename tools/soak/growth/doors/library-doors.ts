import { readImport } from '../../../../src/core/imports/read-import.ts';
import { foldWords } from '../../../../src/core/library/fold-words.ts';
import { LibraryIndex } from '../../../../src/core/library/library-index.ts';
import { EVERYTHING } from '../../../../src/core/library/library-query.ts';
import { type Door, STORY } from './door.ts';

/** The library: what it is searched for, and the files of other programs that it takes in. */
export function libraryDoors(): Door[] {
	const importing = (name: string, content: (input: string) => string): Door => ({
		name: `import (${name})`,
		prepare: (input) => {
			const file = content(input);
			return () => {
				try {
					return readImport(file);
				} catch {
					return null;
				}
			};
		},
	});
	return [
		{
			name: 'search of the library',
			prepare: (input) => () => {
				const index = libraryOf(input);
				// each time a letter more, as it is typed
				for (const length of [1, 2, 3, 12, input.length]) index.find({ ...EVERYTHING, words: input.slice(0, length) });
			},
		},
		importing('any', (input) => input),
		importing('table', (input) => `highlight,book-title,highlighted-at,url\n"${input.replaceAll('"', '""')}",a,b,c`),
		importing('open table', (input) => `highlight,book-title,highlighted-at,url\n"${input}`),
		importing(
			'bookmarks',
			(input) => `id,title,url,folder,highlights\n1,a,https://a.test/,b,"Highlight:${input.replaceAll('"', '""')}"`,
		),
		importing('pages', (input) =>
			JSON.stringify([
				{ url: 'https://a.test/', title: input, highlights: [{ quote: input, created_at: 1 }, { quote: input }] },
			]),
		),
		importing('annotations', (input) =>
			JSON.stringify([
				{
					type: 'Annotation',
					id: input,
					target: { source: `https://a.test/${input}`, selector: { type: 'TextQuoteSelector', exact: input } },
					body: [{ purpose: 'commenting', value: input }],
				},
			]),
		),
		importing('clipper', (input) =>
			JSON.stringify([
				{
					slug: 'a',
					url: 'https://a.test/',
					title: input,
					author: input,
					highlights: [{ content: input, notes: [input] }],
				},
			]),
		),
	];
}

/** Highlights of a hundred letters each, all of one article, and one that has all of them. */
function libraryOf(input: string): LibraryIndex {
	const index = new LibraryIndex();
	const [outlet, title] = ['Northbank Times', STORY.title];
	const article = { id: 'a.test/b', url: 'https://a.test/b', title, outlet, actors: [], topics: [] };
	index.putArticle({ ...article, openedAt: 0, isKept: true, text: foldWords(title) });
	const parts = [input, ...(input.match(/[\s\S]{1,100}/g) ?? [])];
	for (const [number, part] of parts.entries())
		index.putHighlight({
			id: `h${number}`,
			articleId: article.id,
			colour: 'yellow',
			tags: [part.slice(0, 12)],
			hasNote: true,
			createdAt: number,
			modifiedAt: number,
			start: number,
			text: foldWords(part),
		});
	return index;
}
