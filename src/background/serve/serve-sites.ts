import { withoutRule, withRule } from '../../core/sites/change-rules.ts';
import type { InterfaceToBackground } from '../../messages.ts';
import type { Handlers } from '../../platform/rpc.ts';
import { inspectSettings, type Settings } from '../../storage/settings/settings.ts';
import type { Background } from '../background.ts';
import { changeSettings } from '../tabs/site-access.ts';
import { siteAccessChanged } from '../tabs/site-access-changed.ts';

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
