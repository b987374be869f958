import * as v from 'valibot';
import { type ConfirmedTime, NO_CONFIRMED_TIME } from '../../core/retention/confirmed-time.ts';
import { TimeSchema } from '../check-shape.ts';
import type { KeyValuePort } from '../key-value-port.ts';
import { readValue, type StoredValueDeclaration, writeValue } from '../stored-value.ts';

/** When the house was kept, and which time is believed. */
export interface MaintenanceTimes {
	clock: ConfirmedTime;
	/** When things were last let go for their age: ISO 8601, UTC. */
	prunedAt: string | null;
}

const HouseTimesSchema = v.object({
	clock: v.object({
		believed: v.nullable(TimeSchema),
		waiting: v.nullable(
			v.object({ last: TimeSchema, days: v.pipe(v.array(v.pipe(v.string(), v.maxLength(10))), v.maxLength(10)) }),
		),
	}),
	prunedAt: v.nullable(TimeSchema),
});

/** What cannot be read is as if no time had been seen: nothing is let go until one is believed again. */
const NONE: MaintenanceTimes = { clock: NO_CONFIRMED_TIME, prunedAt: null };

const HOUSE_TIMES: StoredValueDeclaration<MaintenanceTimes> = {
	key: 'house times',
	fallback: NONE,
	salvage: (stored) =>
		v.is(HouseTimesSchema, stored) ? { value: stored, isWhole: true } : { value: NONE, isWhole: false },
	migrations: [],
};

export async function readMaintenanceTimes(values: KeyValuePort): Promise<MaintenanceTimes> {
	return (await readValue(values, HOUSE_TIMES)).value;
}

export function writeMaintenanceTimes(values: KeyValuePort, times: MaintenanceTimes): Promise<void> {
	return writeValue(values, HOUSE_TIMES, times);
}
