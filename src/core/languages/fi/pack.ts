import type { LanguagePack } from '../language-pack.ts';
import { CUES } from './cues.ts';

export const PACK: LanguagePack = {
	models: { quotes: 'quotes' },
	cues: CUES,
};
