import type { LanguagePack } from '../language-pack.ts';
import { SPEECH } from './speech.ts';

/** Direct quotes by their marks and forms. */
export const PACK: LanguagePack = {
	models: { quotes: 'quotes' },
	speech: SPEECH,
	homographs: 'المغرب مالي بنين عمان عُمان جورجيا',
};
