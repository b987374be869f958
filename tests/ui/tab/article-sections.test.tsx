// @vitest-environment jsdom

import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { TabActions } from '../../../src/ui/actions.ts';
import { TabPanel } from '../../../src/ui/tab/tab-panel.tsx';
import type { ViewName } from '../../../src/ui/tab/views.ts';
import { gridArticle } from '../../fakes/articles.ts';
import { tabState } from '../../fakes/following.ts';
import { articleTab, coverage, tabViews } from '../../fakes/tab-views.ts';
import { fakeTabActions } from '../../fakes/ui-actions.ts';
import { fireEvent, render, screen, within } from '../testing-library.ts';
import { openView } from './open-view.ts';

let opened: ViewName = 'overview';
function show(more: Partial<TabActions> = {}, view = articleTab()) {
	const shown = render(<TabPanel place="popup" state={tabState(view)} actions={fakeTabActions(more)} />);
	if (opened !== 'overview') openView(opened);
	return shown;
}
const inView = (view: ViewName) => () => {
	opened = view;
};
const section = (name: string) => within(screen.getByRole('region', { name: new RegExp(`^${name}`) }));

describe('what it says of itself', () => {
	beforeEach(inView('what'));
	test('names outlet, agency, byline and reading time', () => {
		const { container } = show();
		expect(container.querySelector('.identity')?.textContent).toMatch(/^The Harbour Ledger.*via Norwire.*ago.*1 min$/);
		const about = section('About this article').getByText(/^By/).closest('ul');
		expect(about?.textContent).toMatch(/^By Mara Lindqvist and Joseph Adeyemi-Thorne.*1 min read$/);
	});

	test('names the host where the outlet is not known', () => {
		show({}, articleTab({ article: { ...gridArticle, publisher: null } }));
		screen.getByText('harbourledger.example', { selector: '.outlet' });
	});

	test.each([
		['a quarter of an hour later', '2026-03-11T10:00:00Z', '2026-03-11T10:20:00Z', 2],
		['seconds later', '2026-03-11T10:00:00Z', '2026-03-11T10:00:20Z', 1],
		['a day later, of which no hour is known', '2026-03-11', '2026-03-12', 2],
		['on a day of which no hour is known', '2026-03-11', '2026-03-11T18:00:00Z', 1],
	])('says whether it was changed: %s', (_, publishedAt, modifiedAt, times) => {
		const { container } = show({}, articleTab({ article: { ...gridArticle, publishedAt, modifiedAt } }));
		expect(container.querySelectorAll('.facts time')).toHaveLength(times);
	});

	test('leaves out a date that is none', () => {
		const { container } = show(
			{},
			articleTab({ article: { ...gridArticle, publishedAt: 'noon', modifiedAt: 'later' } }),
		);
		expect(container.querySelector('.facts time')).toBeNull();
	});
});

describe('topics', () => {
	beforeEach(inView('what'));
	test('show with their branch, and not below the bar', () => {
		show();
		screen.getByRole('button', { name: 'Economy › electricity' });
		expect(screen.queryByText('environment')).toBeNull();
	});

	test('say which words decided them', () => {
		show();
		fireEvent.click(screen.getByRole('button', { name: 'Economy › electricity' }));
		screen.getByText('Because of: power, grid, tariff, auction');
	});
});

