// @vitest-environment jsdom

import { describe, expect, test, vi } from 'vitest';
import type { LookUpResult } from '../../../../src/core/look-ups/look-up-source.ts';
import type { LookUpPlan } from '../../../../src/messages/look-ups.ts';
import type { TabActions } from '../../../../src/ui/actions.ts';
import { Announcer } from '../../../../src/ui/kit/announcer.tsx';
import { CoverageEmpty } from '../../../../src/ui/tab/coverage/coverage-empty.tsx';
import { LookUp } from '../../../../src/ui/tab/coverage/look-up.tsx';
import { SuggestedOutlets } from '../../../../src/ui/tab/coverage/suggested-outlets.tsx';
import { lookUpPlan, lookUpResult } from '../../../fakes/look-ups.ts';
import { outlets } from '../../../fakes/options-state.ts';
import { fakeTabActions } from '../../../fakes/ui-actions.ts';
import { fireEvent, render, screen, within } from '../../testing-library.ts';

async function open(more: Partial<TabActions> = {}, plan: LookUpPlan = lookUpPlan, isPrivate = false) {
	const actions = fakeTabActions({ planLookUp: async () => plan, ...more });
	const view = render(
		<Announcer>
			<LookUp isPrivate={isPrivate} actions={actions} />
		</Announcer>,
	);
	fireEvent.click(screen.getByRole('button', { name: 'Ask others who covers it…' }));
	await screen.findByLabelText('Words to look for');
	return view;
}
const source = (name: string) => within(screen.getByRole('region', { name }));

