// @vitest-environment jsdom

import { describe, expect, test, vi } from 'vitest';
import type { StoryView } from '../../../../src/messages/stories.ts';
import type { TabActions } from '../../../../src/ui/actions.ts';
import type { StoryState } from '../../../../src/ui/tab/coverage/story-state.ts';
import { ShowingWords } from '../../../../src/ui/tab/coverage/words-on-page.tsx';
import type { Place } from '../../../../src/ui/tab/place.ts';
import { TabPanel } from '../../../../src/ui/tab/tab-panel.tsx';
import { tabState } from '../../../fakes/following.ts';
import { nothingDiffers, story } from '../../../fakes/stories.ts';
import { articleTab } from '../../../fakes/tab-views.ts';
import { fakeTabActions } from '../../../fakes/ui-actions.ts';
import { fireEvent, render, screen, within } from '../../testing-library.ts';
import { openView } from '../open-view.ts';

function showState(place: Place, story: StoryState, more: Partial<TabActions> = {}) {
	return render(<TabPanel place={place} state={tabState(articleTab(), { story })} actions={fakeTabActions(more)} />);
}
/** Beside a page, where its sentences can be shown. */
function showBeside(revealWords: TabActions['revealWords']) {
	return render(
		<ShowingWords.Provider value={revealWords}>
			<TabPanel
				place="side-panel"
				state={tabState(articleTab(), { story: { state: 'told', story } })}
				actions={fakeTabActions(panel)}
			/>
		</ShowingWords.Provider>,
	);
}
function show(place: Place, story: StoryView | null, more: Partial<TabActions> = {}) {
	return showState(place, { state: 'told', story }, more);
}
const panel = { openSidePanel: null };
const section = async (name: RegExp) => within(await screen.findByRole('region', { name }));
const differences = () => section(/^How coverage differs/);

describe('a sentence of this article', () => {
	test('is shown on the page among the others, and only its own sentences are', async () => {
		const asked: [sentences: string[], index: number][] = [];
		showBeside(async (sentences, index) => {
			asked.push([sentences, index]);
			return true;
		});
		const buttons = (await differences()).getAllByRole('button', { name: 'Show on the page' });
		for (const button of buttons) fireEvent.click(button);
		const words = buttons.map((button) => button.closest('.passage')?.querySelector('blockquote')?.textContent);
		expect(words.length).toBeGreaterThan(1);
		expect(asked.map(([sentences, index]) => sentences[index])).toEqual(words);
		expect(buttons.every((button) => button.closest('.passage')?.className.includes('is-here'))).toBe(true);
	});

	test('that the page no longer has is said to be gone', async () => {
		showBeside(async () => false);
		fireEvent.click((await differences()).getAllByRole('button', { name: 'Show on the page' })[0] as Element);
		await screen.findByText('The page no longer has these words.');
	});
});

describe('the popup', () => {
	test('says on its first screen what differs most, and leads to all of it', async () => {
		show('popup', story);
		fireEvent.click(await screen.findByRole('button', { name: /^Six or 9 generators\?/ }));
		const shown = await differences();
		shown.getByRole('heading', { name: /six\s*against\s*9\s*generators/ });
		screen.getByRole('link', { name: '6 differences between the reports' });
	});

	test('keeps quiet where nothing differs', async () => {
		show('popup', nothingDiffers);
		openView('coverage');
		await Promise.resolve();
		expect(screen.queryByText(/differences between the reports/)).toBeNull();
	});
});

describe('the side panel', () => {
	test('shows numbers against each other, each with its source', async () => {
		show('side-panel', story, panel);
		const shown = await differences();
		const heading = await shown.findByRole('heading', { name: /six\s*against\s*9\s*generators/ });
		expect(heading.textContent).toBe('six against 9 generators');
		expect(
			[...document.querySelectorAll('.difference mark')].slice(0, 2).map(({ textContent }) => textContent),
		).toEqual(['six', '9']);
	});

	test('opens a source in a tab', async () => {
		const openAddress = vi.fn(async () => {});
		show('side-panel', story, { ...panel, openAddress });
		const [link] = await (await differences()).findAllByRole('link', { name: 'Estmark Observer' });
		if (link) fireEvent.click(link);
		expect(openAddress).toHaveBeenCalledWith('https://estmark-observer.example/story');
	});

	test('says why a source could not be opened', async () => {
		const openAddress = () => Promise.reject(new Error('No window is open'));
		show('side-panel', story, { ...panel, openAddress });
		const [link] = await (await differences()).findAllByRole('link', { name: 'Estmark Observer' });
		if (link) fireEvent.click(link);
		expect(await screen.findByText('No window is open')).toBeTruthy();
	});

	test('says what is known from a summary alone', async () => {
		show('side-panel', story, panel);
		const shown = await differences();
		await shown.findByText('from its summary');
		shown.getByText(/^Compared with the whole text of 2 other reports and what feeds say of 1 more\./);
	});

	test('says what would stand there before there is anything to compare with', async () => {
		show('side-panel', nothingDiffers, panel);
		await (await differences()).findByText(/^Once another report of this story in English is known/);
	});

	test('says that a comparison failed, and shows the rest', async () => {
		showState(
			'side-panel',
			{ state: 'failed', problem: { code: 'unexpected', values: { message: 'The database is gone' } } },
			panel,
		);
		await (await differences()).findByText(/could not be compared: The database is gone/);
		screen.getByRole('region', { name: /^Who said what/ });
	});

	test('shows what an outlet changed, before and after', async () => {
		show('side-panel', story, panel);
		await screen.findByRole('region', { name: /^Changed since you first read it/ });
		expect(document.querySelector('del')?.textContent).toMatch(/on Thursday\.$/);
		expect(document.querySelector('ins')?.textContent).toMatch(/on Friday\.$/);
	});

	test('shows what was told of the story before', async () => {
		show('side-panel', story, panel);
		await screen.findByRole('heading', { name: 'Earlier in this story' });
	});
});
