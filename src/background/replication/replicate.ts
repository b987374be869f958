import { type HighlightChange, NEVER_DELETED } from '../../core/highlights/highlight-record.ts';
import { Failure, problemOf } from '../../core/problem.ts';
import { highlightOfReplica, replicaOfHighlight } from '../../core/replication/highlight-replica-record.ts';
import type { RemoteCopy } from '../../core/replication/remote-copy.ts';
import { REPLICA_KINDS, type ReplicaKind, type ReplicaRecord } from '../../core/replication/replica-record.ts';
import type { ReplicationProblem } from '../../core/replication/replica-setup.ts';
import { isHostGranted } from '../../core/sites/match-patterns.ts';
import type { RemoteCopyPort } from '../../platform/remote-copy-client.ts';
import type { Client } from '../../platform/rpc.ts';
import type { Database } from '../../storage/database-schema.ts';
import { highlightReplica } from '../../storage/highlights/highlight-replica.ts';
import type { KeyValuePort } from '../../storage/key-value-port.ts';
import { checkedHighlight } from '../../storage/replication/checked-replica.ts';
import type { LedgerKindName } from '../../storage/replication/ledger-kinds.ts';
import { noteRecordsSent, takeLedgerRecords, tellAnew, waitingRecords } from '../../storage/replication/ledger-rows.ts';
import {
	MOST_HELD,
	type ReplicationProgress,
	type ReplicationSetup,
	readProgress,
	readSetup,
	writeProgress,
	writeSetup,
} from '../../storage/replication/replication-values.ts';
import { type PaintHighlightsPorts, paintOpenTabs } from '../highlights/paint-highlights.ts';
import type { Clock, Grants, Library, OpenInterface } from '../state/ports.ts';
import { type SetAlarmsPorts, setAlarms } from '../state/set-alarms.ts';
import type { TaskQueue } from '../state/task-queue.ts';
import { unasked } from '../state/unasked.ts';
import { type SiteAccessChangedPorts, siteAccessChanged } from '../tabs/site-access-changed.ts';
import { beginCopy, readArrangement } from './arrangement.ts';
import { checkOf, sealerOf } from './seal.ts';
import { AT_ONCE, type HeardOfCopy, ToldCopy } from './told-copy.ts';

export interface ReplicatePorts extends PaintHighlightsPorts, SetAlarmsPorts, SiteAccessChangedPorts {
	clock: Clock;
	grants: Grants;
	library: Library;
	ui: OpenInterface;
	values: KeyValuePort;
	settingsQueue: TaskQueue;
	remoteCopy: RemoteCopyPort;
	rounds: Rounds;
}

/** Rounds run one after the other; one that waits stands for all that are asked for meanwhile. */
export interface Rounds {
	queue: TaskQueue;
	/** Changes of the setup and what is taken in, one after the other: nothing comes from a server that was left. */
	setups: TaskQueue;
	waiting: Promise<void> | null;
	isBusy: boolean;
	/** Somebody waits for the server to tell of changes. */
	isWatched: boolean;
}

/** Brings the library and the copy in line with each other, where the reader has joined one. What keeps it from that is noted, not thrown. */
export function replicate(ports: ReplicatePorts): Promise<void> {
	const { rounds } = ports;
	rounds.waiting ??= rounds.queue.run(async () => {
		// with an empty queue this runs before there is a promise to forget
		await null;
		rounds.waiting = null;
		const setup = await readSetup(ports.values);
		if (!setup || setup.isPaused) return;
		rounds.isBusy = true;
		try {
			await runRound(ports, setup);
		} finally {
			rounds.isBusy = false;
			ports.ui.tellInterface('storedChanged', 'replication');
		}
	});
	return rounds.waiting;
}

