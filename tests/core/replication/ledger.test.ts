import { expect, test } from 'vitest';
import { nextTime } from '../../../src/core/replication/hybrid-time.ts';
import {
	forgetDeletions,
	type Ledger,
	type LedgerRow,
	noteRows,
	noteSent,
	takeRecords,
} from '../../../src/core/replication/ledger.ts';

const at = (minute: number, device = '00000000000a') =>
	nextTime(null, new Date(Date.UTC(2026, 2, 14, 9, minute)), device);
const rows = (...names: [string, string][]): Map<string, LedgerRow> =>
	new Map(names.map(([id, name]) => [id, { fields: { name, folders: null }, writtenAt: at(0) }]));
const waiting = (ledger: Ledger) => [...ledger.values()].filter((entry) => entry.isWaiting).map(({ record }) => record);

test('what changed since is dated now, field by field, and what was there before as it says itself', () => {
	const ledger: Ledger = new Map();
	expect(noteRows(ledger, 'feeds', rows(['a', 'A']), () => at(5))).toBe(true);
	expect(waiting(ledger)).toMatchObject([{ clocks: { name: at(0), folders: at(0) } }]);
	noteRows(ledger, 'feeds', rows(['a', 'Anew']), () => at(6));
	expect(waiting(ledger)).toMatchObject([{ fields: { name: 'Anew' }, clocks: { name: at(6), folders: at(0) } }]);
	expect(noteRows(ledger, 'feeds', rows(['a', 'Anew']), () => at(7))).toBe(false);
});

test('what is missing was deleted, and what comes back is there again', () => {
	const ledger: Ledger = new Map();
	noteRows(ledger, 'feeds', rows(['a', 'A']), () => at(5));
	noteRows(ledger, 'feeds', rows(), () => at(6));
	expect(waiting(ledger)).toEqual([{ kind: 'feeds', id: 'a', fields: {}, clocks: {}, deletedAt: at(6) }]);
	expect(noteRows(ledger, 'feeds', rows(), () => at(7))).toBe(false);
	noteRows(ledger, 'feeds', rows(['a', 'A']), () => at(8));
	expect(waiting(ledger)).toMatchObject([{ fields: { name: 'A' }, clocks: { name: at(8) }, deletedAt: at(6) }]);
});

test('what another machine says is taken in once, and what it lacks of ours still waits', () => {
	const ledger: Ledger = new Map();
	noteRows(ledger, 'feeds', rows(['a', 'A']), () => at(5));
	const told = {
		kind: 'feeds' as const,
		id: 'a',
		fields: { name: 'B', folders: ['Ports'] },
		clocks: { name: nextTime(null, new Date(0), '00000000000b'), folders: at(3, '00000000000b') },
		deletedAt: null,
	};
	expect(takeRecords(ledger, [told])).toMatchObject([{ fields: { name: 'A', folders: ['Ports'] } }]);
	expect(takeRecords(ledger, [told])).toEqual([]);
	expect(waiting(ledger)).toHaveLength(1);
});

test('what was written while it was sent still waits', () => {
	const ledger: Ledger = new Map();
	noteRows(ledger, 'feeds', rows(['a', 'A'], ['b', 'B']), () => at(5));
	const sent = waiting(ledger);
	noteRows(ledger, 'feeds', rows(['a', 'A'], ['b', 'later']), () => at(6));
	noteSent(ledger, sent);
	expect(waiting(ledger)).toMatchObject([{ id: 'b', fields: { name: 'later' } }]);
});

test('deletions are known until their time is over, and no longer', () => {
	const ledger: Ledger = new Map();
	noteRows(ledger, 'feeds', rows(['a', 'A'], ['b', 'B']), () => at(5));
	noteRows(ledger, 'feeds', rows(['b', 'B']), () => at(6));
	forgetDeletions(ledger, at(6));
	expect(ledger.size).toBe(2);
	forgetDeletions(ledger, at(7));
	expect([...ledger.keys()]).toEqual(['b']);
});
