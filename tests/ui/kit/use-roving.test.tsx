// @vitest-environment jsdom

import { expect, test } from 'vitest';
import { useRoving } from '../../../src/ui/kit/use-roving.ts';
import { fireEvent, render, screen } from '../testing-library.ts';

function Group() {
	const group = useRoving<HTMLDivElement>();
	return (
		<div ref={group}>
			<button type="button">First</button>
			<button type="button" class="folded">
				Folded up
			</button>
			<button type="button">Last</button>
			<button type="button" class="folded">
				Folded up too
			</button>
		</div>
	);
}
const focused = () => document.activeElement?.textContent;

test.each([
	['ArrowRight', 'First', 'Last'],
	['ArrowLeft', 'Last', 'First'],
	['ArrowDown', 'Last', 'First'],
	['End', 'First', 'Last'],
	['Home', 'Last', 'First'],
])('%s leads from "%s" past what is not shown to "%s"', (key, from, to) => {
	render(<Group />);
	// jsdom lays nothing out
	for (const button of screen.getAllByRole('button'))
		button.checkVisibility = () => !button.classList.contains('folded');
	screen.getByRole('button', { name: from }).focus();
	fireEvent.keyDown(document.activeElement as Element, { key });
	expect(focused()).toBe(to);
});

test('where nothing tells what is shown, all are reached', () => {
	render(<Group />);
	screen.getByRole('button', { name: 'First' }).focus();
	fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowRight' });
	expect(focused()).toBe('Folded up');
});
