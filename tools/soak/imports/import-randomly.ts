import { type ReadImport, readImport } from '../../../src/core/imports/read-import.ts';
import type { Database } from '../../../src/storage/database-schema.ts';
import { highlightReplica } from '../../../src/storage/highlights/highlight-replica.ts';
import { checkHighlight, newHighlight } from '../../../src/storage/highlights/highlight-shape.ts';
import { importHighlights } from '../../../src/storage/highlights/import-highlights.ts';
import { undoChange } from '../../../src/storage/highlights/undo-change.ts';
import { emptyWorld } from '../../fakes/fake-world.ts';
import { seededRandom } from '../../seeded-random.ts';
import { mutateJson, mutateText, pick, type Random } from '../fuzz/hostile-values.ts';
import { faultOfError } from '../fuzz/refusals.ts';
import { inventedHighlights, SOUND_IMPORT_FILES } from './sound-import-files.ts';

const NOW = new Date('2026-03-14T09:00:00.000Z');
/** Files that one library takes in before it is made anew: undoing dates what it puts back, and older files change it no more. */
const FILES_A_LIBRARY = 100;
/** Share of the files that are changed in their values and not in their letters, and of those that are left whole. */
const IN_VALUES = 0.6;
const WHOLE = 0.02;
/** Milliseconds of processor time; a file has some thousand letters. */
const LONGEST_READING = 2_000;

/**
 * Takes changed files of every kind into a library, seed by seed. A file that is refused changes nothing; what is told of one is what comes of it;
 * what is taken in is sound, touches nothing else, changes nothing a second time and is taken back whole.
 * @param only one seed alone
 * @returns a line for each fault, with its seed
 */
export async function importRandomly(
	{ files, only = null }: { files: number; only?: number | null },
	tell: (line: string) => void,
): Promise<string[]> {
	const faults: string[] = [];
	const outcomes = { refused: 0, 'nothing in it': 0, taken: 0 };
	let db: Database | null = null;
	for (let seed = only ?? 1; seed <= (only ?? files); seed++) {
		if (!db || seed % FILES_A_LIBRARY === 0) db = await inventedLibrary();
		const random = seededRandom(seed);
		const kind = pick(Object.keys(SOUND_IMPORT_FILES), random);
		const content = mutated(SOUND_IMPORT_FILES[kind] ?? '', random);
		const found: string[] = [];
		outcomes[await takeIn(db, content, (fault) => found.push(fault))]++;
		for (const fault of found) {
			faults.push(`seed ${seed}, ${kind}: ${fault}`);
			tell(faults.at(-1) ?? '');
			db = null;
		}
		if (only !== null) tell(content);
		if (seed % 1_000 === 0) tell(`${seed} files: ${JSON.stringify(outcomes)}, ${faults.length} faults`);
	}
	return faults;
}

async function takeIn(
	db: Database,
	content: string,
	note: (fault: string) => void,
): Promise<'refused' | 'nothing in it' | 'taken'> {
	const before = await everything(db);
	let read: ReadImport;
	const begun = process.cpuUsage();
	try {
		read = readImport(content);
	} catch (error) {
		const fault = faultOfError(error);
		if (fault) note(fault);
		return 'refused';
	} finally {
		const { user, system } = process.cpuUsage(begun);
		const took = (user + system) / 1000;
		if (took > LONGEST_READING) note(`was read for ${took} ms`);
	}
	try {
		const told = await importHighlights(db, read, NOW, true);
		if ((await everything(db)) !== before) note('was only tried, and changed something');
		const done = await importHighlights(db, read, NOW, false);
		if (JSON.stringify({ ...told, undo: null }) !== JSON.stringify({ ...done, undo: null }))
			note(`said it would ${JSON.stringify(told)}, did ${JSON.stringify(done)}`);
		const named = new Set(read.records.map((record) => record?.id));
		await noteUnsound(db, before, named, note);
		const after = await everything(db);
		const again = await importHighlights(db, read, NOW, false);
		if (again.added + again.changed > 0 || (await everything(db)) !== after) note('changed something a second time');
		if (done.undo) await undoChange(db, done.undo, NOW.toISOString());
		if (withoutTimes(await everything(db)) !== withoutTimes(before)) note('was not taken back whole');
		return done.added + done.changed > 0 ? 'taken' : 'nothing in it';
	} catch (error) {
		note(faultOfError(error) ?? `was refused late: ${String(error)}`);
		return 'refused';
	}
}

/** Every row is as it must be, and those that the file does not name are as they were. */
async function noteUnsound(
	db: Database,
	before: string,
	named: ReadonlySet<string | undefined>,
	note: (fault: string) => void,
) {
	const earlier = new Map((JSON.parse(before) as Stored[]).map((row) => [row.id, JSON.stringify(row)]));
	for (const row of await db.getAll('highlights')) {
		const { fault } = checkHighlight(row);
		if (fault) note(`stored ${row.id} out of shape: ${fault}`);
		else newHighlight(row);
		if (!named.has(row.id) && JSON.stringify(row) !== earlier.get(row.id))
			note(`touched ${row.id}, which it does not name`);
		earlier.delete(row.id);
	}
	for (const id of earlier.keys()) note(`took away ${id}`);
}

type Stored = { id: string; clocks?: unknown; sequence?: unknown };

async function everything(db: Database): Promise<string> {
	return JSON.stringify(await db.getAll('highlights'));
}

/** What undoing puts back it writes anew. */
function withoutTimes(rows: string): string {
	return JSON.stringify((JSON.parse(rows) as Stored[]).map(({ clocks: _, sequence: __, ...row }) => row));
}

async function inventedLibrary(): Promise<Database> {
	const db = await (await emptyWorld()).database();
	const changes = inventedHighlights('here').map((kept) => ({ kept }));
	await highlightReplica(db, () => NOW).take(changes, null);
	return db;
}

function mutated(content: string, random: Random): string {
	if (random() < WHOLE) return content;
	if (/^[[{]/.test(content) && random() < IN_VALUES) return mutateJson(content, random);
	let text = content;
	for (let times = 1 + Math.floor(random() * 3); times > 0; times--) text = mutateText(text, random);
	return text;
}
