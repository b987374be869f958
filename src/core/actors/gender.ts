import type { ActorModel } from './actor-model.ts';
import { LISTED } from './knowledge-base.ts';
import { nameKey } from './name-key.ts';

/** What a person's first name says of them; null where the table does not know it or says both. */
export function firstNameGender(name: string, model: ActorModel): 'female' | 'male' | null {
	const first = name.trim().split(/[\s-]+/)[0] ?? '';
	if (first.length < 2) return null;
	const bits = model.knowledge.listed(nameKey(first));
	if ((bits & LISTED.female) !== 0) return 'female';
	return (bits & LISTED.male) !== 0 ? 'male' : null;
}
