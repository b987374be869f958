import { useState } from 'preact/hooks';
import { SITE_MODES, type SiteMode } from '../../../core/sites/site-mode.ts';
import { useAnnouncements } from '../../kit/announcer.tsx';
import { ChoiceSwitch } from '../../kit/choice-switch.tsx';

export const MODE_NAMES: Record<SiteMode, string> = { off: 'Off', 'on-click': 'On click', automatic: 'Automatic' };
const MODE_MEANINGS: Record<SiteMode, string> = {
	off: 'Never look at a page',
	'on-click': 'Look at a page when you press the toolbar button',
	automatic: 'Look at every page as it opens',
};

interface ModeSwitchProps {
	/** What the mode is for, for screen readers. */
	label: string;
	mode: SiteMode;
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
				if (!isGranted) announce('The browser did not give the permission, so pages are not looked at by themselves.');
			}, announceFailure)
			.finally(() => setChosen(null));
	}

	return (
		<ChoiceSwitch
			name="mode-switch"
			label={label}
			choices={SITE_MODES}
			names={MODE_NAMES}
			meanings={MODE_MEANINGS}
			chosen={chosen ?? mode}
			choose={change}
		/>
	);
}
