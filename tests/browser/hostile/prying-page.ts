import {
	HEARD_EVENTS,
	type Probe,
	TRAPPED_FUNCTIONS,
	TRAPPED_GETTERS,
	TRAPPED_METHODS,
	TRAPPED_PROPERTIES,
} from './probes.ts';

/** Where the page that pries is served, and one with the same text on which names stand in the way of scripts. */
export const PRYING = 'pry.test/world/lock-keepers-return';
export const OBSTRUCTED = 'pry.test/world/lock-keepers-in-the-way';
export const PRYING_TITLE = 'Lock keepers return to the Osk after eleven years';

/** Names of elements that stand in the way of what scripts look up on a document or a form. */
const CLOBBERED = [
	...[
		'body',
		'head',
		'title',
		'cookie',
		'documentElement',
		'querySelector',
		'querySelectorAll',
		'createElement',
		'forms',
	],
	...[
		'createTreeWalker',
		'getElementById',
		'implementation',
		'location',
		'readyState',
		'cloneNode',
		'childNodes',
		'URL',
	],
	...[
		'adoptedStyleSheets',
		'activeElement',
		'getSelection',
		'addEventListener',
		'scripts',
		'links',
		'images',
		'baseURI',
	],
];

/** What the page answers to each probe, in their order. */
export type Answers = string[];

/**
 * Lays traps before anything else can run, and defines `pry`. The page's own use of what it trapped is not counted: each trap is taken out
 * of the way while a probe runs.
 */
