// @vitest-environment jsdom

import { expect, test, vi } from 'vitest';
import type { ArticleVersion } from '../../../src/core/library/article-versions.ts';
import { ArticleText } from '../../../src/ui/library/article-text.tsx';
import { fireEvent, render, screen, waitFor } from '../testing-library.ts';

const version = (day: number, text: string): ArticleVersion => ({
	title: 'Port of Vell',
	text,
	textFingerprint: String(day),
	readAt: `2026-03-0${day}T09:00:00.000Z`,
});
const VERSIONS = [
	version(1, 'The port reopened.\nTwelve ships waited.'),
	version(2, 'The port reopened.\nFourteen ships waited.'),
];

function show(versions: ArticleVersion[]) {
	const listVersions = vi.fn(async () => versions);
	const { container } = render(
		<ArticleText articleId="a" language="en" count={versions.length} actions={{ listVersions }} />,
	);
	const details = container.querySelector('details') as HTMLDetailsElement;
	expect(listVersions).not.toHaveBeenCalled();
	details.open = true;
	fireEvent(details, new Event('toggle'));
	const words = () => [...container.querySelectorAll('p')].map((line) => line.textContent);
	return { words, container };
}

test('what changed is shown, and said to a screen reader', async () => {
	const { words, container } = show(VERSIONS);
	await waitFor(() => expect(words()).toEqual(['…', 'Before: Twelve Now: Fourteen ships waited.']));
	expect([
		container.querySelector('del')?.lastChild?.textContent,
		container.querySelector('ins')?.lastChild?.textContent,
	]).toEqual(['Twelve ', 'Fourteen ']);
	fireEvent.click(screen.getByRole('checkbox', { name: 'Also show what stayed the same' }));
	expect(words()).toEqual(['Port of Vell', 'The port reopened.', 'Before: Twelve Now: Fourteen ships waited.']);
	fireEvent.change(screen.getByRole('combobox'), { target: { value: '1' } });
	expect(words()).toEqual(['Port of Vell', 'The port reopened.', 'Twelve ships waited.']);
});

test('an article that never changed is shown as it was read, with nothing to choose', async () => {
	const { words } = show(VERSIONS.slice(0, 1));
	await waitFor(() => expect(words()).toEqual(['Port of Vell', 'The port reopened.', 'Twelve ships waited.']));
	expect(screen.queryByRole('combobox')).toBeNull();
	expect(screen.queryByRole('checkbox')).toBeNull();
});
