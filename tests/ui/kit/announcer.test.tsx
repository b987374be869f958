// @vitest-environment jsdom

import { expect, test, vi } from 'vitest';
import { Announcer, useAnnouncements } from '../../../src/ui/kit/announcer.tsx';
import { act, fireEvent, render, screen } from '../testing-library.ts';

function Page({ title }: { title: string }) {
	return (
		<Announcer>
			<Buttons title={title} />
		</Announcer>
	);
}

function Buttons({ title }: { title: string }) {
	const { announce, announceFailure } = useAnnouncements();
	return (
		<>
			<button type="button" onClick={() => announce('Deleted.', () => announce('Restored.'))}>
				{title}
			</button>
			<button type="button" onClick={() => announce('Kept.')}>
				Keep
			</button>
			<button type="button" onClick={() => announceFailure(new Error('The disk is full'))}>
				Fail
			</button>
		</>
	);
}
const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const status = () => screen.getByRole('status').textContent;

test('a failure is said in its own words', () => {
	render(<Page title="Delete" />);
	click('Fail');
	expect(status()).toBe('The disk is full');
});

test('a confirmation leaves by itself', () => {
	vi.useFakeTimers();
	render(<Page title="Delete" />);
	click('Keep');
	expect(status()).toBe('Kept.');
	act(() => {
		vi.advanceTimersByTime(60_000);
	});
	expect(status()).toBe('');
	vi.useRealTimers();
});

test.each([
	['a failure', 'Fail', 'The disk is full'],
	['an offer to undo', 'Delete', 'Deleted.Undo'],
])('%s stays until it is closed', (_, button, words) => {
	vi.useFakeTimers();
	render(<Page title="Delete" />);
	click(button);
	act(() => {
		vi.advanceTimersByTime(60_000);
	});
	expect(status()).toBe(words);
	vi.useRealTimers();
	click('Close this notice');
	expect(status()).toBe('');
});

test('the same words again are a new notice, which screen readers read', () => {
	render(<Page title="Delete" />);
	click('Fail');
	const first = screen.getByText('The disk is full');
	click('Fail');
	expect(screen.getByText('The disk is full')).not.toBe(first);
});

test('undo takes the focus once and gives it up to the reader', () => {
	const { rerender } = render(<Page title="Delete" />);
	click('Delete');
	expect(document.activeElement?.textContent).toBe('Undo');
	screen.getByRole('button', { name: 'Fail' }).focus();
	rerender(<Page title="Delete again" />);
	expect(document.activeElement?.textContent).toBe('Fail');
	click('Undo');
	expect(status()).toBe('Restored.');
});
