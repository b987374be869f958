/**
 * Ways of a page to find out that Sidelight is installed, in families: what each asks is an expression that runs in the page's own world and answers
 * something to compare with what a browser without Sidelight answers. `files` and `address` are what a page may know: the extension's files,
 * and where they are in a browser that gives every profile the same address.
 */
export interface Probe {
	family: string;
	what: string;
	code: string;
}

const quote = (text: string) => JSON.stringify(text);
const family = (name: string, entries: Record<string, string>): Probe[] =>
	Object.entries(entries).map(([what, code]) => ({ family: name, what, code }));
const each = (name: string, things: readonly string[], code: (thing: string) => string): Probe[] =>
	things.map((thing) => ({ family: name, what: thing, code: code(thing) }));

/** How a page loads an address, and what it hears of it. */
const LOADS: Readonly<Record<string, (address: string) => string>> = {
	'a request': (address) => `fetch(${address}).then(({ status }) => status, ({ name }) => name)`,
	'a request without an answer': (address) =>
		`fetch(${address}, { mode: 'no-cors' }).then(({ type }) => type, ({ name }) => name)`,
	'a picture': (address) => `loads(Object.assign(new Image(), { src: ${address} }))`,
	'a script': (address) => `loads(Object.assign(document.createElement('script'), { src: ${address} }), true)`,
	'a style sheet': (address) =>
		`loads(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: ${address} }), true)`,
	'a preload': (address) =>
		`loads(Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', href: ${address} }), true)`,
	'a film': (address) => `loads(Object.assign(document.createElement('video'), { src: ${address} }))`,
	'a module': (address) => `import(${address}).then(Object.keys, ({ name }) => name)`,
	'a worker': (address) => `(() => { new Worker(${address}).terminate(); return 'made'; })()`,
	'a frame': (address) =>
		`framed(${address}).then((frame) => { const is = [frame.contentWindow.length, reach(() => frame.contentDocument)]; frame.remove(); return is; })`,
};

const GUESSED_NAMES = [
	...['sidelight', 'Sidelight', '__sidelight', '__SIDELIGHT__', '_sidelight', '$sidelight', 'sidelightDetector'],
	...[
		'detector',
		'analysis',
		'highlighter',
		'annotator',
		'__annotator',
		'hypothesisConfig',
		'readability',
		'Readability',
	],
	...[
		'isProbablyReaderable',
		'preact',
		'__PREACT_DEVTOOLS__',
		'__extension',
		'__ext',
		'extensionId',
		'__content',
		'contentScript',
	],
	...[
		'chrome.runtime',
		'chrome.storage',
		'chrome.tabs',
		'chrome.scripting',
		'chrome.i18n',
		'browser',
		'browser.runtime',
	],
	...[
		'webextensionPolyfill',
		'__webpack_require__',
		'webpackJsonp',
		'__esModule',
		'module',
		'exports',
		'require',
		'define',
	],
];