describe('actors', () => {
	beforeEach(inView('who'));
	test('stand by kind, in the order of their most salient one, with role and number of mentions', () => {
		show();
		const actors = section('Who is in it');
		expect(actors.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
			'People',
			'Governments and states',
			'Organisations',
			'Places',
		]);
		actors.getByRole('button', { name: /^Ingrid Halloran ?, ?Noravia Energy Minister ?, 4 mentions$/ });
		actors.getByRole('button', { name: /^Sele ?, 1 mention$/ });
	});

	test('a click shows a mention on the page, the arrows the next and the previous', async () => {
		const revealMention = vi.fn(async (_: number, step: 1 | -1) => ({ number: step === 1 ? 2 : 1, total: 4 }));
		show({ revealMention });
		fireEvent.click(screen.getByRole('button', { name: /^Ingrid Halloran/ }));
		await screen.findByText('2 of 4');
		fireEvent.click(screen.getByRole('button', { name: 'Previous mention' }));
		await screen.findByText('1 of 4');
		fireEvent.click(screen.getByRole('button', { name: 'Next mention' }));
		expect(revealMention.mock.calls).toEqual([
			[0, 1],
			[0, -1],
			[0, 1],
		]);
	});

	test('are told of also where the page does not answer', async () => {
		show({
			revealMention: async () => {
				throw new Error('The page does not answer');
			},
		});
		fireEvent.click(screen.getByRole('button', { name: /^Northern Grid Council/ }));
		await screen.findByText('Listed because: Quoted once · Named 2 times');
		await screen.findByText('The page does not answer');
		expect(screen.queryByText('Not on the page')).toBeNull();
	});

	test('that are pressed one after the other show the last, whichever the page answers first', async () => {
		const answers: ((position: { number: number; total: number }) => void)[] = [];
		show({ revealMention: () => new Promise((resolve) => void answers.push(resolve)) });
		fireEvent.click(screen.getByRole('button', { name: /^Northern Grid Council/ }));
		fireEvent.click(screen.getByRole('button', { name: /^Ingrid Halloran/ }));
		answers[1]?.({ number: 1, total: 4 });
		await screen.findByText('1 of 4');
		answers[0]?.({ number: 1, total: 2 });
		await new Promise((resolve) => setTimeout(resolve, 0));
		screen.getByText('1 of 4');
	});

	test('are asked for by their place in the analysis, not in their group', async () => {
		const revealMention = vi.fn(async () => ({ number: 1, total: 1 }));
		show({ revealMention });
		fireEvent.click(screen.getByRole('button', { name: /^Tomas Reuel/ }));
		await screen.findByText('1 of 1');
		expect(revealMention).toHaveBeenCalledWith(4, 1);
	});

	test('say why they are listed, what the article first says about them, and where to read on', async () => {
		const openAddress = vi.fn(async () => {});
		show({ openAddress });
		fireEvent.click(screen.getByRole('button', { name: /^Northern Grid Council/ }));
		await screen.findByText('Listed because: Quoted once · Named 2 times');
		const sentence = document.querySelector('.actor-sentence');
		expect(sentence?.textContent).toMatch(/^The Northern Grid Council, which runs .* "within days, not weeks"\.$/);
		expect(sentence?.querySelector('strong')?.textContent).toBe('Northern Grid Council');
		expect(openAddress).not.toHaveBeenCalled();
		fireEvent.click(screen.getByRole('link', { name: 'Wikipedia' }));
		fireEvent.click(screen.getByRole('link', { name: 'Wikidata' }));
		expect(openAddress.mock.calls).toEqual([
			['https://www.wikidata.org/wiki/Special:GoToLinkedPage/enwiki/Q12'],
			['https://www.wikidata.org/wiki/Q12'],
		]);
	});

	test('have no link where it is not sure who they are', async () => {
		show();
		fireEvent.click(screen.getByRole('button', { name: /^Ingrid Halloran/ }));
		await screen.findByText('2 of 7');
		expect(section('Who is in it').queryByRole('link')).toBeNull();
	});

	test('can be hidden everywhere, with a way back', async () => {
		const undo = vi.fn(async () => {});
		const correctActor = vi.fn(async () => undo);
		show({ correctActor });
		fireEvent.click(screen.getByRole('button', { name: /^Tomas Reuel/ }));
		fireEvent.click(await screen.findByRole('button', { name: /^Hide ?Tomas Reuel ?in every article$/ }));
		await screen.findByText('Tomas Reuel is hidden in every article.');
		fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
		expect(correctActor).toHaveBeenCalledExactlyOnceWith(4, 'hidden');
		expect(undo).toHaveBeenCalledOnce();
	});

	test('of the wrong kind can be said to be of another', async () => {
		const correctActor = vi.fn(async () => async () => {});
		show({ correctActor });
		fireEvent.click(screen.getByRole('button', { name: /^Tomas Reuel/ }));
		fireEvent.click(await screen.findByRole('button', { name: 'Not a person?' }));
		const kinds = within(screen.getByRole('group', { name: 'Then it is' }));
		expect(kinds.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
			'a government or state',
			'an organisation',
			'a group',
			'a place',
		]);
		fireEvent.click(kinds.getByRole('button', { name: 'a place' }));
		await screen.findByText('Tomas Reuel is a place from now on.');
		expect(correctActor).toHaveBeenCalledExactlyOnceWith(4, 'place');
	});

	test('that are the same can be joined, with a way back', async () => {
		const undo = vi.fn(async () => {});
		const joinActors = vi.fn(async () => undo);
		show({ joinActors });
		fireEvent.click(screen.getByRole('button', { name: /^Tomas Reuel/ }));
		fireEvent.click(await screen.findByRole('button', { name: 'Same as another?' }));
		const twins = within(screen.getByRole('group', { name: 'It is the same as' })).getAllByRole('button');
		const twin = twins[0] ?? expect.fail();
		fireEvent.click(twin);
		await screen.findByText(`Tomas Reuel is ${twin.textContent} in every article that names both.`);
		fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
		expect(joinActors).toHaveBeenCalledExactlyOnceWith(4, expect.any(Number));
		expect(undo).toHaveBeenCalledOnce();
	});

	test('that the reader hid are not listed, and come back from below the list', async () => {
		const correctActor = vi.fn(async () => async () => {});
		show({ correctActor }, tabViews.corrected);
		expect(screen.queryByRole('button', { name: /^Households Forum/ })).toBeNull();
		fireEvent.click(screen.getByRole('button', { name: '1 hidden by you' }));
		fireEvent.click(screen.getByRole('button', { name: /^Show ?Households Forum ?again$/ }));
		await screen.findByText('Households Forum is listed again.');
		expect(correctActor).toHaveBeenCalledExactlyOnceWith(5, null);
	});

	test('a name that is gone from the page is said to be', async () => {
		show({ revealMention: async () => null });
		fireEvent.click(screen.getByRole('button', { name: /^Noravia/ }));
		await screen.findByText('The page no longer has this name.');
	});
});

