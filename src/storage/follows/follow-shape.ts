import * as v from 'valibot';
import { type Follow, type FollowSubject, followKey } from '../../core/follows/follow.ts';
import { LIMITS } from '../../core/limits.ts';
import { Failure } from '../../core/problem.ts';
import { type Checked, checkShape, KeySchema, TimeSchema } from '../check-shape.ts';

const NameSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.title));
const stamp = { key: KeySchema, followedAt: TimeSchema };

export const FollowSchema = v.variant('kind', [
	v.object({ ...stamp, kind: v.literal('topic'), id: KeySchema, name: NameSchema }),
	v.object({
		...stamp,
		kind: v.literal('actor'),
		wikidata: v.nullable(v.pipe(v.string(), v.maxLength(LIMITS.id))),
		name: NameSchema,
		names: v.pipe(v.array(NameSchema), v.maxLength(LIMITS.tags)),
	}),
]);

export function checkFollow(row: unknown): Checked<Follow> {
	return checkShape<Follow>(FollowSchema, row);
}

/**
 * A follow that may be stored.
 * @throws Failure that names the field
 */
export function newFollow(subject: FollowSubject, followedAt: string): Follow {
	const named = typeof subject?.name === 'string' ? { ...subject, key: followKey(subject), followedAt } : subject;
	const parsed = v.safeParse(FollowSchema, named, { abortEarly: true });
	if (parsed.success) return parsed.output;
	throw new Failure({ code: 'follow-refused', values: { field: v.getDotPath(parsed.issues[0]) ?? 'subject' } });
}
