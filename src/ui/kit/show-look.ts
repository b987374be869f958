import { directionOf, type InterfaceLanguage } from '../../core/look/interface-language.ts';
import { DEFAULT_LOOK, type Look, readLook } from '../../core/look/look.ts';

/** The last look shown, so that the next page has it before it paints; the settings have the one that holds. */
const KEY = 'look';

/** Gives a page the look, by attributes of its root that tokens.css reads. */
export function showLook(document: Document, { theme, textSize }: Pick<Look, 'theme' | 'textSize'>): void {
	document.documentElement.dataset.theme = theme;
	document.documentElement.dataset.textSize = textSize;
}

/** Says in which language a page's own words are, and lays it out as that is written. */
export function showLanguage(document: Document, language: InterfaceLanguage): void {
	document.documentElement.lang = language;
	document.documentElement.dir = directionOf(language);
}

/** Keeps it in mind for the next page. */
export function rememberLook(store: () => Pick<Storage, 'setItem'>, { theme, textSize, language }: Look): void {
	try {
		store().setItem(KEY, JSON.stringify({ theme, textSize, language }));
	} catch {
		// where nothing can be kept, the next page begins with the system's
	}
}

/** The look that a page showed last, which is known at once. */
export function lastLook(store: () => Pick<Storage, 'getItem'>): Look {
	try {
		return readLook(JSON.parse(store().getItem(KEY) ?? 'null'));
	} catch {
		return DEFAULT_LOOK;
	}
}
