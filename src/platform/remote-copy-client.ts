import { Failure } from '../core/problem.ts';
import type { RemoteCopy } from '../core/replication/remote-copy.ts';
import { findOrMakeHolder } from './offscreen-holder.ts';
import { openReplicationFile } from './replication-file.ts';
import { type Client, type Envelope, makeClient } from './rpc.ts';

/** The file that speaks to a CouchDB, as the background reaches it. It is opened when first asked for. */
export interface RemoteCopyPort {
	open(): Promise<OpenCopy>;
}
interface OpenCopy {
	copy: Client<RemoteCopy>;
	close(): void;
}

/** Milliseconds after which whoever was asked has died; it gives up on a server itself much earlier. */
const PATIENCE_MS = 150_000;

export function remoteCopy(): RemoteCopyPort {
	return { open: async () => clientAt(await (globalThis.chrome?.offscreen ? portOfHolder() : portOfOurOwn())) };
}

/** A service worker can open no file when it likes: the document does. */
async function portOfHolder(): Promise<MessagePort> {
	const holder = await findOrMakeHolder();
	if (!holder) throw new Failure({ code: 'analysis-not-started' });
	const { port1, port2 } = new MessageChannel();
	holder.postMessage('replicate', [port2]);
	return port1;
}

async function portOfOurOwn(): Promise<MessagePort> {
	const { answerAt } = await openReplicationFile();
	const { port1, port2 } = new MessageChannel();
	answerAt(port2);
	return port1;
}

interface Asked {
	resolve(reply: unknown): void;
	timer: ReturnType<typeof setTimeout>;
}

function clientAt(port: MessagePort): OpenCopy {
	const asked = new Map<number, Asked>();
	let last = 0;
	const end = (id: number, reply: unknown): void => {
		const question = asked.get(id);
		asked.delete(id);
		clearTimeout(question?.timer);
		question?.resolve(reply);
	};
	port.onmessage = ({ data: { id, reply } }: MessageEvent<{ id: number; reply: unknown }>) => end(id, reply);
	const send = (envelope: Envelope): Promise<unknown> =>
		new Promise((resolve) => {
			const id = ++last;
			// no reply is one that nobody gave
			asked.set(id, { resolve, timer: setTimeout(() => end(id, null), PATIENCE_MS) });
			port.postMessage({ id, envelope });
		});
	return {
		copy: makeClient<RemoteCopy>('copy', send),
		close: () => {
			for (const id of [...asked.keys()]) end(id, null);
			port.close();
		},
	};
}
