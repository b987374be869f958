// @vitest-environment jsdom

import { expect, test, vi } from 'vitest';
import { Announcer } from '../../../../src/ui/kit/announcer.tsx';
import { NewsSitesOffer } from '../../../../src/ui/tab/site/news-sites-offer.tsx';
import { writeIn } from '../../../../src/words/language.ts';
import { outlets } from '../../../fakes/options-state.ts';
import { fakeOptionsActions } from '../../../fakes/ui-actions.ts';
import { fireEvent, render, screen } from '../../testing-library.ts';

async function show(home: string | null, isGranted = true) {
	const changeSiteRules = vi.fn(async () => isGranted);
	const offerNewsSites = vi.fn(async (_isOffered: boolean) => {});
	const actions = fakeOptionsActions({ changeSiteRules, offerNewsSites, loadOutlets: async () => outlets });
	render(
		<Announcer>
			<NewsSitesOffer home={home} rules={[{ host: 'fjordbladet.example', mode: 'off' }]} actions={actions} />
		</Announcer>,
	);
	await screen.findByLabelText('Country of the news sites');
	return { changeSiteRules, offerNewsSites };
}

test('the news sites of the reader’s country without rules become automatic by one question, which can be taken back', async () => {
	const { changeSiteRules, offerNewsSites } = await show('NO');
	fireEvent.click(screen.getByRole('button', { name: 'Automatic on 1 news site' }));
	fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
	expect(changeSiteRules.mock.calls).toEqual([
		[[{ site: 'strandradioen.example', mode: 'automatic' }]],
		[[{ site: 'strandradioen.example', mode: null }]],
	]);
	expect(offerNewsSites.mock.calls).toEqual([[false], [true]]);
});

test('a permission that was refused is said, and the offer stays', async () => {
	const { changeSiteRules, offerNewsSites } = await show('GB', false);
	fireEvent.click(screen.getByRole('button', { name: 'Automatic on 1 news site' }));
	await screen.findByText(/The browser did not give the permission/);
	fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
	expect(changeSiteRules).toHaveBeenCalledTimes(2);
	expect(offerNewsSites).not.toHaveBeenCalled();
});

test.each([null, 'VA'])(
	'of the country %s, of which no news site is known, nothing is offered until one is chosen, and the offer is refused for good',
	async (home) => {
		const { changeSiteRules, offerNewsSites } = await show(home);
		expect((screen.getByLabelText('Country of the news sites') as HTMLSelectElement).value).toBe('');
		screen.getByRole('option', { name: '–' });
		expect(screen.queryByRole('button', { name: /^Automatic on/ })).toBeNull();
		fireEvent.change(screen.getByLabelText('Country of the news sites'), { target: { value: 'GB' } });
		screen.getByRole('button', { name: 'Automatic on 1 news site' });
		fireEvent.click(screen.getByRole('button', { name: 'Do not offer this again' }));
		expect(offerNewsSites).toHaveBeenCalledExactlyOnceWith(false);
		expect(changeSiteRules).not.toHaveBeenCalled();
	},
);

test('countries are named in the language that is written', async () => {
	const actions = fakeOptionsActions({ loadOutlets: async () => outlets });
	const offer = () => <NewsSitesOffer home="NO" rules={[]} actions={actions} />;
	const { rerender } = render(offer());
	const field = await screen.findByLabelText<HTMLSelectElement>('Country of the news sites');
	const names = () => [...field.options].map(({ text }) => text);
	expect(names()).toContain('Norway');
	writeIn('de', 'de');
	try {
		rerender(offer());
		expect(names()).toContain('Norwegen');
	} finally {
		writeIn('en-GB', 'en-GB');
	}
});
