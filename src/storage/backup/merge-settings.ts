import { LIMITS } from '../../core/limits.ts';
import { sitePatternText } from '../../core/sites/site-pattern.ts';
import type { Settings } from '../settings/settings.ts';

/**
 * The settings here with what those of a backup say beside them: rules and verdicts that are missing here, as many as there may be, and of how long
 * things are kept the longer time. All else is as it is here.
 */
export function mergeSettings(here: Settings, backup: Settings): Settings {
	return {
		...here,
		rules: joined(here.rules, backup.rules, sitePatternText).slice(0, LIMITS.siteRules),
		verdicts: joined(here.verdicts, backup.verdicts, ({ pattern }) => pattern).slice(0, LIMITS.pageVerdicts),
		features: joined(here.features, backup.features, (rule) => `${sitePatternText(rule)} ${rule.feature}`).slice(
			0,
			LIMITS.siteRules,
		),
		retention: {
			articleDays: longer(here.retention.articleDays, backup.retention.articleDays),
			coverageDays: longer(here.retention.coverageDays, backup.retention.coverageDays),
			highlightDays: longer(here.retention.highlightDays, backup.retention.highlightDays),
		},
	};
}

function joined<Item>(here: readonly Item[], others: readonly Item[], keyOf: (item: Item) => string): Item[] {
	const known = new Set(here.map(keyOf));
	return [...here, ...others.filter((item) => !known.has(keyOf(item)))];
}

/** Null is for ever. */
function longer(a: number | null, b: number | null): number | null {
	return a === null || b === null ? null : Math.max(a, b);
}
