import { byLanguage } from './by-language.ts';
import { ACTOR_WORDS } from './en/actor-words.ts';
import { commonTag } from './language-of.ts';
import type { ChosenPack, LanguagePack } from './language-pack.ts';
import { languageRead } from './language-read.ts';

/** Every folder here that has a pack. */
const PACKS = byLanguage(import.meta.glob<LanguagePack>('./*/pack.ts', { eager: true, import: 'PACK' }));

/** Reads nothing but what needs no words. */
const PLAIN: LanguagePack = { models: {} };

/**
 * The pack of the language that a text is in, which outvotes what its page declares.
 * @param declared what the page or feed says, with or without region
 */
export function choosePack(text: string, declared: string | null | undefined): ChosenPack {
	const language = languageRead(text, declared);
	const folder = commonTag(language ?? '');
	const pack = Object.hasOwn(PACKS, folder) ? PACKS[folder] : undefined;
	return { actors: ACTOR_WORDS, ...(pack ?? PLAIN), language };
}
