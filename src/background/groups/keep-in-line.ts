import type { StoredKind } from '../../messages/background-to-interface.ts';
import { readGroups } from '../../storage/groups/group-values.ts';
import type { Alarms } from '../state/ports.ts';
import { type BringInLinePorts, bringGroupsInLine } from './bring-in-line.ts';

/** The alarm that wakes the background, and its minutes. */
export const GROUPS = { name: 'groups', minutes: 2 };

/** Milliseconds after a change until the groups are told: several often come together. */
const SOON = 1_000;

export interface KeepInLinePorts extends BringInLinePorts {
	alarms: Alarms;
}

/** The alarm rings while the reader is in a group, and at no other time. */
export async function setGroupsAlarm({ alarms, values }: Pick<KeepInLinePorts, 'alarms' | 'values'>): Promise<void> {
	if ((await readGroups(values)).length > 0) await alarms.keepAlarm(GROUPS.name, GROUPS.minutes);
	else await alarms.dropAlarm(GROUPS.name);
}

/**
 * Tells the groups soon after something changed that is shared with any. @returns what is to be called with each kind that changed
 */
export function tellGroupsSoon(ports: () => KeepInLinePorts): (kind: StoredKind) => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	return (kind) => {
		if ((kind !== 'highlights' && kind !== 'collections') || timer !== undefined) return;
		timer = setTimeout(() => {
			timer = undefined;
			// what cannot be read or written is told where the reader looks
			tellShared(ports()).catch(() => {});
		}, SOON);
	};
}

async function tellShared(ports: KeepInLinePorts): Promise<void> {
	const groups = await readGroups(ports.values);
	if (groups.some(({ shared }) => shared.length > 0)) await bringGroupsInLine(ports);
}
