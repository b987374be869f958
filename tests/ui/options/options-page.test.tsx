// @vitest-environment jsdom

import axe from 'axe-core';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { writeIn } from '../../../src/words/language.ts';
import { corrections, settings, use } from '../../fakes/options-state.ts';
import { fireEvent, screen, within } from '../testing-library.ts';
import { click, empty, full, show, type } from './show-options.tsx';

beforeAll(() => {
	// jsdom draws no dialogs.
	HTMLDialogElement.prototype.showModal = function showModal() {
		this.open = true;
	};
	HTMLDialogElement.prototype.close = function close() {
		this.open = false;
	};
});

test.each([
	['everything set', { stored: full }],
	['nothing set', { stored: empty }],
	['not answered yet', { stored: null }],
	['a failure', { stored: null, problem: { code: 'nobody-answered', values: { method: 'viewSettings' } } as const }],
])('structure and labels pass axe: %s', async (_, state) => {
	const { container } = show({}, state);
	const { violations } = await axe.run(container, {
		// Colours need a real browser.
		rules: { 'color-contrast': { enabled: false } },
	});
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
});

describe('corrections of actors', () => {
	test('say what holds, and are removed with a way back', async () => {
		const deleteCorrection = vi.fn(async () => {});
		const restoreCorrection = vi.fn(async () => {});
		show({ deleteCorrection, restoreCorrection });
		const section = within(screen.getByRole('region', { name: 'Your corrections of actors' }));
		expect(section.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
			'Sele IslanderListed as an organisation, not as a person',
			'Households ForumHidden in every article',
		]);
		click('Remove the correction of Households Forum');
		fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
		expect(deleteCorrection).toHaveBeenCalledExactlyOnceWith('households forum');
		expect(restoreCorrection).toHaveBeenCalledExactlyOnceWith(corrections[1]);
	});

	test('say how to make one where there is none', () => {
		show({}, { stored: empty });
		screen.getByText(/^None yet\. Open an actor/);
	});
});

describe('what the reader said of pages', () => {
	test('is listed, and removed with a way back', async () => {
		const setPageVerdict = vi.fn(async () => {});
		show({ setPageVerdict });
		const section = within(screen.getByRole('region', { name: /^What is an article/ }));
		expect(section.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
			'gossipwire.example/quiz/*Never read: no articles',
			'vellcourier.example/pictures/*Read as articles',
		]);
		click('Remove what you said of gossipwire.example/quiz/*');
		fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
		expect(setPageVerdict.mock.calls).toEqual([
			['gossipwire.example/quiz/*', null],
			['gossipwire.example/quiz/*', 'none'],
		]);
	});

	test('comes in parts where there is much of it', () => {
		if (!full) throw new Error('There is nothing to show');
		const verdicts = Array.from({ length: 250 }, (_, at) => ({
			pattern: `gossipwire.example/${at}/*`,
			verdict: 'none' as const,
		}));
		show({}, { stored: { ...full, settings: { ...settings, verdicts } } });
		const section = within(screen.getByRole('region', { name: /^What is an article/ }));
		expect(section.getAllByRole('listitem')).toHaveLength(200);
		click('Show 50 more');
		expect(section.getAllByRole('listitem')).toHaveLength(250);
	});

	test('is exported with the settings', () => {
		const exportSettings = vi.fn(async () => {});
		show({ exportSettings });
		click('Export your settings');
		expect(exportSettings).toHaveBeenCalledOnce();
	});
});

test('the button beside selected words is switched off for all sites', () => {
	const setHandle = vi.fn(async () => {});
	show({ setHandle });
	fireEvent.click(screen.getByRole('checkbox', { name: /^Show a small button beside words that I select/ }));
	expect(setHandle).toHaveBeenCalledExactlyOnceWith(false);
});

