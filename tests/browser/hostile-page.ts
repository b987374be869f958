/** Scripts of a page that wants to know of us, read what the reader writes, or press in the reader's name. Each runs in the page's own world. */

/** The first long text of the article. */
const LONG_TEXT = `[...document.querySelectorAll('article p, main p')].map((p) => p.firstChild).find((node) => node?.nodeType === 3 && node.length > 60)`;

/** Selects words of the page while the reader clicks. */
export const SELECT_ON_CLICK = `for (const name of ['pointerdown', 'pointerup', 'click'])
	addEventListener(name, () => setTimeout(() => getSelection().setBaseAndExtent(${LONG_TEXT}, 0, ${LONG_TEXT}, 20)), true);`;

const SELECT = `const words = ${LONG_TEXT};
	getSelection().setBaseAndExtent(words, 0, words, 30);
	const at = words.parentElement;
	const send = (target, event) => target.dispatchEvent(event);
	const pointer = (name, more) => new PointerEvent(name, { bubbles: true, composed: true, cancelable: true, pointerType: 'mouse', ...more });
	const mouse = (name, more) => new MouseEvent(name, { bubbles: true, composed: true, cancelable: true, ...more });
	const key = (name, more) => new KeyboardEvent(name, { bubbles: true, composed: true, cancelable: true, ...more });`;

/** Selections that a page made, and events that it made up beside them, by what they pretend. */
export const FORGERIES: Readonly<Record<string, string>> = Object.fromEntries(
	Object.entries({
		'a pointer let go': `send(at, pointer('pointerup', { clientX: 90 }));`,
		'a pointer let go at the document': `send(document, pointer('pointerup'));`,
		'a pointer let go at the window': `send(window, pointer('pointerup'));`,
		'a mouse let go': `send(at, mouse('mouseup', { detail: 1 }));`,
		'a double click': `send(at, mouse('mousedown', { detail: 2 })); send(at, mouse('mouseup', { detail: 2 })); send(at, mouse('dblclick'));`,
		'a drag': `send(at, pointer('pointerdown')); send(at, pointer('pointermove', { clientX: 50 })); send(at, pointer('pointerup', { clientX: 90 }));`,
		'a drag of the mouse': `send(at, mouse('mousedown')); send(at, mouse('mousemove', { clientX: 50 })); send(at, mouse('mouseup', { clientX: 90 }));`,
		'a finger': `send(at, pointer('pointerup', { pointerType: 'touch' }));`,
		'a finger lifted': `send(at, new UIEvent('touchend', { bubbles: true, composed: true }));`,
		'a click with Shift': `send(at, pointer('pointerdown', { shiftKey: true })); send(at, pointer('pointerup', { shiftKey: true }));`,
		'arrows with Shift': `send(at, key('keydown', { key: 'ArrowRight', shiftKey: true })); send(at, key('keyup', { key: 'Shift' }));`,
		'arrows with Shift at the document': `send(document, key('keydown', { key: 'End', shiftKey: true })); send(document, key('keyup', { key: 'Shift' }));`,
		'the beginning of a selection': `send(at, new Event('selectstart', { bubbles: true })); send(document, new Event('selectionchange'));`,
		'a click by method': `at.click(); document.body.click();`,
		'the menu': `send(at, mouse('contextmenu'));`,
		'the Tab key': `send(document, key('keydown', { key: 'Tab' })); send(at, key('keydown', { key: 'Tab' }));`,
		'the shortcuts': `for (const letter of ['H', 'N', 'S']) send(document, key('keydown', { key: letter, code: 'Key' + letter, altKey: true, shiftKey: true }));`,
		'a message of ours': `for (const method of ['openNote', 'keepSelection', 'paintHighlights']) postMessage({ to: 'page', method, args: [] }, '*');`,
		'an event of ours': `for (const name of ['sidelight', 'openNote', 'checkAgain', 'message']) send(document, new CustomEvent(name, { detail: { to: 'page', method: 'openNote', args: [] } }));`,
		'selecting by a command': `getSelection().modify('extend', 'forward', 'word'); document.execCommand('selectAll');`,
	}).map(([what, code]) => [what, `{ ${SELECT} ${code} }`]),
);

/** Notes in `seen` whatever a page can hear of keys, input, messages, frames, reports and requests. */
export const SPY = `globalThis.seen = [];
	for (const name of ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'textInput', 'change', 'compositionstart', 'compositionupdate', 'compositionend', 'copy', 'cut', 'paste', 'message', 'securitypolicyviolation'])
		for (const target of [window, document])
			target.addEventListener(name, (event) => seen.push((event.isTrusted ? '' : 'forged ') + name + ' ' + (event.key ?? event.data ?? event.blockedURI ?? '')), true);
	new PerformanceObserver((list) => { for (const { entryType, name } of list.getEntries()) seen.push(entryType + ' ' + name); }).observe({ type: 'resource', buffered: true });
	if (globalThis.ReportingObserver) new ReportingObserver((reports) => seen.push('report ' + JSON.stringify(reports)), { buffered: true }).observe();`;

/** Stops every event on its way at the window, before any script of ours can listen there, and prevents what the browser does on letting go. */
export const STOP_EVENTS = `for (const name of ['pointerup', 'mouseup', 'click', 'dblclick', 'keyup', 'selectionchange', 'touchend', 'pointermove', 'mousemove'])
	window.addEventListener(name, (event) => { event.stopImmediatePropagation(); event.preventDefault(); }, true);
	for (const name of ['pointerdown', 'mousedown', 'selectstart', 'focus', 'focusin', 'blur', 'focusout'])
	window.addEventListener(name, (event) => event.stopPropagation(), true);`;

/** Has a field of the page ready to take the focus into, and notes every key that the page gets, before anybody else can. */
export const HEAR_KEYS = `document.body.insertAdjacentHTML('afterbegin', '<input id="trap"><dialog id="over"><input></dialog>');
	globalThis.stolen = [];
	for (const name of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input']) window.addEventListener(name, (event) => stolen.push(name + ' ' + (event.key ?? event.data ?? '')), true);`;

/** Ways of a page to take the focus from what stands over it, by what it uses. Each is run again and again. */
export const THIEVES: Readonly<Record<string, string>> = {
	'a field': `document.querySelector('#trap').focus();`,
	'a dialogue of its own': `{ const over = document.querySelector('#over'); over.close(); over.showModal(); over.firstChild.focus(); }`,
	'its window and a field': `window.focus(); document.querySelector('#trap').focus();`,
};

/** Does it every 60 milliseconds, and keeps the events of that from others. */
export const steal = (how: string) => `
	for (const name of ['focus', 'focusin', 'focusout']) window.addEventListener(name, (event) => event.stopImmediatePropagation(), true);
	globalThis.stealing = setInterval(() => { ${how} }, 60);`;
