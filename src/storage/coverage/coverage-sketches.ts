import { blockOfSketch, unpackSketches } from '../../core/coverage/index/packed-sketches.ts';
import { soundRows } from '../check-shape.ts';
import type { Database } from '../database-schema.ts';
import { checkSegment } from './coverage-shape.ts';
import { askIndex } from './mend-coverage-index.ts';
import { NO_HEAD, readHeads, startReadingIndex } from './segment-heads.ts';

const NO_SKETCH = new Uint32Array(0);

/**
 * The sketches of indexed documents, by their numbers, so that copies are found without their texts. They are rounded: compare them with
 * each other or with a rounded sketch. One that is not in the index is empty.
 */
export function readSketches(db: Database, numbers: readonly number[]): Promise<Uint32Array[]> {
	return askIndex(
		db,
		() => read(db, numbers),
		numbers.map(() => NO_SKETCH),
	);
}

async function read(db: Database, numbers: readonly number[]): Promise<Uint32Array[]> {
	const transaction = startReadingIndex(db);
	const segments = soundRows(await transaction.objectStore('coverageSegments').getAll(), checkSegment);
	const heads = await readHeads(db, transaction, segments);
	const blocks = new Map<string, Promise<Uint32Array[]>>();
	const readBlock = (id: string, place: number) => {
		const key = `${id} ${place}`;
		const reading =
			blocks.get(key) ??
			transaction
				.objectStore('coverageBlocks')
				.get([id, 'sketches', place])
				.then((block) => (block ? unpackSketches(block) : []));
		blocks.set(key, reading);
		return reading;
	};
	return Promise.all(
		numbers.map(async (number) => {
			const at = segments.findIndex(({ first, last }) => number >= first && number <= last);
			const place = (heads[at] ?? NO_HEAD).columns.numbers.indexOf(number);
			const segment = segments[at];
			if (!segment || place < 0) return NO_SKETCH;
			const { block, index } = blockOfSketch(place);
			return (await readBlock(segment.id, block))[index] ?? NO_SKETCH;
		}),
	);
}
