// @vitest-environment jsdom

import axe from 'axe-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { TabPanel } from '../../../src/ui/tab/tab-panel.tsx';
import type { TabState } from '../../../src/ui/tab/tab-state.ts';
import { hostileArticle } from '../../fakes/articles.ts';
import { tabState } from '../../fakes/following.ts';
import { articleTab, site, tabViews } from '../../fakes/tab-views.ts';
import { fakeTabActions } from '../../fakes/ui-actions.ts';
import { act, fireEvent, render, screen, waitFor } from '../testing-library.ts';
import { openView } from './open-view.ts';

function show(state: Partial<TabState>, actions = fakeTabActions()) {
	return render(<TabPanel place="popup" state={tabState(null, state)} actions={actions} />);
}

test.each([
	['coverage', 'coverage', 'Who else covers it: switched off on this site.'],
	['context', 'who', 'People, topics and quotes: switched off on this site.'],
] as const)('what the reader wants none of on a site, %s, is one line with the way back', (feature, view, words) => {
	const rule = { host: 'harbourledger.example', feature, isOn: false };
	const changeSiteFeatures = vi.fn(async () => {});
	const features = { ...site().features, [feature]: { isOn: false, rule } };
	show({ view: articleTab({}, { features }) }, fakeTabActions({ changeSiteFeatures }));
	const lines = () => screen.getAllByRole('note').filter(({ textContent }) => textContent?.startsWith(words));
	expect(lines()).toHaveLength(1);
	openView(view);
	const name = words.slice(0, words.indexOf(':'));
	fireEvent.click(screen.getByRole('button', { name: `Show it again: ${name}` }));
	expect(changeSiteFeatures).toHaveBeenCalledExactlyOnceWith([{ site: rule.host, feature, isOn: true }]);
});

describe.each(['popup', 'side-panel'] as const)('where both are switched off, in the %s', (place) => {
	const off = { isOn: false, rule: null };
	beforeEach(() => {
		// jsdom lays nothing out
		Element.prototype.scrollIntoView = () => {};
		const features = { ...site().features, coverage: off, context: off };
		const state = tabState(null, { view: articleTab({}, { features }) });
		render(<TabPanel place={place} state={state} actions={fakeTabActions()} />);
	});

	test.each([
		['1', 'Who else covers it'],
		['2', 'People, topics and quotes'],
		['3', 'People, topics and quotes'],
		['4', 'People, topics and quotes'],
	])('the key %s leads to the way back of “%s”, which stands there once', async (key, feature) => {
		fireEvent.keyDown(document.body, { key });
		const name = `Show it again: ${feature}`;
		await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name })));
	});
});

describe('each state says in a heading what it is', () => {
	test.each([
		['article', 'Strait states agree to share reserve power after eleven dark days'],
		['analysing', 'Strait states agree to share reserve power after eleven dark days'],
		['looking', 'Looking at the page…'],
		['notArticle', 'This does not look like an article'],
		['notLookedAt', 'Not looked at yet'],
		['movedOn', 'The page has changed'],
		['looksPrivate', 'This looks like a private page'],
		['covered', 'Something stands in front of this page'],
		['noText', 'The article’s text is not there yet'],
		// pressing the button shows the address of every page that extensions may see
		['unseen', 'Sidelight cannot run here'],
		['pdf', 'Sidelight cannot run here'],
		['off', 'Switched off here'],
		['cannotRun', 'Sidelight cannot run here'],
		['failed', 'This page could not be read'],
	] as const)('%s', (name, heading) => {
		show({ view: tabViews[name] });
		expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(heading);
	});

	test('no answer from the background', () => {
		show({ problem: { code: 'nobody-answered', values: { method: 'viewTab' } } });
		expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Sidelight did not answer');
		screen.getByText('Nobody answered “viewTab”');
	});
});

test.each([
	['article', false],
	['unnamed', true],
] as const)('the headline of the state %s stands in sight: %s, since the page shows another', (name, isInSight) => {
	show({ view: tabViews[name] });
	const heading = screen.getByRole('heading', { level: 1 });
	expect(!heading.classList.contains('visually-hidden')).toBe(isInSight);
});

test('where nothing is known of other reports, that the machine is offline is said as soon as it is, and no longer', () => {
	const connected = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true);
	show({ view: tabViews.empty });
	const said = () => document.querySelector('.no-coverage p')?.textContent;
	const [usual] = [said()];
	connected.mockReturnValue(false);
	act(() => void window.dispatchEvent(new Event('offline')));
	expect(said()).toContain('you are offline');
	connected.mockReturnValue(true);
	act(() => void window.dispatchEvent(new Event('online')));
	expect(said()).toBe(usual);
	connected.mockRestore();
});

test('a close call is called one', () => {
	const view = tabViews.notArticle;
	if (view.state !== 'not-article') throw new Error('The view is of another state.');
	show({ view: { ...view, detection: { ...view.detection, confidence: 0.6 } } });
	screen.getByText('It is a close call. What speaks against it:');
});

describe('structure and labels pass axe', () => {
	test.each(Object.entries(tabViews))('%s', async (_, view) => {
		const { container } = show({ view });
		// Colours need a real browser.
		const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
	});
});

