import { Failure } from '../../../src/core/problem.ts';
import type { RemoteCopy, RemoteDocument } from '../../../src/core/replication/remote-copy.ts';
import type { RemoteCopyPort } from '../../../src/platform/remote-copy-client.ts';
import type { Client } from '../../../src/platform/rpc.ts';
import { mutate, pick, type Random } from './hostile-values.ts';
import { actor, correction, highlight, NOW } from './sound-values.ts';

const TIME = `${NOW} 0000 1f2e3d4c5b6a`;
const { quote, position, articleId, url, articleTitle, outlet } = highlight;

/** What another machine would say, of each kind. */
const RECORDS = [
	of('highlights', 'h1', {
		passage: { quote, position },
		article: { articleId, url, articleTitle, outlet },
		colour: 'blue',
		note: 'theirs',
		tags: ['ships'],
		times: { createdAt: NOW, modifiedAt: NOW },
	}),
	of('feeds', 'https://gossip-wire.example/feed', { name: 'Wire', folders: ['News'], otherUrls: [] }),
	of('follows', 'ines calder', { follow: { ...actor, key: 'ines calder', followedAt: NOW } }),
	of('corrections', 'bo ray', { correction: { ...correction, key: 'bo ray', name: 'Bo Ray' } }),
	of('rules', 'gossip-wire.example', { mode: 'off' }),
	{ kind: 'highlights', id: 'h2', fields: {}, clocks: {}, deletedAt: TIME },
];
const ARRANGEMENT = { format: 'sidelight', version: 1, copy: 'c', sealing: null };

function of(kind: string, id: string, fields: object) {
	const clocks = Object.fromEntries(Object.keys(fields).map((name) => [name, TIME]));
	return { kind, id, fields, clocks, deletedAt: null };
}

/** A server that answers in the form that it must, and of whose documents nothing can be believed. */
export function hostileCopy(random: Random): RemoteCopyPort {
	let sequence = 0;
	const asObject = (value: unknown) => (typeof value === 'object' && value !== null ? { ...value } : {});
	const document = (_id: string, body: object, sound = 0.3): RemoteDocument => ({
		_id,
		_rev: `${++sequence}-a`,
		conflicts: random() < 0.1 ? ['1-b'] : [],
		body: asObject(random() < sound ? body : mutate(body, random)),
	});
	const records = () =>
		Array.from({ length: Math.floor(random() * 4) }, () => {
			const record = pick(RECORDS, random);
			return document(`${record.kind}:${record.id}`, record);
		});
	const answers: {
		[Method in keyof RemoteCopy]: (...args: Parameters<RemoteCopy[Method]>) => ReturnType<RemoteCopy[Method]>;
	} = {
		check: () => {},
		changes: () => ({ documents: records(), deleted: [], since: ++sequence, isLast: random() < 0.7 }),
		read: (_, ids) => ({
			documents: ids.flatMap((id) => {
				if (id === 'sidelight') return [document(id, ARRANGEMENT, 0.95)];
				const record = RECORDS.find(({ kind, id: name }) => id === `${kind}:${name}`);
				return record ? [document(id, record)] : [];
			}),
			deleted: random() < 0.05 ? ids : [],
		}),
		readRevisions: (_, id) => records().map((each) => ({ ...each, _id: id })),
		write: (_, documents) => documents.map(({ _id }) => ({ _id, _rev: `${++sequence}-a` })),
		passOwn: () => (random() < 0.5 ? ++sequence : null),
		readRound: () => pick([null, 0, 1, 7, 2 ** 53 - 1], random),
		writeRound: () => {},
		wait: () => false,
		list: () => [],
	};
	const copy = Object.fromEntries(
		Object.entries(answers).map(([method, answer]) => [
			method,
			async (...args: unknown[]) => {
				if (random() < 0.03) throw new Failure({ code: 'server-silent' });
				return (answer as (...taken: unknown[]) => unknown)(...args);
			},
		]),
	) as unknown as Client<RemoteCopy>;
	return { open: async () => ({ copy, close: () => {} }) };
}
