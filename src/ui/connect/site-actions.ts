import { EVERY_SITE, siteOrigins } from '../../core/sites/match-patterns.ts';
import type { SiteMode } from '../../core/sites/site-mode.ts';
import type { InterfaceToBackground } from '../../messages.ts';
import type { Client } from '../../platform/rpc.ts';
import type { SiteActions } from '../actions.ts';

type RequestOrigins = (origins: string[]) => Promise<boolean>;

/**
 * Sets modes, asking the browser for what they need.
 * @param reread brings what is shown up to date
 */
export function siteActions(
	background: Client<InterfaceToBackground>,
	requestOrigins: RequestOrigins,
	reread: () => Promise<void>,
): SiteActions {
	/**
	 * The mode is on its way before the browser is asked, since its question closes a popup; and nothing is awaited in between,
	 * since the browsers forget the click at the first `await`.
	 */
	async function save(mode: SiteMode, origins: string[], saving: Promise<void>): Promise<boolean> {
		const asking = mode === 'automatic' ? requestOrigins(origins) : Promise.resolve(true);
		const [granted] = await Promise.all([asking, saving]);
		await reread();
		return granted;
	}
	return {
		setSiteMode: (host, mode) => save(mode, siteOrigins(host), background.setSiteMode(host, mode)),
		setDefaultMode: (mode) => save(mode, [EVERY_SITE], background.setDefaultMode(mode)),
		async setHandle(host, isOffered) {
			await background.setHandle(host, isOffered);
			await reread();
		},
		async removeSiteRule(host) {
			await background.removeSiteRule(host);
			await reread();
		},
	};
}
