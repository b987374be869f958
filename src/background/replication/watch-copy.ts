import { problemOfServer, readPolicy } from '../../core/policy/policy.ts';
import type { RemoteSequence } from '../../core/replication/remote-copy.ts';
import type { StoredKind } from '../../messages/background-to-interface.ts';
import { waitingRecords } from '../../storage/replication/ledger-rows.ts';
import { readProgress, readSetup } from '../../storage/replication/replication-values.ts';
import type { Alarms } from '../state/ports.ts';
import { type ReplicatePorts, replicate } from './replicate.ts';

/** The alarm that wakes the background, and its minutes. */
export const REPLICATE = { name: 'replicate', minutes: 1 };

/** Milliseconds after a change of the library until the copy is told: several often come together. */
const SOON = 1_000;
/** Milliseconds for which the server is asked to tell of changes. The background sleeps until the next alarm then. */
const WATCHED = 20_000;
/** Rounds that follow one another because the server tells of changes. After so many the next alarm is waited for, as it may do so without end. */
const MOST_TOLD = 100;

export interface WatchCopyPorts extends ReplicatePorts {
	alarms: Alarms;
}

/** The alarm rings while this machine is joined with a server that the reader's organisation allows, and at no other time. */
export async function setReplicationAlarm({
	alarms,
	organisation,
	values,
}: Pick<WatchCopyPorts, 'alarms' | 'organisation' | 'values'>): Promise<void> {
	const [setup, managed] = await Promise.all([readSetup(values), organisation.managedValues()]);
	// what could not be read once may be read with the next round, which asks again
	const isAllowed = managed === null || !setup || problemOfServer(readPolicy(managed), setup.access.url) === null;
	if (setup && !setup.isPaused && isAllowed) await alarms.keepAlarm(REPLICATE.name, REPLICATE.minutes);
	else await alarms.dropAlarm(REPLICATE.name);
}

/** A round, and another as soon as the server tells of a change while the background is awake anyway. */
export async function watchCopy(ports: WatchCopyPorts): Promise<void> {
	const { rounds } = ports;
	await replicate(ports);
	if (rounds.isWatched) return;
	rounds.isWatched = true;
	try {
		// a server that tells of changes of which there are none would be asked without end
		let last: RemoteSequence | null = null;
		for (let told = 0; told < MOST_TOLD; told++) {
			const since = await toldAfter(ports, last);
			if (since === null) break;
			last = since;
			await replicate(ports);
		}
	} finally {
		rounds.isWatched = false;
	}
}

/**
 * Waits until the server tells of a change.
 * @param last where it told of one before
 * @returns after which place there is one; null where it tells of none, or of one at the same place again
 */
async function toldAfter(
	{ remoteCopy, values }: WatchCopyPorts,
	last: RemoteSequence | null,
): Promise<RemoteSequence | null> {
	const setup = await readSetup(values);
	if (!setup || setup.isPaused) return null;
	const { since, problem } = await readProgress(values, setup);
	if (problem !== null || since === last) return null;
	const opened = await remoteCopy.open();
	try {
		return (await opened.copy.wait(setup.access, since, WATCHED)) ? since : null;
	} catch {
		// the next round says what is wrong
		return null;
	} finally {
		opened.close();
	}
}

const REPLICATED: ReadonlySet<StoredKind> = new Set([
	'highlights',
	'feeds',
	'follows',
	'corrections',
	'searches',
	'collections',
	'settings',
]);

/** Tells the copy soon after something changed that it may have. @returns what is to be called with each kind that changed */
export function tellSoon(ports: () => WatchCopyPorts): (kind: StoredKind) => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let isFeedsAlone = true;
	return (kind) => {
		if (!REPLICATED.has(kind)) return;
		isFeedsAlone &&= kind === 'feeds';
		if (timer !== undefined) return;
		timer = setTimeout(() => {
			const telling = isFeedsAlone ? tellFeeds(ports()) : watchCopy(ports());
			timer = undefined;
			isFeedsAlone = true;
			// what cannot be read or written is told where the reader looks
			telling.catch(() => {});
		}, SOON);
	};
}

/** Feeds change with every poll, of which other machines mostly have nothing to hear. */
async function tellFeeds(ports: WatchCopyPorts): Promise<void> {
	const setup = await readSetup(ports.values);
	if (!setup?.kinds.feeds || setup.isPaused) return;
	const waiting = await waitingRecords(await ports.library.database(), 'feeds', ports.clock.now());
	if (waiting.length > 0) await watchCopy(ports);
}
