import type { SiteRules } from './site-mode.ts';

/** The reader's settings as a file to be taken along: JSON, with what it is and of which day. */
export function exportSettings(settings: SiteRules, now: Date): string {
	const said = { format: 'sidelight-settings', version: 1, exportedAt: now.toISOString(), settings };
	return `${JSON.stringify(said, null, '\t')}\n`;
}
