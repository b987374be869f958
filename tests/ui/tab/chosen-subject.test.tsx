// @vitest-environment jsdom

import { describe, expect, test } from 'vitest';
import { TabPanel } from '../../../src/ui/tab/tab-panel.tsx';
import { gridArticle } from '../../fakes/articles.ts';
import { tabState } from '../../fakes/following.ts';
import { articleTab, highlight } from '../../fakes/tab-views.ts';
import { fakeTabActions } from '../../fakes/ui-actions.ts';
import { fireEvent, render, screen, within } from '../testing-library.ts';
import { openView } from './open-view.ts';

function show(view = articleTab()) {
	render(<TabPanel place="popup" state={tabState(view)} actions={fakeTabActions()} />);
	openView('coverage');
}
const inCoverage = () => {
	openView('coverage');
	return section('Who else covers it');
};
const section = (name: string) => within(screen.getByRole('region', { name: new RegExp(`^${name}`) }));
const outlets = () =>
	[...document.querySelectorAll('#coverage .outlet-name bdi')].map(({ textContent }) => textContent);
const choose = (topic: string) => {
	openView('what');
	fireEvent.click(screen.getByRole('button', { name: topic }));
};

describe('a chosen topic', () => {
	test('narrows related coverage to what shares it, and says so', () => {
		show();
		choose('Economy › electricity');
		expect(outlets()).toEqual(['Coast Daily']);
		expect(inCoverage().getByText(/^Showing only what shares/).textContent).toBe(
			'Showing only what shares electricity: 1 of 4 articles',
		);
	});

	test.each([
		['with “Show all”', () => fireEvent.click(inCoverage().getByRole('button', { name: /^Show all/ }))],
		['by choosing it again', () => choose('Economy › electricity')],
	])('is let go %s', (_, letGo) => {
		show();
		choose('Economy › electricity');
		letGo();
		expect(outlets()).toHaveLength(3);
		expect(screen.queryByText(/^Showing only/)).toBeNull();
	});

	test('makes room for the next', () => {
		show();
		choose('Economy › electricity');
		choose('Politics › international relations');
		expect(outlets()).toEqual(['Estmark Observer']);
		expect(screen.queryByText('Because of: power, grid, tariff, auction')).toBeNull();
	});

	test('narrows highlights to those that speak of it', () => {
		const placed = (id: string, words: string) => ({ ...highlight(id, words), anchor: 'exact' as const });
		show(articleTab({ highlights: [placed('h1', 'an hourly Auction'), placed('h2', 'auctioneers and powerful men')] }));
		choose('Economy › electricity');
		openView('kept');
		const highlights = section('Your highlights');
		expect(highlights.getByText(/^Showing only what shares/).textContent).toContain('1 of 2 highlights');
		highlights.getByText('an hourly Auction');
		expect(highlights.queryByText(/^auctioneers/)).toBeNull();
	});
});

describe('a chosen actor', () => {
	const click = (name: RegExp) => {
		openView('who');
		fireEvent.click(screen.getByRole('button', { name }));
	};

	test('narrows related coverage to what names it, until it is closed', async () => {
		show();
		click(/^Tomas Reuel/);
		expect(outlets()).toEqual(['Estmark Observer']);
		await screen.findByRole('button', { name: /^Follow ?Tomas Reuel$/ });
		click(/^Tomas Reuel/);
		expect(outlets()).toHaveLength(3);
	});

	test('takes the place of a chosen topic', async () => {
		show();
		choose('Economy › electricity');
		click(/^Ingrid Halloran/);
		expect(inCoverage().getByText(/^Showing only what shares/).textContent).toContain('Ingrid Halloran: 0 of 4');
		expect(screen.queryByText('Because of: power, grid, tariff, auction')).toBeNull();
	});
});

describe('what the publisher says', () => {
	test('stands apart, cleaned and without what repeats its section', () => {
		show();
		openView('what');
		const list = document.querySelector('.publisher-subjects');
		expect([...(list?.querySelectorAll('dt, li') ?? [])].map(({ textContent }) => textContent)).toEqual([
			'The publisher’s section:',
			'The publisher’s tags:',
			'Kestral Strait',
			'power sharing',
			'Northern Grid Council',
		]);
		expect(list?.querySelector('dd')?.textContent).toBe('Energy');
	});

	test('is left out where it says nothing', () => {
		show(articleTab({ article: { ...gridArticle, section: null, tags: [], url: 'https://ledger.example/2026/x' } }));
		openView('what');
		expect(document.querySelector('.publisher-subjects')).toBeNull();
	});
});
