import type { Problem } from '../../core/problem.ts';
import { sayProblem } from '../../words/problems.ts';
import { say } from '../../words/say.ts';

/** Stands where something was to be read that could not be, with a way to try again. */
export function Unread({ problem, tryAgain }: { problem: Problem; tryAgain: () => void }) {
	return (
		<div class="empty" role="status">
			<p>{sayProblem(problem)}</p>
			<button type="button" class="button is-quiet" onClick={tryAgain}>
				{say('try_again')}
			</button>
		</div>
	);
}
