// @vitest-environment jsdom
import { beforeAll, describe, expect, test } from 'vitest';
import { scenes } from './gallery/scenes.tsx';
import { act, cleanup, fireEvent, render } from './testing-library.ts';

/** Parts with everything that can be pressed in them: lists, forms, notices, tools. */
const PARTS = [
	'popup-article',
	'popup-news',
	'popup-notArticle',
	'popup-looksPrivate',
	'popup-off',
	'popup-whats-new',
	'side-panel-actor',
	'options-full',
	'options-outlets',
	'options-feed-choice',
	'stories-full',
	'look-up',
	'suggestions',
	'welcome-followed',
	'help',
];
const CONTROLS = 'button:not(:disabled), summary, input:is([type="checkbox"], [type="radio"]):not(:disabled)';

beforeAll(() => {
	// jsdom draws no dialogs
	HTMLDialogElement.prototype.showModal = function showModal() {
		this.open = true;
	};
	HTMLDialogElement.prototype.close = function close() {
		this.open = false;
	};
});

/** What can be pressed, one of each kind: the buttons of the next row do the same. */
function kindsOf(root: ParentNode): { kind: string; place: number }[] {
	const kinds = new Map<string, number>();
	for (const [place, control] of [...root.querySelectorAll<HTMLElement>(CONTROLS)].entries()) {
		if (control.closest('[hidden]')) continue;
		const part = control.closest('section, article, header, form, li')?.className ?? '';
		const words =
			control.getAttribute('aria-label') || control.textContent || control.closest('label')?.textContent || '';
		const kind = `${part} ${control.className} ${words.split(/\s+/).slice(0, 2).join(' ')}`.trim();
		if (!kinds.has(kind)) kinds.set(kind, place);
	}
	return [...kinds].map(([kind, place]) => ({ kind, place }));
}

const settled = (milliseconds = 0) => act(() => new Promise((resolve) => setTimeout(resolve, milliseconds)));

describe('after whatever a reader presses by key, the focus is not lost', () => {
	test.each(PARTS)('in %s', { timeout: 300_000 }, async (part) => {
		const scene = scenes[part];
		if (!scene) throw new Error(`There is no scene ${part}`);
		const first = render(scene);
		await settled();
		const kinds = kindsOf(first.container);
		expect(kinds.length).toBeGreaterThan(0);
		const lost: string[] = [];
		for (const { kind, place } of kinds) {
			cleanup();
			const { container } = render(scene);
			await settled();
			const control = [...container.querySelectorAll<HTMLElement>(CONTROLS)][place];
			if (!control) continue;
			control.focus();
			fireEvent.click(control);
			// what is asked for may take a moment to be answered
			await settled(20);
			if (document.activeElement === document.body || document.activeElement === null) lost.push(kind);
		}
		expect(lost).toEqual([]);
	});
});
