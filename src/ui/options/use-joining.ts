import { useState } from 'preact/hooks';
import { readServerAddress } from '../../core/replication/replica-setup.ts';
import { sayError, sayProblem } from '../../words/problems.ts';
import { say } from '../../words/say.ts';
import { useAnnouncements } from '../kit/announcer.tsx';

interface Joining {
	/** What keeps the reader from it, in a sentence. */
	problem: string | null;
	isBusy: boolean;
	/**
	 * Asks to be joined where the address may be a server's.
	 * @param ask false where the browser's permission was refused
	 */
	join(typed: { server: string; database: string }, ask: () => Promise<boolean>, joined?: () => void): void;
}

/** Joins this machine with a server that the reader typed. */
export function useJoining(): Joining {
	const { announce } = useAnnouncements();
	const [problem, setProblem] = useState<string | null>(null);
	const [isBusy, setIsBusy] = useState(false);
	const join: Joining['join'] = ({ server, database }, ask, joined) => {
		const address = readServerAddress(server, database);
		if (typeof address !== 'string') {
			setProblem(sayProblem(address));
			return;
		}
		setProblem(null);
		setIsBusy(true);
		ask()
			.then((isAllowed) => {
				if (!isAllowed) {
					setProblem(say('replication_not_allowed'));
					return;
				}
				announce(say('replication_done'));
				joined?.();
			})
			.catch((error: unknown) => setProblem(sayError(error)))
			.finally(() => setIsBusy(false));
	};
	return { problem, isBusy, join };
}
