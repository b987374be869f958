import { type Tab, until } from '../drivers/driver.ts';
import { type CouchServer, NAME } from './couch-server.ts';

/** Joins a browser with a server as a reader does, by the form of the settings page. */
export async function joinByHand(
	options: Tab,
	couch: CouchServer,
	{ secret, passphrase }: { secret: string; passphrase: string },
): Promise<void> {
	await sendByHand(options, '#replication', { server: couch.url, database: 'library', name: NAME, secret, passphrase });
}

/** Types into the fields of a form of the settings page, and sends it. @param section where the form is */
export async function sendByHand(options: Tab, section: string, fields: Record<string, string>): Promise<void> {
	for (const [field, text] of Object.entries(fields)) {
		const selector = `${section} [name="${field}"]`;
		// a window system under load loses a letter now and then
		await until(`${field} to be written`, async () => {
			await options.evaluate((wanted: string) => {
				document.querySelector<HTMLInputElement>(wanted)?.select();
			}, selector);
			if (text) await options.type(text);
			return (await writtenIn(options, selector)) === text;
		});
	}
	// by the key, whose place does not move while the page scrolls to what was typed
	await options.press('Enter');
}

function writtenIn(options: Tab, selector: string): Promise<string | undefined> {
	return options.evaluate((wanted: string) => document.querySelector<HTMLInputElement>(wanted)?.value, selector);
}
