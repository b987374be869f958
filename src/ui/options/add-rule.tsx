import { useId, useState } from 'preact/hooks';
import { SITE_MODES, type SiteMode } from '../../core/sites/site-mode.ts';
import { type SitePattern, sitePatternText } from '../../core/sites/site-pattern.ts';
import { readTypedSite } from '../../core/sites/typed-site.ts';
import { say } from '../../words/say.ts';
import { saySiteFully, sayTypedProblem } from '../../words/sites.ts';
import type { SiteActions } from '../actions.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { modeName } from '../tab/site/mode-switch.tsx';
import { AddressField, AddressProblem } from './address-field.tsx';

export function AddRule({ setSiteMode }: Pick<SiteActions, 'setSiteMode'>) {
	const { announce, announceFailure } = useAnnouncements();
	const problemId = useId();
	const [typed, setTyped] = useState('');
	const [isAlone, setAlone] = useState(false);
	const [mode, setMode] = useState<SiteMode>('automatic');
	const [problem, setProblem] = useState<string | null>(null);
	const read = typed.trim() ? readTypedSite(typed) : null;
	const pattern = read && 'site' in read ? asChosen(read.pattern, isAlone) : null;

	function add(event: Event): void {
		event.preventDefault();
		if (!pattern) {
			setProblem(sayTypedProblem(read && 'problem' in read ? read.problem : 'nothing-typed'));
			return;
		}
		setProblem(null);
		const name = saySiteFully(pattern);
		setSiteMode(sitePatternText(pattern), mode).then((isGranted) => {
			setTyped('');
			setAlone(false);
			announce(
				isGranted
					? say('rule_added', { site: name, mode: modeName(mode) })
					: say('rule_added_not_granted', { site: name }),
			);
		}, announceFailure);
	}

	return (
		<form class="setting-form" onSubmit={add} noValidate>
			<AddressField
				label={say('rule_add')}
				placeholder={say('rule_add_placeholder')}
				typed={typed}
				change={setTyped}
				problem={{ id: problemId, words: problem }}
			/>
			<label class="field">
				{say('rule_holds_for')}
				<select
					value={isAlone ? 'alone' : 'below'}
					onChange={(event) => setAlone(event.currentTarget.value === 'alone')}
				>
					<option value="below">{say('rule_below')}</option>
					<option value="alone">{say('rule_alone')}</option>
				</select>
			</label>
			<label class="field">
				{say('mode')}
				<select value={mode} onChange={(event) => setMode(event.currentTarget.value as SiteMode)}>
					{SITE_MODES.map((choice) => (
						<option key={choice} value={choice}>
							{modeName(choice)}
						</option>
					))}
				</select>
			</label>
			<button type="submit" class="button is-quiet">
				{say('add')}
			</button>
			<AddressProblem id={problemId} words={problem} />
			{pattern && problem === null && <p class="setting-outcome">{describePages(pattern)}</p>}
		</form>
	);
}

function asChosen(pattern: SitePattern, isAlone: boolean): SitePattern {
	return isAlone ? { ...pattern, isAlone } : pattern;
}

function describePages({ host, isAlone, path }: SitePattern): string {
	const site = saySiteFully({ host });
	if (path === undefined) return isAlone ? say('rule_pages_alone', { site }) : say('rule_pages', { site });
	if (path.includes('*'))
		return isAlone ? say('rule_pages_fit_alone', { site, path }) : say('rule_pages_fit', { site, path });
	return isAlone ? say('rule_pages_below_alone', { site, path }) : say('rule_pages_below', { site, path });
}
