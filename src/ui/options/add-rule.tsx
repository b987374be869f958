import { useId, useState } from 'preact/hooks';
import { SITE_MODES, type SiteMode } from '../../core/sites/site-mode.ts';
import { type SitePattern, sitePatternText } from '../../core/sites/site-pattern.ts';
import { readTypedSite } from '../../core/sites/typed-site.ts';
import { saySiteFully, sayTypedProblem } from '../../words/en/sites.ts';
import type { SiteActions } from '../actions.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { MODE_NAMES } from '../tab/site/mode-switch.tsx';
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
					? `Rule for ${name}: ${MODE_NAMES[mode]}.`
					: `Rule for ${name} saved, but the browser did not give the permission it needs.`,
			);
		}, announceFailure);
	}

	return (
		<form class="setting-form" onSubmit={add} noValidate>
			<AddressField
				label="Add a rule for a site"
				placeholder="news.example, or news.example/politics"
				typed={typed}
				change={setTyped}
				problem={{ id: problemId, words: problem }}
			/>
			<label class="field">
				Holds for
				<select
					value={isAlone ? 'alone' : 'below'}
					onChange={(event) => setAlone(event.currentTarget.value === 'alone')}
				>
					<option value="below">It and what is below it</option>
					<option value="alone">This host alone</option>
				</select>
			</label>
			<label class="field">
				Mode
				<select value={mode} onChange={(event) => setMode(event.currentTarget.value as SiteMode)}>
					{SITE_MODES.map((choice) => (
						<option key={choice} value={choice}>
							{MODE_NAMES[choice]}
						</option>
					))}
				</select>
			</label>
			<button type="submit" class="button is-quiet">
				Add
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
	const pages =
		path === undefined ? 'Every page' : path.includes('*') ? `Pages that fit ${path}` : `${path} and what is below it`;
	return `${pages} on ${site}${isAlone ? ' alone' : ' and every host below it'}.`;
}
