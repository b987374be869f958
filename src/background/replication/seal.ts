import type { RemoteDocument, WrittenDocument } from '../../core/replication/remote-copy.ts';
import type { ReplicaRecord } from '../../core/replication/replica-record.ts';
import { fromBase64, toBase64 } from '../../platform/base64.ts';
import type { Sealing, SealingKeys } from '../../storage/replication/replication-values.ts';

/** Rounds of PBKDF2 with SHA-256, as OWASP asks for since 2023. A copy that asks for fewer is none of ours. */
const ROUNDS = 600_000;
const MOST_ROUNDS = 10_000_000;

type Bytes = Uint8Array<ArrayBuffer>;

/** How records stand in the documents of a copy. */
export interface Sealer {
	idOf(record: Pick<ReplicaRecord, 'kind' | 'id'>): Promise<string>;
	seal(record: ReplicaRecord): Promise<Pick<WrittenDocument, '_id'> & { body: Record<string, unknown> }>;
	/** What a document holds, whatever it is; null where it is not sealed with these keys, or is another's. */
	open(document: Pick<RemoteDocument, '_id' | 'body'>): Promise<unknown>;
}

/** Null keys: documents that can be read, under names that say what they are. */
export async function sealerOf(keys: SealingKeys | null): Promise<Sealer> {
	return keys ? await closedSealer(keys) : OPEN_SEALER;
}

const OPEN_SEALER: Sealer = {
	idOf: async ({ kind, id }) => `${kind}:${id}`,
	seal: async (record) => ({ _id: `${record.kind}:${record.id}`, body: { ...record } }),
	open: async ({ _id, body }) => (_id === `${body.kind}:${body.id}` ? body : null),
};

async function closedSealer(keys: SealingKeys): Promise<Sealer> {
	const contents = await crypto.subtle.importKey('raw', fromBase64(keys.contents), 'AES-GCM', false, [
		'encrypt',
		'decrypt',
	]);
	const ids = await crypto.subtle.importKey('raw', fromBase64(keys.ids), { name: 'HMAC', hash: 'SHA-256' }, false, [
		'sign',
	]);
	const idOf = async ({ kind, id }: Pick<ReplicaRecord, 'kind' | 'id'>) => {
		const name = toBase64(await crypto.subtle.sign('HMAC', ids, utf8(`${kind}:${id}`)));
		return `s${name.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')}`;
	};
	return {
		idOf,
		seal: async (record) => {
			const _id = await idOf(record);
			const iv = crypto.getRandomValues(new Uint8Array(12));
			const how = { name: 'AES-GCM', iv, additionalData: utf8(_id) };
			const data = await crypto.subtle.encrypt(how, contents, utf8(JSON.stringify(record)));
			return { _id, body: { iv: toBase64(iv), data: toBase64(data) } };
		},
		open: async ({ _id, body: { iv, data } }) => {
			if (typeof iv !== 'string' || typeof data !== 'string') return null;
			try {
				const how = { name: 'AES-GCM', iv: fromBase64(iv), additionalData: utf8(_id) };
				const opened = await crypto.subtle.decrypt(how, contents, fromBase64(data));
				const record: unknown = JSON.parse(new TextDecoder().decode(opened));
				return _id === (await idOf(record as ReplicaRecord)) ? record : null;
			} catch {
				return null;
			}
		},
	};
}

/** Begins an encrypted copy. */
export async function newSealing(passphrase: string): Promise<{ sealing: Sealing; keys: SealingKeys }> {
	const salt = toBase64(crypto.getRandomValues(new Uint8Array(16)));
	const keys = await keysOf(passphrase, salt, ROUNDS);
	return { sealing: { salt, rounds: ROUNDS, check: await checkOf(keys) }, keys };
}

/** The keys of a copy; null where the passphrase is not its. */
export async function keysFor(passphrase: string, { salt, rounds, check }: Sealing): Promise<SealingKeys | null> {
	if (!(rounds >= ROUNDS && rounds <= MOST_ROUNDS)) return null;
	const keys = await keysOf(passphrase, salt, rounds);
	return (await checkOf(keys)) === check ? keys : null;
}

async function keysOf(passphrase: string, salt: string, iterations: number): Promise<SealingKeys> {
	// typed on another keyboard an "é" may be one sign or two
	const secret = utf8(passphrase.normalize('NFKC'));
	const key = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveBits']);
	const how = { name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(salt), iterations };
	const bits = await crypto.subtle.deriveBits(how, key, 512);
	return { contents: toBase64(bits.slice(0, 32)), ids: toBase64(bits.slice(32)) };
}

/** What a copy says by which its keys are known. */
export async function checkOf({ ids }: SealingKeys): Promise<string> {
	const key = await crypto.subtle.importKey('raw', fromBase64(ids), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
	return toBase64(await crypto.subtle.sign('HMAC', key, utf8('sidelight')));
}

function utf8(text: string): Bytes {
	return new TextEncoder().encode(text);
}
