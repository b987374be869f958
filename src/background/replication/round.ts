import { NEVER_DELETED } from '../../core/highlights/highlight-record.ts';
import { Failure } from '../../core/problem.ts';
import { replicaOfHighlight } from '../../core/replication/highlight-replica-record.ts';
import { gapAfter, withNumbers } from '../../core/replication/number-ranges.ts';
import type { RemoteCopy } from '../../core/replication/remote-copy.ts';
import type { ReplicaKind, ReplicaRecord } from '../../core/replication/replica-record.ts';
import type { Client } from '../../platform/rpc.ts';
import type { Database } from '../../storage/database-schema.ts';
import { highlightReplica } from '../../storage/highlights/highlight-replica.ts';
import type { KeyValuePort } from '../../storage/key-value-port.ts';
import { noteRecordsSent, tellAnew, waitingRecords } from '../../storage/replication/ledger-rows.ts';
import {
	MOST_HEARD,
	MOST_HELD,
	type ReplicationProgress,
	type ReplicationSetup,
	readSetup,
	writeProgress,
	writeSetup,
} from '../../storage/replication/replication-values.ts';
import { type MaintainIndexPorts, maintainIndex } from '../coverage/maintain-index.ts';
import { type FollowNewsChangedPorts, followNewsChanged } from '../feeds/follow-news-changed.ts';
import { type PaintHighlightsPorts, paintOpenTabs } from '../highlights/paint-highlights.ts';
import type { OpenInterface } from '../state/ports.ts';
import { type SetAlarmsPorts, setAlarms } from '../state/set-alarms.ts';
import { unasked } from '../state/unasked.ts';
import { type SiteAccessChangedPorts, siteAccessChanged } from '../tabs/site-access-changed.ts';
import { beginCopy, readArrangement } from './arrangement.ts';
import type { Rounds } from './rounds.ts';
import { checkOf } from './seal.ts';
import { ledgerKindsOf, type TakeInPorts, takeIn } from './take-in.ts';
import { AT_ONCE, type HeardOfCopy, type ToldCopy } from './told-copy.ts';

export interface RoundPorts
	extends FollowNewsChangedPorts,
		MaintainIndexPorts,
		PaintHighlightsPorts,
		SetAlarmsPorts,
		SiteAccessChangedPorts,
		TakeInPorts {
	ui: OpenInterface;
	values: KeyValuePort;
	rounds: Rounds;
}

/** Milliseconds after which changes are read again of which not all could be held: clocks are ahead by days. */
const AGAIN_AFTER = 24 * 60 * 60_000;

/** Milliseconds for which the copy is heard in one round. A server may tell of changes without end; what it has more comes with the next round. */
const LONGEST_HEARD = 10 * 60_000;

/** One time that the library and the copy are brought in line, and how far it has come. */
export class Round {
	progress: ReplicationProgress;
	/** Nobody else has written to the copy since what it said was taken in. */
	#isAlone = true;
	readonly #ports: RoundPorts;
	readonly #setup: ReplicationSetup;
	readonly #came = new Set<ReplicaKind>();

