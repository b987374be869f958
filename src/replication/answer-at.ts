import type { RemoteCopy } from '../core/replication/remote-copy.ts';
import { answer, type Envelope } from '../platform/rpc.ts';
import { couchCopy } from './couch-copy.ts';

/** A question that came in at a port. */
interface AskedCopy {
	id: number;
	envelope: Envelope;
}

/** Answers what is asked of the copy at a port. @param note told before an answer is looked for, and after it */
export function answerAt(port: MessagePort, note: (isBusy: boolean) => void = () => {}): void {
	port.onmessage = async ({ data: { id, envelope } }: MessageEvent<AskedCopy>) => {
		note(true);
		try {
			port.postMessage({ id, reply: await answer<RemoteCopy>(couchCopy, envelope) });
		} finally {
			note(false);
		}
	};
}
