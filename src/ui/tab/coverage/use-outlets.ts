import { useState } from 'preact/hooks';
import type { Outlet } from '../../../core/outlets/outlet-directory.ts';
import { type Problem, problemOf } from '../../../core/problem.ts';

/** The directory of outlets, once it is asked for; null until it is read, and where it cannot be, why. */
export function useOutlets(loadOutlets: () => Promise<Outlet[]>) {
	const [outlets, setOutlets] = useState<Outlet[] | null>(null);
	const [problem, setProblem] = useState<Problem | null>(null);
	function load(): void {
		setProblem(null);
		loadOutlets().then(setOutlets, (error: unknown) => setProblem(problemOf(error)));
	}
	return { outlets, problem, load };
}
