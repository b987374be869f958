import { LANGUAGE_CHOICES, type LanguageChoice } from './interface-language.ts';

/** Light or dark as the system says, or always one of them. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** How large letters are, and what is measured by them. */
export const TEXT_SIZES = ['small', 'medium', 'large', 'largest'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** How the interface looks, and which language it speaks: what the reader chose. */
export interface Look {
	theme: Theme;
	textSize: TextSize;
	language: LanguageChoice;
}

export const DEFAULT_LOOK: Look = { theme: 'system', textSize: 'medium', language: 'browser' };

/** The look that a value from outside names; what it does not name, or names wrongly, is as in the default. */
export function readLook(value: unknown): Look {
	const { theme, textSize, language } = (typeof value === 'object' && value !== null ? value : {}) as Record<
		string,
		unknown
	>;
	return {
		theme: THEMES.find((each) => each === theme) ?? DEFAULT_LOOK.theme,
		textSize: TEXT_SIZES.find((each) => each === textSize) ?? DEFAULT_LOOK.textSize,
		language: LANGUAGE_CHOICES.find((each) => each === language) ?? DEFAULT_LOOK.language,
	};
}
