import { hostOf } from '../../core/addresses/host-of.ts';
import { serverOrigin } from '../../core/replication/replica-setup.ts';
import { coversHost } from '../../core/sites/site-pattern.ts';
import { ZOTERO_ORIGIN } from '../../platform/zotero-connector.ts';
import { allFeeds } from '../../storage/feeds/feeds.ts';
import { readGroups } from '../../storage/groups/group-values.ts';
import type { KeyValuePort } from '../../storage/key-value-port.ts';
import { readSetup } from '../../storage/replication/replication-values.ts';
import { readSettings } from '../../storage/settings/settings.ts';
import type { Grants, Library } from '../state/ports.ts';

export interface GiveBackHostPorts {
	grants: Grants;
	library: Library;
	values: KeyValuePort;
}

/** Let into the host of a server that was left no longer, where nothing else needs it. @param server the address of its database */
export async function giveBackHost({ grants, library, values }: GiveBackHostPorts, server: string): Promise<void> {
	const [feeds, { rules }, joined, groups] = await Promise.all([
		allFeeds(await library.database()),
		readSettings(values),
		readSetup(values),
		readGroups(values),
	]);
	const host = hostOf(server);
	const isNeeded =
		// the browser does not say whether Zotero was let in by the same grant
		host === hostOf(ZOTERO_ORIGIN) ||
		(joined !== null && hostOf(joined.access.url) === host) ||
		groups.some(({ access }) => hostOf(access.url) === host) ||
		feeds.some(({ url }) => hostOf(url) === host) ||
		rules.some((rule) => rule.mode === 'automatic' && coversHost(rule, host));
	if (!isNeeded) await grants.giveBackOrigins([serverOrigin(server)]);
}
