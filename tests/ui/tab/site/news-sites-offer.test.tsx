// @vitest-environment jsdom

import { expect, test, vi } from 'vitest';
import { Announcer } from '../../../../src/ui/kit/announcer.tsx';
import { NewsSitesOffer } from '../../../../src/ui/tab/site/news-sites-offer.tsx';
import { outlets } from '../../../fakes/options-state.ts';
import { fakeOptionsActions } from '../../../fakes/ui-actions.ts';
import { fireEvent, render, screen, waitFor } from '../../testing-library.ts';

async function show(home: string | null, isGranted = true) {
	const changeSiteRules = vi.fn(async () => isGranted);
	const closeNewsSitesOffer = vi.fn(async () => {});
	const actions = fakeOptionsActions({ changeSiteRules, closeNewsSitesOffer, loadOutlets: async () => outlets });
	render(
		<Announcer>
			<NewsSitesOffer home={home} rules={[{ host: 'fjordbladet.example', mode: 'off' }]} actions={actions} />
		</Announcer>,
	);
	await screen.findByLabelText('Country of the news sites');
	return { changeSiteRules, closeNewsSitesOffer };
}

test('the news sites of the reader’s country without rules become automatic by one question, which can be taken back', async () => {
	const { changeSiteRules, closeNewsSitesOffer } = await show('NO');
	fireEvent.click(screen.getByRole('button', { name: 'Automatic on 1 news site' }));
	fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
	expect(changeSiteRules.mock.calls).toEqual([
		[[{ site: 'strandradioen.example', mode: 'automatic' }]],
		[[{ site: 'strandradioen.example', mode: null }]],
	]);
	expect(closeNewsSitesOffer).toHaveBeenCalledOnce();
});

test('a permission that was refused is said', async () => {
	const { closeNewsSitesOffer } = await show('GB', false);
	fireEvent.click(screen.getByRole('button', { name: 'Automatic on 1 news site' }));
	await screen.findByText(/The browser did not give the permission/);
	await waitFor(() => expect(closeNewsSitesOffer).toHaveBeenCalledOnce());
});

test('where no country is known nothing is offered until one is chosen, and the offer is refused for good', async () => {
	const { changeSiteRules, closeNewsSitesOffer } = await show(null);
	expect(screen.queryByRole('button', { name: /^Automatic on/ })).toBeNull();
	fireEvent.change(screen.getByLabelText('Country of the news sites'), { target: { value: 'GB' } });
	screen.getByRole('button', { name: 'Automatic on 1 news site' });
	fireEvent.click(screen.getByRole('button', { name: 'Do not offer this again' }));
	expect(closeNewsSitesOffer).toHaveBeenCalledOnce();
	expect(changeSiteRules).not.toHaveBeenCalled();
});
