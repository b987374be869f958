import { useId, useState } from 'preact/hooks';
import { SITE_MODES, type SiteMode } from '../../core/sites/site-mode.ts';
import type { SiteActions } from '../actions.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { MODE_NAMES } from '../tab/site/mode-switch.tsx';
import { AddressField, AddressProblem } from './address-field.tsx';
import { typedHost } from './typed-host.ts';

export function AddRule({ setSiteMode }: Pick<SiteActions, 'setSiteMode'>) {
	const { announce, announceFailure } = useAnnouncements();
	const problemId = useId();
	const [typed, setTyped] = useState('');
	const [mode, setMode] = useState<SiteMode>('automatic');
	const [problem, setProblem] = useState<string | null>(null);

	function add(event: Event): void {
		event.preventDefault();
		const host = typedHost(typed);
		if (!host) {
			setProblem('Write the name of a site, such as news.example.');
			return;
		}
		setProblem(null);
		setSiteMode(host, mode).then((isGranted) => {
			setTyped('');
			announce(
				isGranted
					? `Rule for ${host}: ${MODE_NAMES[mode]}.`
					: `Rule for ${host} saved, but the browser did not give the permission it needs.`,
			);
		}, announceFailure);
	}

	return (
		<form class="setting-form" onSubmit={add} noValidate>
			<AddressField
				label="Add a rule for a site"
				placeholder="news.example"
				typed={typed}
				change={setTyped}
				problem={{ id: problemId, words: problem }}
			/>
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
		</form>
	);
}
