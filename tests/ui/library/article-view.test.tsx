// @vitest-environment jsdom

import { describe, expect, test, vi } from 'vitest';
import { articleNoteId } from '../../../src/core/highlights/article-note.ts';
import type { LibraryArticleView, LibraryRow } from '../../../src/messages/library.ts';
import { Announcer } from '../../../src/ui/kit/announcer.tsx';
import { ArticleView } from '../../../src/ui/library/article-view.tsx';
import { highlight } from '../../fakes/tab-views.ts';
import { fireEvent, render, screen, waitFor } from '../testing-library.ts';

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
	texts: 0,
	highlights: [highlight('h1', 'A third cable', { tags: ['grid'] })],
};

test('a tag that is taken off while an added one is still being saved leaves that one in place', async () => {
	Element.prototype.scrollIntoView = () => {};
	const editHighlight = vi.fn(async () => {});
	const actions = {
		listVersions: async () => [],
		noteArticle: async () => {},
		sharedOfArticle: async () => [],
		viewArticle: async () => VIEW,
		editHighlight,
		copyText: async () => {},
		openBesidePanel: async () => {},
		sendToZotero: async () => 'taken' as const,
	};
	render(
		<Announcer>
			<ArticleView
				row={ROW}
				version={0}
				takesFocus={false}
				actions={actions}
				remove={() => {}}
				gone={() => {}}
				close={() => {}}
			/>
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

test('a note on the whole article is written above the passages and is none of them', async () => {
	Element.prototype.scrollIntoView = () => {};
	const noteArticle = vi.fn(async () => {});
	const noted = highlight(articleNoteId(VIEW.id), VIEW.title, { note: 'Ask the mayor.' });
	render(
		<Announcer>
			<ArticleView
				row={ROW}
				version={0}
				takesFocus={false}
				actions={{
					listVersions: async () => [],
					noteArticle,
					sharedOfArticle: async () => [],
					viewArticle: async () => ({ ...VIEW, highlights: [noted, ...VIEW.highlights] }),
					editHighlight: async () => {},
					copyText: async () => {},
					openBesidePanel: async () => {},
					sendToZotero: async () => 'taken' as const,
				}}
				remove={() => {}}
				gone={() => {}}
				close={() => {}}
			/>
		</Announcer>,
	);
	const field = await screen.findByRole('textbox', { name: 'Note on the article' });
	expect((field as HTMLTextAreaElement).value).toBe('Ask the mayor.');
	expect(screen.getByRole('heading', { name: '1 highlight' })).toBeTruthy();
	fireEvent.input(field, { target: { value: 'Ask the clerk.' } });
	fireEvent.change(field);
	expect(noteArticle.mock.calls).toEqual([[VIEW.id, 'Ask the clerk.']]);
});

test('what would go to Zotero or Obsidian is shown, and goes only on the click', async () => {
	HTMLDialogElement.prototype.showModal = function show() {
		this.open = true;
	};
	HTMLDialogElement.prototype.close = function hide() {
		this.open = false;
	};
	const sendToZotero = vi.fn(async () => 'not-running' as const);
	const copyText = vi.fn(async () => {});
	const actions = {
		listVersions: async () => [],
		noteArticle: async () => {},
		sharedOfArticle: async () => [],
		viewArticle: async () => VIEW,
		editHighlight: async () => {},
		copyText,
		openBesidePanel: async () => {},
		sendToZotero,
	};
	render(
		<Announcer>
			<ArticleView
				row={ROW}
				version={0}
				takesFocus={false}
				actions={actions}
				remove={() => {}}
				gone={() => {}}
				close={() => {}}
			/>
		</Announcer>,
	);
	fireEvent.click(await screen.findByRole('button', { name: 'Copy citation' }));
	expect(copyText).toHaveBeenCalledWith(
		expect.stringMatching(/^“Grid council votes”, .*https:\/\/ledger\.example\/grid/),
	);
	fireEvent.click(screen.getByRole('button', { name: 'Copy citation as RIS' }));
	expect(copyText).toHaveBeenLastCalledWith(expect.stringContaining('N1  - A third cable'));
	fireEvent.click(screen.getByRole('button', { name: 'Hand over…' }));
	expect(screen.getByRole('region', { name: 'What is handed over' }).textContent).toContain('A third cable');
	expect(sendToZotero).not.toHaveBeenCalled();
	const link = screen.getByRole('link', { name: 'Open in Obsidian' });
	expect(link.getAttribute('href')).toMatch(
		/^obsidian:\/\/new\?file=Grid%20council%20votes&content=.*A%20third%20cable/,
	);
	fireEvent.click(screen.getByRole('button', { name: 'Send to Zotero' }));
	expect(sendToZotero).toHaveBeenCalledWith(VIEW);
	expect(await screen.findByText(/Start Zotero on this machine/)).toBeTruthy();
});

test.each([
	['a title whose hundredth letter is half an emoji', `${'a'.repeat(99)}🦊 walks`, 'A cable'],
	['half an emoji in the title', 'Grid \ud83e votes', 'A cable'],
	['half an emoji at the end of the words', 'Grid council votes', 'A cable \ud83e'],
])('an article with %s can be handed over', async (_, title, words) => {
	Element.prototype.scrollIntoView = () => {};
	const actions = {
		listVersions: async () => [],
		noteArticle: async () => {},
		sharedOfArticle: async () => [],
		viewArticle: async () => ({ ...VIEW, title, highlights: [highlight('h1', words, { articleTitle: title })] }),
		editHighlight: async () => {},
		copyText: async () => {},
		openBesidePanel: async () => {},
		sendToZotero: async () => 'taken' as const,
	};
	render(
		<Announcer>
			<ArticleView
				row={ROW}
				version={0}
				takesFocus={false}
				actions={actions}
				remove={() => {}}
				gone={() => {}}
				close={() => {}}
			/>
		</Announcer>,
	);
	const link = await screen.findByText('Open in Obsidian');
	expect(decodeURIComponent(link.getAttribute('href') ?? '')).toMatch(/^obsidian:\/\/new\?file=\w/);
});

test('pressed twice, an article is sent to Zotero once, and again when that has ended', async () => {
	Element.prototype.scrollIntoView = () => {};
	HTMLDialogElement.prototype.showModal = function show() {
		this.open = true;
	};
	let answer: (said: 'not-running') => void = () => {};
	const sendToZotero = vi.fn(() => new Promise<'not-running'>((resolve) => (answer = resolve)));
	const actions = {
		listVersions: async () => [],
		noteArticle: async () => {},
		sharedOfArticle: async () => [],
		viewArticle: async () => VIEW,
		editHighlight: async () => {},
		copyText: async () => {},
		openBesidePanel: async () => {},
		sendToZotero,
	};
	render(
		<Announcer>
			<ArticleView
				row={ROW}
				version={0}
				takesFocus={false}
				actions={actions}
				remove={() => {}}
				gone={() => {}}
				close={() => {}}
			/>
		</Announcer>,
	);
	fireEvent.click(await screen.findByRole('button', { name: 'Hand over…' }));
	const send = screen.getByRole('button', { name: 'Send to Zotero' });
	fireEvent.click(send);
	fireEvent.click(send);
	expect(sendToZotero).toHaveBeenCalledTimes(1);
	answer('not-running');
	await screen.findByText(/Start Zotero on this machine/);
	fireEvent.click(send);
	expect(sendToZotero).toHaveBeenCalledTimes(2);
});

describe('what is written beside a passage', () => {
	const close = vi.fn();
	async function open(more: Partial<Parameters<typeof ArticleView>[0]['actions']> = {}, gone = () => {}) {
		Element.prototype.scrollIntoView = () => {};
		const actions = {
			listVersions: async () => [],
			noteArticle: async () => {},
			sharedOfArticle: async () => [],
			viewArticle: async (): Promise<LibraryArticleView | null> => VIEW,
			editHighlight: async () => {},
			copyText: async () => {},
			openBesidePanel: async () => {},
			sendToZotero: async () => 'taken' as const,
			...more,
		};
		render(
			<Announcer>
				<ArticleView
					row={ROW}
					version={0}
					takesFocus={false}
					actions={actions}
					remove={() => {}}
					gone={gone}
					close={close}
				/>
			</Announcer>,
		);
	}
	const tags = () => screen.findByRole<HTMLInputElement>('textbox', { name: 'Add tags, with commas between' });

	test('comes back where it could not be saved, and is not saved with the next', async () => {
		const editHighlight = vi.fn(async () => {}).mockRejectedValueOnce(new Error('The disk is full'));
		await open({ editHighlight });
		const field = await tags();
		fireEvent.input(field, { target: { value: 'vote' } });
		fireEvent.keyDown(field, { key: 'Enter' });
		await screen.findByText('The disk is full');
		await waitFor(() => expect(field.value).toBe('vote'));
		fireEvent.click(screen.getByRole('button', { name: 'Take off the tag grid' }));
		expect(editHighlight).toHaveBeenLastCalledWith('h1', { tags: [] });
	});

	test('is not taken for done by the keys that compose letters', async () => {
		const editHighlight = vi.fn(async () => {});
		await open({ editHighlight });
		const field = await tags();
		fireEvent.input(field, { target: { value: 'に' } });
		fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
		fireEvent.keyDown(field, { key: 'Escape', isComposing: true });
		expect(editHighlight).not.toHaveBeenCalled();
		expect(close).not.toHaveBeenCalled();
	});

	test('has no pane once nothing is left of the article', async () => {
		const gone = vi.fn();
		await open({ viewArticle: async () => null }, gone);
		await waitFor(() => expect(gone).toHaveBeenCalledOnce());
	});
});
