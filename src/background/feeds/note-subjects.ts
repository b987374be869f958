import { followMatcher } from '../../core/follows/match-follows.ts';
import type { CoverageEntry } from '../../storage/coverage/coverage.ts';
import { type BroughtEntry, datedWhenSeen } from '../../storage/coverage/coverage-entry.ts';
import type { StoredCoverage } from '../../storage/database-schema.ts';
import { allFollows, knownCoverage } from '../../storage/follows/follows.ts';
import type { Clock, Library } from '../state/ports.ts';
import type { TaskOverseer } from '../state/task-overseer.ts';

export interface NoteSubjectsPorts {
	clock: Clock;
	library: Library;
	tasks: TaskOverseer;
}

type Entry = BroughtEntry & Pick<CoverageEntry, 'topics' | 'followNews'>;

/** What is older when it arrives is no news: a feed just added brings weeks. */
const NEWS_DAYS = 3;

/**
 * Notes what the entries of a feed are about and, of those that are new, what of it the reader follows. What was known before keeps
 * what was noted then, so that an entry is news once.
 * @param isFirstTime the feed was never read before: what it has without a date may be of any year
 */
export async function noteSubjects(
	{ clock, library, tasks }: NoteSubjectsPorts,
	brought: BroughtEntry[],
	isFirstTime = false,
): Promise<Entry[]> {
	const db = await library.database();
	const known = await knownCoverage(
		db,
		brought.map(({ id }) => id),
	);
	const now = clock.now().toISOString();
	const entries = brought.map((entry) => datedWhenSeen(entry, now, known.get(entry.id)?.datedAt));
	if (entries.every(({ id }) => known.has(id)))
		return entries.map((entry) => ({ ...entry, ...notedOf(known.get(entry.id)) }));
	const unknown = entries.filter(({ id }) => !known.has(id));
	const [topicsOfUnknown, follows] = await Promise.all([
		tasks.run('topicsOfEntries', [unknown.map(({ document }) => document)]),
		allFollows(db),
	]);
	const topicsOf = new Map(unknown.map(({ id }, index) => [id, topicsOfUnknown[index] ?? []]));
	const match = followMatcher(follows);
	const oldest = new Date(clock.now().getTime() - NEWS_DAYS * 86_400_000).toISOString();
	return entries.map((entry) => {
		const before = known.get(entry.id);
		if (before) return { ...entry, ...notedOf(before) };
		const { title, text } = entry.document;
		const topics = topicsOf.get(entry.id) ?? [];
		const isNew = entry.datedAt >= oldest && !(isFirstTime && entry.document.publishedAt === null);
		const keys = isNew ? match({ title, text, topics }) : [];
		return { ...entry, topics, ...(keys.length > 0 ? { followNews: { keys, arrivedAt: now, isSeen: false } } : {}) };
	});
}

function notedOf(before: StoredCoverage | undefined): Pick<StoredCoverage, 'topics' | 'followNews'> {
	return { topics: before?.topics ?? [], ...(before?.followNews ? { followNews: before.followNews } : {}) };
}
