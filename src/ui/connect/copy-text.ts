/**
 * Puts a text on the clipboard. To be called in a click itself: a browser lets a document that has the focus write then, without a
 * permission.
 * @throws Error with a sentence for the reader where the browser refuses
 */
export async function copyText(text: string): Promise<void> {
	try {
		await navigator.clipboard.writeText(text);
	} catch {
		throw new Error(
			'The browser did not let Sidelight copy, so the clipboard is as it was. Click into this window and try again.',
		);
	}
}
