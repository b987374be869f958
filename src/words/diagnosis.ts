import type { FeedStatus } from '../core/feeds/feed-status.ts';
import type { Problem } from '../core/problem.ts';
import type { SettingsView } from '../messages/settings.ts';
import type { StorageUse } from '../messages/stored.ts';

/** What a diagnosis is made of. What could not be asked is null. */
export interface Diagnosed {
	product: { version: string; browser: string; system: string; language: string };
	settings: SettingsView | null;
	/** Of each feed. */
	feeds: readonly FeedStatus[] | null;
	use: StorageUse | null;
	/** Why the background did not answer, null where it did. */
	problem: Problem | null;
}

/**
 * Versions and state as lines of text, for a report of a fault. How many there are of a thing is said, never which: no address, name, word or
 * title. In English whatever the reader's language is: it is for whoever mends it.
 */
export function sayDiagnosis({ product, settings, feeds, use, problem }: Diagnosed): string {
	const lines = [
		`Sidelight ${product.version}`,
		`Browser: ${product.browser}`,
		`System: ${product.system}, language ${product.language}`,
		...(settings ? settingsLines(settings) : []),
		...(feeds ? [`Feeds: ${countsOf(feeds) || 'none'}`] : []),
		...(use ? [useLine(use)] : []),
		...(problem ? [`No answer: ${problem.code}`] : []),
	];
	return `${lines.join('\n')}\n`;
}

function settingsLines(settings: SettingsView): string[] {
	const { articleDays, coverageDays, highlightDays } = settings.retention;
	const days = [articleDays, coverageDays, highlightDays].map((each) => each ?? 'ever');
	return [
		`Every site: ${settings.defaultMode}; rules: ${countsOf(settings.rules.map(({ mode }) => mode)) || 'none'}`,
		`Switched off on sites: ${countsOf(settings.features.filter(({ isOn }) => !isOn).map(({ feature }) => feature)) || 'nothing'}`,
		`Grants of the browser: ${settings.grantedOrigins.length}`,
		`Kept for days: articles ${days[0]}, coverage ${days[1]}, highlights ${days[2]}`,
		`Look: ${settings.theme}, ${settings.textSize}; quotes by ${settings.quoteOrder}; handle ${settings.hasHandle ? 'on' : 'off'}`,
		...(settings.hasUnreadCopy ? ['Some settings could not be read'] : []),
	];
}

function useLine({ articles, coverageEntries, highlights, bytes }: StorageUse): string {
	const size = bytes === null ? 'unknown' : `${Math.round(bytes / 1e6)} MB`;
	return `Stored: ${articles} articles, ${coverageEntries} reports, ${highlights} highlights; ${size}`;
}

/** "3 working, 1 offline" */
function countsOf(values: readonly string[]): string {
	const counts = new Map<string, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].map(([value, count]) => `${count} ${value}`).join(', ');
}
