import type { KeyReason } from '../core/quotes/key-reason.ts';
import { keyOf, say } from './say.ts';

/** What speaks for a key quote: "Echoes the headline". */
export function sayKeyReason(reason: KeyReason): string {
	return say(keyOf('key_reason', reason));
}
