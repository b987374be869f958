import { LIMITS } from '../../core/limits.ts';
import { Failure } from '../../core/problem.ts';
import { readServerAddress, type ServerAccess } from '../../core/replication/replica-setup.ts';
import type { TypedGroup } from '../../messages/groups.ts';
import type { RemoteCopyPort } from '../../platform/remote-copy-client.ts';
import { readGroups, writeGroup } from '../../storage/groups/group-values.ts';
import type { KeyValuePort } from '../../storage/key-value-port.ts';
import { holdToPolicy } from '../replication/hold-to-policy.ts';
import type { Rounds } from '../replication/rounds.ts';
import type { Clock, Organisation } from '../state/ports.ts';
import { beginGroupCopy, readGroupCopy } from './group-copy.ts';

export interface JoinGroupPorts {
	clock: Clock;
	organisation: Organisation;
	values: KeyValuePort;
	remoteCopy: RemoteCopyPort;
	groupRounds: Rounds;
}

/**
 * Joins a group once its server has answered as it must, and says in an empty database that it is a group's. Nothing is shared with it.
 * @throws Failure that says what keeps the reader from that; nothing is changed then
 */
export async function joinGroup(ports: JoinGroupPorts, typed: TypedGroup): Promise<void> {
	const { clock, groupRounds, organisation, remoteCopy, values } = ports;
	const url = readServerAddress(typed.server, typed.database);
	if (typeof url !== 'string') throw new Failure(url);
	// who says what is told by the name under which the server knows them
	if (typed.name === '') throw new Failure({ code: 'server-refuses-name' });
	await holdToPolicy(organisation, url);
	const access: ServerAccess = { url, name: typed.name, secret: typed.secret };
	const opened = await remoteCopy.open();
	try {
		await opened.copy.check(access);
		if ((await readGroupCopy(opened.copy, access)) === null) await beginGroupCopy(opened.copy, access);
	} finally {
		opened.close();
	}
	await groupRounds.setups.run(async () => {
		const groups = await readGroups(values);
		const known = groups.find((group) => group.access.url === url);
		if (!known && groups.length >= LIMITS.groups) throw new Failure({ code: 'groups-full' });
		const member = { access, name: typed.memberName, namedAt: clock.now().toISOString() };
		// under another name nothing was chosen yet
		const isSame = known?.access.name === access.name;
		const [id, shared] = [known?.id ?? crypto.randomUUID(), known && isSame ? known.shared : []];
		await writeGroup(values, { id, ...member, shared });
	});
}
