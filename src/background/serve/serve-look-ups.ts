import { LOOK_UP_SOURCES } from '../../core/look-ups/look-up-source.ts';
import { lookUpWords } from '../../core/look-ups/look-up-words.ts';
import type { InterfaceToBackground } from '../../messages.ts';
import type { Handlers } from '../../platform/rpc.ts';
import type { Background } from '../background.ts';
import { cancelLookUp, lookUp } from '../coverage/look-up.ts';
import { earlierLookUps } from '../coverage/look-up-records.ts';
import { articleInTab } from '../tabs/article-in-tab.ts';

type LookUpMethods = Pick<InterfaceToBackground, 'planLookUp' | 'lookUp' | 'cancelLookUp'>;

/** What the interface may ask of those who know other outlets' articles. */
export function serveLookUps(background: Background): Handlers<LookUpMethods> {
	return {
		planLookUp: async (tabId) => {
			const tab = await background.world.getTab(tabId);
			const found = tab && (await articleInTab(background, tab));
			if (!found) return null;
			const { id, article, analysis } = found;
			const earlier = tab.isPrivate ? [] : await earlierLookUps(background, id);
			return { words: lookUpWords(article, analysis), language: article.language, earlier };
		},
		lookUp: async (tabId, source, words) => {
			const tab = await background.world.getTab(tabId);
			if (!tab) throw new Error('The tab is closed.');
			if (!LOOK_UP_SOURCES.includes(source) || words.trim() === '') throw new Error('There is nothing to look for.');
			return lookUp(background, tab, source, words.trim());
		},
		cancelLookUp: (tabId, source) => cancelLookUp(background, tabId, source),
	};
}
