// @vitest-environment jsdom

import { expect, test, vi } from 'vitest';
import type { ImportResult } from '../../../src/messages/library.ts';
import { Announcer } from '../../../src/ui/kit/announcer.tsx';
import { ImportTool } from '../../../src/ui/library/import-tool.tsx';
import { fireEvent, render, screen, waitFor } from '../testing-library.ts';

const RESULT = {
	format: 'csv',
	added: 2,
	changed: 0,
	unchanged: 0,
	refused: [],
	undo: 'u1',
} as unknown as ImportResult;

test('a file is taken in once however often the button is pressed, and its undo says what came of it', async () => {
	let end = () => {};
	const taking = new Promise<void>((resolve) => (end = resolve));
	const importHighlights = vi.fn(async (_: string, isDry: boolean) => {
		if (!isDry) await taking;
		return { result: RESULT, undo: async () => 2 };
	});
	const { container } = render(
		<Announcer>
			<ImportTool importHighlights={importHighlights} />
		</Announcer>,
	);
	const input = container.querySelector('input[type="file"]') ?? expect.fail();
	fireEvent.change(input, {
		target: { files: [Object.assign(new File(['a,b'], 'highlights.csv'), { text: async () => 'a,b' })] },
	});
	const take = await screen.findByRole<HTMLButtonElement>('button', { name: 'Take them in' });
	fireEvent.click(take);
	await waitFor(() => expect(take.disabled).toBe(true));
	end();
	fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
	await screen.findByText('2 highlights put back.');
});
