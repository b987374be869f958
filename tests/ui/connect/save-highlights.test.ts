import { afterEach, expect, test, vi } from 'vitest';
import type { ExportSlice } from '../../../src/messages/highlights.ts';
import type { saveFile } from '../../../src/ui/connect/save-file.ts';
import { saveHighlights } from '../../../src/ui/connect/save-highlights.ts';

const save = vi.fn<typeof saveFile>();
afterEach(() => void save.mockClear());

const slice = (content: string, from: number, next: number | null): ExportSlice => ({
	fileName: 'highlights.md',
	mediaType: 'text/markdown',
	content,
	from,
	total: 9,
	next: next === null ? null : { id: 'x', from: next },
	leftOut: ['one'],
	leftOutMore: 0,
});
/** Answers these slices in turn, the last again and again. */
const answering = (...slices: ExportSlice[]) =>
	vi.fn(async () => (slices.length > 1 ? slices.shift() : slices[0]) as ExportSlice);
const written = () => new Blob(save.mock.calls[0]?.[0].content).text();

test('the slices are joined to one file, and the progress is told between', async () => {
	const progress = vi.fn();
	const ask = answering(slice('ab', 0, 3), slice('cd', 3, 6), slice('e', 6, null));
	expect(await saveHighlights(ask, { progress }, save)).toEqual(['one']);
	expect(progress.mock.calls).toEqual([
		[3, 9],
		[6, 9],
	]);
	expect(await written()).toBe('abcde');
	expect(ask.mock.calls).toEqual([[null], [{ id: 'x', from: 3 }], [{ id: 'x', from: 6 }]]);
});

test('an export that begins anew leaves nothing of what came before', async () => {
	await saveHighlights(answering(slice('ab', 0, 3), slice('AB', 0, 3), slice('CD', 3, null)), {}, save);
	expect(await written()).toBe('ABCD');
});

test('an export that begins anew again and again is given up with a sentence', async () => {
	await expect(saveHighlights(answering(slice('ab', 0, 3)), {}, save)).rejects.toThrow('export them again');
	expect(save).not.toHaveBeenCalled();
});

test('an export that is stopped asks no more and hands over nothing', async () => {
	const stop = new AbortController();
	const ask = answering(slice('ab', 0, 3), slice('cd', 3, null));
	expect(await saveHighlights(ask, { signal: stop.signal, progress: () => stop.abort() }, save)).toEqual([]);
	expect(save).not.toHaveBeenCalled();
});
