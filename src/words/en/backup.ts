import { type BackupPart, NOTHING_RESTORED, type RestoredRows } from '../../core/backup/backup-parts.ts';
import type { BackupInterval } from '../../core/backup/is-backup-due.ts';
import { counted, listed, type PluralForms } from '../language.ts';

export const INTERVAL_NAMES: Record<BackupInterval, string> = {
	week: 'Every week',
	month: 'Every month',
	quarter: 'Every three months',
	never: 'Never',
};

/** Parts that a reader knows by name; the others go with them. */
const PARTS: [part: BackupPart, forms: PluralForms][] = [
	['highlights', { one: '# highlight', other: '# highlights' }],
	['articles', { one: '# article', other: '# articles' }],
	['coverage', { one: '# report to compare', other: '# reports to compare' }],
	['feeds', { one: '# feed', other: '# feeds' }],
	['follows', { one: '# topic or actor you follow', other: '# topics and actors you follow' }],
	['corrections', { one: '# correction', other: '# corrections' }],
];

type Parts = { [Part in BackupPart]?: RestoredRows };

/** What comes, or came, of a backup, a sentence for each kind of outcome. */
export function restoredWords(parts: Parts): string[] {
	const told = (intro: string, which: keyof RestoredRows): string[] => {
		const counts = PARTS.flatMap(([part, forms]) => {
			const count = (parts[part] ?? NOTHING_RESTORED)[which];
			return count > 0 ? [counted(count, forms)] : [];
		});
		return counts.length > 0 ? [`${intro}: ${listed(counts)}.`] : [];
	};
	return [
		...told('Not here yet', 'added'),
		...told('Newer in the file', 'changed'),
		...told('Here already', 'unchanged'),
		...told('Cannot be read, and stays out', 'refused'),
		...(parts.articles?.added || parts.coverage?.added
			? ['Articles and reports that are older than your settings keep them go again, as they would have.']
			: []),
		...(parts.settings?.changed ? ['Your site rules and settings are joined with those here.'] : []),
	];
}
