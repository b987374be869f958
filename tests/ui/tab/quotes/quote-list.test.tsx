// @vitest-environment jsdom

import { describe, expect, test, vi } from 'vitest';
import type { PlacedHighlight } from '../../../../src/messages/tabs.ts';
import type { TabActions } from '../../../../src/ui/actions.ts';
import { TabPanel } from '../../../../src/ui/tab/tab-panel.tsx';
import type { TabState } from '../../../../src/ui/tab/tab-state.ts';
import { gridArticle, spanOf } from '../../../fakes/articles.ts';
import { tabState } from '../../../fakes/following.ts';
import { articleTab, highlight } from '../../../fakes/tab-views.ts';
import { fakeTabActions } from '../../../fakes/ui-actions.ts';
import { fireEvent, render, screen, within } from '../../testing-library.ts';
import { openView } from '../open-view.ts';

const DEFENCE =
	'We did not get what we came for," said Tomas Reuel, Estmark\'s deputy premier, "but we got something we can defend at home.';

function show(actions: Partial<TabActions> = {}, state: Partial<TabState> = {}, highlights: PlacedHighlight[] = []) {
	const whole = tabState(articleTab({ highlights }), state);
	const shown = render(<TabPanel place="popup" state={whole} actions={fakeTabActions(actions)} />);
	openView('quotes');
	return shown;
}
const section = () => screen.getByRole('region', { name: /^Who said what/ });
const words = (root: ParentNode = document) =>
	[...root.querySelectorAll('.quote-words')].map((quote) => quote.textContent?.slice(0, 12));
/** The button of a quote's that has a name. */
function toolOf(quote: RegExp, name: string): HTMLElement {
	const item = screen.getByRole('button', { name: quote }).closest('li');
	if (!item) throw new Error(`No item holds ${quote}`);
	return within(item).getByRole('button', { name });
}

describe('with the key quotes first', () => {
	test('the ones a reader would miss most lead; reported speech without a sure speaker is left out', () => {
		show();
		expect(words()).toEqual([
			'No town on t',
			'We did not g',
			'An auction i',
			'We have wast',
			'within days,',
			'at least six',
			'theatre',
		]);
	});

	test('each says who said it in which role, and what makes it key', () => {
		show();
		const item = screen.getByRole('button', { name: /^No town/ }).closest('li');
		expect(item?.querySelector('.quote-facts')?.textContent).toBe(
			'Ingrid Halloran, Noravia Energy MinisterEchoes the headline',
		);
	});

	test('whose speaker is not sure stands unattributed, never with the guess', () => {
		show();
		const facts = screen.getByRole('button', { name: 'theatre' }).closest('li')?.querySelector('.quote-facts');
		expect(facts?.textContent).toBe('Unattributed');
	});
});

describe('by speaker', () => {
	test('whoever said what a reader would miss most leads, and the unattributed come last', () => {
		show({}, { quoteOrder: 'speaker' });
		const groups = [...section().querySelectorAll('.speaker-group')];
		expect(groups.map((group) => [group.querySelector('h3')?.textContent, words(group)])).toEqual([
			['Ingrid Halloran, Noravia Energy Minister 3', ['No town on t', 'We have wast', 'at least six']],
			['Tomas Reuel, Estmark deputy premier 1', ['We did not g']],
			['Households Forum 1', ['An auction i']],
			['Northern Grid Council 1', ['within days,']],
			['Unattributed 1', ['theatre']],
		]);
	});

	test('is chosen with a switch, at once, and kept', async () => {
		const setQuoteOrder = vi.fn(() => new Promise<void>(() => {}));
		show({ setQuoteOrder });
		fireEvent.click(screen.getByRole('button', { name: 'By speaker' }));
		expect(setQuoteOrder).toHaveBeenCalledExactlyOnceWith('speaker');
		await screen.findByRole('heading', { name: /^Households Forum/ });
		expect(screen.getByRole('button', { name: 'By speaker' }).getAttribute('aria-pressed')).toBe('true');
	});
});