describe('site rules', () => {
	test('stand in order of their names, and say where the permission is missing', () => {
		show();
		const rules = within(screen.getByRole('list', { name: 'Rules for single sites' }));
		expect(rules.getAllByRole('group').map((group) => group.getAttribute('aria-label'))).toEqual([
			'On estmark-observer.example',
			'On gossipwire.example',
			'On harbourledger.example',
			'On shop.harbourledger.example',
		]);
		expect(rules.getAllByRole('button', { name: 'Allow' })).toHaveLength(1);
	});

	test('change and go at once', () => {
		const setSiteMode = vi.fn(async () => true);
		const changeSiteRules = vi.fn(async () => true);
		show({ setSiteMode, changeSiteRules });
		const group = within(screen.getByRole('group', { name: 'On shop.harbourledger.example' }));
		fireEvent.click(group.getByRole('button', { name: 'On click' }));
		click('Remove the rule for harbourledger.example');
		expect(setSiteMode).toHaveBeenCalledExactlyOnceWith('shop.harbourledger.example', 'on-click');
		expect(changeSiteRules).toHaveBeenCalledExactlyOnceWith([{ site: 'harbourledger.example', mode: null }]);
	});

	test('are added from a pasted address', async () => {
		const setSiteMode = vi.fn(async () => true);
		show({ setSiteMode });
		type('Add a rule for a site', 'https://www.sele-islander.example/news/1');
		fireEvent.change(screen.getByLabelText('Mode'), { target: { value: 'off' } });
		fireEvent.submit(screen.getByLabelText('Mode'));
		expect(setSiteMode).toHaveBeenCalledExactlyOnceWith('sele-islander.example', 'off');
		await screen.findByText('Rule for sele-islander.example: Off.');
	});

	test('that name no site are refused with a reason', () => {
		const setSiteMode = vi.fn(async () => true);
		show({ setSiteMode });
		type('Add a rule for a site', 'not a site');
		fireEvent.submit(screen.getByLabelText('Mode'));
		expect(screen.getByRole('alert').textContent).toMatch(/^This is not the name of a site/);
		expect(setSiteMode).not.toHaveBeenCalled();
	});

	test.each([
		['www.shop.harbourledger.example', /does nothing\. Why: your rule for shop\.harbourledger\.example\.$/],
		['https://harbourledger.example/a', /every page as it opens\. Why: your rule for harbourledger\.example\.$/],
		['estmark-observer.example', /not given the permission, so for now it waits for your click\.$/],
		['elsewhere.example', /when you press the toolbar button\. Why: no rule covers it/],
	])('what happens on %s', (site, expected) => {
		show();
		type('What happens on a site', site);
		expect(document.querySelector('.setting-outcome')?.textContent).toMatch(expected);
	});

	test('every site can be set', () => {
		const setDefaultMode = vi.fn(async () => true);
		show({ setDefaultMode });
		const group = within(screen.getByRole('group', { name: 'Every site without a rule' }));
		fireEvent.click(group.getByRole('button', { name: 'Automatic' }));
		expect(setDefaultMode).toHaveBeenCalledExactlyOnceWith('automatic');
	});
});

describe('highlights', () => {
	test.each([
		['Export as Markdown', 'markdown'],
		['as JSON', 'json'],
	])('of all articles: %s', (name, format) => {
		const exportHighlights = vi.fn(async () => []);
		show({ exportHighlights });
		click(name);
		expect(exportHighlights).toHaveBeenCalledExactlyOnceWith(format, expect.anything());
	});

	test('have nothing to export where there are none', () => {
		show({}, { stored: empty });
		expect(screen.queryByRole('button', { name: 'Export as Markdown' })).toBeNull();
	});
});

describe('what is kept', () => {
	test.each([
		['Articles I opened', '90', { articleDays: 90 }],
		['Related coverage', 'null', { coverageDays: null }],
		['My highlights', '365', { highlightDays: 365 }],
	])('%s: %s days', (label, value, change) => {
		const setRetention = vi.fn(async () => {});
		show({ setRetention });
		fireEvent.change(screen.getByLabelText(label), { target: { value } });
		expect(setRetention).toHaveBeenCalledExactlyOnceWith({ ...settings.retention, ...change });
	});

	test('everything is deleted only after the question', async () => {
		const deleteEverything = vi.fn(async () => {});
		show({ deleteEverything });
		click('Delete everything…');
		expect(deleteEverything).not.toHaveBeenCalled();
		const dialog = within(screen.getByRole('dialog'));
		fireEvent.click(dialog.getByRole('button', { name: 'Delete everything' }));
		expect(deleteEverything).toHaveBeenCalledOnce();
		await screen.findByText('Everything is deleted.');
		expect(screen.queryByRole('dialog')).toBeNull();
	});

	test('nothing is deleted when the reader keeps it', () => {
		const deleteEverything = vi.fn(async () => {});
		show({ deleteEverything });
		click('Delete everything…');
		click('Keep it');
		expect(deleteEverything).not.toHaveBeenCalled();
	});
});