describe('coverage', () => {
	beforeEach(inView('coverage'));
	test('stands by outlet, what carries this text apart from what others wrote', () => {
		show();
		const outlets = section('Who else covers it');
		expect(outlets.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
			'Who else covers it 3',
			'This same text, carried by 1 more outlet via Norwire',
			'In their own words',
			'Estmark Observer',
			'Sele Islander',
		]);
	});

	test('is counted by independent reports, with who had it first', () => {
		show();
		expect(section('Who else covers it').getByText(/^3 other outlets, 2 independent reports\./).textContent).toMatch(
			/First to report: Sele Islander, \d+ hours before this article\.$/,
		);
	});

	test('has its timeline in words', () => {
		show();
		const chart = section('Who else covers it').getByRole('img', {
			name: /^Timeline of 4 outlets, earliest first: Sele Islander, /,
		});
		expect(chart.getAttribute('aria-label')).toContain('this article, The Harbour Ledger, ');
	});

	test('opens in a tab', () => {
		const openAddress = vi.fn(async () => {});
		show({ openAddress });
		fireEvent.click(screen.getByRole('link', { name: 'Delegation walks out of grid talks' }));
		expect(openAddress).toHaveBeenCalledWith('https://observer-1.example/story');
	});

	test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'chrome://settings', 'not an address'])(
		'%s is no link',
		(url) => {
			const articles = coverage[0]?.articles.slice(0, 1).map((article) => ({ ...article, url })) ?? [];
			show({}, articleTab({ coverage: [{ outlet: 'Estmark Observer', via: null, articles }] }));
			expect(
				section('Who else covers it')
					.getByText(/^Reuel defends/)
					.closest('a'),
			).toBeNull();
		},
	);

	test('says what would bring it where there is none', () => {
		const openOptions = vi.fn();
		show({ openOptions }, articleTab({ coverage: [] }));
		section('Who else covers it').getByText(/^Nothing yet\./);
		fireEvent.click(screen.getByRole('button', { name: 'Add other feeds' }));
		expect(openOptions).toHaveBeenCalledOnce();
	});

	test('a feed the page names is followed in a click', async () => {
		const url = 'https://harbourledger.example/feed.xml';
		const addFeeds = vi.fn(async () => 1);
		show({ findFeeds: async () => [{ url, title: 'All news', isSubscribed: false }], addFeeds });
		fireEvent.click(screen.getByRole('button', { name: 'Follow this outlet’s feed…' }));
		fireEvent.click(await screen.findByRole('button', { name: /^Follow ?All news$/ }));
		expect(addFeeds).toHaveBeenCalledExactlyOnceWith([{ url, title: 'All news' }]);
		await screen.findByText('Followed');
	});

	test('a page that names no feed says so', async () => {
		show();
		fireEvent.click(screen.getByRole('button', { name: 'Follow this outlet’s feed…' }));
		await screen.findByText('This page names no feeds.');
	});
});
