import { beforeAll, describe, expect, test } from 'vitest';
import { askBackground } from '../../tools/drivers/ask-background.ts';
import { type Tab, until } from '../../tools/drivers/driver.ts';
import { BROWSER_NAMES } from '../../tools/drivers/launch-browser.ts';
import { allowEverySite } from './allow-every-site.ts';
import { useDemoSession, waitUntilFilled } from './demo-session.ts';
import { openView } from './popup-reading.ts';
import { paintedOn } from './select-passage.ts';

const HOST = 'osk-lantern.test';

/** What a page does to words, by its style sheet as well as by its attributes, and how a reader reads them. */
const KINDS: [id: string, html: string, exact: string][] = [
	[
		'hidden',
		'Engineers replaced two beams <span class="gone">Beam: a bar that carries a load. </span>and <span hidden>Copy link </span>a hydraulic arm<span class="sr"> opens in a new window</span>, and <i class="unseen">not for you </i>left on Friday',
		'Engineers replaced two beams and a hydraulic arm, and left on Friday',
	],
	[
		'advertisement',
		'The ramp was tried twice on Thursday.</div><div class="nosel">Nordlys Bank, loans from 3 per cent</div><div>Nobody was on it',
		'The ramp was tried twice on Thursday.\nNobody was on it',
	],
	[
		'button',
		'The pier has a <button>bollard</button> of its own, <div class="inline">cast in Vell</div>, since May',
		'The pier has a bollard of its own, cast in Vell, since May',
	],
	[
		'lines',
		'<span class="line">Osk ferry</span><span class="line">First boat on Monday at dawn</span>',
		'Osk ferry\nFirst boat on Monday at dawn',
	],
	['drop-cap', '<span class="cap">T</span>hree boats were tied up beside it', 'Three boats were tied up beside it'],
	[
		'formula',
		'The loss is put at <math><mn>340</mn></math> crowns by the hy&shy;drau&shy;lic works',
		'The loss is put at 340 crowns by the hydraulic works',
	],
	['poem', '<span class="pre">Bring her home\n   before the ice</span>', 'Bring her home\nbefore the ice'],
	[
		'table',
		'The first boats:</div><table><tr><td>Saturday</td><td>7.00</td></tr><tr><td>Sunday</td><td>9.00</td></tr></table><div>That is all',
		'The first boats:\nSaturday 7.00\nSunday 9.00\nThat is all',
	],
	[
		'link',
		'She wrote <a class="chip" href="/x"><span>a letter</span></a>, and waited a year',
		'She wrote a letter, and waited a year',
	],
];

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry link to Osk reopens | Osk Lantern</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-11-20T08:00:00Z"><style>
.gone { display: none } .unseen { visibility: hidden } .nosel { -webkit-user-select: none; user-select: none }
.sr { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden } .inline { display: inline } .line { display: block }
.cap { float: left; font-size: 3em } .pre { white-space: pre } .chip { display: inline-flex }
</style></head><body><main><article><h1>Ferry link to Osk reopens after the winter</h1>
<p>The ferry between Haddon and Osk will sail again on Monday, eleven weeks after a crack in the loading ramp closed the berth, the harbour office said.</p>
${KINDS.map(([id, html]) => `<section id="${id}"><div>${html}</div></section>`).join('\n')}
<p>During the closure a smaller boat carried passengers only, and shops on the island had their goods brought by a barge twice a week.</p>
<p>The island council puts the loss for local business at a sum that nobody wants to name. Councillor Per Amdahl called on the county to share it.</p>
<p>The first sailing leaves Haddon at six in the morning. Tickets bought before the closure stay valid until the end of the year.</p>
<p>The county has not answered. A spokesman said that the question would be discussed when the final bill is known, probably in April.</p>
<details><summary>Older news</summary><p>The barge went twice a week while the berth was closed.</p></details>
</article></main></body></html>`;

describe.each(BROWSER_NAMES)('in %s, what is kept of a page is what a reader sees:', (name) => {
	const session = useDemoSession(name, [], () => new Map([[`${HOST}/ferry`, PAGE]]));
	let tab: Tab;
	beforeAll(async () => {
		const { browser } = session();
		await allowEverySite(browser);
		tab = await browser.open(`http://${HOST}/ferry`);
		await until('the article to be read', async () => (await browser.buttonState(tab)).title.includes('is an article'));
	});

	/** Selects all of an element, as a reader's keyboard would, and keeps it by the menu. */
	const keep = async (selector: string) => {
		const { browser } = session();
		await tab.evaluate((wanted: string) => {
			const section = document.querySelector(wanted);
			section?.scrollIntoView({ block: 'center', behavior: 'instant' });
			if (section) getSelection()?.selectAllChildren(section);
		}, selector);
		const before = (await paintedOn(tab)).length;
		await browser.chooseFromMenu(tab, 'keep-selection');
		await until('it to be painted', async () => (await paintedOn(tab)).length > before);
	};
	const exactOf = async (words: string) => {
		const options = await session().browser.openExtensionPage('ui/options.html');
		const kept = await askBackground(options, 'listHighlights');
		await options.close();
		return kept.map(({ quote }) => quote.exact).find((exact) => exact.startsWith(words.slice(0, 8)));
	};

	test.each(KINDS)('%s', async (id, _, exact) => {
		await keep(`#${id}`);
		expect(await exactOf(exact)).toBe(exact);
	});

	test('a passage in a part that is folded up again is not lost', async () => {
		const { browser } = session();
		await tab.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
		await keep('details p');
		await tab.evaluate(() => document.querySelector('details')?.removeAttribute('open'));
		await tab.goto(`http://${HOST}/ferry`);
		await until('all to be painted', async () => (await paintedOn(tab)).length === KINDS.length + 1);
		const popup = await browser.openPopup(tab);
		await waitUntilFilled(popup);
		await openView(popup, 'kept');
		await popup.waitFor((count: number) => document.querySelectorAll('.highlight').length === count, KINDS.length + 1);
		const words = await popup.text('#highlights');
		expect(words).toContain('Engineers replaced two beams and a hydraulic arm, and left on Friday');
		expect(words).not.toMatch(/no longer on the page|carries a load|Nordlys/);
		await popup.close();
	});
});