	constructor(ports: RoundPorts, setup: ReplicationSetup, progress: ReplicationProgress) {
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
	 * anew then. One that knows the next noted it and we did not hear so: it is our last round, and what follows is noted as another.
	 */
	async beginAt(copy: Client<RemoteCopy>): Promise<void> {
		const { round: ours } = this.progress;
		const round = await copy.readRound(this.#setup.access, this.#setup.id);
		if (round === ours) return;
		if (round === ours + 1) return this.keep({ round });
		await this.#beginAnew();
		// a long round that is cut off goes on where it was
		await this.end(copy);
	}

	/** Notes on the server and here that the round has come so far. */
	async end(copy: Client<RemoteCopy>): Promise<void> {
		const round = this.progress.round + 1;
		await copy.writeRound(this.#setup.access, this.#setup.id, round);
		await this.keep({ round, isOpen: false });
	}

	/** Before anything goes either way: what went is kept batch by batch, and a background that is killed would not know of it. */
	#open(): Promise<void> {
		return this.progress.isOpen ? this.#whileJoined() : this.keep({ isOpen: true });
	}

	async #beginAnew(): Promise<void> {
		const { clock, library } = this.#ports;
		const db = await library.database();
		for (const kind of ledgerKindsOf(this.#setup.kinds)) await tellAnew(db, kind, clock.now());
		await this.keep({ since: 0, told: 0, heard: [], held: [], again: null, refused: 0 });
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
			await this.#takeIn(copy, heard);
			await this.keep({ held: [...new Set(heard.held)] });
		}
		const began = clock.now().getTime();
		while (clock.now().getTime() - began < LONGEST_HEARD) {
			const { since, isLast, ...heard } = await copy.changes(this.progress.since, clock.now());
			await this.#takeIn(copy, heard);
			const held = [...new Set([...this.progress.held, ...heard.held])];
			if (held.length > MOST_HELD && !this.progress.again) {
				const from = new Date(clock.now().getTime() + AGAIN_AFTER).toISOString();
				await this.keep({ again: { since: this.progress.since, from, refused: this.progress.refused } });
			}
			await this.keep({ since, held: held.slice(0, MOST_HELD), refused: this.progress.refused + heard.refused });
			if (isLast) return;
		}
	}

	/** Tells the copy what changed here. */
	async tell(copy: ToldCopy): Promise<void> {
		const { clock, library } = this.#ports;
		const db = await library.database();
		if (this.#setup.kinds.highlights) await this.#tellHighlights(db, copy);
		for (const kind of ledgerKindsOf(this.#setup.kinds)) {
			const records = await waitingRecords(db, kind, clock.now());
			for (let from = 0; from < records.length; from += AT_ONCE) {
				const some = records.slice(from, from + AT_ONCE);
				await this.#tell(copy, some);
				await noteRecordsSent(db, kind, some, clock.now());
			}
		}
	}

	async #tellHighlights(db: Database, copy: ToldCopy): Promise<void> {
		const replica = highlightReplica(db, () => this.#ports.clock.now());
		for (;;) {
			const { after, before } = gapAfter(this.progress.heard, this.progress.told);
			const { changes, sequence } = await replica.changesSince(after, AT_ONCE, before);
			if (sequence === after && before === Number.POSITIVE_INFINITY) return this.#noteTold(after);
			// what went here for its age, or with an import that was undone, went from this machine alone
			const told = changes.filter((change) => 'kept' in change || change.deleted.deletedAt !== NEVER_DELETED);
			if (told.length > 0) await this.#tell(copy, told.map(replicaOfHighlight));
			// of the numbers of a gap only those are there that were not given anew since
			await this.#noteTold(sequence === after ? before - 1 : sequence);
		}
	}

	/** The server's changes that tell of nothing but this are not heard again. */
	async #tell(copy: ToldCopy, records: readonly ReplicaRecord[]): Promise<void> {
		await this.#open();
		const { written, own } = await copy.tell(records);
		if (written === 0 || !this.#isAlone) return;
		const since = own.length < written ? null : await copy.passOwn(this.progress.since, own);
		this.#isAlone = since !== null;
		if (since !== null) await this.keep({ since });
	}

	async #noteTold(told: number): Promise<void> {
		if (told === this.progress.told) return;
		await this.keep({ told, heard: this.progress.heard.filter(([, to]) => to > told) });
	}

	async #takeIn(copy: ToldCopy, { records, contested }: HeardOfCopy): Promise<void> {
		const kinds = this.#setup.kinds;
		if (records.length + contested.length > 0) await this.#open();
		if (records.length > 0) {
			await this.#whileJoined(async () => {
				const { heard, refused } = await takeIn(this.#ports, kinds, records, this.#came);
				this.progress = {
					...this.progress,
					heard: withNumbers(this.progress.heard, heard).slice(-MOST_HEARD),
					refused: this.progress.refused + refused,
				};
			});
		}
		if (contested.length > 0) {
			await this.#whileJoined(async () => {
				await takeIn(this.#ports, kinds, contested, this.#came);
			});
			// revisions that lost go with the telling, which what is waiting here need not come to
			const settled = contested.filter(({ kind }) => kinds[kind]);
			if (settled.length > 0) await copy.tell(settled);
		}
	}

	/** What follows from what came, for whoever shows it. */
	async tellWhatCame(): Promise<void> {
		const ports = this.#ports;
		if (this.#came.size === 0) return;
		for (const kind of this.#came) ports.ui.tellInterface('storedChanged', kind === 'rules' ? 'settings' : kind);
		if (this.#came.has('highlights')) unasked(paintOpenTabs(ports));
		if (this.#came.has('rules')) await siteAccessChanged(ports);
		// with what was removed on another machine went what it brought
		if (this.#came.has('feeds')) await maintainIndex(ports, true);
		if (this.#came.has('feeds') || this.#came.has('follows')) await followNewsChanged(ports);
		await setAlarms(ports);
	}
}
