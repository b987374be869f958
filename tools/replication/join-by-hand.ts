import type { Tab } from '../drivers/driver.ts';
import { type CouchServer, NAME } from './couch-server.ts';

/** Joins a browser with a server as a reader does, by the form of the settings page. */
export async function joinByHand(
	options: Tab,
	couch: CouchServer,
	{ secret, passphrase }: { secret: string; passphrase: string },
): Promise<void> {
	const fields = { server: couch.url, database: 'library', name: NAME, secret, passphrase };
	for (const [field, text] of Object.entries(fields)) {
		await options.evaluate((selector: string) => {
			document.querySelector<HTMLInputElement>(selector)?.select();
		}, `#replication [name="${field}"]`);
		if (text) await options.type(text);
	}
	await options.click('#replication [type="submit"]');
}
