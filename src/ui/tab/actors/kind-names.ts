import type { ActorKind } from '../../../core/article.ts';

/** Each kind in the words of the interface, in the order they are offered. */
export const KIND_NAMES: Record<ActorKind, { one: string; many: string }> = {
	person: { one: 'a person', many: 'People' },
	government: { one: 'a government or state', many: 'Governments and states' },
	organisation: { one: 'an organisation', many: 'Organisations' },
	group: { one: 'a group', many: 'Groups' },
	place: { one: 'a place', many: 'Places' },
};
