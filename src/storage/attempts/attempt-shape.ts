import * as v from 'valibot';
import { type Checked, CountSchema, checkShape, KeySchema, TimeSchema } from '../check-shape.ts';
import type { StoredAttempt } from '../database-schema.ts';

const AttemptSchema = v.object({ key: KeySchema, count: CountSchema, startedAt: TimeSchema, isGivenUp: v.boolean() });

export function checkAttempt(row: unknown): Checked<StoredAttempt> {
	return checkShape<StoredAttempt>(AttemptSchema, row);
}
