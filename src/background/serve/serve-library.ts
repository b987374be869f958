import type { Highlight } from '../../core/highlights/highlight.ts';
import type { LibraryMethods } from '../../messages/library.ts';
import type { Handlers } from '../../platform/rpc.ts';
import { versionsOfArticle } from '../../storage/articles/articles.ts';
import { changeHighlights } from '../../storage/highlights/change-highlights.ts';
import { importHighlights } from '../../storage/highlights/import-highlights.ts';
import { type PaintHighlightsPorts, paintInOpenTabs } from '../highlights/paint-highlights.ts';
import { noteArticle } from '../library/note-article.ts';
import {
	listLibrary,
	peekLibrary,
	type SearchLibraryPorts,
	searchLibrary,
	viewLibraryArticle,
} from '../library/search-library.ts';
import type { Clock } from '../state/ports.ts';
import type { TaskOverseer } from '../state/task-overseer.ts';

export interface ServeLibraryPorts extends SearchLibraryPorts, PaintHighlightsPorts {
	clock: Clock;
	tasks: TaskOverseer;
}

/** What the page of the library asks. */
export function serveLibrary(ports: ServeLibraryPorts): Handlers<LibraryMethods> {
	const { clock, library, ui } = ports;
	const changed = (highlights: readonly Pick<Highlight, 'articleId'>[]): void => {
		if (highlights.length === 0) return;
		ui.tellInterface('storedChanged', 'highlights');
		for (const articleId of new Set(highlights.map((highlight) => highlight.articleId)))
			void paintInOpenTabs(ports, articleId);
	};
	return {
		peekLibrary: (count) => peekLibrary(ports, count),
		searchLibrary: (query, from, count) => searchLibrary(ports, query, from, count),
		listLibrary: (query) => listLibrary(ports, query),
		viewLibraryArticle: (articleId) => viewLibraryArticle(ports, articleId),
		listVersions: async (articleId) => versionsOfArticle(await library.database(), articleId),
		noteArticle: async (articleId, note) => {
			const noted = await noteArticle(ports, articleId, note);
			changed(noted ? [noted] : []);
		},
		changeHighlights: async (ids, change) => {
			const done = await changeHighlights(await library.database(), ids, change, clock.now().toISOString());
			changed(done.changed);
			return { undo: done.undo, count: done.changed.length };
		},
		importHighlights: async (content, isDry) => {
			const read = await ports.tasks.run('readImport', [content]);
			const result = await importHighlights(await library.database(), read, clock.now(), isDry);
			if (!isDry) ui.tellInterface('storedChanged', 'highlights');
			return result;
		},
		undoChange: async (undo) => {
			const done = await ports.shelves.ofChange(undo).undoChange(undo);
			changed(done);
			return done.length;
		},
	};
}
