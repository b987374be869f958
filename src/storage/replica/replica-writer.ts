import { deviceName, type HybridTime, nextTime } from '../../core/replication/hybrid-time.ts';
import type { Database, WriteTransaction } from '../database-schema.ts';
import { writeAtOnce } from '../write-at-once.ts';

/** Names it in the store of values. */
const KEY = 'replica';

/** Where this machine stands among those that have the library. */
interface Replica {
	device: string;
	/** The latest time written or seen. */
	last: HybridTime | null;
	/** Of the last change; they are numbered in the order in which this machine made or got them. */
	sequence: number;
}

/** The number of the last change there is; 0 before the first. */
export async function lastSequence(db: Database): Promise<number> {
	return ((await db.get('values', KEY)) as Replica | undefined)?.sequence ?? 0;
}

/** What this machine is called among those that have the library, the same for ever. */
export async function deviceOf(db: Database, now: Date): Promise<string> {
	const stored = (await db.get('values', KEY)) as Replica | undefined;
	if (stored) return stored.device;
	return writeAtOnce(db, ['values'], async (transaction) => {
		const writer = await ReplicaWriter.open(transaction, now);
		await writer.close();
		return writer.device;
	});
}

/** Numbers and dates what a transaction writes. The transaction has the store of values. */
export class ReplicaWriter {
	readonly #transaction: WriteTransaction;
	readonly #now: Date;
	readonly #replica: Replica;

	private constructor(transaction: WriteTransaction, now: Date, replica: Replica) {
		this.#transaction = transaction;
		this.#now = now;
		this.#replica = replica;
	}

	static async open(transaction: WriteTransaction, now: Date): Promise<ReplicaWriter> {
		const stored = (await transaction.objectStore('values').get(KEY)) as Replica | undefined;
		const replica = stored ?? { device: deviceName(crypto.randomUUID()), last: null, sequence: 0 };
		return new ReplicaWriter(transaction, now, { ...replica });
	}

	/** The time of what is written now. */
	time(): HybridTime {
		const time = nextTime(this.#replica.last, this.#now, this.#replica.device);
		this.#replica.last = time;
		return time;
	}

	/** Another machine wrote something at that time: what is written here from now on is later. */
	see(time: HybridTime): void {
		if (this.#replica.last === null || time > this.#replica.last) this.#replica.last = time;
	}

	get device(): string {
		return this.#replica.device;
	}

	/** The number of the next change. */
	number(): number {
		return ++this.#replica.sequence;
	}

	/** The number of the last change. */
	get sequence(): number {
		return this.#replica.sequence;
	}

	/** Keeps where it stands, before the transaction ends. */
	async close(): Promise<void> {
		await this.#transaction.objectStore('values').put(this.#replica, KEY);
	}
}
