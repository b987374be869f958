import { LOOK_UP_SOURCES } from '../../core/look-ups/look-up-source.ts';
import { lookUpWords } from '../../core/look-ups/look-up-words.ts';
import { Failure } from '../../core/problem.ts';
import type { LookUpMethods } from '../../messages/look-ups.ts';
import type { Handlers } from '../../platform/rpc.ts';
import { areLookUpsAllowed } from '../coverage/are-look-ups-allowed.ts';
import { cancelLookUp, type LookUpPorts, lookUp } from '../coverage/look-up.ts';
import type { Organisation, Tabs } from '../state/ports.ts';
import { type ArticleInTabPorts, articleInTab } from '../tabs/article-in-tab.ts';

export interface ServeLookUpsPorts extends ArticleInTabPorts, LookUpPorts {
	organisation: Organisation;
	tabs: Tabs;
}

/** What the interface may ask of those who know other outlets' articles. */
export function serveLookUps(ports: ServeLookUpsPorts): Handlers<LookUpMethods> {
	const checkAllowed = async (): Promise<void> => {
		if (!(await areLookUpsAllowed(ports.organisation))) throw new Failure({ code: 'organisation-off' });
	};
	return {
		planLookUp: async (tabId) => {
			// before the reader is asked for a permission that would be of no use
			await checkAllowed();
			const tab = await ports.tabs.getTab(tabId);
			const found = tab && (await articleInTab(ports, tab));
			if (!found) return null;
			const { id, article, analysis } = found;
			const earlier = await ports.shelves.of(tab).earlierLookUps(id);
			return { words: lookUpWords(article, analysis), language: article.language, earlier };
		},
		lookUp: async (tabId, source, words) => {
			const tab = await ports.tabs.getTab(tabId);
			if (!tab) throw new Failure({ code: 'tab-closed' });
			if (!LOOK_UP_SOURCES.includes(source) || words.trim() === '')
				throw new Failure({ code: 'look-up-without-words' });
			await checkAllowed();
			return lookUp(ports, tab, source, words.trim());
		},
		cancelLookUp: (tabId, source) => cancelLookUp(ports, tabId, source),
	};
}
