import { describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../../tools/drivers/launch-browser.ts';
import { useDemoSession, waitUntilFilled } from './demo-session.ts';

/** Ways in which a text becomes markup or code that runs, and one in which it stays a text. */
const WAYS = {
	innerHTML: 'document.createElement("div").innerHTML = "<b>made</b>"',
	outerHTML: 'document.body.appendChild(document.createElement("div")).outerHTML = "<b>made</b>"',
	insertAdjacentHTML: 'document.body.insertAdjacentHTML("beforeend", "<b>made</b>")',
	'document.write': 'document.write("<b>made</b>")',
	createContextualFragment: 'document.createRange().createContextualFragment("<b>made</b>")',
	DOMParser: 'new DOMParser().parseFromString("<b>made</b>", "text/html")',
	srcdoc: 'document.createElement("iframe").srcdoc = "<b>made</b>"',
	'a script’s address': 'document.createElement("script").src = "/background.js"',
	'a worker’s address': 'new Worker("/analysis.js")',
	'a policy of another’s': 'trustedTypes.createPolicy("default", { createHTML: (text) => text })',
	textContent: 'document.createElement("div").textContent = "<b>made</b>"',
};

describe.each(BROWSER_NAMES)('in %s', (name) => {
	const session = useDemoSession(name);

	test('an article is still analysed, by the one script that may be started', async () => {
		const { browser, pages } = session();
		const url = pages.find(({ id }) => id === 'strike-harbour')?.url ?? '';
		const popup = await browser.openPopup(await browser.open(url));
		await waitUntilFilled(popup);
		await popup.waitFor(() => document.querySelector('.key-quote') !== null);
		expect(await browser.problems()).toEqual([]);
	});

	test.each(['options', 'library', 'stories', 'welcome', 'help', 'popup', 'side-panel', 'note-window'])(
		'no text becomes markup or code on the page %s',
		async (part) => {
			const page = await session().browser.openExtensionPage(`ui/${part}.html`);
			const taken: string[] = [];
			for (const [way, code] of Object.entries(WAYS)) {
				const isTaken = await page.evaluate(
					`(() => { try { ${code}; return true; } catch (error) { return error.name !== 'TypeError'; } })()`,
				);
				if (isTaken) taken.push(way);
			}
			await page.close();
			expect(taken).toEqual(['textContent']);
		},
	);
});
