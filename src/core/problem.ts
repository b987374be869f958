import type { FeedProblems } from './feeds/feed-problem.ts';
import type { LookUpProblems } from './look-ups/look-up-problem.ts';
import type { ReplicationProblems } from './replication/replica-setup.ts';
import type { Said } from './said.ts';
import type { RefusedValue } from './shapes/must.ts';

/** What keeps the library as a whole from being opened. */
interface LibraryProblems {
	/** A later version wrote it. */
	'library-newer': null;
	/** An older copy of us has it open. */
	'library-busy': null;
	'library-unreadable': null;
}

interface StorageProblems {
	'disk-full': null;
	/** What was to be stored is not as it must be. */
	'settings-refused': { field: string };
	'highlight-refused': { field: string };
	'follow-refused': { field: string };
	'correction-refused': { field: string };
	/** There are as many as there may be. */
	'searches-full': null;
	/** There are as many collections as there may be, or as many highlights in them. */
	'collections-full': null;
}

interface PageProblems {
	'tab-closed': null;
	'other-page': null;
	/** The page is no longer the article that was asked about. */
	'page-gone-on': null;
	'article-changed': null;
	'not-an-article': null;
	'page-silent': null;
	'address-hidden': null;
	'page-took-too-long': null;
	'not-web-address': null;
	/** Only web addresses are opened. */
	'address-not-opened': null;
}

interface HighlightProblems {
	'passage-empty': null;
	'passage-too-long': null;
	/** Letters. */
	'passage-longer': { most: number; length: number };
	'no-colour': { colour: string };
	/** Letters. */
	'note-too-long': { most: number };
	'notes-too-long': null;
	'passage-unreadable': null;
	'passages-flood': null;
	'passage-on-other-article': null;
	'passage-beside-article': null;
	'note-not-waiting': null;
	'highlight-gone': null;
	'no-note-window': null;
	'highlights-deleted': null;
	'highlight-forgotten': null;
	/** A file to be imported is none that we know, or not whole, of a later version, or larger than any may be. */
	'import-unknown': null;
	'import-unreadable': null;
	'import-newer': null;
	'import-too-large': null;
	/** A file to be restored from is no backup, not as it was written, or of a later version. */
	'backup-unknown': null;
	'backup-broken': null;
	'backup-newer': null;
}

interface OtherProblems {
	'no-such-verdict': { verdict: string };
	'private-not-followed': null;
	'feed-not-subscribed': null;
	'site-unreachable': null;
	'took-too-long': null;
	'analysis-not-started': null;
	'model-missing': { name: string };
	/** A part of a model file is not what it must be. */
	'model-broken': { part: string };
	/** A question that came in at a door is not what it must be. */
	'question-refused': RefusedValue & { method: string };
	/** An answer of a page is not what it must be. */
	'answer-refused': RefusedValue & { method: string };
	'nobody-answered': { method: string };
	'no-such-method': { method: string };
	/** What we have no words for, in those of the browser or of a programmer. */
	unexpected: { message: string };
}

/** What can go wrong before a reader. */
export type Problems = LibraryProblems &
	StorageProblems &
	PageProblems &
	HighlightProblems &
	FeedProblems &
	LookUpProblems &
	ReplicationProblems &
	OtherProblems;

export type Problem = Said<Problems>;

const OF_LIBRARY: ReadonlySet<string> = new Set<keyof LibraryProblems>([
	'library-newer',
	'library-busy',
	'library-unreadable',
]);

/** Something went wrong that a reader is told. Other errors are told as they are. */
export class Failure extends Error {
	override readonly name: string = 'Failure';
	readonly problem: Problem;

	constructor(problem: Problem, options?: ErrorOptions) {
		super('values' in problem ? `${problem.code} ${JSON.stringify(problem.values)}` : problem.code, options);
		this.problem = problem;
	}
}

/** Whether a problem is one of the library as a whole, so that only starting over may be left. */
export function isLibraryProblem({ code }: Problem): boolean {
	return OF_LIBRARY.has(code);
}

/** What went wrong, by an error of any kind. */
export function problemOf(error: unknown): Problem {
	if (error instanceof Failure) return error.problem;
	// the browser's own errors are no instances of Error everywhere
	const { name, message } = (error ?? {}) as Partial<Error>;
	if (typeof message !== 'string') return { code: 'unexpected', values: { message: String(error) } };
	if (name === 'QuotaExceededError' || /quota/i.test(message)) return { code: 'disk-full' };
	return { code: 'unexpected', values: { message } };
}

/** Why the library could not be opened. */
export function openingProblem(error: unknown): Problem {
	const name = (error as Partial<Error> | null)?.name;
	if (name === 'VersionError') return { code: 'library-newer' };
	return name === 'QuotaExceededError' ? { code: 'disk-full' } : { code: 'library-unreadable' };
}

/** Letters of a text in a problem that another side tells. */
const LONGEST_VALUE = 500;

/** A problem as another side tells it, which is not trusted: what is no problem is unexpected, what is long is cut. */
export function problemFrom(told: unknown): Problem {
	const { code, values } = (typeof told === 'object' && told !== null ? told : {}) as {
		code?: unknown;
		values?: unknown;
	};
	if (typeof code !== 'string')
		return { code: 'unexpected', values: { message: String(told).slice(0, LONGEST_VALUE) } };
	const entries = typeof values === 'object' && values !== null ? Object.entries(values) : [];
	const sound = entries.flatMap(([name, value]) => {
		if (typeof value === 'string') return [[name, value.slice(0, LONGEST_VALUE)]];
		return typeof value === 'number' ? [[name, value]] : [];
	});
	return {
		code: code.slice(0, LONGEST_VALUE),
		...(entries.length > 0 && { values: Object.fromEntries(sound) }),
	} as Problem;
}
