import type { Settings } from '../settings/settings.ts';

/**
 * The settings here with what those of a backup say beside them: rules and verdicts that are missing here, and of how long things are kept the longer
 * time, so that what was just brought back is not let go for its age. All else is as it is here.
 */
export function mergeSettings(here: Settings, backup: Settings): Settings {
	return {
		...here,
		rules: [...here.rules, ...missingIn(here.rules, backup.rules, ({ host }) => host)],
		verdicts: [...here.verdicts, ...missingIn(here.verdicts, backup.verdicts, ({ pattern }) => pattern)],
		noHandleOn: [...new Set([...here.noHandleOn, ...backup.noHandleOn])],
		retention: {
			articleDays: longer(here.retention.articleDays, backup.retention.articleDays),
			coverageDays: longer(here.retention.coverageDays, backup.retention.coverageDays),
			highlightDays: longer(here.retention.highlightDays, backup.retention.highlightDays),
		},
	};
}

function missingIn<Item>(here: readonly Item[], others: readonly Item[], keyOf: (item: Item) => string): Item[] {
	const known = new Set(here.map(keyOf));
	return others.filter((item) => !known.has(keyOf(item)));
}

/** Null is for ever. */
function longer(a: number | null, b: number | null): number | null {
	return a === null || b === null ? null : Math.max(a, b);
}
