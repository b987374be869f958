import type { ReplicationProblem } from '../core/replication/replica-setup.ts';
import { sayProblem } from './problems.ts';
import { say, sayCounted } from './say.ts';

/** What only another passphrase mends. A machine that is joined already has no field for it. */
const OF_THE_PASSPHRASE: ReadonlySet<ReplicationProblem['code']> = new Set([
	'passphrase-needed',
	'passphrase-wrong',
	'copy-open',
]);

/** What keeps a machine that is joined from its server, and how it gets out of that. */
export function sayProblemOfJoined(problem: ReplicationProblem): string {
	const words = sayProblem(problem);
	return OF_THE_PASSPHRASE.has(problem.code) ? `${words} ${say('replication_rejoin')}` : words;
}

/** What of the copy is not taken in, a sentence for each reason. */
export function sayLeftAlone({ refused, held }: { refused: number; held: number }): string[] {
	return [
		...(refused > 0 ? [sayCounted('replication_refused', refused)] : []),
		...(held > 0 ? [sayCounted('replication_held', held)] : []),
	];
}
