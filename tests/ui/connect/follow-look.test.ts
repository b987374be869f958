// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { followLook } from '../../../src/ui/connect/follow-look.ts';

const idle: (() => void)[] = [];
let choice: string;
let told: (kind: 'settings') => void;
let unreadable: Set<string>;

beforeEach(() => {
	localStorage.clear();
	idle.length = 0;
	choice = 'browser';
	unreadable = new Set();
	vi.stubGlobal('requestIdleCallback', (work: () => void) => idle.push(work));
});
const follow = () =>
	followLook(
		{
			background: { viewSettings: async () => ({ theme: 'system', textSize: 'medium', language: choice }) } as never,
			onBackgroundEvent: (handlers) => {
				told = handlers.storedChanged as typeof told;
				return () => {};
			},
			speech: {
				browserLanguage: () => 'fr',
				ownLocale: () => 'fr-FR',
				readWords: async (language) => {
					if (unreadable.has(language)) throw new TypeError(language);
					return { title_help: `help in ${language}` };
				},
			},
		},
		'title_help',
	);

test('a page whose words cannot be read is drawn in English, and in its language once they can', async () => {
	unreadable.add('fr');
	const work = vi.fn();
	follow().draw(work);
	await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(1));
	expect(document.title).toBe('help in en');
	unreadable.clear();
	told('settings');
	await vi.waitFor(() => expect(document.title).toBe('help in fr'));
	expect(work).toHaveBeenCalledTimes(2);
});

test('a page that is drawn stays as it is while another language cannot be read', async () => {
	const work = vi.fn();
	follow().draw(work);
	await vi.waitFor(() => expect(document.title).toBe('help in fr'));
	unreadable.add('de');
	choice = 'de';
	told('settings');
	await new Promise((resolve) => setTimeout(resolve));
	expect(document.title).toBe('help in fr');
	expect(work).toHaveBeenCalledTimes(1);
});

test('the part that the address names is gone to once it is there, and only once', async () => {
	const scrolled = vi.fn();
	Element.prototype.scrollIntoView = scrolled;
	location.hash = '#words';
	document.title = '';
	const { draw } = follow();
	draw(() => {});
	await vi.waitFor(() => expect(document.title).toBe('help in fr'));
	expect(scrolled).not.toHaveBeenCalled();
	const drawPart = () => {
		document.body.innerHTML = '<section id="words"><h2>Words</h2></section>';
	};
	draw(drawPart);
	expect(document.activeElement?.textContent).toBe('Words');
	draw(drawPart);
	expect(scrolled).toHaveBeenCalledTimes(1);
	location.hash = '';
});
