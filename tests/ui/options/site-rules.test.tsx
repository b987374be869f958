// @vitest-environment jsdom

import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { RuleChange } from '../../../src/core/sites/change-rules.ts';
import type { FeatureChange, FeatureRule } from '../../../src/core/sites/site-features.ts';
import { settings } from '../../fakes/options-state.ts';
import { fireEvent, screen, within } from '../testing-library.ts';
import { click, full, show, type } from './show-options.tsx';

describe('where there are many rules', () => {
	const many = Array.from({ length: 20 }, (_, at) => ({
		host: `paper-${at}.example`,
		mode: at % 2 ? ('off' as const) : ('automatic' as const),
	}));
	const changeSiteRules = vi.fn(async () => true);
	const changeSiteFeatures = vi.fn(async () => {});
	const saveText = vi.fn();
	beforeEach(() => {
		changeSiteRules.mockClear();
		changeSiteFeatures.mockClear();
		show(
			{ changeSiteRules, changeSiteFeatures, saveText },
			{
				stored: full && {
					...full,
					settings: {
						...settings,
						rules: [{ host: 'xn--bcher-kva.example', path: '/live', mode: 'off' }, ...many],
						features,
					},
				},
			},
		);
	});
	const features: FeatureRule[] = [
		{ host: 'paper-1.example', feature: 'coverage', isOn: false },
		{ host: 'quiet.example', feature: 'handle', isOn: false },
	];
	const shownRules = () =>
		within(screen.getByRole('list', { name: 'Rules for single sites' })).getAllByRole('listitem');

	test('they are found by their letters and changed at once, which can be taken back', async () => {
		type('Find a rule', 'paper-1');
		expect(shownRules()).toHaveLength(11);
		fireEvent.click(screen.getByRole('checkbox', { name: 'Choose all 11' }));
		const chosen = within(screen.getByRole('group', { name: 'Chosen rules' }));
		fireEvent.click(chosen.getByRole('button', { name: 'On click' }));
		fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
		const [[changed], [undone]] = changeSiteRules.mock.calls as unknown as [[RuleChange[]], [RuleChange[]]];
		expect(changed).toHaveLength(11);
		expect(changed.every(({ mode }) => mode === 'on-click')).toBe(true);
		expect(new Set(undone.map(({ mode }) => mode))).toEqual(new Set(['off', 'automatic']));
	});

	test('what is shown is changed for many at once, and brought back to what it was on each', async () => {
		type('Find a rule', 'paper-1');
		fireEvent.click(screen.getByRole('checkbox', { name: 'Choose all 11' }));
		const chosen = within(screen.getByRole('group', { name: 'Chosen rules' }));
		const tick = chosen.getByRole('checkbox', { name: 'Who else covers it' }) as HTMLInputElement;
		expect(tick.indeterminate).toBe(true);
		fireEvent.click(tick);
		await screen.findByText('Who else covers it (switched on): 11 rules.');
		click('Undo');
		const [[changed], [undone]] = changeSiteFeatures.mock.calls as unknown as [[FeatureChange[]], [FeatureChange[]]];
		expect(changed).toHaveLength(11);
		expect(new Set(changed.map(({ feature, isOn }) => `${feature} ${isOn}`))).toEqual(new Set(['coverage true']));
		expect(undone.filter(({ isOn }) => isOn === false)).toEqual([
			{ site: 'paper-1.example', feature: 'coverage', isOn: false },
		]);
		expect(undone.filter(({ isOn }) => isOn === null)).toHaveLength(10);
	});

	test('a site that is only without something has a row, a mode when one is chosen, and goes with it', async () => {
		type('Find a rule', 'quiet');
		const [row] = shownRules();
		expect(row?.textContent).toContain('Without: The button beside selected words.');
		const modes = within(screen.getByRole('group', { name: 'On quiet.example' }));
		expect(modes.queryByRole('button', { pressed: true })).toBeNull();
		click('Shown on quiet.example');
		fireEvent.click(screen.getByRole('checkbox', { name: 'The button beside selected words' }));
		click('Remove the rule for quiet.example');
		await screen.findByText('The rule for quiet.example is removed.');
		click('Undo');
		expect(changeSiteFeatures.mock.calls).toEqual([
			[[{ site: 'quiet.example', feature: 'handle', isOn: true }]],
			[[{ site: 'quiet.example', feature: 'handle', isOn: null }]],
			[[{ site: 'quiet.example', feature: 'handle', isOn: false }]],
		]);
		expect(changeSiteRules).not.toHaveBeenCalled();
	});

	test('one is named as its owner writes it, with what browsers call it', () => {
		type('Find a rule', 'bücher');
		expect(shownRules().map((row) => row.querySelector('bdi')?.textContent)).toEqual([
			'bücher.example/live (xn--bcher-kva.example)',
		]);
	});

	test('those that lost their permission are allowed by one question', () => {
		fireEvent.click(within(document.querySelector('#sites') as HTMLElement).getByRole('button', { name: 'Allow' }));
		expect(changeSiteRules).toHaveBeenCalledOnce();
		expect((changeSiteRules.mock.calls as unknown as [[RuleChange[]]])[0][0]).toHaveLength(10);
	});

	test('they are taken along and brought in as a text, which can be taken back', async () => {
		click('Export the rules');
		const [name, text] = saveText.mock.calls[0] as [string, string];
		expect(name).toBe('sidelight-rules.txt');
		expect(text.split('\n')).toHaveLength(25);
		const file = new File(
			['off paper-0.example\nautomatic new.example/a\nnever x.example\ncoverage-on paper-1.example\n'],
			'rules.txt',
		);
		fireEvent.change(screen.getByLabelText('Add rules from a file'), { target: { files: [file] } });
		await screen.findByText(/^3 rules read\. Left out, as it names no site or no mode: never x\.example\.$/);
		click('Undo');
		expect(changeSiteRules.mock.calls).toEqual([
			[
				[
					{ site: 'paper-0.example', mode: 'off' },
					{ site: '*://*.new.example/a', mode: 'automatic' },
				],
			],
			[
				[
					{ site: 'paper-0.example', mode: 'automatic' },
					{ site: '*://*.new.example/a', mode: null },
				],
			],
		]);
		expect(changeSiteFeatures.mock.calls).toEqual([
			[[{ site: 'paper-1.example', feature: 'coverage', isOn: true }]],
			[[{ site: 'paper-1.example', feature: 'coverage', isOn: false }]],
		]);
	});
});

