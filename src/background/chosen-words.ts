import {
	type InterfaceLanguage,
	interfaceLanguage,
	type LanguageChoice,
	localeOf,
} from '../core/look/interface-language.ts';
import type { PageWords } from '../messages/page-to-background.ts';
import { browserLanguage, ownLocale, readWords } from '../platform/word-files.ts';
import { isForPages, speak, type Words } from '../words/say.ts';

/** What is spoken now. */
interface Spoken {
	language: InterfaceLanguage;
	words: Words;
}

/** The words of the language that the reader chose, read when something is to be said first. */
export class ChosenWords {
	readonly #choice: () => Promise<LanguageChoice>;
	readonly #changed: () => void;
	#spoken: Promise<Spoken> | null = null;

	/** @param changed called whenever another language is spoken */
	constructor(choice: () => Promise<LanguageChoice>, changed: () => void) {
		this.#choice = choice;
		this.#changed = changed;
	}

	/** Resolves once there are words. A failure is not kept: the next asks again. */
	async spoken(): Promise<Spoken> {
		this.#spoken ??= this.#speak().catch((error: unknown) => {
			this.#spoken = null;
			throw error;
		});
		return this.#spoken;
	}

	/** The reader chose another language. */
	async speakAnew(): Promise<void> {
		this.#spoken = null;
		await this.spoken();
	}

	/** What scripts in pages say; null where they speak the language already. @param known the language they speak */
	async forPages(known: string | null): Promise<PageWords | null> {
		const { language, words } = await this.spoken();
		if (language === known) return null;
		return { language, words: Object.fromEntries(Object.entries(words).filter(([key]) => isForPages(key))) };
	}

	async #speak(): Promise<Spoken> {
		// of a library that cannot be opened the browser's language tells
		const language = interfaceLanguage(await this.#choice().catch(() => 'browser' as const), browserLanguage());
		const words = await readWords(language);
		speak(words, localeOf(language), ownLocale());
		this.#changed();
		return { language, words };
	}
}
