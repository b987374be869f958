import { isLibraryProblem, type Problem } from '../../core/problem.ts';
import { say } from '../../words/say.ts';

/** What stands above the words of a problem for which nothing could be shown. */
export function problemTitle(problem: Problem): string {
	return isLibraryProblem(problem) ? say('library_unopened') : say('no_answer');
}