/** What scripts of other extensions are seen to call or read; a page lays its own in the way and counts. */
export const TRAPPED_METHODS = [
	...[
		'Node.cloneNode',
		'Node.appendChild',
		'Node.insertBefore',
		'Node.removeChild',
		'Node.contains',
		'Node.getRootNode',
	],
	...[
		'Element.attachShadow',
		'Element.querySelector',
		'Element.querySelectorAll',
		'Element.getAttribute',
		'Element.setAttribute',
	],
	...['Element.closest', 'Element.matches', 'Element.append', 'Element.remove', 'Element.getBoundingClientRect'],
	...[
		'Element.getClientRects',
		'Element.insertAdjacentElement',
		'Element.insertAdjacentHTML',
		'Element.scrollIntoView',
	],
	...[
		'Document.querySelector',
		'Document.querySelectorAll',
		'Document.getElementById',
		'Document.getElementsByTagName',
	],
	...['Document.createElement', 'Document.createRange', 'Document.createTreeWalker', 'Document.createNodeIterator'],
	...[
		'Document.evaluate',
		'Document.importNode',
		'Document.adoptNode',
		'Document.elementFromPoint',
		'Document.execCommand',
	],
	...['EventTarget.addEventListener', 'EventTarget.removeEventListener', 'EventTarget.dispatchEvent'],
	...['Range.getClientRects', 'Range.setStart', 'Range.toString', 'Selection.getRangeAt', 'Selection.toString'],
	...['History.pushState', 'History.replaceState', 'MutationObserver.observe', 'IntersectionObserver.observe'],
	...[
		'ResizeObserver.observe',
		'DOMParser.parseFromString',
		'XMLHttpRequest.open',
		'XMLHttpRequest.send',
		'MessagePort.postMessage',
	],
	...[
		'Storage.getItem',
		'Storage.setItem',
		'Navigator.sendBeacon',
		'CSSStyleSheet.insertRule',
		'CSSStyleSheet.replaceSync',
	],
	...[
		'Highlight.add',
		'Highlight.delete',
		'HighlightRegistry.set',
		'HighlightRegistry.get',
		'HighlightRegistry.delete',
	],
	...[
		'TreeWalker.nextNode',
		'HTMLElement.focus',
		'HTMLElement.click',
		'HTMLElement.attachInternals',
		'Performance.mark',
	],
];
export const TRAPPED_FUNCTIONS = [
	...[
		'fetch',
		'postMessage',
		'getSelection',
		'getComputedStyle',
		'matchMedia',
		'requestAnimationFrame',
		'requestIdleCallback',
	],
	...['setTimeout', 'setInterval', 'queueMicrotask', 'structuredClone', 'open', 'alert', 'console.log', 'console.warn'],
	...[
		'console.error',
		'console.debug',
		'JSON.parse',
		'JSON.stringify',
		'Object.keys',
		'Object.entries',
		'Object.assign',
	],
	...[
		'Object.defineProperty',
		'Array.from',
		'Promise.all',
		'Reflect.get',
		'crypto.getRandomValues',
		'crypto.randomUUID',
	],
];
export const TRAPPED_GETTERS = [
	...['Document.title', 'Document.body', 'Document.documentElement', 'Document.cookie', 'Document.activeElement'],
	...[
		'Document.readyState',
		'Document.visibilityState',
		'Document.adoptedStyleSheets',
		'Document.referrer',
		'Document.URL',
	],
	...[
		'Node.textContent',
		'Node.parentNode',
		'Node.firstChild',
		'Node.nextSibling',
		'Node.childNodes',
		'Node.nodeValue',
	],
	...['Element.innerHTML', 'Element.outerHTML', 'Element.shadowRoot', 'Element.attributes', 'Element.children'],
	...[
		'HTMLElement.innerText',
		'HTMLElement.dataset',
		'HTMLElement.style',
		'HTMLElement.offsetHeight',
		'HTMLElement.hidden',
	],
	...[
		'HTMLAnchorElement.href',
		'HTMLImageElement.src',
		'HTMLMetaElement.content',
		'Navigator.language',
		'Navigator.userAgent',
	],
	...['Event.isTrusted', 'Event.target', 'MouseEvent.clientX', 'KeyboardEvent.key'],
];
/** Properties that code looks up on objects of anybody's. */
export const TRAPPED_PROPERTIES = [
	...[
		'then',
		'toJSON',
		'sender',
		'tab',
		'frameId',
		'method',
		'args',
		'to',
		'mode',
		'rules',
		'colour',
		'articleId',
		'runtime',
	],
];
/** Events that a page would hear of somebody's doing. */
export const HEARD_EVENTS = [
	...[
		'message',
		'messageerror',
		'error',
		'unhandledrejection',
		'rejectionhandled',
		'securitypolicyviolation',
		'selectstart',
	],
	...[
		'selectionchange',
		'copy',
		'cut',
		'paste',
		'beforeinput',
		'input',
		'change',
		'scroll',
		'scrollend',
		'hashchange',
		'popstate',
	],
	...[
		'storage',
		'slotchange',
		'animationstart',
		'transitionrun',
		'toggle',
		'beforetoggle',
		'beforematch',
		'fullscreenchange',
	],
	...[
		'contentvisibilityautostatechange',
		'load',
		'DOMNodeInserted',
		'DOMSubtreeModified',
		'DOMAttrModified',
		'resize',
		'submit',
	],
];
/** What a page leaves lying about for whoever copies, moves or unfolds its parts. */
const TRIPWIRES = [
	...[
		'constructed',
		'connected',
		'disconnected',
		'adopted',
		'attribute',
		'children',
		'attributes',
		'characters',
		'shadow',
	],
	...[
		'template',
		'detached',
		'seen',
		'resized',
		'lazy picture',
		'frame',
		'resource',
		'mark',
		'shift',
		'report',
		'animation',
	],
];
const HIGHLIGHTS = ['a1', 'a2', 'a3', 'a4', 'a5', 'b1', 'b2', 'sidelight', 'highlight', 'found', 'shown', 'mention'];
const METHODS = [
	...[
		'openNote',
		'closeNote',
		'keepNote',
		'saveHighlight',
		'keepSelection',
		'paintHighlights',
		'revealHighlight',
		'revealWords',
	],
	...[
		'showPassages',
		'checkAgain',
		'extractArticle',
		'pageChecked',
		'isHandleOffered',
		'isOnArticle',
		'viewTab',
		'viewSettings',
	],
	...[
		'listHighlights',
		'deleteEverything',
		'changeSiteRules',
		'lookAtTab',
		'listFeeds',
		'addFeed',
		'lookUp',
		'exportHighlights',
	],
];
const FORGED_EVENTS = [
	...[
		'pointerdown',
		'pointerup',
		'pointermove',
		'mousedown',
		'mouseup',
		'click',
		'dblclick',
		'contextmenu',
		'keydown',
		'keyup',
	],
	...[
		'keypress',
		'touchstart',
		'touchend',
		'selectstart',
		'selectionchange',
		'copy',
		'paste',
		'beforeinput',
		'input',
		'wheel',
	],
	...[
		'focusin',
		'focusout',
		'message',
		'popstate',
		'hashchange',
		'pageshow',
		'pagehide',
		'visibilitychange',
		'scroll',
		'resize',
	],
];
const STYLED = [
	...[
		'color',
		'background-color',
		'font-size',
		'position',
		'z-index',
		'margin',
		'padding',
		'outline',
		'cursor',
		'user-select',
	],
];
const SELECTORS = [
	...[
		'[data-sidelight]',
		'[class*="sidelight" i]',
		'[id*="sidelight" i]',
		'[data-extension]',
		'[data-highlight]',
		'mark',
	],
	...[
		'sidelight-root',
		'sidelight-note',
		':not(:defined)',
		'[popover]',
		'dialog',
		'iframe',
		'style',
		'link',
		'script',
		'[inert]',
	],
	...[
		'[contenteditable]',
		'[aria-live]',
		'[style]',
		'[hidden]',
		'html > :not(head, body)',
		'body > *',
		'head > *',
		'*',
	],
];
const ENTRY_TYPES = ['resource', 'mark', 'measure', 'paint', 'navigation', 'element'];

