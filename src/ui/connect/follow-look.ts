import { interfaceLanguage, type LanguageChoice, localeOf } from '../../core/look/interface-language.ts';
import { type PlainKey, say, speak } from '../../words/say.ts';
import { goToPart } from '../kit/go-to-part.ts';
import { lastLook, rememberLook, showLanguage, showLook } from '../kit/show-look.ts';
import type { Doors, Speech } from './doors.ts';

/** Draws a page of the extension, and again where it is to say the same in another language. */
export interface Drawing {
	/** Draws by `work` as soon as there are words, and whenever the language changes. What was to be drawn before is not. */
	draw(work: () => void): void;
}

/**
 * Shows a page of the extension as the reader wants it, in the language they chose: before the first paint as the last page looked, then as the
 * settings say, and anew whenever they change.
 * @param title of the document
 */
export function followLook(
	{ background, onBackgroundEvent, speech }: Pick<Doors, 'background' | 'onBackgroundEvent'> & { speech: Speech },
	title: PlainKey,
): Drawing {
	// asking for the store fails where the browser keeps none
	const store = () => localStorage;
	let drawn: (() => void) | null = null;
	let hasWords = false;
	let _isThere = false;
	/** The language asked for last: an answer that comes later than another's is not spoken. */
	let wanted: string | null = null;

	async function speakIn(choice: LanguageChoice): Promise<void> {
		const language = interfaceLanguage(choice, speech.browserLanguage());
		if (language === wanted) return;
		wanted = language;
		const words = await speech.readWords(language).catch(() => null);
		if (wanted !== language) return;
		if (!words) {
			// it is asked for again with the next choice; a page without words would stay blank
			wanted = null;
			if (!hasWords && language !== 'en') await speakIn('en');
			return;
		}
		speak(words, localeOf(language), speech.ownLocale());
		showLanguage(document, language);
		document.title = say(title);
		hasWords = true;
		drawNow();
	}
	function drawNow(): void {
		drawn?.();
		// what the address names may stand there only when the background has answered; the reader is brought there once
		_isThere ||= drawn !== null && goToPart(document);
	}
	const reread = async (): Promise<void> => {
		const settings = await background.viewSettings().catch(() => null);
		if (!settings) return;
		showLook(document, settings);
		rememberLook(store, settings);
		await speakIn(settings.language);
	};
	const last = lastLook(store);
	showLook(document, last);
	void speakIn(last.language);
	// it is right already, unless it was changed while no page was open: what the reader waits for is asked first
	requestIdleCallback(() => void reread(), { timeout: 500 });
	onBackgroundEvent({
		storedChanged: (kind) => {
			if (kind === 'settings') void reread();
		},
	});
	return {
		draw(work) {
			drawn = work;
			if (hasWords) drawNow();
		},
	};
}
