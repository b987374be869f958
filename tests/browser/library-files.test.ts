import { mkdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { askBackground } from '../../tools/drivers/ask-background.ts';
import { until, type View } from '../../tools/drivers/driver.ts';
import { BROWSER_NAMES } from '../../tools/drivers/launch-browser.ts';
import { runAxe } from '../../tools/drivers/run-axe.ts';
import { seedLibrary } from '../../tools/drivers/seed-library.ts';
import { useDemoSession } from './demo-session.ts';

/** Keeps what the page hands to the reader as a download, in base64, where a test can fetch it. */
function catchFiles(view: View): Promise<unknown> {
	return view.evaluate(() => {
		const create = URL.createObjectURL.bind(URL);
		URL.createObjectURL = (blob: Blob) => {
			void blob.arrayBuffer().then((buffer) => {
				let text = '';
				for (const byte of new Uint8Array(buffer)) text += String.fromCharCode(byte);
				document.documentElement.dataset.handed = btoa(text);
			});
			return create(blob);
		};
		HTMLAnchorElement.prototype.click = () => {};
	});
}
/** Chooses a file in the field of a label, as from the window of the system. */
function chooseFile(view: View, label: string, base64: string): Promise<unknown> {
	return view.evaluate(
		(name: string, content: string) => {
			const field = [...document.querySelectorAll('label')].find((one) => one.textContent?.includes(name));
			const input = field?.querySelector<HTMLInputElement>('input[type="file"]');
			const bytes = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));
			const files = new DataTransfer();
			files.items.add(new File([bytes], 'chosen'));
			if (!input) throw new Error(`No field ${name}`);
			input.files = files.files;
			input.dispatchEvent(new Event('change', { bubbles: true }));
		},
		label,
		base64,
	);
}
const press = (view: View, name: string) =>
	until(`the button ${name}`, () =>
		view.evaluate((label: string) => {
			const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === label);
			if (!button || button.disabled) return false;
			button.click();
			return true;
		}, name),
	);
const words = (view: View, selector: string) =>
	view.evaluate((which: string) => document.querySelector(which)?.textContent ?? '', selector);

describe.each(BROWSER_NAMES)('in %s', (name) => {
	const session = useDemoSession(name);
	const openOptions = async (): Promise<View> => {
		const view = await session().browser.openExtensionPage('ui/options.html');
		await view.waitFor(() => document.querySelector('#backup') !== null);
		return view;
	};
	const openLibrary = async (count: string): Promise<View> => {
		const view = await session().browser.openExtensionPage('ui/library.html');
		await until(`the library says ${count}`, async () => (await words(view, '.library-count')) === count);
		return view;
	};

	test('everything that is kept goes into one file, and comes back from it after everything was deleted', async () => {
		await seedLibrary(session().browser, { highlights: 240, articles: 24 });
		const options = await openOptions();
		await askBackground(options, 'changeSiteRules', [{ site: 'gossipwire.test', mode: 'off' }]);
		await catchFiles(options);
		await press(options, 'Back up everything');
		const file = await until('the file', () => options.evaluate(() => document.documentElement.dataset.handed ?? ''));
		await until('it is said to be made', async () =>
			(await words(options, '.announcer')).includes('The backup is made.'),
		);
		const library = await openLibrary('240 highlights');
		const row = await words(library, '.library-row');
		await askBackground(options, 'deleteEverything');
		await until('nothing is left', async () => (await words(library, '.library-count')) === '0 highlights');

		const bytes = Buffer.from(file, 'base64');
		bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
		await chooseFile(options, 'Restore from a backup', bytes.toString('base64'));
		await until('the spoilt copy is refused', async () =>
			(await words(options, '.announcer')).includes('Nothing was changed.'),
		);
		expect(await words(library, '.library-count')).toBe('0 highlights');

		await chooseFile(options, 'Restore from a backup', file);
		await until('what it holds is told', async () =>
			(await words(options, '.backup-plan')).includes('Not here yet: 240 highlights and 24 articles.'),
		);
		expect(await words(library, '.library-count')).toBe('0 highlights');
		// a page behind another is not drawn
		await library.close();
		mkdirSync('out/tests', { recursive: true });
		await options.screenshot(`out/tests/backup-${name}.png`, { width: 900, height: 2600 });
		expect(await runAxe(options)).toEqual([]);
		await press(options, 'Restore');
		const restored = await openLibrary('240 highlights');
		await until('with its notes and tags', async () => (await words(restored, '.library-row')) === row);
		await until('and the rules', async () => (await words(options, '#sites')).includes('gossipwire.test'));
		await restored.close();
		await options.close();
	}, 120_000);

	test('a file of another program is looked at, taken in, and taken back', async () => {
		await seedLibrary(session().browser, { highlights: 12, articles: 3 });
		const library = await openLibrary('12 highlights');
		const table =
			'Highlight,Book Title,Book Author,Note,Tags,Highlighted at,Source URL\n' +
			'"The quay was empty, he said",Quay strike,Ines Calder,Ask again,"vell, quay",2026-03-01 10:00,https://vellcourier.test/quay\n' +
			'"No address here",Lost,,,,2026-03-01 10:00,\n';
		await chooseFile(library, 'Import a file', Buffer.from(table).toString('base64'));
		await until('what it brings is told', async () =>
			(await words(library, '.import-plan')).includes('Readwise: 1 new, 0 changed, 0 already here.'),
		);
		expect(await words(library, '.import-plan')).toContain('2 (words)');
		expect(await words(library, '.library-count')).toBe('12 highlights');
		await press(library, 'Take them in');
		await until('it is there', async () => (await words(library, '.library-count')) === '13 highlights');
		expect(await words(library, '.library-list')).toContain('The quay was empty, he said');
		await press(library, 'Undo');
		await until('it is gone again', async () => (await words(library, '.library-count')) === '12 highlights');
		await chooseFile(library, 'Import a file', Buffer.from('Dear reader,\nhello').toString('base64'));
		await until('another file is refused', async () =>
			(await words(library, '.announcer')).includes('does not know this kind of file'),
		);
		await library.close();
	}, 60_000);
});
