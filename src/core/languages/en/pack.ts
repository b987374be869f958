import type { LanguagePack } from '../language-pack.ts';
import { ACTOR_WORDS } from './actor-words.ts';

export const PACK: LanguagePack = {
	actors: ACTOR_WORDS,
	models: { tagger: 'tagger', quotes: 'quotes', topics: 'topics' },
};