const TRAPS = `{
const counts = new Map();
const note = (name) => { if (!globalThis.isPrying) counts.set(name, (counts.get(name) ?? 0) + 1); };
globalThis.isPrying = true;
const real = { requestIdleCallback };
globalThis.stacks = [];
globalThis.trapped = new Set(${JSON.stringify([...TRAPPED_METHODS, ...TRAPPED_GETTERS])});
const noteCall = (name) => { note(name); if (!globalThis.isPrying) stacks.push(String(new Error(name).stack)); };
for (const name of ${JSON.stringify(TRAPPED_METHODS)}) {
	const [owner, method] = name.split('.');
	const home = globalThis[owner]?.prototype;
	const real = home?.[method];
	if (typeof real === 'function') home[method] = function (...values) { noteCall(name); return real.apply(this, values); };
}
for (const name of ${JSON.stringify(TRAPPED_FUNCTIONS)}) {
	const path = name.split('.');
	const home = path.length > 1 ? globalThis[path[0]] : globalThis;
	const real = home?.[path.at(-1)];
	if (typeof real === 'function') home[path.at(-1)] = function (...values) { noteCall(name); return real.apply(this, values); };
}
for (const name of ${JSON.stringify(TRAPPED_GETTERS)}) {
	const [owner, property] = name.split('.');
	const home = globalThis[owner]?.prototype;
	const own = home && Object.getOwnPropertyDescriptor(home, property);
	if (own?.get && own.configurable) Object.defineProperty(home, property, { ...own, get() { noteCall(name); return own.get.call(this); } });
}
for (const name of ${JSON.stringify(TRAPPED_PROPERTIES)})
	Object.defineProperty(Object.prototype, name, {
		configurable: true,
		get() { note('of any ' + name); },
		set(value) { note('of any ' + name); Object.defineProperty(this, name, { value, writable: true, configurable: true, enumerable: true }); },
	});
for (const name of ${JSON.stringify(HEARD_EVENTS)})
	for (const target of [window, document]) target.addEventListener(name, (event) => { if (event.target?.localName !== 'img') note('heard ' + name); }, true);
class Wire extends HTMLElement {
	static observedAttributes = ['class', 'style', 'data-any', 'hidden', 'id'];
	constructor() { super(); note('tripped constructed'); }
	connectedCallback() { note('tripped connected'); }
	disconnectedCallback() { note('tripped disconnected'); }
	adoptedCallback() { note('tripped adopted'); }
	attributeChangedCallback() { note('tripped attribute'); }
}
customElements.define('trip-wire', Wire);
new PerformanceObserver((list) => list.getEntries().forEach(() => note('tripped resource'))).observe({ type: 'resource' });
new PerformanceObserver((list) => list.getEntries().forEach(() => note('tripped mark'))).observe({ type: 'mark' });
if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) new PerformanceObserver((list) => list.getEntries().forEach(() => note('tripped shift'))).observe({ type: 'layout-shift' });
if (globalThis.ReportingObserver) new ReportingObserver(() => note('tripped report')).observe();

globalThis.layWires = () => {
	const watch = (root, name, what) => new MutationObserver((records) => records.forEach(() => note('tripped ' + name))).observe(root, what);
	const deep = { subtree: true };
	watch(document, 'children', { ...deep, childList: true });
	watch(document, 'attributes', { ...deep, attributes: true });
	watch(document, 'characters', { ...deep, characterData: true });
	const host = document.querySelector('#host').attachShadow({ mode: 'open' });
	host.innerHTML = '<slot></slot><p>Inside</p>';
	watch(host, 'shadow', { ...deep, childList: true, attributes: true, characterData: true });
	watch(document.querySelector('template').content, 'template', { ...deep, childList: true, attributes: true });
	globalThis.kept = document.createElement('div');
	kept.innerHTML = '<p>Not in the page</p>';
	watch(kept, 'detached', { ...deep, childList: true, attributes: true });
	const far = document.querySelector('#far');
	new IntersectionObserver((entries) => { if (entries.some(({ isIntersecting }) => isIntersecting)) note('tripped seen'); }).observe(far);
	let isFirst = true;
	new ResizeObserver(() => { if (!isFirst) note('tripped resized'); isFirst = false; }).observe(document.querySelector('article'));
	document.addEventListener('load', ({ target }) => { if (target.id === 'far-picture') note('tripped lazy picture'); if (target.localName === 'iframe') note('tripped frame'); }, true);
	document.addEventListener('animationstart', () => note('tripped animation'), true);
	// what the browser says of the page's own beginning is over when it is idle
	addEventListener('load', () => setTimeout(() => real.requestIdleCallback.call(window, () => { globalThis.isPrying = false; }), 500));
};

const reach = (get) => { try { const value = get(); return value instanceof Promise ? value.catch(({ name }) => name) : value; } catch ({ name }) { return name; } };
const soon = (promise, or) => Promise.race([promise, new Promise((resolve) => setTimeout(() => resolve(or), 20_000))]);
const loads = (element, isAdded = false) => soon(new Promise((resolve) => {
	for (const name of ['load', 'error', 'loadedmetadata']) element.addEventListener(name, () => { resolve(name); if (isAdded) element.remove(); }, { once: true });
	if (isAdded) document.documentElement.append(element);
}), 'neither');
const framed = (address) => soon(new Promise((resolve) => {
	const frame = Object.assign(document.createElement('iframe'), { src: address });
	frame.addEventListener('load', () => resolve(frame), { once: true });
	document.documentElement.append(frame);
}), 'nothing');
const answers = (method) => new Promise((resolve) => {
	const heard = [];
	const hear = ({ data }) => { if (data?.asked !== 'by the page') heard.push(JSON.stringify(data)); };
	addEventListener('message', hear);
	const said = { to: 'page', method, args: [], asked: 'by the page' };
	postMessage(said, '*');
	for (const name of ['sidelight', 'message', method]) document.dispatchEvent(new CustomEvent(name, { bubbles: true, detail: said }));
	setTimeout(() => { removeEventListener('message', hear); resolve(heard); }, 250);
});
const fate = (name) => {
	const seen = [];
	const hear = (event) => seen.push(event.eventPhase, event.defaultPrevented);
	const at = document.querySelector('article p');
	addEventListener(name, hear);
	const isLet = at.dispatchEvent(new Event(name, { bubbles: true, composed: true, cancelable: true }));
	removeEventListener(name, hear);
	return [isLet, seen];
};
const caught = (name) => counts.get(name) ?? 0;
globalThis.pry = async (probes) => {
	globalThis.isPrying = true;
	const answersTo = new Function('reach', 'loads', 'framed', 'answers', 'fate', 'caught', 'code', 'return eval(code)');
	const ask = async ({ code }) => {
		try { return JSON.stringify(await answersTo(reach, loads, framed, answers, fate, caught, code)) ?? 'undefined'; } catch (error) { return 'fails: ' + error.name; }
	};
	// what only looks comes first, so that it sees nothing of what the others do
	const isQuiet = ({ code }) => !/loads|framed|fetch|import|Worker|answers|fate/.test(code);
	const found = new Map();
	for (const probe of probes.filter(isQuiet)) found.set(probe, await ask(probe));
	for (const probe of probes.filter((each) => !isQuiet(each) && /fate|answers/.test(each.code))) found.set(probe, ask(probe));
	await Promise.all(found.values());
	for (const probe of probes.filter((each) => !found.has(each))) found.set(probe, ask(probe));
	globalThis.found = await Promise.all(probes.map((probe) => found.get(probe)));
};
}`;

