/** What the reader is told when something cannot be kept or read. Each says what to do, and that nothing was deleted by us. */
export const LIBRARY_PROBLEMS = {
	newer:
		'Sidelight was updated before and kept your library in a newer form. Update Sidelight, or delete everything to start over.',
	busy: 'An older copy of Sidelight still has your library open. Nothing is lost: close the browser and open it again.',
	unreadable:
		'The browser could not open your library. Nothing was deleted: close the browser and open it again. If that does not help, delete everything to start over.',
} as const;

const DISK_FULL =
	'This could not be kept: there is no room left on the disk, or the browser gives Sidelight no more. What was kept before is still there.';

/** Whether a problem, as the reader is told it, is one of the library as a whole, so that only starting over may be left. */
export function isLibraryProblem(problem: string): boolean {
	return (Object.values(LIBRARY_PROBLEMS) as string[]).includes(problem);
}

/** What went wrong, in words for the reader where we have some. */
export function plainProblem(error: unknown): string {
	// the browser's own errors are no instances of Error everywhere
	const { name, message } = (error ?? {}) as Partial<Error>;
	if (typeof message !== 'string') return String(error);
	return name === 'QuotaExceededError' || /quota/i.test(message) ? DISK_FULL : message;
}

/** Why the library could not be opened. */
export function openingProblem(error: unknown): string {
	const name = (error as Partial<Error> | null)?.name;
	if (name === 'VersionError') return LIBRARY_PROBLEMS.newer;
	return name === 'QuotaExceededError' ? DISK_FULL : LIBRARY_PROBLEMS.unreadable;
}
