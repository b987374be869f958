import * as v from 'valibot';
import { LIMITS } from '../../core/limits.ts';
import type { RemoteSequence } from '../../core/replication/remote-copy.ts';
import type { ReplicationProblem, ServerAccess } from '../../core/replication/replica-setup.ts';
import { CountSchema, KeySchema, TimeSchema } from '../check-shape.ts';
import type { KeyValuePort } from '../key-value-port.ts';
import { readValue, type Salvaged, type StoredValueDeclaration, writeValue } from '../stored-value.ts';

/** A group that the reader joined. Neither exported nor backed up. */
export interface GroupSetup {
	id: string;
	access: ServerAccess;
	/** How the reader is called there, and since when: ISO 8601, UTC. */
	name: string;
	namedAt: string;
	/** Ids of the collections that are shared with it: none before the reader chose it. */
	shared: string[];
}

/** How far this machine and a group have come with each other. */
export interface GroupProgress {
	/** Of the setup it is about. */
	id: string;
	/** The name of the group's database that was last seen there: in its place another may stand. */
	copy: string | null;
	/** What was taken in of the server's changes. */
	since: RemoteSequence;
	/** When all there is was last heard: ISO 8601, UTC; null before that. */
	wholeAt: string | null;
	/** ISO 8601, UTC; null before the first. */
	lastSuccessAt: string | null;
	problem: ReplicationProblem | null;
	/** The server lets the reader write nothing. */
	isReadOnly: boolean;
	/** Documents that are not as they must be, or more than are taken. */
	refused: number;
}

const SetupSchema = v.object({
	id: KeySchema,
	access: v.object({ url: v.pipe(v.string(), v.url()), name: v.string(), secret: v.string() }),
	name: v.pipe(v.string(), v.maxLength(LIMITS.groupName)),
	namedAt: TimeSchema,
	shared: v.pipe(v.array(KeySchema), v.maxLength(LIMITS.collections)),
});

const ProgressSchema = v.object({
	id: KeySchema,
	copy: v.nullable(KeySchema),
	since: v.union([v.string(), v.number()]),
	wholeAt: v.nullable(TimeSchema),
	lastSuccessAt: v.nullable(TimeSchema),
	problem: v.nullable(v.looseObject({ code: KeySchema })),
	isReadOnly: v.boolean(),
	refused: CountSchema,
}) as unknown as v.GenericSchema<unknown, GroupProgress>;

/** A group that cannot be read is joined no longer: nothing is sent to it. */
const SETUPS = listOf<GroupSetup>('groups', SetupSchema);
const PROGRESS = listOf<GroupProgress>('group progress', ProgressSchema);

function listOf<Item>(key: string, schema: v.GenericSchema<unknown, Item>): StoredValueDeclaration<Item[]> {
	const salvage = (stored: unknown): Salvaged<Item[]> => {
		const items = Array.isArray(stored) ? stored : [];
		const sound = items.flatMap((item) => {
			const parsed = v.safeParse(schema, item);
			return parsed.success ? [parsed.output] : [];
		});
		return { value: sound.slice(0, LIMITS.groups), isWhole: Array.isArray(stored) && sound.length === items.length };
	};
	return { key, fallback: [], salvage, migrations: [] };
}

/** In the order in which they were joined. */
export async function readGroups(values: KeyValuePort): Promise<GroupSetup[]> {
	return (await readValue(values, SETUPS)).value;
}

/** Keeps a group, in place of the one with the same id. */
export async function writeGroup(values: KeyValuePort, setup: GroupSetup): Promise<void> {
	const groups = await readGroups(values);
	const isKnown = groups.some(({ id }) => id === setup.id);
	await writeValue(
		values,
		SETUPS,
		isKnown ? groups.map((group) => (group.id === setup.id ? setup : group)) : [...groups, setup],
	);
}

/** Leaves nothing of a group but what it said, which is in a store of its own (`forgetGroup`). */
export async function forgetGroupValues(values: KeyValuePort, id: string): Promise<void> {
	await writeValue(
		values,
		SETUPS,
		(await readGroups(values)).filter((group) => group.id !== id),
	);
	const { value } = await readValue(values, PROGRESS);
	await writeValue(
		values,
		PROGRESS,
		value.filter((progress) => progress.id !== id),
	);
}

/** Leaves nothing of any. */
export async function forgetGroups(values: KeyValuePort): Promise<void> {
	for (const { key } of [SETUPS, PROGRESS]) await values.remove(key);
}

/** Of a group; as before the first round where nothing is known of it. */
export async function readGroupProgress(values: KeyValuePort, id: string): Promise<GroupProgress> {
	const { value } = await readValue(values, PROGRESS);
	return (
		value.find((progress) => progress.id === id) ?? {
			id,
			copy: null,
			since: 0,
			wholeAt: null,
			lastSuccessAt: null,
			problem: null,
			isReadOnly: false,
			refused: 0,
		}
	);
}

export async function writeGroupProgress(values: KeyValuePort, progress: GroupProgress): Promise<void> {
	const { value } = await readValue(values, PROGRESS);
	await writeValue(values, PROGRESS, [...value.filter(({ id }) => id !== progress.id), progress]);
}
