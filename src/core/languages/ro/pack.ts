import type { LanguagePack } from '../language-pack.ts';
import { CUES } from './cues.ts';
import { TOPIC_TERMS } from './topic-terms.ts';

export const PACK: LanguagePack = {
	models: { topics: 'topics', quotes: 'quotes' },
	cues: CUES,
	topicTerms: TOPIC_TERMS,
};
