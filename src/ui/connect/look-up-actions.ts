import { LOOK_UP_HOSTS } from '../../core/look-ups/look-up-source.ts';
import { siteOrigins } from '../../core/sites/match-patterns.ts';
import type { InterfaceToBackground } from '../../messages/interface-to-background.ts';
import type { Client } from '../../platform/rpc.ts';
import type { LookUpActions } from '../actions.ts';

/** Asks for a source's host and for the look-up at once: the browser's question closes a popup, and the background waits for its answer. */
export function lookUpActions(
	background: Client<InterfaceToBackground>,
	requestOrigins: (origins: string[]) => Promise<boolean>,
	tabId: number,
): LookUpActions {
	return {
		planLookUp: () => background.planLookUp(tabId),
		async lookUp(source, words) {
			const asking = requestOrigins(siteOrigins(LOOK_UP_HOSTS[source]));
			const answer = background.lookUp(tabId, source, words);
			// while the question is open nobody awaits it
			answer.catch(() => {});
			if (await asking) return answer;
			await background.cancelLookUp(tabId, source);
			return null;
		},
		cancelLookUp: (source) => background.cancelLookUp(tabId, source),
	};
}
