import { deleteDB, openDB } from 'idb';
import { Failure, openingProblem } from '../core/problem.ts';
import type { Database, SidelightSchema } from './database-schema.ts';
import { DATABASE_VERSION, OPENINGS, upgradeDatabase } from './upgrade-database.ts';
import { writeAtOnce } from './write-at-once.ts';

export const DATABASE_NAME = 'sidelight';

/** Milliseconds to wait for another copy of us to let go of the database. */
const PATIENCE = 10_000;

/**
 * Opens the database, bringing an older one forward step by step. A released step is never edited.
 * @param onLost called when the browser closes the connection (another version wants the database, or the disk failed)
 * @throws Failure; nothing is deleted then
 */
export async function openDatabase(onLost: () => void = () => {}): Promise<Database> {
	const wait = patience();
	const opening = openConnection(onLost, wait.begin);
	try {
		const db = await Promise.race([opening, wait.isOver]);
		// a disk that is full does not keep the reader from what is there
		await countOpening(db).catch(() => {});
		return db;
	} catch (error) {
		// what opens after all is not waited for any more
		opening.then((db) => db.close()).catch(() => {});
		throw error instanceof ImpatientError ? error : new Failure(openingProblem(error), { cause: error });
	} finally {
		wait.end();
	}
}

/** Deletes the whole database, in whatever form it is. This connection must be closed before. */
export async function removeDatabase(): Promise<void> {
	const wait = patience();
	try {
		await Promise.race([deleteDB(DATABASE_NAME, { blocked: wait.begin }), wait.isOver]);
	} finally {
		wait.end();
	}
}

class ImpatientError extends Failure {
	constructor() {
		super({ code: 'library-busy' });
	}
}

function patience(): { begin(): void; end(): void; isOver: Promise<never> } {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let giveUp = () => {};
	const isOver = new Promise<never>((_, reject) => {
		giveUp = () => reject(new ImpatientError());
	});
	return {
		begin: () => {
			timer = setTimeout(giveUp, PATIENCE);
		},
		end: () => clearTimeout(timer),
		isOver,
	};
}

function openConnection(onLost: () => void, onBlocked: () => void): Promise<Database> {
	return openDB<SidelightSchema>(DATABASE_NAME, DATABASE_VERSION, {
		upgrade: (db, oldVersion, _newVersion, transaction) => upgradeDatabase(db, oldVersion, transaction),
		blocked: onBlocked,
		blocking(_current, _blocked, event) {
			(event.target as IDBDatabase).close();
			onLost();
		},
		terminated: onLost,
	});
}

/** Openings after which what was there before an upgrade is let go. */
const OPENINGS_ASKED = 2;

async function countOpening(db: Database): Promise<void> {
	const openings = await db.get('values', OPENINGS);
	if (typeof openings !== 'number') return;
	await writeAtOnce(db, ['values', 'highlightsBefore'], async (transaction) => {
		const values = transaction.objectStore('values');
		if (openings + 1 < OPENINGS_ASKED) return values.put(openings + 1, OPENINGS);
		await transaction.objectStore('highlightsBefore').clear();
		return values.delete(OPENINGS);
	});
}
