import type { ActorKind } from '../../../core/article.ts';
import type { PlainKey } from '../../../words/say.ts';

/** Messages that name each kind, in the order they are offered. */

export const KIND_NAMES: Record<ActorKind, { one: PlainKey; many: PlainKey; not: PlainKey }> = {
	person: { one: 'actor_person', many: 'actor_people', not: 'actor_not_person' },
	government: { one: 'actor_government', many: 'actor_governments', not: 'actor_not_government' },
	organisation: { one: 'actor_organisation', many: 'actor_organisations', not: 'actor_not_organisation' },
	group: { one: 'actor_group', many: 'actor_groups', not: 'actor_not_group' },
	place: { one: 'actor_place', many: 'actor_places', not: 'actor_not_place' },
};