async function runRound(ports: ReplicatePorts, setup: ReplicationSetup): Promise<void> {
	const { clock, grants, remoteCopy, values } = ports;
	const round = new Round(ports, setup, await readProgress(values, setup));
	try {
		if (!isHostGranted(new URL(setup.access.url).hostname, await grants.grantedOrigins()))
			throw new Failure({ code: 'server-not-granted' });
		const opened = await remoteCopy.open();
		try {
			const copy = new ToldCopy(opened.copy, setup.access, await sealerOf(setup.keys));
			await round.meet(opened.copy);
			await round.beginAt(await opened.copy.readRound(setup.access, setup.id));
			await round.take(copy);
			await round.tell(copy);
			if (round.isNews) {
				await opened.copy.writeRound(setup.access, setup.id, round.progress.round + 1);
				await round.keep({ round: round.progress.round + 1 });
			}
		} finally {
			opened.close();
		}
		await round.keep({ lastSuccessAt: clock.now().toISOString(), problem: null });
	} catch (error) {
		const problem = problemOf(error) as ReplicationProblem;
		// left or paused meanwhile, even where it has gone on since: nothing is wrong
		if (problem.code === 'not-joined') return;
		await round.keep({ problem }).catch((gone: unknown) => {
			// of what was left meanwhile nobody asks how it went
			if (problemOf(gone).code !== 'not-joined') throw gone;
		});
	} finally {
		await round.tellWhatCame();
	}
}

/** Milliseconds after which changes are read again of which not all could be held: clocks are ahead by days. */
const AGAIN_AFTER = 24 * 60 * 60_000;

class Round {
	progress: ReplicationProgress;
	/** The note on the server is to be written: something went either way, or it is the first round. */
	isNews = false;
	readonly #ports: ReplicatePorts;
	readonly #setup: ReplicationSetup;
	readonly #came = new Set<ReplicaKind>();

	constructor(ports: ReplicatePorts, setup: ReplicationSetup, progress: ReplicationProgress) {
		this.#ports = ports;
		this.#setup = setup;
		this.progress = progress;
	}

