import { LIMITS } from '../limits.ts';
import { type ReplicationProblem, readServerAddress } from '../replication/replica-setup.ts';
import { DEFAULT_RETENTION, type Retention } from '../retention/retention.ts';

/** What an organisation may switch off: whatever speaks to a server that is no feed of the reader's. */
export const MANAGED_FEATURES = ['replication', 'look-ups'] as const;
type ManagedFeature = (typeof MANAGED_FEATURES)[number];

/** What the reader's organisation has set for its machines (managed-schema.json); it comes before the reader's own settings. */
export interface Policy {
	/** The one server that machines may be joined with; any database there where none is named. */
	server: { address: string; database: string | null } | null;
	featuresOff: ManagedFeature[];
	/** Days to keep things, of the kinds that are set. */
	retention: Partial<Retention>;
}

export const NO_POLICY: Policy = { server: null, featuresOff: [], retention: {} };
/** While it is not known what the organisation has set, nobody is asked anything that it may have forbidden. */
const UNKNOWN_POLICY: Policy = { ...NO_POLICY, featuresOff: [...MANAGED_FEATURES] };

/**
 * The policy in what the browser has of the organisation. Of what cannot be read nothing holds, but where a server was meant no other is
 * joined.
 * @param managed null where the browser could not read it
 */
export function readPolicy(managed: unknown): Policy {
	if (managed === null) return UNKNOWN_POLICY;
	const { server, featuresOff, retention } = objectIn(managed);
	const read = server === undefined || server === null ? null : readServer(server);
	const off = MANAGED_FEATURES.filter((feature) => Array.isArray(featuresOff) && featuresOff.includes(feature));
	return {
		server: read === 'unreadable' ? null : read,
		featuresOff: read === 'unreadable' && !off.includes('replication') ? [...off, 'replication'] : off,
		retention: readRetention(retention),
	};
}

function readServer(server: unknown): Policy['server'] | 'unreadable' {
	const { address, database = null } = objectIn(server);
	if (typeof address !== 'string' || (database !== null && typeof database !== 'string')) return 'unreadable';
	return typeof readServerAddress(address, database ?? 'any') === 'string' ? { address, database } : 'unreadable';
}

/** Whole days; 0 is for ever, since the browsers' schemas know no null. */
function readRetention(retention: unknown): Partial<Retention> {
	const set = objectIn(retention);
	const read = (Object.keys(DEFAULT_RETENTION) as (keyof Retention)[]).flatMap((kind): [string, number | null][] => {
		const days = set[kind];
		if (!Number.isSafeInteger(days) || (days as number) < 0 || (days as number) > LIMITS.retentionDays) return [];
		return [[kind, days === 0 ? null : (days as number)]];
	});
	return Object.fromEntries(read);
}

/** What keeps this machine from being joined with a database, or null. @param url of the database */
export function problemOfServer({ server, featuresOff }: Policy, url: string): ReplicationProblem | null {
	if (featuresOff.includes('replication')) return { code: 'organisation-off' };
	if (server === null) return null;
	const { address, database } = server;
	const wanted = readServerAddress(address, database ?? 'any');
	if (typeof wanted !== 'string') return { code: 'organisation-off' };
	const isAllowed = database === null ? folderOf(wanted) === folderOf(url) : wanted === url;
	return isAllowed ? null : { code: 'organisation-server', values: { server: database === null ? address : wanted } };
}

function folderOf(url: string): string {
	return url.slice(0, url.lastIndexOf('/') + 1);
}

function objectIn(value: unknown): Record<string, unknown> {
	return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
