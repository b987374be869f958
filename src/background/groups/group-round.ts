import { type GroupDocument, groupDocumentId, isToBeWritten } from '../../core/groups/group-document.ts';
import { GroupRoom, MOST_OF_AUTHOR } from '../../core/groups/group-room.ts';
import { ownDocuments } from '../../core/groups/own-documents.ts';
import { Failure, problemOf } from '../../core/problem.ts';
import { LATEST_CLOCK } from '../../core/replication/hybrid-time.ts';
import type { RemoteCopy } from '../../core/replication/remote-copy.ts';
import type { Client } from '../../platform/rpc.ts';
import type { Database } from '../../storage/database-schema.ts';
import { checkedGroupDocument } from '../../storage/groups/checked-group-document.ts';
import {
	type GroupProgress,
	type GroupSetup,
	readGroups,
	writeGroupProgress,
} from '../../storage/groups/group-values.ts';
import {
	keepShared,
	roomOfGroup,
	type SharedDocument,
	sharedOfGroup,
	takeShared,
} from '../../storage/groups/shared-documents.ts';
import { highlightsOfIds } from '../../storage/highlights/list-highlights.ts';
import type { KeyValuePort } from '../../storage/key-value-port.ts';
import { deviceOf } from '../../storage/replica/replica-writer.ts';
import { ARRANGEMENT } from '../replication/arrangement.ts';
import type { Rounds } from '../replication/rounds.ts';
import { AT_ONCE } from '../replication/told-copy.ts';
import type { Clock, Library } from '../state/ports.ts';
import { beginGroupCopy, readGroupCopy } from './group-copy.ts';
import { sharedCollections } from './shared-collections.ts';
import { writeOwn } from './write-own.ts';

export interface GroupRoundPorts {
	clock: Clock;
	library: Library;
	values: KeyValuePort;
	groupRounds: Rounds;
}

/** Documents that are heard in one round: a group's database has a few thousand. */
const MOST_HEARD = 20_000;
/** Answers of the server in which they come, with all that was ever deleted there: one may tell of changes without end. */
const MOST_ANSWERS = 500;
/** Milliseconds for which a group is heard: of five the others wait for it. */
const LONGEST_HEARD = 10 * 60_000;
/** Milliseconds after which all there is is heard anew: a server that was put back to an earlier day does not say so. */
const WHOLE_AFTER = 24 * 60 * 60_000;

/** One time that it is heard what a group says, and told what the reader shares with it. */
export class GroupRound {
	progress: GroupProgress;
	readonly #ports: GroupRoundPorts;
	readonly #setup: GroupSetup;
	readonly #copy: Client<RemoteCopy>;
	#room: GroupRoom | null = null;

	constructor(ports: GroupRoundPorts, setup: GroupSetup, progress: GroupProgress, copy: Client<RemoteCopy>) {
		this.#ports = ports;
		this.#setup = setup;
		this.#copy = copy;
		this.progress = progress;
	}

