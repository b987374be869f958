import type { LanguagePack } from '../language-pack.ts';

export const PACK: LanguagePack = {
	models: { tagger: 'tagger', quotes: 'quotes', topics: 'topics' },
};
