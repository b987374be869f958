import { withoutRule, withRule } from '../../core/sites/change-rules.ts';
import type { InterfaceToBackground } from '../../messages.ts';
import type { Handlers } from '../../platform/rpc.ts';
import type { KeyValuePort } from '../../storage/key-value-port.ts';
import { inspectSettings, readSettings, type Settings, writeSettings } from '../../storage/settings/settings.ts';
import type { Grants, OpenInterface } from '../state/ports.ts';
import type { TaskQueue } from '../state/task-queue.ts';
import { type SiteAccessChangedPorts, siteAccessChanged } from '../tabs/site-access-changed.ts';

export interface ServeSitesPorts extends SiteAccessChangedPorts {
	grants: Grants;
	ui: OpenInterface;
	values: KeyValuePort;
	settingsQueue: TaskQueue;
}

type SiteMethods = Pick<
	InterfaceToBackground,
	'setSiteMode' | 'removeSiteRule' | 'setDefaultMode' | 'viewSettings' | 'setRetention' | 'setQuoteOrder'
>;

/** What the interface may change about sites, retention and how things are laid out. */
export function serveSites(ports: ServeSitesPorts): Handlers<SiteMethods> {
	const { grants, ui, values } = ports;
	// changes wait for each other, so that none is lost
	const changeSettings = (change: (settings: Settings) => Settings) =>
		ports.settingsQueue.run(async () => writeSettings(values, change(await readSettings(values))));
	const change = async (apply: (settings: Settings) => Settings): Promise<void> => {
		await changeSettings(apply);
		await siteAccessChanged(ports);
	};
	const keep = async (apply: (settings: Settings) => Settings): Promise<void> => {
		await changeSettings(apply);
		ui.tellInterface('storedChanged', 'settings');
	};
	return {
		setSiteMode: (host, mode) => change((settings) => withRule(settings, host, mode)),
		removeSiteRule: (host) => change((settings) => withoutRule(settings, host)),
		setDefaultMode: (defaultMode) => change((settings) => ({ ...settings, defaultMode })),
		setRetention: (retention) => keep((settings) => ({ ...settings, retention })),
		setQuoteOrder: (quoteOrder) => keep((settings) => ({ ...settings, quoteOrder })),
		viewSettings: async () => {
			const { settings, hasUnreadCopy } = await inspectSettings(values);
			return { ...settings, grantedOrigins: await grants.grantedOrigins(), hasUnreadCopy };
		},
	};
}
