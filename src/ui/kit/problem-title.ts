import { isLibraryProblem } from '../../core/plain-problem.ts';

/** What stands above the words of a problem for which nothing could be shown. */
export function problemTitle(problem: string): string {
	return isLibraryProblem(problem) ? 'Your library could not be opened' : 'Sidelight did not answer';
}
