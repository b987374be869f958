import { hostOf } from '../../core/addresses/host-of.ts';
import { isHostGranted } from '../../core/sites/match-patterns.ts';
import { patternOf, verdictOn } from '../../core/sites/page-verdicts.ts';
import { siteModeAt } from '../../core/sites/resolve-site-mode.ts';
import { isSharedEnding } from '../../core/sites/shared-ending.ts';
import { featuresAt } from '../../core/sites/site-features.ts';
import type { SiteView } from '../../messages/tabs.ts';
import type { KeyValuePort } from '../../storage/key-value-port.ts';
import { readSettings } from '../../storage/settings/settings.ts';
import type { Grants } from '../state/ports.ts';

export interface ViewSitePorts {
	grants: Grants;
	values: KeyValuePort;
}

/** The site of an address, and what the reader decided for it. */
export async function viewSite({ grants, values }: ViewSitePorts, url: string | null): Promise<SiteView> {
	const host = hostOf(url);
	const [settings, grantedOrigins] = await Promise.all([readSettings(values), grants.grantedOrigins()]);
	return {
		host,
		...(isSharedEnding(host) && { isSharedEnding: true as const }),
		...siteModeAt(url ?? '', settings),
		granted: isHostGranted(host, grantedOrigins),
		pattern: patternOf(url),
		verdict: verdictOn(url, settings),
		features: featuresAt(url ?? '', settings),
	};
}