describe('a look-up', () => {
	test('plans nothing before the reader opens it', () => {
		const planLookUp = vi.fn(async () => lookUpPlan);
		render(<LookUp isPrivate={false} actions={fakeTabActions({ planLookUp })} />);
		expect(planLookUp).not.toHaveBeenCalled();
	});

	test('has the focus in its words, since the button that opened it has gone', async () => {
		render(<LookUp isPrivate={false} actions={fakeTabActions({ planLookUp: async () => lookUpPlan })} />);
		const button = screen.getByRole('button', { name: 'Ask others who covers it…' });
		button.focus();
		fireEvent.click(button);
		expect(await screen.findByLabelText('Words to look for')).toBe(document.activeElement);
	});

	test('leaves the focus where the reader has gone meanwhile', async () => {
		render(
			<>
				<LookUp isPrivate={false} actions={fakeTabActions({ planLookUp: async () => lookUpPlan })} />
				<button type="button">Elsewhere</button>
			</>,
		);
		fireEvent.click(screen.getByRole('button', { name: 'Ask others who covers it…' }));
		screen.getByRole('button', { name: 'Elsewhere' }).focus();
		await screen.findByLabelText('Words to look for');
		expect(document.activeElement?.textContent).toBe('Elsewhere');
	});

	test('that was cancelled and asked again takes the answer of the last question alone', async () => {
		const ends: ((result: LookUpResult | null) => void)[] = [];
		const lookUp = () => new Promise<LookUpResult | null>((resolve) => void ends.push(resolve));
		await open({ lookUp });
		const gdelt = source('GDELT');
		fireEvent.click(gdelt.getByRole('button', { name: 'Ask GDELT' }));
		fireEvent.click(gdelt.getByRole('button', { name: 'Cancel' }));
		fireEvent.click(gdelt.getByRole('button', { name: 'Ask GDELT' }));
		ends[0]?.(null);
		await new Promise((resolve) => setTimeout(resolve, 0));
		gdelt.getByRole('button', { name: 'Cancel' });
		ends[1]?.(lookUpResult);
		await gdelt.findByRole('button', { name: 'Ask GDELT again' });
	});

	test('shows what it would send and to whom, as the reader changes it', async () => {
		await open();
		const shown = () =>
			[...document.querySelectorAll('.look-up-source .look-up-note')].map(({ textContent }) => textContent);
		expect(shown()).toEqual([
			expect.stringContaining('This sends to api.gdeltproject.org the words "Ingrid Halloran" tariff.'),
			expect.stringContaining(
				'This sends to news.google.com the words "Ingrid Halloran" tariff and the language British English.',
			),
		]);
		fireEvent.input(screen.getByLabelText('Words to look for'), { target: { value: 'grid tariff' } });
		expect(shown()[0]).toContain('the words grid tariff.');
		fireEvent.input(screen.getByLabelText('Words to look for'), { target: { value: ' ' } });
		expect(source('GDELT').getByRole('button').hasAttribute('disabled')).toBe(true);
	});

	test('sends what is shown, says that it waits, and lists what was found as theirs', async () => {
		let answer: (result: LookUpResult) => void = () => {};
		const lookUp = vi.fn(
			() =>
				new Promise<LookUpResult>((resolve) => {
					answer = resolve;
				}),
		);
		await open({ lookUp });
		fireEvent.click(source('GDELT').getByRole('button', { name: 'Ask GDELT' }));
		expect(lookUp).toHaveBeenCalledExactlyOnceWith('gdelt', lookUpPlan.words);
		source('GDELT').getByRole('progressbar', { name: 'Asking GDELT' });
		answer(lookUpResult);
		await source('GDELT').findByText(/^2 articles found by GDELT for/);
		expect(
			source('GDELT')
				.getAllByRole('link')
				.map(({ textContent }) => textContent),
		).toEqual(lookUpResult.articles.map(({ title }) => title));
		expect(source('Google News').queryByRole('link')).toBeNull();
	});

	test('is cancelled, and what comes after is not shown', async () => {
		let answer: (result: LookUpResult) => void = () => {};
		const cancelLookUp = vi.fn(async () => {});
		await open({
			lookUp: () =>
				new Promise((resolve) => {
					answer = resolve;
				}),
			cancelLookUp,
		});
		fireEvent.click(source('GDELT').getByRole('button', { name: 'Ask GDELT' }));
		fireEvent.click(source('GDELT').getByRole('button', { name: 'Cancel' }));
		expect(cancelLookUp).toHaveBeenCalledExactlyOnceWith('gdelt');
		answer(lookUpResult);
		await Promise.resolve();
		expect(source('GDELT').queryByText(/found by/)).toBeNull();
	});

	test.each([
		[
			'failed',
			async () => Promise.reject(new Error('GDELT says: The specified phrase is too short.')),
			/^GDELT says: The specified/,
		],
		['was refused', async () => null, /^Nothing was sent: the browser’s permission/],
		['found nothing', async () => ({ ...lookUpResult, articles: [] }), /^GDELT found nothing for/],
	])('that %s says so and can be tried again', async (_, lookUp, words) => {
		await open({ lookUp });
		fireEvent.click(source('GDELT').getByRole('button', { name: 'Ask GDELT' }));
		await source('GDELT').findByText(words);
		source('GDELT').getByRole('button', { name: /^Ask GDELT/ });
	});

	test('shows what was found before', async () => {
		await open({}, { ...lookUpPlan, earlier: [lookUpResult] });
		source('GDELT').getByText(/^2 articles found by GDELT/);
	});

	test('in a private window says that nothing is kept', async () => {
		await open({}, lookUpPlan, true);
		screen.getByText(/This window is private: nothing of it is kept/);
	});
});

test('where there is no coverage it is not denied that others can be asked', () => {
	const { container } = render(<CoverageEmpty />);
	expect(container.textContent).toMatch(/asks no server who else has a story, unless you tell it to\./);
});

describe('suggested outlets', () => {
	test('stand ticked and are followed in one click', async () => {
		const addFeeds = vi.fn(async () => 2);
		render(<SuggestedOutlets suggestOutlets={async () => outlets} addFeeds={addFeeds} />);
		await screen.findByText('Add these three feeds');
		fireEvent.click(screen.getByRole('checkbox', { name: /^Coast Daily/ }));
		fireEvent.click(screen.getByRole('button', { name: 'Follow 2 outlets' }));
		expect(addFeeds).toHaveBeenCalledExactlyOnceWith([
			{ url: 'https://fjordbladet.example/rss', title: 'Fjordbladet', otherUrls: [] },
			{
				url: 'https://strandradioen.example/rss',
				title: 'Strandradioen',
				otherUrls: ['https://rss.strandradioen.example/all'],
			},
		]);
	});

	test.each([
		['there are none', async () => []],
		['the directory cannot be read', async () => Promise.reject(new Error('missing'))],
	])('are not there where %s', async (_, suggestOutlets) => {
		const { container } = render(<SuggestedOutlets suggestOutlets={suggestOutlets} addFeeds={async () => 0} />);
		await new Promise((resolve) => setTimeout(resolve));
		expect(container.textContent).toBe('');
	});
});