/** Words that would run, were they taken for markup. */
const LIVE = `<img src=x onerror="globalThis.ranHere = true"><script>globalThis.ranHere = true</script>`;
const written = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The page: an article with traps laid before it, and markup where words belong. */
export function pryingPage(isObstructed = false): string {
	const obstacles = isObstructed
		? CLOBBERED.map((name) => `<form name="${name}"><input name="${name}"><input name="parentNode"></form>`).join('')
		: '';
	const paragraphs = Array.from(
		{ length: 9 },
		(_, at) =>
			`<p>The keepers of lock ${at + 1} went back to their huts on Tuesday, the canal office in Tarn said, after eleven years in which cameras did their work. “A camera does not throw a rope to anybody,” said Edda Quarle, who speaks for the boatmen. ${written(at === 3 ? LIVE : '')}</p>`,
	).join('');
	return `<!doctype html><html lang="en"><head>${isObstructed ? '' : `<script>${TRAPS}</script>`}<title>${PRYING_TITLE}</title>
<link rel="icon" href="data:,"><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-02T08:30:00Z">
<meta name="author" content="${written(`${LIVE} Ove Lind`)}"><meta name="description" content="${written(LIVE)}">
<meta property="og:site_name" content="${written(LIVE)}"><link rel="canonical" href="javascript:globalThis.ranHere=true">
<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: PRYING_TITLE, author: { name: LIVE }, publisher: { name: LIVE, logo: 'javascript:globalThis.ranHere=true' } }).replaceAll('<', '\\u003c')}</script>
</head><body><article><h1>${PRYING_TITLE}</h1>${paragraphs}<trip-wire></trip-wire></article>
<div id="host">Slotted</div><template><trip-wire></trip-wire><img src="x.png"></template>
<div style="height: 4000px"></div><div id="far" style="content-visibility: auto">Far below<img id="far-picture" loading="lazy" src="far.png"></div>
<details><summary>More</summary>Folded</details>${obstacles}${isObstructed ? '' : '<script>layWires()</script>'}</body></html>`;
}

/**
 * Runs in the page: begins to find out, which may take longer than a browser lets a test's script run. The page itself keeps what it found:
 * in Firefox a test's script is gone by then.
 */
export function beginToPry(probes: Probe[]): void {
	void (globalThis as unknown as { pry: (all: Probe[]) => Promise<void> }).pry(probes);
}

/** What it has found out; null while it is at it. */
export const foundOut = (): Answers | null => (globalThis as { found?: Answers }).found ?? null;
