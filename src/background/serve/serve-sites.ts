import { hostOf } from '../../core/addresses/host-of.ts';
import { withoutRule, withRule } from '../../core/sites/change-rules.ts';
import { resolveSiteMode } from '../../core/sites/site-mode.ts';
import type { InterfaceToBackground } from '../../messages.ts';
import type { Handlers } from '../../platform/rpc.ts';
import { inspectSettings, readSettings, type Settings } from '../../storage/settings/settings.ts';
import type { Background } from '../background.ts';
import { applySiteRules, changeSettings } from '../tabs/site-access.ts';
import { tabChanged } from '../tabs/tab-changed.ts';

type SiteMethods = Pick<
	InterfaceToBackground,
	'setSiteMode' | 'removeSiteRule' | 'setDefaultMode' | 'viewSettings' | 'setRetention' | 'setQuoteOrder'
>;

/** What the interface may change about sites, retention and how things are laid out. */
export function serveSites(background: Background): Handlers<SiteMethods> {
	const { world } = background;
	const change = async (apply: (settings: Settings) => Settings): Promise<void> => {
		await changeSettings(background, apply);
		await siteAccessChanged(background);
	};
	const keep = async (apply: (settings: Settings) => Settings): Promise<void> => {
		await changeSettings(background, apply);
		world.tellInterface('storedChanged', 'settings');
	};
	return {
		setSiteMode: (host, mode) => change((settings) => withRule(settings, host, mode)),
		removeSiteRule: (host) => change((settings) => withoutRule(settings, host)),
		setDefaultMode: (defaultMode) => change((settings) => ({ ...settings, defaultMode })),
		setRetention: (retention) => keep((settings) => ({ ...settings, retention })),
		setQuoteOrder: (quoteOrder) => keep((settings) => ({ ...settings, quoteOrder })),
		viewSettings: async () => {
			const { settings, hasUnreadCopy } = await inspectSettings(world.values);
			return { ...settings, grantedOrigins: await world.grantedOrigins(), hasUnreadCopy };
		},
	};
}

/**
 * The rules or the browser's grants changed: registers the detector anew, brings every tab's button up to date, and looks at open
 * pages that are automatic now.
 */
export async function siteAccessChanged(background: Background): Promise<void> {
	const { world, records } = background;
	await applySiteRules(background);
	const [settings, tabs] = await Promise.all([readSettings(world.values), world.listTabs()]);
	for (const tab of tabs) {
		const isAutomatic = tab.url && resolveSiteMode(hostOf(tab.url), settings).mode === 'automatic';
		if (isAutomatic && !(await records.get(tab))) await world.injectDetector(tab.id).catch(() => {});
		await tabChanged(background, tab);
	}
	world.tellInterface('storedChanged', 'settings');
}
