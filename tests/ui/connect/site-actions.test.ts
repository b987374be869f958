import { expect, test, vi } from 'vitest';
import { siteActions } from '../../../src/ui/connect/site-actions.ts';
import { fakeBackground } from '../../fakes/fake-background.ts';

function setUp(isGranted: boolean) {
	const { background, calls } = fakeBackground({
		changeSiteRules: async () => {},
		setDefaultMode: async () => {},
		offerNewsSites: async () => {},
	});
	const requestOrigins = vi.fn(async (origins: string[]) => {
		calls.push(['requestOrigins', ...origins]);
		return isGranted;
	});
	const reread = vi.fn(async () => {});
	return { actions: siteActions(background, requestOrigins, reread), calls, requestOrigins, reread };
}

test('automatic asks the browser within the click, after the mode is on its way', () => {
	const { actions, calls } = setUp(true);
	void actions.setSiteMode('ledger.example', 'automatic');
	// Nothing was awaited: both have been called already.
	expect(calls).toEqual([
		['changeSiteRules', [{ site: 'ledger.example', mode: 'automatic' }]],
		['requestOrigins', '*://*.ledger.example/*'],
	]);
});

test('for a host alone nothing below it is asked for', () => {
	const { actions, requestOrigins } = setUp(true);
	void actions.setSiteMode('*://nhs.uk/*', 'automatic');
	expect(requestOrigins).toHaveBeenCalledExactlyOnceWith(['*://nhs.uk/*', '*://www.nhs.uk/*']);
});

test('every site asks for every site', () => {
	const { actions, calls } = setUp(true);
	void actions.setDefaultMode('automatic');
	expect(calls).toEqual([
		['setDefaultMode', 'automatic'],
		['requestOrigins', '*://*/*'],
	]);
});

test.each(['off', 'on-click'] as const)('%s asks the browser nothing', async (mode) => {
	const { actions, requestOrigins } = setUp(true);
	expect(await actions.setSiteMode('ledger.example', mode)).toBe(true);
	expect(await actions.setDefaultMode(mode)).toBe(true);
	expect(requestOrigins).not.toHaveBeenCalled();
});

test('a refused permission is answered, and the mode stays saved', async () => {
	const { actions, calls, reread } = setUp(false);
	expect(await actions.setSiteMode('ledger.example', 'automatic')).toBe(false);
	expect(calls[0]).toEqual(['changeSiteRules', [{ site: 'ledger.example', mode: 'automatic' }]]);
	expect(reread).toHaveBeenCalledOnce();
});

test('that the offer is answered is told, then shown', async () => {
	const { actions, calls, reread } = setUp(true);
	await actions.offerNewsSites(false);
	expect(calls).toEqual([['offerNewsSites', false]]);
	expect(reread).toHaveBeenCalledOnce();
});