describe('what the reader can do about it', () => {
	test.each([
		['notArticle', 'Read it anyway', { anyway: true }],
		['looksPrivate', 'Read this page once', { anyway: true }],
		['covered', 'Read it anyway', { anyway: true }],
		['noText', 'Try again', { anyway: true }],
		['notLookedAt', 'Read this page', { anyway: false }],
		['failed', 'Try again', { anyway: false }],
	] as const)('%s: %s', (name, button, options) => {
		const look = vi.fn(async () => {});
		show({ view: tabViews[name] }, fakeTabActions({ look }));
		fireEvent.click(screen.getByRole('button', { name: button }));
		expect(look).toHaveBeenCalledExactlyOnceWith(options);
	});

	test('why a page is no article is said', () => {
		show({ view: tabViews.notArticle });
		screen.getByText('It is the front page of a site');
	});

	test('the side panel says that the toolbar button opens a page the browser keeps back', () => {
		render(
			<TabPanel
				place="side-panel"
				state={tabState(tabViews.notLookedAt)}
				actions={fakeTabActions({ openSidePanel: null })}
			/>,
		);
		fireEvent.click(screen.getByRole('button', { name: 'Read this page' }));
		screen.getByText(/did not let Sidelight see this page.*toolbar/);
	});

	test('what a private-looking page shows is said, and that nothing of it is kept', () => {
		show({ view: tabViews.looksPrivate });
		screen.getByText('It offers to log out');
		screen.getByText(/has not read it, and keeps nothing of it/);
		screen.getByText(/kept on this machine like any article, except in a private window/);
	});

	test('the popup on a page of the browser tells nobody to press the button they just pressed', () => {
		const { container } = show({ view: tabViews.unseen });
		expect(container.textContent).toContain('page of the browser itself');
		expect(container.textContent).not.toMatch(/press/i);
		expect(screen.queryByRole('button', { name: 'Read this page' })).toBeNull();
	});

	test('a PDF is called one, and is not offered to be read', () => {
		show({ view: tabViews.pdf });
		screen.getByText(/This is a PDF/);
		expect(screen.queryByRole('button', { name: /Read/ })).toBeNull();
	});

	test('where the browser hides which site it is, no mode can be set for it, and the panel names the toolbar button', () => {
		render(<TabPanel place="side-panel" state={tabState(tabViews.unseen)} actions={fakeTabActions()} />);
		expect(screen.queryByRole('button', { name: 'Automatic' })).toBeNull();
		screen.getByText(/press the Sidelight button in the toolbar/);
	});
});

test('an answer that cannot be shown is said to, instead of an empty panel', () => {
	const broken = { ...hostileArticle, authors: undefined as unknown as string[] };
	show({ view: articleTab({ article: broken }) });
	expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('This could not be shown');
	screen.getByRole('button', { name: 'Try again' });
});

test('the markup of a hostile page shows as text', () => {
	const { container } = show({ view: articleTab({ article: hostileArticle }) });
	expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(hostileArticle.title);
	expect(
		container.querySelector('script, img, b, svg:not(.icon, .timeline svg, .strip svg), [onerror], [onload]'),
	).toBeNull();
});

test('a headline carries its language and direction', () => {
	show({ view: articleTab({ article: { ...hostileArticle, title: 'عنوان', language: 'ar' } }) });
	const heading = screen.getByRole('heading', { level: 1 });
	expect([heading.lang, heading.dir]).toEqual(['ar', 'auto']);
});

describe('the reader says whether a page is an article', () => {
	const notArticle = tabViews.notArticle;
	const pattern = 'harbourledger.example/news/*';

	test('on a page that looks like none, with what it holds for', () => {
		const sayOfPage = vi.fn(async () => {});
		show({ view: notArticle }, fakeTabActions({ sayOfPage }));
		screen.getByText(pattern);
		fireEvent.click(screen.getByRole('button', { name: 'This is an article' }));
		expect(sayOfPage).toHaveBeenCalledExactlyOnceWith('article');
	});

	test('on an article', () => {
		const sayOfPage = vi.fn(async () => {});
		show({ view: tabViews.article }, fakeTabActions({ sayOfPage }));
		openView('what');
		fireEvent.click(screen.getByRole('button', { name: 'This is no article' }));
		expect(sayOfPage).toHaveBeenCalledExactlyOnceWith('none');
	});

	test('and takes it back', () => {
		const sayOfPage = vi.fn(async () => {});
		const view = {
			...notArticle,
			site: site({ verdict: 'none' }),
			detection: { isArticle: false, confidence: 1, reasons: ['said-none' as const] },
		};
		show({ view }, fakeTabActions({ sayOfPage }));
		expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('You said that this is no article');
		fireEvent.click(screen.getByRole('button', { name: 'Take back what you said' }));
		expect(sayOfPage).toHaveBeenCalledExactlyOnceWith(null);
	});

	test('not in a private window, where nothing is kept', () => {
		show({ view: { ...notArticle, site: site({ pattern: null }) } });
		expect(screen.queryByRole('button', { name: 'This is an article' })).toBeNull();
	});
});
