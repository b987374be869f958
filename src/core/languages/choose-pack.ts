import { byLanguage } from './by-language.ts';
import { wordList } from './cue-list.ts';
import { ACTOR_WORDS } from './en/actor-words.ts';
import { commonTag } from './language-of.ts';
import type { ChosenPack, LanguagePack } from './language-pack.ts';
import { languageRead } from './language-read.ts';
import type { NameReading } from './name-reading.ts';
import { wordsWithLinkers } from './no-actor-words.ts';

/** Every folder here that has a pack. */
const PACKS = byLanguage(import.meta.glob<LanguagePack>('./*/pack.ts', { eager: true, import: 'PACK' }));

/** And every folder whose names have a tagger of their own. */
const NAMES = byLanguage(import.meta.glob<NameReading>('./*/names.ts', { eager: true, import: 'NAMES' }));

/** And every folder that has names for entities beside those of its tagger's file. */
const KNOWN_NAMES = byLanguage(import.meta.glob<string>('./*/known-names.ts', { eager: true, import: 'KNOWN_NAMES' }));

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
	const names = Object.hasOwn(NAMES, folder) ? NAMES[folder] : undefined;
	return {
		actors: ACTOR_WORDS,
		...(pack ?? PLAIN),
		...(names && readingNames(pack ?? PLAIN, names)),
		...(Object.hasOwn(KNOWN_NAMES, folder) && { knownNames: KNOWN_NAMES[folder] ?? '' }),
		language,
	};
}

function readingNames(
	{ models }: LanguagePack,
	{
		tagger,
		linkers = '',
		splits,
		titles = '',
		and = '',
		things = '',
		places = '',
		localBodies = '',
		buildings = '',
		...reading
	}: NameReading,
) {
	const naming = {
		titles: wordList(titles),
		and: wordList(and),
		things: wordList(things),
		places: wordList(places),
		localBodies: wordList(localBodies),
		buildings: wordList(buildings),
	};
	return { models: { ...models, tagger }, actors: wordsWithLinkers(linkers), splits, naming, ...reading };
}
