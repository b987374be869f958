import { readPolicy } from '../../core/policy/policy.ts';
import type { Retention } from '../../core/retention/retention.ts';
import { withRules } from '../../core/sites/change-rules.ts';
import { exportSettings } from '../../core/sites/export-settings.ts';
import { withVerdict } from '../../core/sites/page-verdicts.ts';
import { withFeatures } from '../../core/sites/site-features.ts';
import type { SettingsMethods } from '../../messages/settings.ts';
import type { Handlers } from '../../platform/rpc.ts';
import { isNewsSitesOffered, setNewsSitesOffered } from '../../storage/settings/news-sites-offer.ts';
import { inspectSettings, readSettings, type Settings } from '../../storage/settings/settings.ts';
import { closeNews, isNewsWaiting } from '../../storage/whats-new/whats-new.ts';
import { NEWS_SINCE } from '../../words/whats-new.ts';
import { type ChangeSettingsPorts, changeSettings } from '../state/change-settings.ts';
import type { Clock, Grants, OpenInterface, Organisation } from '../state/ports.ts';
import { type LanguageChangedPorts, languageChanged } from '../tabs/language-changed.ts';
import { type SiteAccessChangedPorts, siteAccessChanged } from '../tabs/site-access-changed.ts';

export interface ServeSitesPorts extends ChangeSettingsPorts, LanguageChangedPorts, SiteAccessChangedPorts {
	clock: Clock;
	grants: Grants;
	organisation: Organisation;
	ui: OpenInterface;
}

/** What the interface may change about sites, retention and how things are laid out. */
export function serveSites(ports: ServeSitesPorts): Handlers<SettingsMethods> {
	const { clock, grants, organisation, ui, values } = ports;
	const change = async (apply: (settings: Settings) => Settings): Promise<void> => {
		await changeSettings(ports, apply);
		await siteAccessChanged(ports);
	};
	const keep = async (apply: (settings: Settings) => Settings): Promise<void> => {
		await changeSettings(ports, apply);
		ui.tellInterface('storedChanged', 'settings');
	};
	return {
		changeSiteRules: (changes) => change((settings) => withRules(settings, changes)),
		setPageVerdict: (pattern, verdict) => keep((settings) => withVerdict(settings, pattern, verdict)),
		changeSiteFeatures: (changes) => keep((settings) => withFeatures(settings, changes)),
		setHandle: (hasHandle) => keep((settings) => ({ ...settings, hasHandle })),
		setLook: async ({ theme, textSize, language }) => {
			let before = language;
			await keep((settings) => {
				before = settings.language;
				return { ...settings, theme, textSize, language };
			});
			if (language !== before) await languageChanged(ports);
		},
		closeWhatsNew: async () => {
			await closeNews(values, NEWS_SINCE);
			ui.tellInterface('storedChanged', 'settings');
		},
		offerNewsSites: async (isOffered) => {
			await setNewsSitesOffered(values, isOffered);
			ui.tellInterface('storedChanged', 'settings');
		},
		exportSettings: async () => ({
			fileName: 'sidelight-settings.json',
			mediaType: 'application/json',
			content: exportSettings(await readSettings(values), clock.now()),
		}),
		setDefaultMode: (defaultMode) => change((settings) => ({ ...settings, defaultMode })),
		setRetention: async (retention) => {
			const policy = readPolicy(await organisation.managedValues());
			await keep((settings) => {
				// what the organisation sets hides the reader's own, which holds again without it
				const own = Object.keys(policy.retention).map((kind) => [kind, settings.retention[kind as keyof Retention]]);
				return { ...settings, retention: { ...retention, ...Object.fromEntries(own) } };
			});
		},
		setQuoteOrder: (quoteOrder) => keep((settings) => ({ ...settings, quoteOrder })),
		viewSettings: async () => {
			const [{ settings, hasUnreadCopy }, grantedOrigins, hasNews, isOffered, managed] = await Promise.all([
				inspectSettings(values),
				grants.grantedOrigins(),
				isNewsWaiting(values),
				isNewsSitesOffered(values),
				organisation.managedValues(),
			]);
			const policy = readPolicy(managed);
			const retention = { ...settings.retention, ...policy.retention };
			return {
				...settings,
				retention,
				policy,
				grantedOrigins,
				hasUnreadCopy,
				hasNews,
				// where every site is automatic there is nothing to gain
				isNewsSitesOffered: isOffered && settings.defaultMode !== 'automatic',
			};
		},
	};
}
