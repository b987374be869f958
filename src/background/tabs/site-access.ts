import { hostOf } from '../../core/addresses/host-of.ts';
import { detectorRegistrations } from '../../core/sites/detector-registrations.ts';
import { isHostGranted } from '../../core/sites/match-patterns.ts';
import { resolveSiteMode } from '../../core/sites/site-mode.ts';
import type { SiteView } from '../../messages.ts';
import { readSettings, type Settings, writeSettings } from '../../storage/settings/settings.ts';
import type { Background } from '../background.ts';

/** The site of an address, and what the reader decided for it. */
export async function viewSite({ world }: Background, url: string | null): Promise<SiteView> {
	const host = hostOf(url);
	const [settings, grantedOrigins] = await Promise.all([readSettings(world.values), world.grantedOrigins()]);
	return { host, ...resolveSiteMode(host, settings), granted: isHostGranted(host, grantedOrigins) };
}

/** Makes the detector run where the settings and the browser's grants say, and nowhere else. */
export function applySiteRules(background: Background): Promise<void> {
	const { world } = background;
	const applied = background.registrationQueue.then(async () => {
		const [settings, grantedOrigins] = await Promise.all([readSettings(world.values), world.grantedOrigins()]);
		await world.replaceDetectorRegistrations(detectorRegistrations(settings, grantedOrigins));
	});
	background.registrationQueue = applied.catch(() => {});
	return applied;
}

/** Changes the settings. Changes wait for each other, so that none is lost. */
export function changeSettings(background: Background, change: (settings: Settings) => Settings): Promise<void> {
	const { values } = background.world;
	const changed = background.settingsQueue.then(async () => writeSettings(values, change(await readSettings(values))));
	background.settingsQueue = changed.catch(() => {});
	return changed;
}
