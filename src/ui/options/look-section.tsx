import { type Look, TEXT_SIZES, type TextSize, THEMES, type Theme } from '../../core/look/look.ts';
import type { OptionsActions } from '../actions.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { ChoiceSwitch } from '../kit/choice-switch.tsx';
import { Section } from '../kit/section.tsx';

const THEME_NAMES: Record<Theme, string> = { system: 'As the system', light: 'Light', dark: 'Dark' };
const THEME_MEANINGS: Record<Theme, string> = {
	system: 'Light or dark, as your system is',
	light: 'Always light',
	dark: 'Always dark',
};
const SIZE_NAMES: Record<TextSize, string> = { small: 'Small', medium: 'Medium', large: 'Large', largest: 'Largest' };
const SIZE_MEANINGS: Record<TextSize, string> = {
	small: 'More on a screen',
	medium: 'The size of your browser’s text',
	large: 'An eighth larger',
	largest: 'Nearly a third larger',
};

interface LookSectionProps {
	look: Look;
	actions: Pick<OptionsActions, 'setLook'>;
}

/** Light or dark, and how large letters are, in every part of the interface. */
export function LookSection({ look: { theme, textSize }, actions }: LookSectionProps) {
	const { announceFailure } = useAnnouncements();
	const change = (next: Partial<Look>) => void actions.setLook({ theme, textSize, ...next }).catch(announceFailure);
	return (
		<Section id="look" title="Look">
			<div class="setting-row">
				<span>Colours</span>
				<ChoiceSwitch
					name="theme-switch"
					label="Colours"
					choices={THEMES}
					names={THEME_NAMES}
					meanings={THEME_MEANINGS}
					chosen={theme}
					choose={(next) => change({ theme: next })}
				/>
			</div>
			<div class="setting-row">
				<span>Text size</span>
				<ChoiceSwitch
					name="size-switch"
					label="Text size"
					choices={TEXT_SIZES}
					names={SIZE_NAMES}
					meanings={SIZE_MEANINGS}
					chosen={textSize}
					choose={(next) => change({ textSize: next })}
				/>
			</div>
		</Section>
	);
}
