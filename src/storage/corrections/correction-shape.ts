import * as v from 'valibot';
import { ACTOR_VERDICTS, type ActorCorrection } from '../../core/actors/actor-correction.ts';
import { LIMITS } from '../../core/limits.ts';
import { Failure } from '../../core/problem.ts';
import { type Checked, checkShape, TimeSchema } from '../check-shape.ts';

const NameSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.title));

export const CorrectionSchema = v.pipe(
	v.object({
		key: NameSchema,
		name: NameSchema,
		foundKind: v.picklist(['person', 'organisation', 'government', 'place', 'group']),
		verdict: v.picklist([...ACTOR_VERDICTS, 'joined']),
		into: v.optional(v.object({ key: NameSchema, name: NameSchema })),
		correctedAt: TimeSchema,
	}),
	v.check(({ verdict, into }) => (verdict === 'joined') === (into !== undefined), 'into'),
);

export function checkCorrection(row: unknown): Checked<ActorCorrection> {
	return checkShape<ActorCorrection>(CorrectionSchema, row);
}

/**
 * A correction that may be stored.
 * @throws Failure that names the field
 */
export function newCorrection(correction: unknown): ActorCorrection {
	const parsed = v.safeParse(CorrectionSchema, correction, { abortEarly: true });
	if (parsed.success) return parsed.output;
	throw new Failure({ code: 'correction-refused', values: { field: v.getDotPath(parsed.issues[0]) ?? 'correction' } });
}