test('what is switched off around a site is not ticked on it, with the rule that says so', async () => {
	const changeSiteFeatures = vi.fn(async () => {});
	const features: FeatureRule[] = [
		{ host: 'coast.example', feature: 'coverage', isOn: false },
		{ host: 'news.coast.example', feature: 'context', isOn: false },
	];
	const own = { ...settings, rules: [{ host: 'news.coast.example', mode: 'off' as const }], features };
	show({ changeSiteFeatures }, { stored: full && { ...full, settings: own } });
	const row = screen.getAllByRole('listitem').find(({ textContent }) => textContent?.includes('news.coast.example'));
	expect(row?.textContent).toContain('Without: People, topics and quotes; Who else covers it.');
	click('Shown on news.coast.example');
	const ticks = within(screen.getByRole('group', { name: 'Shown on news.coast.example' }));
	const states = ticks.getAllByRole<HTMLInputElement>('checkbox').map(({ checked }) => checked);
	expect(states).toEqual([false, false, true]);
	fireEvent.click(ticks.getByRole('checkbox', { name: /^Who else covers it\s*Your rule for coast.example$/ }));
	await screen.findByText('Who else covers it (switched on): 1 rule.');
	expect(changeSiteFeatures).toHaveBeenCalledExactlyOnceWith([
		{ site: 'news.coast.example', feature: 'coverage', isOn: true },
	]);
});

test('the button beside selected words is not offered for a site where the reader has it nowhere', () => {
	show({}, { stored: full && { ...full, settings: { ...settings, hasHandle: false } } });
	click('Shown on harbourledger.example');
	const ticks = within(screen.getByRole('group', { name: 'Shown on harbourledger.example' }));
	expect(ticks.getAllByRole('checkbox')).toHaveLength(2);
});

test.each([
	['co.uk', /share, not a site/],
	['*', /holds for every site/],
	['news.*', /star/],
	['file:///etc', /http/],
])('“%s” is refused in words', (typed, words) => {
	const setSiteMode = vi.fn(async () => true);
	show({ setSiteMode });
	type('Add a rule for a site', typed);
	fireEvent.submit(screen.getByLabelText('Mode'));
	expect(screen.getByRole('alert').textContent).toMatch(words);
	expect(setSiteMode).not.toHaveBeenCalled();
});

test('rules are added for a part of a site and for one host alone', async () => {
	const setSiteMode = vi.fn(async () => true);
	show({ setSiteMode });
	type('Add a rule for a site', 'sele-islander.example/politics');
	screen.getByText('/politics and what is below it on sele-islander.example and every host below it.');
	fireEvent.change(screen.getByLabelText('Holds for'), { target: { value: 'alone' } });
	fireEvent.submit(screen.getByLabelText('Mode'));
	expect(setSiteMode).toHaveBeenCalledExactlyOnceWith('*://sele-islander.example/politics', 'automatic');
	await screen.findByText('Rule for sele-islander.example/politics alone: Automatic.');
});
