import { hostOf } from '../../core/addresses/host-of.ts';
import { resolveSiteMode } from '../../core/sites/site-mode.ts';
import { readSettings } from '../../storage/settings/settings.ts';
import type { Background } from '../background.ts';
import { applySiteRules } from './site-access.ts';
import { tabChanged } from './tab-changed.ts';

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
