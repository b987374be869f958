import type { RuleChange } from '../../core/sites/change-rules.ts';
import { EVERY_SITE } from '../../core/sites/match-patterns.ts';
import { matchPatternsOf, type SitePattern, sitePatternOf } from '../../core/sites/site-pattern.ts';
import type { InterfaceToBackground } from '../../messages/interface-to-background.ts';
import type { Client } from '../../platform/rpc.ts';
import type { NewsSitesActions, SiteActions } from '../actions.ts';

type RequestOrigins = (origins: string[]) => Promise<boolean>;

/**
 * Sets modes, asking the browser for what they need.
 * @param reread brings what is shown up to date
 */
export function siteActions(
	background: Client<InterfaceToBackground>,
	requestOrigins: RequestOrigins,
	reread: () => Promise<void>,
): SiteActions & Pick<NewsSitesActions, 'offerNewsSites'> {
	/**
	 * The mode is on its way before the browser is asked, since its question closes a popup; and nothing is awaited in between,
	 * since the browsers forget the click at the first `await`.
	 */
	async function save(origins: string[], saving: Promise<void>): Promise<boolean> {
		// what the browser does not even ask, as behind a file that was read first, it does not give
		const asking = origins.length > 0 ? requestOrigins(origins).catch(() => false) : Promise.resolve(true);
		const [granted] = await Promise.all([asking, saving]);
		await reread();
		return granted;
	}
	/** A rule for part of a site needs the site; one for a host alone, nothing below it. */
	function changeSiteRules(changes: RuleChange[]): Promise<boolean> {
		const automatic = changes.filter(({ mode }) => mode === 'automatic');
		const origins = new Set(automatic.flatMap(({ site }) => originsOf(sitePatternOf(site))));
		return save([...origins], background.changeSiteRules(changes));
	}
	return {
		changeSiteRules,
		setSiteMode: (site, mode) => changeSiteRules([{ site, mode }]),
		setDefaultMode: (mode) => save(mode === 'automatic' ? [EVERY_SITE] : [], background.setDefaultMode(mode)),
		async changeSiteFeatures(changes) {
			await background.changeSiteFeatures(changes);
			await reread();
		},
		async setHandle(isOffered) {
			await background.setHandle(isOffered);
			await reread();
		},
		async offerNewsSites(isOffered) {
			await background.offerNewsSites(isOffered);
			await reread();
		},
		async removeSiteRule(site) {
			await changeSiteRules([{ site, mode: null }]);
		},
	};
}

function originsOf({ path: _, ...site }: SitePattern): string[] {
	return matchPatternsOf(site);
}
