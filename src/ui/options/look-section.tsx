import {
	directionOf,
	INTERFACE_LANGUAGES,
	type InterfaceLanguage,
	interfaceLanguage,
	type LanguageChoice,
	localeOf,
} from '../../core/look/interface-language.ts';
import { type Look, TEXT_SIZES, type TextSize, THEMES, type Theme } from '../../core/look/look.ts';
import { type PlainKey, say } from '../../words/say.ts';
import type { OptionsActions } from '../actions.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { ChoiceSwitch } from '../kit/choice-switch.tsx';
import { Section } from '../kit/section.tsx';

const THEME_WORDS: Record<Theme, { name: PlainKey; meaning: PlainKey }> = {
	system: { name: 'theme_system', meaning: 'theme_system_meaning' },
	light: { name: 'theme_light', meaning: 'theme_light_meaning' },
	dark: { name: 'theme_dark', meaning: 'theme_dark_meaning' },
};
const SIZE_WORDS: Record<TextSize, { name: PlainKey; meaning: PlainKey }> = {
	small: { name: 'size_small', meaning: 'size_small_meaning' },
	medium: { name: 'size_medium', meaning: 'size_medium_meaning' },
	large: { name: 'size_large', meaning: 'size_large_meaning' },
	largest: { name: 'size_largest', meaning: 'size_largest_meaning' },
};

interface LookSectionProps {
	look: Look;
	/** Of the browser's own interface; BCP 47. */
	browserLanguage: string;
	actions: Pick<OptionsActions, 'setLook'>;
}

/** Light or dark, and how large letters are, in every part of the interface. */
export function LookSection({ look: { theme, textSize, language }, browserLanguage, actions }: LookSectionProps) {
	const { announceFailure } = useAnnouncements();
	const change = (next: Partial<Look>) =>
		void actions.setLook({ theme, textSize, language, ...next }).catch(announceFailure);
	return (
		<Section id="look" title={say('look')}>
			<label class="field">
				{say('interface_language')}
				<select
					value={language}
					onChange={({ currentTarget: { value } }) => change({ language: value as LanguageChoice })}
				>
					<option value="browser">
						{say('interface_language_browser', { name: ownName(interfaceLanguage('browser', browserLanguage)) })}
					</option>
					{INTERFACE_LANGUAGES.map((each) => (
						<option key={each} value={each} lang={each} dir={directionOf(each)}>
							{ownName(each)}
						</option>
					))}
				</select>
			</label>
			<div class="setting-row">
				<span>{say('colours')}</span>
				<ChoiceSwitch
					name="theme-switch"
					label={say('colours')}
					choices={THEMES}
					nameOf={(choice) => say(THEME_WORDS[choice].name)}
					meaningOf={(choice) => say(THEME_WORDS[choice].meaning)}
					chosen={theme}
					choose={(next) => change({ theme: next })}
				/>
			</div>
			<div class="setting-row">
				<span>{say('text_size')}</span>
				<ChoiceSwitch
					name="size-switch"
					label={say('text_size')}
					choices={TEXT_SIZES}
					nameOf={(choice) => say(SIZE_WORDS[choice].name)}
					meaningOf={(choice) => say(SIZE_WORDS[choice].meaning)}
					chosen={textSize}
					choose={(next) => change({ textSize: next })}
				/>
			</div>
		</Section>
	);
}

/** What those who speak a language call it. */
function ownName(language: InterfaceLanguage): string {
	return new Intl.DisplayNames(localeOf(language), { type: 'language' }).of(localeOf(language)) ?? language;
}