test('a click shows the words on the page', () => {
	const revealSpan = vi.fn(async () => true);
	show({ revealSpan });
	fireEvent.click(screen.getByRole('button', { name: /^We did not get/ }));
	expect(revealSpan).toHaveBeenCalledWith(spanOf(gridArticle.text, DEFENCE));
});

describe('the sentence around a quote', () => {
	test('shows on demand, with the quote marked', () => {
		show();
		fireEvent.click(toolOf(/^No town/, 'The sentence around it'));
		const context = document.querySelector('.quote-context');
		expect(context?.textContent).toContain('Halloran told reporters in Port Ansel.');
		expect(context?.querySelector('mark')?.textContent).toMatch(/^No town/);
	});

	test('says why the quote is its speaker’s', () => {
		show();
		expect(screen.queryByText(/^Beside the words stands/)).toBeNull();
		fireEvent.click(toolOf(/^No town/, 'The sentence around it'));
		expect(screen.getByText('Beside the words stands “Halloran” and “told reporters”')).not.toBeNull();
	});

	test('shows by itself where the quote is only a part of one', () => {
		show();
		expect([...document.querySelectorAll('.quote-context')].map((context) => context.textContent)).toEqual([
			'The Northern Grid Council, which runs the undersea cables, said it would publish the terms "within days, not weeks".',
			'One official described the final hour as "theatre".',
		]);
	});
});

describe('copying a quote', () => {
	test('takes its source along, which is said', async () => {
		const copyText = vi.fn(async (_: string) => {});
		show({ copyText });
		fireEvent.click(toolOf(/^No town/, 'Copy with source'));
		await screen.findByText('Copied with its source and a link to the words.');
		expect(copyText.mock.calls[0]?.[0]).toMatch(
			/^“No town on .* a price”, Ingrid Halloran, Noravia Energy Minister, The Harbour Ledger, \d+ \w+ \d{4}, https:\/\/www\.harbourledger\.example\/.*#:~:text=No%20town%20on,on%20a%20price%2C$/,
		);
	});

	test('that the browser refuses says so', async () => {
		show({ copyText: () => Promise.reject(new Error('The browser did not let Sidelight copy.')) });
		fireEvent.click(toolOf(/^No town/, 'Copy with source'));
		await screen.findByText('The browser did not let Sidelight copy.');
	});
});

describe('keeping a quote', () => {
	const kept = (exact: string): PlacedHighlight => ({ ...highlight('h1', exact), anchor: 'exact' });
	const keepTool = () => toolOf(/^We did not get/, 'Keep as a highlight');

	test('makes it a highlight, which is said', async () => {
		const keepSpan = vi.fn(async () => true);
		show({ keepSpan });
		expect(keepTool().getAttribute('aria-pressed')).toBe('false');
		fireEvent.click(keepTool());
		await screen.findByText('Kept as a highlight.');
		expect(keepSpan).toHaveBeenCalledExactlyOnceWith(spanOf(gridArticle.text, DEFENCE), 'yellow');
	});

	test('that is kept shows, and a second click deletes it with a way back', async () => {
		const deleteHighlight = vi.fn(async () => {});
		const restoreHighlight = vi.fn(async () => {});
		show({ deleteHighlight, restoreHighlight }, {}, [kept(DEFENCE)]);
		expect(keepTool().getAttribute('aria-pressed')).toBe('true');
		fireEvent.click(keepTool());
		fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
		expect(deleteHighlight).toHaveBeenCalledExactlyOnceWith('h1');
		expect(restoreHighlight).toHaveBeenCalledExactlyOnceWith(highlight('h1', DEFENCE));
	});

	test('that is part of a longer highlight deletes nothing', async () => {
		const deleteHighlight = vi.fn(async () => {});
		show({ deleteHighlight }, {}, [kept(`"${DEFENCE}"\nConsumer groups were less sure.`)]);
		fireEvent.click(keepTool());
		await screen.findByText('These words are part of a highlight you kept.');
		expect(deleteHighlight).not.toHaveBeenCalled();
	});
});
