import { useState } from 'preact/hooks';
import { SITE_MODES, type SiteMode } from '../../../core/sites/site-mode.ts';
import { type PlainKey, say } from '../../../words/say.ts';
import { useAnnouncements } from '../../kit/announcer.tsx';
import { ChoiceSwitch } from '../../kit/choice-switch.tsx';

/** "On click" */
export function modeName(mode: SiteMode): string {
	return say(MODES[mode].name);
}

const MODES: Record<SiteMode, { name: PlainKey; meaning: PlainKey }> = {
	off: { name: 'mode_off', meaning: 'mode_off_meaning' },
	'on-click': { name: 'mode_on_click', meaning: 'mode_on_click_meaning' },
	automatic: { name: 'mode_automatic', meaning: 'mode_automatic_meaning' },
};

interface ModeSwitchProps {
	/** What the mode is for, for screen readers. */
	label: string;
	/** Null where there is none of its own. */
	mode: SiteMode | null;
	/** Called in the click itself. Answers whether the browser grants what the mode needs. */
	choose: (mode: SiteMode) => Promise<boolean>;
}

/** When Sidelight looks at pages. A choice may open the browser's own question. */
export function ModeSwitch({ label, mode, choose }: ModeSwitchProps) {
	const { announce, announceFailure } = useAnnouncements();
	const [chosen, setChosen] = useState<SiteMode | null>(null);

	function change(next: SiteMode): void {
		setChosen(next);
		choose(next)
			.then((isGranted) => {
				if (!isGranted) announce(say('mode_not_granted'));
			}, announceFailure)
			.finally(() => setChosen(null));
	}

	return (
		<ChoiceSwitch
			name="mode-switch"
			label={label}
			choices={SITE_MODES}
			nameOf={modeName}
			meaningOf={(choice) => say(MODES[choice].meaning)}
			chosen={chosen ?? mode}
			choose={change}
		/>
	);
}