	/** @throws Failure where the reader left the group meanwhile, or shares something else with it */
	keep(part: Partial<GroupProgress>): Promise<void> {
		return this.#whileJoined(async () => {
			this.progress = { ...this.progress, ...part };
			await writeGroupProgress(this.#ports.values, this.progress);
		});
	}

	#whileJoined(doing: () => Promise<void> = async () => {}): Promise<void> {
		const { groupRounds, values } = this.#ports;
		return groupRounds.setups.run(async () => {
			const setup = (await readGroups(values)).find(({ id }) => id === this.#setup.id);
			if (setup?.shared.join() !== this.#setup.shared.join()) throw new Failure({ code: 'not-joined' });
			await doing();
		});
	}

	/** Looks whether the database is the group's. Another in its place is heard from the beginning. */
	async meet(): Promise<void> {
		const { access } = this.#setup;
		const copy = (await readGroupCopy(this.#copy, access)) ?? (await beginGroupCopy(this.#copy, access));
		if (copy !== this.progress.copy) await this.keep({ copy, since: 0, wholeAt: null });
	}

	/** @param isWhole all there is is heard anew */
	async take(isWhole: boolean): Promise<void> {
		const { clock, library } = this.#ports;
		const db = await library.database();
		const { id, access } = this.#setup;
		const { wholeAt } = this.progress;
		const isAnew = isWhole || wholeAt === null || clock.now().getTime() - Date.parse(wholeAt) > WHOLE_AFTER;
		const heard = new Set<string>();
		let since = isAnew ? 0 : this.progress.since;
		let refused = isAnew ? 0 : this.progress.refused;
		const began = clock.now().getTime();
		// what is not heard again goes in the end, and takes nobody's place meanwhile
		if (isAnew) this.#room = new GroupRoom();
		let count = 0;
		for (let answers = 1; ; answers++) {
			const { documents, deleted, ...answer } = await this.#copy.changes(access, since, AT_ONCE);
			count += documents.length;
			if (count > MOST_HEARD || answers > MOST_ANSWERS) throw new Failure({ code: 'server-floods' });
			if (clock.now().getTime() - began > LONGEST_HEARD) throw new Failure({ code: 'server-silent' });
			const sound: SharedDocument[] = [];
			const gone = [...deleted];
			for (const { _id, body } of documents) {
				if (_id === ARRANGEMENT) continue;
				const document = checkedGroupDocument(_id, body, clock.now());
				if (document) sound.push({ _id, document });
				else gone.push(_id);
			}
			refused += documents.filter(({ _id }) => _id !== ARRANGEMENT).length - sound.length;
			await this.#whileJoined(async () => {
				refused += await this.#takeIn(db, sound, gone);
			});
			for (const { _id } of sound) heard.add(_id);
			since = answer.since;
			if (!isAnew) await this.keep({ since, refused });
			if (answer.isLast) break;
		}
		if (!isAnew) return;
		await this.#whileJoined(() => keepShared(db, id, heard));
		await this.keep({ since, refused, wholeAt: clock.now().toISOString() });
	}

	/** @returns how many there was no room for */
	async #takeIn(db: Database, documents: readonly SharedDocument[], gone: readonly string[]): Promise<number> {
		this.#room ??= await roomOfGroup(db, this.#setup.id);
		return takeShared(db, this.#setup.id, documents, gone, this.#room);
	}

	/** Tells the group what is shared with it and is not there yet, and deletes there what this machine told and is shared no longer. */
	async tell(): Promise<void> {
		const { clock, library } = this.#ports;
		const db = await library.database();
		const { id, access } = this.#setup;
		const device = await deviceOf(db, clock.now());
		const wanted = await this.#wanted(device);
		if (wanted.size > MOST_OF_AUTHOR)
			throw new Failure({ code: 'group-shares-too-much', values: { most: MOST_OF_AUTHOR } });
		const known = new Map((await sharedOfGroup(db, id)).map(({ _id, document }) => [_id, document]));
		const changed = [...wanted].flatMap(([_id, document]) =>
			isToBeWritten(document, known.get(_id)) ? [{ _id, document }] : [],
		);
		const gone = [...known].flatMap(([_id, document]) =>
			document.author === access.name && document.device === device && !wanted.has(_id)
				? [{ _id, document: null }]
				: [],
		);
		const all = [...gone, ...changed];
		for (let from = 0; from < all.length; from += AT_ONCE) {
			const some = all.slice(from, from + AT_ONCE);
			await this.#whileJoined();
			await writeOwn(this.#copy, access, device, some, clock.now());
			const told = some.flatMap(({ _id, document }) => (document ? [{ _id, document }] : []));
			await this.#whileJoined(async () => {
				await this.#takeIn(
					db,
					told,
					some.flatMap(({ _id, document }) => (document ? [] : [_id])),
				);
			});
		}
		if (this.progress.isReadOnly && all.length > 0) await this.keep({ isReadOnly: false });
	}

	async #wanted(device: string): Promise<Map<string, GroupDocument>> {
		const db = await this.#ports.library.database();
		const { access, name, namedAt } = this.#setup;
		const collections = await sharedCollections(db, this.#setup);
		const ids = [...new Set(collections.flatMap(({ highlights }) => highlights))];
		const highlights = (await highlightsOfIds(db, ids)).filter((record) => record !== null);
		const documents = ownDocuments({ author: access.name, device, name, namedAt }, collections, highlights);
		return new Map(
			documents.flatMap((document) => {
				const _id = groupDocumentId(document);
				// held to what the others hold it to: what they would not take is not sent
				const checked = checkedGroupDocument(_id, document, LATEST_CLOCK);
				return checked ? [[_id, checked]] : [];
			}),
		);
	}

	/** What keeps the reader from the group; that they may write nothing there is no failure. */
	async fail(error: unknown): Promise<void> {
		const problem = problemOf(error);
		// left meanwhile, or something else is shared, for which another round waits
		if (problem.code === 'not-joined') return;
		await this.keep({ problem: problem as GroupProgress['problem'] }).catch((gone: unknown) => {
			if (problemOf(gone).code !== 'not-joined') throw gone;
		});
	}
}
