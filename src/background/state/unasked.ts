import { isLibraryProblem, problemOf } from '../../core/problem.ts';

/** Lets work go on that nobody waits for. That the library cannot be opened is told where the reader looks, not here again and again. */
export function unasked(work: Promise<unknown>): void {
	work.catch((error: unknown) => {
		if (!isLibraryProblem(problemOf(error))) throw error;
	});
}