describe('the way about the settings', () => {
	const shown = () => screen.queryAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent?.trim());

	test('leads to nine parts, each of which is there', () => {
		show();
		const links = within(screen.getByRole('navigation', { name: 'Parts of the settings' })).getAllByRole('link');
		expect(links.map(({ textContent }) => textContent)).toEqual([
			'General',
			'Sites',
			'Sources',
			'Highlights and export',
			'Library and backup',
			'Privacy',
			'Languages',
			'Shortcuts',
			'About',
		]);
		for (const link of links) expect(document.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
	});

	test.each([
		['dark', ['Look']],
		['RÈGLES', []],
		['zotero nothing', []],
		['harbourledger.example', ['Where Sidelight looks']],
		['shortcuts', ['Shortcuts']],
		['licence', ['About Sidelight']],
	])('a search for "%s" leaves what has the words', (words, sections) => {
		show();
		type('Find a setting', words);
		for (const section of sections) expect(shown()).toContain(section);
		if (sections.length === 0) expect(shown()).toEqual([]);
		expect(shown().length).toBeLessThan(sections.length + 3);
		expect(screen.getAllByRole('status').some(({ textContent }) => /fits?\.$/.test(textContent ?? ''))).toBe(true);
		fireEvent.keyDown(screen.getByLabelText('Find a setting'), { key: 'Escape' });
		expect(shown().length).toBeGreaterThan(12);
	});
});

describe('what is stored', () => {
	test.each([
		['Delete: Articles you opened…', 'articles'],
		['Delete: Articles to compare…', 'coverage'],
		['Delete: Highlights…', 'highlights'],
	])('of a kind goes after a question: %s', async (label, kind) => {
		const deleteKind = vi.fn(async () => {});
		show({ deleteKind });
		click(label);
		expect(deleteKind).not.toHaveBeenCalled();
		const dialog = document.querySelector('dialog[open]');
		if (!dialog) throw new Error('Nothing is asked');
		fireEvent.click(within(dialog as HTMLElement).getByText('Delete'));
		expect(deleteKind).toHaveBeenCalledExactlyOnceWith(kind);
		await screen.findByText(/^Deleted: /);
	});

	test('of a site goes after a question', async () => {
		const deleteSite = vi.fn(async () => {});
		show({ deleteSite });
		click('Delete what is kept of harbourledger.example…');
		const dialog = document.querySelector('dialog[open]') as HTMLElement;
		fireEvent.click(within(dialog).getByText('Keep it'));
		expect(deleteSite).not.toHaveBeenCalled();
		click('Delete what is kept of harbourledger.example…');
		fireEvent.click(within(dialog).getByText('Delete'));
		expect(deleteSite).toHaveBeenCalledExactlyOnceWith('harbourledger.example');
		await screen.findByText('Everything kept of harbourledger.example is deleted.');
	});

	test('says since when', () => {
		show();
		const kinds = within(screen.getByRole('list', { name: 'Kinds of what is stored' }));
		expect(kinds.getAllByText(/^since/)).toHaveLength(3);
	});
});

test('the choice of the browser’s language names the language of the browser’s own interface', () => {
	const { container } = show();
	expect(container.querySelector('option[value="browser"]')?.textContent).toContain('português');
});

test('what is stored is said in the language that is written', () => {
	writeIn('hi-u-nu-deva', 'hi');
	try {
		show({}, { stored: { ...(full as NonNullable<typeof full>), use: { ...use, feeds: 123_456 } } });
		expect(screen.getByText(/Feeds you follow: १,२३,४५६\./)).toBeTruthy();
	} finally {
		writeIn('en-GB', 'en-GB');
	}
});

test('a restore that is under way cannot be left', async () => {
	const content = { madeAt: '2026-03-02T07:45:00Z', parts: { highlights: { added: 3, changed: 0, unchanged: 0 } } };
	const restoreBackup = vi.fn((_: Blob, isDry: boolean) => (isDry ? Promise.resolve(content) : new Promise(() => {})));
	show({ restoreBackup: restoreBackup as never });
	const file = new File(['x'], 'backup.jsonl.gz');
	fireEvent.change(screen.getByLabelText('Restore from a backup'), { target: { files: [file] } });
	fireEvent.click(await screen.findByRole('button', { name: 'Restore' }));
	await vi.waitFor(() =>
		expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Leave it' }).disabled).toBe(true),
	);
});
