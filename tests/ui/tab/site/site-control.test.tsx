// @vitest-environment jsdom

import { expect, test, vi } from 'vitest';
import type { FeatureChange, SiteFeature } from '../../../../src/core/sites/site-features.ts';
import type { SitePattern } from '../../../../src/core/sites/site-pattern.ts';
import type { SiteView } from '../../../../src/messages/tabs.ts';
import type { SiteActions } from '../../../../src/ui/actions.ts';
import { Announcer } from '../../../../src/ui/kit/announcer.tsx';
import { SiteControl } from '../../../../src/ui/tab/site/site-control.tsx';
import { site } from '../../../fakes/tab-views.ts';
import { fakeTabActions } from '../../../fakes/ui-actions.ts';
import { fireEvent, render, screen, within } from '../../testing-library.ts';

function show(siteMore: Partial<SiteView> = {}, more: Partial<SiteActions> = {}) {
	render(
		<Announcer>
			<SiteControl site={site(siteMore)} defaultMode="on-click" actions={fakeTabActions(more)} />
		</Announcer>,
	);
}
const here = () => within(screen.getByRole('group', { name: 'On harbourledger.example' }));

test('one click changes the mode, and shows it before the answer is there', () => {
	const setSiteMode = vi.fn(() => new Promise<boolean>(() => {}));
	show({}, { setSiteMode });
	fireEvent.click(here().getByRole('button', { name: 'Automatic' }));
	expect(setSiteMode).toHaveBeenCalledExactlyOnceWith('harbourledger.example', 'automatic');
	expect(here().getByRole('button', { pressed: true }).textContent).toBe('Automatic');
});

test.each<[string, SitePattern | null, string]>([
	['without a rule', null, '*://nhs.uk/*'],
	['with an older rule for everybody’s', { host: 'nhs.uk' }, '*://nhs.uk/*'],
	['with a rule for a part', { host: 'nhs.uk', path: '/news' }, '*://nhs.uk/news'],
])('on a site whose host is the ending of others’ a change is for its own pages alone, %s', (_, pattern, changed) => {
	const setSiteMode = vi.fn(async () => true);
	const rule = pattern && { ...pattern, mode: 'off' as const };
	show({ host: 'nhs.uk', isSharedEnding: true, rule }, { setSiteMode });
	fireEvent.click(within(screen.getByRole('group', { name: 'On nhs.uk' })).getByRole('button', { name: 'Automatic' }));
	expect(setSiteMode).toHaveBeenCalledExactlyOnceWith(changed, 'automatic');
});

test('a permission that was refused is said', async () => {
	show({}, { setSiteMode: async () => false });
	fireEvent.click(here().getByRole('button', { name: 'Automatic' }));
	await screen.findByText(/did not give the permission/);
	expect(here().getByRole('button', { pressed: true }).textContent).toBe('On click');
});

test.each([
	['automatic without the grant', { mode: 'automatic', granted: false }, true],
	['automatic with the grant', { mode: 'automatic', granted: true }, false],
	['on click without the grant', { mode: 'on-click', granted: false }, false],
] as const)('%s: the missing permission shows: %o → %s', (_, siteMore, isShown) => {
	show(siteMore);
	expect(screen.queryByRole('button', { name: 'Allow' }) !== null).toBe(isShown);
});

test.each([
	['Same as every site', null],
	['Your rule for this site', { host: 'harbourledger.example', mode: 'off' }],
	['Your rule for example', { host: 'example', mode: 'off' }],
] as const)('the reason reads “%s”', (words, rule) => {
	show({ rule });
	screen.getByRole('button', { name: `harbourledger.example:${words}` });
});

test('the mode of every other site is changed here too', () => {
	const setDefaultMode = vi.fn(async () => true);
	show({}, { setDefaultMode });
	fireEvent.click(screen.getByRole('button', { name: /Same as every site$/ }));
	const group = within(screen.getByRole('group', { name: 'On every other site' }));
	fireEvent.click(group.getByRole('button', { name: 'Off' }));
	expect(setDefaultMode).toHaveBeenCalledExactlyOnceWith('off');
});

test('a rule can be removed', () => {
	const removeSiteRule = vi.fn(async () => {});
	show({ rule: { host: 'example', mode: 'off' } }, { removeSiteRule });
	fireEvent.click(screen.getByRole('button', { name: /Your rule for example$/ }));
	fireEvent.click(screen.getByRole('button', { name: /^Remove the rule/ }));
	expect(removeSiteRule).toHaveBeenCalledExactlyOnceWith('example');
});

test.each<[string, Partial<SiteView>, string, FeatureChange]>([
	[
		'for the site where it has no rule',
		{},
		'The button beside selected words',
		{ site: 'harbourledger.example', feature: 'handle', isOn: false },
	],
	[
		'for the part that has a mode of its own',
		{ rule: { host: 'harbourledger.example', path: '/politics', mode: 'automatic' } },
		'Who else covers it',
		{ site: '*://*.harbourledger.example/politics', feature: 'coverage', isOn: false },
	],
	[
		'on again where it was switched off',
		{ features: without('context', { host: 'harbourledger.example', isAlone: true }) },
		'People, topics and quotesYour rule for harbourledger.example alone',
		{ site: '*://harbourledger.example/*', feature: 'context', isOn: true },
	],
	[
		'on again for this site alone where it is off for a wider one, which is named',
		{ features: without('context', { host: 'example' }) },
		'People, topics and quotesYour rule for example',
		{ site: 'harbourledger.example', feature: 'context', isOn: true },
	],
])('what is shown is changed %s', (_, siteMore, name, change) => {
	const changeSiteFeatures = vi.fn(async () => {});
	show(siteMore, { changeSiteFeatures });
	fireEvent.click(screen.getByRole('button', { expanded: false }));
	fireEvent.click(screen.getByRole('checkbox', { name }));
	expect(changeSiteFeatures).toHaveBeenCalledExactlyOnceWith([change]);
});

test('where the button beside selected words is wanted nowhere, it is not offered for one site', () => {
	show({ features: { ...site().features, handle: { isOn: false, rule: null } } });
	fireEvent.click(screen.getByRole('button', { expanded: false }));
	expect(screen.getAllByRole('checkbox')).toHaveLength(2);
});

function without(feature: SiteFeature, pattern: SitePattern) {
	return { ...site().features, [feature]: { isOn: false, rule: { ...pattern, feature, isOn: false } } };
}