	/** @throws Failure where the reader left the server, joined another or paused meanwhile */
	keep(part: Partial<ReplicationProgress>): Promise<void> {
		return this.#whileJoined(async () => {
			this.progress = { ...this.progress, ...part };
			await writeProgress(this.#ports.values, this.progress);
		});
	}

	/** What is taken in by a server that was left would come to a library that was emptied. */
	#whileJoined(doing: (setup: ReplicationSetup) => Promise<void> = async () => {}): Promise<void> {
		const { rounds, values } = this.#ports;
		return rounds.setups.run(async () => {
			const setup = await readSetup(values);
			if (setup?.id !== this.#setup.id || setup.isPaused) throw new Failure({ code: 'not-joined' });
			await doing(setup);
		});
	}

	/**
	 * Looks whether the copy is the one that was joined, before anything is said to it: in its place there may be none, one that others can read,
	 * or one with another passphrase. An empty database gets the same copy again.
	 */
	async meet(copy: Client<RemoteCopy>): Promise<void> {
		const { access, keys, sealing } = this.#setup;
		let there = await readArrangement(copy, access);
		if (there === 'deleted') throw new Failure({ code: 'copy-deleted' });
		if (there === null) {
			if (keys && !sealing) throw new Failure({ code: 'passphrase-needed' });
			there = await beginCopy(copy, access, { copy: this.progress.copy ?? crypto.randomUUID(), sealing });
		}
		if (!keys && there.sealing) throw new Failure({ code: 'passphrase-needed' });
		if (keys && !there.sealing) throw new Failure({ code: 'copy-open' });
		if (keys && there.sealing?.check !== (await checkOf(keys))) throw new Failure({ code: 'passphrase-wrong' });
		if (keys && !sealing) await this.#keepSealing(there.sealing);
		if (there.copy === this.progress.copy) return;
		if (this.progress.round > 0) await this.#beginAnew();
		await this.keep({ copy: there.copy });
	}

	/** A machine that joined before this was kept could not put the copy on a server that was emptied. */
	#keepSealing(sealing: ReplicationSetup['sealing']): Promise<void> {
		return this.#whileJoined((setup) => writeSetup(this.#ports.values, { ...setup, sealing }));
	}

	/**
	 * A server that does not know our last round is not the one we knew: emptied, or put back to an earlier day. Everything is told and heard
	 * anew then. One that knows a later one did not hear from us that we had heard it.
	 */
	async beginAt(round: number | null): Promise<void> {
		const { round: ours } = this.progress;
		if (ours === 0) this.isNews = true;
		if (round === ours || round === ours + 1) return;
		await this.#beginAnew();
	}

	async #beginAnew(): Promise<void> {
		const { clock, library } = this.#ports;
		const db = await library.database();
		for (const kind of this.#ledgerKinds()) await tellAnew(db, kind, clock.now());
		this.isNews = true;
		await this.keep({ since: 0, told: 0, held: [], again: null, refused: 0 });
	}

	/** Takes in what the copy says. */
	async take(copy: ToldCopy): Promise<void> {
		const { clock } = this.#ports;
		const { again } = this.progress;
		// what is read anew is counted anew
		if (again && again.from <= clock.now().toISOString())
			await this.keep({ since: again.since, again: null, refused: again.refused });
		if (this.progress.held.length > 0) {
			const heard = await copy.read(this.progress.held, clock.now());
			await this.#takeIn(heard);
			await this.keep({ held: [...new Set(heard.held)] });
		}
		for (;;) {
			const { since, isLast, ...heard } = await copy.changes(this.progress.since, clock.now());
			await this.#takeIn(heard);
			const held = [...new Set([...this.progress.held, ...heard.held])];
			if (held.length > MOST_HELD && !this.progress.again) {
				const from = new Date(clock.now().getTime() + AGAIN_AFTER).toISOString();
				await this.keep({ again: { since: this.progress.since, from, refused: this.progress.refused } });
			}
			if (heard.records.length > 0) this.isNews = true;
			await this.keep({ since, held: held.slice(0, MOST_HELD), refused: this.progress.refused + heard.refused });
			if (isLast) return;
		}
	}

	/** Tells the copy what changed here. */
	async tell(copy: ToldCopy): Promise<void> {
		const { clock, library } = this.#ports;
		const db = await library.database();
		if (this.#setup.kinds.highlights) await this.#tellHighlights(db, copy);
		for (const kind of this.#ledgerKinds()) {
			const records = await waitingRecords(db, kind, clock.now());
			for (let from = 0; from < records.length; from += AT_ONCE) {
				const some = records.slice(from, from + AT_ONCE);
				await this.#whileJoined();
				if ((await copy.tell(some)) > 0) this.isNews = true;
				await noteRecordsSent(db, kind, some, clock.now());
			}
		}
	}

	async #tellHighlights(db: Database, copy: ToldCopy): Promise<void> {
		const replica = highlightReplica(db, () => this.#ports.clock.now());
		for (;;) {
			const { changes, sequence } = await replica.changesSince(this.progress.told, AT_ONCE);
			if (sequence === this.progress.told) return;
			// what went here for its age, or with an import that was undone, went from this machine alone
			const told = changes.filter((change) => 'kept' in change || change.deleted.deletedAt !== NEVER_DELETED);
			await this.#whileJoined();
			if ((await copy.tell(told.map(replicaOfHighlight))) > 0) this.isNews = true;
			await this.keep({ told: sequence });
		}
	}

	async #takeIn({ records }: HeardOfCopy): Promise<void> {
		if (records.length > 0) await this.#whileJoined(() => this.#store(records));
	}

	async #store(records: readonly ReplicaRecord[]): Promise<void> {
		const { clock, library, settingsQueue } = this.#ports;
		const db = await library.database();
		const now = clock.now();
		const of = (kind: ReplicaKind) => records.filter((record) => record.kind === kind);
		if (this.#setup.kinds.highlights) {
			const { added, changed } = await highlightReplica(db, () => now).take(of('highlights').flatMap(changeOf), null);
			if (added.length + changed.length > 0) this.#came.add('highlights');
		}
		for (const kind of this.#ledgerKinds()) {
			const some = of(kind);
			if (some.length === 0) continue;
			// rules lie in the settings, whose changes wait for each other
			const taken = await settingsQueue.run(() => takeLedgerRecords(db, kind, some, now));
			if (taken > 0) this.#came.add(kind);
		}
	}

	#ledgerKinds(): LedgerKindName[] {
		return REPLICA_KINDS.filter((kind) => kind !== 'highlights' && this.#setup.kinds[kind]) as LedgerKindName[];
	}

	/** What follows from what came, for whoever shows it. */
	async tellWhatCame(): Promise<void> {
		const ports = this.#ports;
		if (this.#came.size === 0) return;
		for (const kind of this.#came) ports.ui.tellInterface('storedChanged', kind === 'rules' ? 'settings' : kind);
		if (this.#came.has('highlights')) unasked(paintOpenTabs(ports));
		if (this.#came.has('rules')) await siteAccessChanged(ports);
		await setAlarms(ports);
	}
}

function changeOf(record: ReplicaRecord): HighlightChange[] {
	const change = highlightOfReplica(record);
	if ('deleted' in change) return [change];
	const kept = checkedHighlight(record);
	return kept ? [{ kept }] : [];
}