/** All probes, for a page that knows these files and this address of the extension. */
export function listProbes(files: readonly string[], address: string): Probe[] {
	const known = (file: string) => quote(`${address}/${file}`);
	return [
		...each('a file', files, (file) => LOADS['a request']?.(known(file)) ?? ''),
		...['ui/note.html', 'manifest.json', 'content.js', 'icons/sidelight-48.png'].flatMap((file) =>
			Object.entries(LOADS).map(([how, load]) => ({
				family: 'a way to load',
				what: `${file} as ${how}`,
				code: load(known(file)),
			})),
		),
		...each('a name', GUESSED_NAMES, (name) => `reach(() => typeof ${name})`),
		...each('a method that is called', TRAPPED_METHODS, (name) => `caught(${quote(name)})`),
		...each('a function that is called', TRAPPED_FUNCTIONS, (name) => `caught(${quote(name)})`),
		...each('a property that is read', TRAPPED_GETTERS, (name) => `caught(${quote(name)})`),
		...each('a property of anybody’s', TRAPPED_PROPERTIES, (name) => `caught(${quote(`of any ${name}`)})`),
		...each('an event that is heard', HEARD_EVENTS, (name) => `caught(${quote(`heard ${name}`)})`),
		...each('a tripwire', TRIPWIRES, (name) => `caught(${quote(`tripped ${name}`)})`),
		...each('a highlight', HIGHLIGHTS, (name) => `reach(() => CSS.highlights.has(${quote(name)}))`),
		...each(
			'a highlight’s style',
			HIGHLIGHTS,
			(name) =>
				`['html', 'p', 'h1'].map((at) => { const { backgroundColor, color, textDecoration } = getComputedStyle(document.querySelector(at), '::highlight(${name})'); return [backgroundColor, color, textDecoration]; })`,
		),
		...each('an element', SELECTORS, (selector) => `document.querySelectorAll(${quote(selector)}).length`),
		...each(
			'a style',
			STYLED,
			(property) =>
				`['html', 'body', 'p', 'h1'].map((at) => getComputedStyle(document.querySelector(at)).getPropertyValue(${quote(property)}))`,
		),
		...each('a message', METHODS, (method) => `answers(${quote(method)})`),
		...each('an event that is forged', FORGED_EVENTS, (name) => `fate(${quote(name)})`),
		...each(
			'a record of time',
			ENTRY_TYPES,
			(type) => `performance.getEntriesByType(${quote(type)}).map(({ name }) => name)`,
		),
		...family('the whole', WHOLE),
	];
}

