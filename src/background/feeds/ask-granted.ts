import { hostOf } from '../../core/addresses/host-of.ts';
import { leadsIntoPrivate } from '../../core/addresses/is-private-host.ts';
import type { PollOutcome } from '../../core/feeds/feed-poll.ts';
import { isHostGranted } from '../../core/sites/match-patterns.ts';
import type { FeedAnswer } from '../../platform/fetch-feed.ts';
import type { Grants, Network } from '../state/ports.ts';

export interface AskGrantedPorts {
	grants: Grants;
	network: Network;
}

type Answered = Extract<FeedAnswer, { outcome: 'answered' }>;

/** Asks a host only where the browser grants it, and takes no answer of another that a redirect led to. */
export async function askGranted(
	ports: AskGrantedPorts,
	url: string,
	headers: Record<string, string>,
	signal?: AbortSignal,
): Promise<Answered | Exclude<PollOutcome, { kind: 'read' }>> {
	const granted = await ports.grants.grantedOrigins();
	if (!isHostGranted(hostOf(url), granted)) return { kind: 'not-granted' };
	const answer = await ports.network.fetchFeed(url, headers, signal);
	if (answer.outcome !== 'answered') {
		return answer.outcome === 'redirected-to-ungranted-host'
			? { kind: answer.outcome, to: null }
			: { kind: answer.outcome };
	}
	if (leadsIntoPrivate(url, answer.url)) return { kind: 'redirected-to-private-host' };
	// a host that lets everybody read answers even where it is not granted
	return isHostGranted(hostOf(answer.url), granted) ? answer : { kind: 'redirected-to-ungranted-host', to: answer.url };
}
