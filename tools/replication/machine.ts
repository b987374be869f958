import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { createBackground } from '../../src/background/background.ts';
import { serveOwnPages } from '../../src/background/serve/serve-own-pages.ts';
import type { RemoteCopy } from '../../src/core/replication/remote-copy.ts';
import { EVERY_KIND, serverOrigin } from '../../src/core/replication/replica-setup.ts';
import type { InterfaceToBackground } from '../../src/messages/interface-to-background.ts';
import { answer, type Client, makeClient } from '../../src/platform/rpc.ts';
import { couchCopy } from '../../src/replication/couch-copy.ts';
import { type FakeWorld, fakeWorld } from '../fakes/fake-world.ts';
import { type CouchServer, NAME, SECRET } from './couch-server.ts';

/** A machine with a library of its own. */
export interface Machine {
	world: FakeWorld;
	asked: Client<InterfaceToBackground>;
	/** How often the file that speaks to the server was opened. */
	opened: number;
	/** The background is killed: nothing is left but what is on the disk. */
	kill(): void;
	join(couch: CouchServer, more?: Partial<{ secret: string; passphrase: string; database: string }>): Promise<void>;
	/** Until the library and the copy say the same. */
	replicate(): Promise<void>;
}

export async function newMachine(): Promise<Machine> {
	globalThis.indexedDB = new IDBFactory();
	const world = await fakeWorld();
	const machine = { world, opened: 0 } as Machine;
	let life = 0;
	world.remoteCopy = {
		open: async () => {
			machine.opened++;
			const ownLife = life;
			// through what a port carries; a background that was killed hears of nothing any more
			const copy = makeClient<RemoteCopy>('copy', async (envelope) => {
				const reply = structuredClone(await answer<RemoteCopy>(couchCopy, structuredClone(envelope)));
				return ownLife === life ? reply : new Promise(() => {});
			});
			return { copy, close: () => {} };
		},
	};
	machine.kill = () => {
		life++;
		machine.asked = serveOwnPages(createBackground(world)) as unknown as Client<InterfaceToBackground>;
	};
	machine.kill();
	machine.join = async (couch, { secret = SECRET, passphrase = '', database = 'library' } = {}) => {
		// as the settings page asks the browser first
		world.granted = [...new Set([...world.granted, serverOrigin(couch.url)])];
		const typed = { server: couch.url, database, name: NAME, secret, passphrase, kinds: EVERY_KIND };
		await machine.asked.joinServer(typed);
	};
	machine.replicate = async () => {
		await machine.asked.replicateNow();
	};
	return machine;
}
