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
	/** How often it was begun to read words: the latest run alone speaks. */
	#runs = 0;

	/** @param changed called whenever another language is spoken */
	constructor(choice: () => Promise<LanguageChoice>, changed: () => void) {
		this.#choice = choice;
		this.#changed = changed;
	}

	/** Resolves once there are words of the language chosen last. A failure is not kept: the next asks again. */
	async spoken(): Promise<Spoken> {
		const asked = this.#spoken ?? this.#begin();
		const answer = await asked;
		// another may have been chosen while the words were read
		return this.#spoken === null || this.#spoken === asked ? answer : this.spoken();
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

	#begin(): Promise<Spoken> {
		const begun = this.#speak().catch((error: unknown) => {
			if (this.#spoken === begun) this.#spoken = null;
			throw error;
		});
		this.#spoken = begun;
		return begun;
	}

	async #speak(): Promise<Spoken> {
		const run = ++this.#runs;
		// of a library that cannot be opened the browser's language tells
		const language = interfaceLanguage(await this.#choice().catch(() => 'browser' as const), browserLanguage());
		const words = await readWords(language);
		if (run === this.#runs) {
			speak(words, localeOf(language), ownLocale());
			this.#changed();
		}
		return { language, words };
	}
}
