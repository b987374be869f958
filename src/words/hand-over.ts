import { keyOf, say } from './say.ts';

/** How handing something to the Zotero of this machine ended. */
export function sentToZotero(answer: 'taken' | 'not-running' | 'refused' | 'not-allowed'): string {
	return say(keyOf('zotero', answer));
}
