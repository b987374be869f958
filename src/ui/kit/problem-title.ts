import { isLibraryProblem, type Problem } from '../../core/problem.ts';

/** What stands above the words of a problem for which nothing could be shown. */
export function problemTitle(problem: Problem): string {
	return isLibraryProblem(problem) ? 'Your library could not be opened' : 'Sidelight did not answer';
}
