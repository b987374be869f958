// @vitest-environment jsdom

import { expect, test, vi } from 'vitest';
import type { LibraryArticleView, LibraryRow } from '../../../src/messages.ts';
import { Announcer } from '../../../src/ui/kit/announcer.tsx';
import { ArticleView } from '../../../src/ui/library/article-view.tsx';
import { highlight } from '../../fakes/tab-views.ts';
import { fireEvent, render, screen } from '../testing-library.ts';

const ROW: LibraryRow = {
	id: 'h1',
	articleId: 'ledger.example/grid',
	title: 'Grid council votes',
	outlet: null,
	at: '2026-03-14T09:00:00.000Z',
	words: 'A third cable',
	note: '',
	tags: ['grid'],
	colour: 'green',
	count: 1,
};
const VIEW: LibraryArticleView = {
	id: 'ledger.example/grid',
	url: 'https://ledger.example/grid',
	title: 'Grid council votes',
	outlet: null,
	authors: [],
	publishedAt: null,
	language: 'en',
	beginning: null,
	firstOpenedAt: null,
	lastOpenedAt: null,
	changes: 0,
	highlights: [highlight('h1', 'A third cable', { tags: ['grid'] })],
};

test('a tag that is taken off while an added one is still being saved leaves that one in place', async () => {
	Element.prototype.scrollIntoView = () => {};
	const editHighlight = vi.fn(async () => {});
	const actions = { viewArticle: async () => VIEW, editHighlight, copyText: async () => {} };
	render(
		<Announcer>
			<ArticleView row={ROW} version={0} takesFocus={false} actions={actions} remove={() => {}} close={() => {}} />
		</Announcer>,
	);
	const field = await screen.findByRole('textbox', { name: 'Add tags, with commas between' });
	fireEvent.input(field, { target: { value: 'vote' } });
	fireEvent.keyDown(field, { key: 'Enter' });
	fireEvent.click(screen.getByRole('button', { name: 'Take off the tag grid' }));
	expect(editHighlight.mock.calls).toEqual([
		['h1', { tags: ['grid', 'vote'] }],
		['h1', { tags: ['vote'] }],
	]);
});
