import { say } from '../../words/say.ts';
/**
 * Puts a text on the clipboard. To be called in a click itself: a browser lets a document that has the focus write then, without a
 * permission.
 * @throws Error with a sentence for the reader where the browser refuses
 */
export async function copyText(text: string): Promise<void> {
	try {
		await navigator.clipboard.writeText(text);
	} catch {
		if (copyByCommand(text)) return;
		throw new Error(say('copy_refused'));
	}
}

/** The older way, which a frame in a page may use where that page's policy forbids it the clipboard. */
function copyByCommand(text: string): boolean {
	let isCopied = false;
	const give = (event: ClipboardEvent) => {
		event.preventDefault();
		event.clipboardData?.setData('text/plain', text);
		isCopied = event.clipboardData !== null;
	};
	document.addEventListener('copy', give, { once: true });
	try {
		return (document.execCommand?.('copy') ?? false) && isCopied;
	} finally {
		document.removeEventListener('copy', give);
	}
}
