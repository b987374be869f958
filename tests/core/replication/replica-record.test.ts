import { expect, test } from 'vitest';
import { nextTime } from '../../../src/core/replication/hybrid-time.ts';
import {
	isGone,
	isSameReplica,
	joinReplicas,
	type ReplicaRecord,
	toldReplica,
} from '../../../src/core/replication/replica-record.ts';
import { seededRandom } from '../../../tools/seeded-random.ts';

const DEVICES = ['00000000000a', '00000000000b', '00000000000c'];

/** Any record there may be of one thing, with few times and values, so that many are alike. */
function anyRecord(random: () => number): ReplicaRecord {
	const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)] as Value;
	const time = () => nextTime(null, new Date(Date.UTC(2026, 2, 14, 9, Math.floor(random() * 4))), pick(DEVICES));
	const fields: Record<string, unknown> = {};
	const clocks: Record<string, string> = {};
	for (const name of ['colour', 'note', 'tags']) {
		if (random() < 0.15) continue;
		fields[name] = pick(['green', 'pink', ['vell'], { a: 1, b: null }, null]);
		clocks[name] = time();
	}
	return { kind: 'highlights', id: 'h1', fields, clocks, deletedAt: random() < 0.4 ? time() : null };
}

test('joining records comes to the same in whatever order, however they are grouped, and however often', () => {
	const random = seededRandom(7);
	for (let round = 0; round < 3_000; round++) {
		const [a, b, c] = [anyRecord(random), anyRecord(random), anyRecord(random)];
		expect(joinReplicas(a, b)).toEqual(joinReplicas(b, a));
		expect(joinReplicas(joinReplicas(a, b), c)).toEqual(joinReplicas(a, joinReplicas(b, c)));
		const joined = joinReplicas(a, b);
		expect(joinReplicas(joined, b)).toEqual(joined);
		expect(isSameReplica(joinReplicas(a, a), joinReplicas(a, joinReplicas(a, a)))).toBe(true);
	}
});

test('no writing that is later than all others of its field is lost', () => {
	const random = seededRandom(8);
	for (let round = 0; round < 1_000; round++) {
		const [a, b] = [anyRecord(random), anyRecord(random)];
		const joined = joinReplicas(a, b);
		for (const name of Object.keys(joined.clocks)) {
			const later = (a.clocks[name] ?? '') > (b.clocks[name] ?? '') ? a : b;
			if (a.clocks[name] !== b.clocks[name]) expect(joined.fields[name]).toEqual(later.fields[name]);
		}
	}
});

test('of what is deleted nothing is told but that, and machines that tell each other all come to the same', () => {
	const random = seededRandom(9);
	for (let round = 0; round < 500; round++) {
		const machines = [anyRecord(random), anyRecord(random), anyRecord(random)].map(toldReplica);
		for (const machine of machines) if (isGone(machine)) expect(machine.fields).toEqual({});
		let copy = machines[0] as ReplicaRecord;
		for (let turn = 0; turn < 12; turn++) {
			const which = turn < 6 ? Math.floor(random() * 3) : turn % 3;
			copy = toldReplica(joinReplicas(copy, machines[which] as ReplicaRecord));
			machines[which] = copy;
		}
		expect(machines.every((machine) => isSameReplica(machine, copy))).toBe(true);
	}
});