/** What a page can count or list of itself. */
const WHOLE: Readonly<Record<string, string>> = {
	'names of the window': 'Object.getOwnPropertyNames(window).sort()',
	'names of the document': 'Object.getOwnPropertyNames(document).sort()',
	'signs of the window': 'Object.getOwnPropertySymbols(window).map(String)',
	'names in chrome': 'Object.keys(globalThis.chrome ?? {}).sort()',
	frames: '[length, frames.length, document.scripts.length]',
	'attributes of the root': '[...document.documentElement.attributes].map(({ name, value }) => name + value)',
	'attributes of the body': '[...document.querySelector("body").attributes].map(({ name, value }) => name + value)',
	'the markup': 'document.documentElement.outerHTML.replace(/<(iframe|object|video|link|script)[^]*?>/g, "").length',
	sheets: '[document.styleSheets.length, document.adoptedStyleSheets.length]',
	fonts: '[document.fonts.size, document.fonts.status]',
	animations: 'document.getAnimations().length',
	'highlights, all': 'reach(() => [CSS.highlights.size, [...CSS.highlights.keys()]])',
	selection: '[getSelection().rangeCount, getSelection().type, String(getSelection())]',
	'what has the focus': 'document.activeElement?.localName',
	'what is full screen': 'String(document.fullscreenElement)',
	'custom elements': `['sidelight-root', 'sidelight-note', 'side-light', 'note-frame'].map((name) => typeof customElements.get(name))`,
	'local storage': 'Object.keys(localStorage)',
	'session storage': 'Object.keys(sessionStorage)',
	databases: 'reach(() => indexedDB.databases().then((all) => all.map(({ name }) => name)))',
	caches: 'reach(() => caches.keys())',
	'service workers': 'reach(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length))',
	plugins: '[...navigator.plugins].map(({ name }) => name)',
	'kinds of files': '[...navigator.mimeTypes].map(({ type }) => type)',
	'a stack': `new Error('x').stack.match(/(?:chrome|moz)-extension/g)`,
	'stacks of errors that were caught': 'stacks.filter((stack) => /extension:/.test(stack))',
	history: '[history.length, history.state]',
	scrolled: '[scrollX, scrollY]',
	'the size of the page': '[document.documentElement.scrollWidth, document.documentElement.scrollHeight]',
	'where things stand': `[...document.querySelectorAll('h1, article p')].map((element) => Object.values(element.getBoundingClientRect().toJSON()))`,
	'what is at points': `[[10, 10], [200, 200], [500, 400]].map(([x, y]) => document.elementFromPoint(x, y)?.localName)`,
	'native methods': `Object.getOwnPropertyNames(Element.prototype).filter((name) => { const { value } = Object.getOwnPropertyDescriptor(Element.prototype, name); return typeof value === 'function' && !trapped.has('Element.' + name) && !/native code/.test(Function.prototype.toString.call(value)); })`,
	'names of prototypes': `[Node, Element, Document, Event, EventTarget, Range, Selection].map(({ prototype }) => Object.getOwnPropertyNames(prototype).length)`,
	'whether it is framed': '[self === top, document.referrer, opener]',
	'the name of the window': 'name',
	'policies of types': 'reach(() => trustedTypes.getAttributeType("script", "src"))',
	'a broadcast': `new Promise((resolve) => { const channel = new BroadcastChannel('sidelight'); channel.onmessage = () => resolve('answered'); channel.postMessage({ method: 'viewTab' }); setTimeout(() => { channel.close(); resolve('silence'); }, 300); })`,
	'an extension that connects': 'reach(() => { chrome.runtime.connect(); return "connected"; })',
	'a locked name': 'reach(() => navigator.locks.query().then(({ held }) => held.map(({ name }) => name)))',
	'a frame’s own world': `framed('about:blank').then((frame) => { const names = Object.getOwnPropertyNames(frame.contentWindow).filter((name) => /sidelight|extension/i.test(name)); frame.remove(); return names; })`,
};
