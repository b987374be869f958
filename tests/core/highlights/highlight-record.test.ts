import { describe, expect, test } from 'vitest';
import type { Highlight } from '../../../src/core/highlights/highlight.ts';
import {
	clocksAt,
	type HighlightRecord,
	isDeletedBy,
	mergeRecords,
	type RecordClocks,
} from '../../../src/core/highlights/highlight-record.ts';
import { highlight } from '../../fakes/tab-views.ts';

const at = (minute: number, device = 'aaaaaaaaaaaa') =>
	`2026-03-14T09:${String(minute).padStart(2, '0')}:00.000Z 0000 ${device}`;
const record = (change: Partial<Highlight>, clocks: Partial<RecordClocks>): HighlightRecord => ({
	...highlight('h1', 'a third cable is planned', change),
	clocks: { ...clocksAt(at(0)), ...clocks },
});

describe('a highlight that two machines changed keeps of each field what was written last', () => {
	test.each([
		[
			'a colour here, a note there',
			record({ colour: 'pink' }, { colour: at(5) }),
			record({ note: 'Check.' }, { note: at(3) }),
			{ colour: 'pink', note: 'Check.' },
		],
		[
			'two notes',
			record({ note: 'first' }, { note: at(3) }),
			record({ note: 'second' }, { note: at(4) }),
			{ note: 'second' },
		],
		[
			'tags here that were taken off there later',
			record({ tags: ['grid'] }, { tags: at(3) }),
			record({}, { tags: at(4), colour: at(1) }),
			{ tags: undefined },
		],
		[
			'two notes of one moment, of which all machines choose the same',
			record({ note: 'of a' }, { note: at(3, 'aaaaaaaaaaaa') }),
			record({ note: 'of b' }, { note: at(3, 'bbbbbbbbbbbb') }),
			{ note: 'of b' },
		],
		[
			'an article that was found to be another',
			record({ articleId: 'grid.example/new' }, { article: at(9) }),
			record({ colour: 'blue' }, { colour: at(10) }),
			{ articleId: 'grid.example/new', colour: 'blue' },
		],
	])('%s', (_, a, b, expected) => {
		const merged = mergeRecords(a, b);
		expect(merged).toMatchObject(JSON.parse(JSON.stringify(expected)));
		if ('tags' in expected) expect(merged.tags).toBeUndefined();
		expect(mergeRecords(b, a)).toEqual(merged);
		expect(mergeRecords(merged, a)).toEqual(merged);
		expect(mergeRecords(merged, b)).toEqual(merged);
	});
});

test.each([
	['after the last writing', 5, true],
	['before a note that another machine wrote', 3, false],
])('a deletion %s holds: %s → %s', (_, minute, holds) => {
	expect(isDeletedBy({ id: 'h1', deletedAt: at(minute) }, record({}, { note: at(4) }))).toBe(holds);
});
