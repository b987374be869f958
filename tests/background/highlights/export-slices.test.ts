import { beforeEach, describe, expect, test } from 'vitest';
import { type Background, createBackground } from '../../../src/background/background.ts';
import { serveHighlights } from '../../../src/background/serve/serve-highlights.ts';
import { exportHighlights } from '../../../src/core/highlights/export-highlights.ts';
import type { Highlight } from '../../../src/core/highlights/highlight.ts';
import type { ExportCursor, ExportSlice } from '../../../src/messages/highlights.ts';
import { allHighlights } from '../../../src/storage/highlights/highlights.ts';
import { emptyWorld, type FakeWorld } from '../../../tools/fakes/fake-world.ts';

const FORMATS = ['markdown', 'json'] as const;
/** Three articles, in slices of two million letters. */
function invented(at: number, words = 'word '): Highlight {
	const article = at % 3;
	const exact = `${at} ${words.repeat(2000)}`.slice(0, 9_000);
	const time = new Date(Date.UTC(2026, 2, 1) + ((at * 7919) % 1000) * 60_000).toISOString();
	return {
		id: `id-${String(at).padStart(5, '0')}`,
		articleId: `paper.example/${article}`,
		url: `https://paper.example/${article}`,
		articleTitle: `Article ${article}, ${at}`,
		outlet: article ? 'Paper' : null,
		quote: { type: 'TextQuoteSelector', exact, prefix: 'a "b"\n', suffix: '' },
		position: { type: 'TextPositionSelector', start: (at * 31) % 997, end: 2000 },
		colour: 'yellow',
		note: at % 4 ? '' : `note\n\n${at}`,
		createdAt: time,
		modifiedAt: time,
	};
}

let world: FakeWorld;
let background: Background;
beforeEach(async () => {
	world = await emptyWorld();
	background = createBackground(world);
});
const keep = async (...highlights: unknown[]) => {
	const db = await world.database();
	const transaction = db.transaction('highlights', 'readwrite');
	for (const highlight of highlights) void transaction.store.put(highlight as Highlight);
	await transaction.done;
};
/** Asks for slice after slice as the interface does. `between` happens after each. */
async function collect(
	format: (typeof FORMATS)[number],
	between: (slice: ExportSlice) => void | Promise<void> = () => {},
) {
	let parts: string[] = [];
	let next: ExportCursor | null = null;
	let slices = 0;
	for (;;) {
		const slice: ExportSlice = await serveHighlights(background).exportHighlights(format, null, next);
		if (slice.from === 0) parts = [];
		parts.push(slice.content);
		slices++;
		next = slice.next;
		if (!next) return { content: parts.join(''), slices, leftOut: slice.leftOut, total: slice.total };
		await between(slice);
	}
}

describe.each(FORMATS)('an export as %s', (format) => {
	test.each([0, 1, 2, 700])('of %i highlights has the bytes of one in one piece', async (count) => {
		await keep(...Array.from({ length: count }, (_, at) => invented(at)));
		const { content, slices } = await collect(format);
		expect(content).toBe(exportHighlights(await allHighlights(await world.database()), format, world.clock).content);
		expect(slices).toBe(count === 700 ? 4 : 1);
		expect(background.exports.size).toBe(0);
	});

	test('whose worker is killed between two slices begins anew and is whole', async () => {
		await keep(...Array.from({ length: 500 }, (_, at) => invented(at)));
		let kills = 2;
		const { content } = await collect(format, () => {
			if (kills-- > 0) background = createBackground(world);
		});
		expect(content).toBe(exportHighlights(await allHighlights(await world.database()), format, world.clock).content);
	});

	test('during which one is kept and one deleted holds what it says', async () => {
		await keep(...Array.from({ length: 500 }, (_, at) => invented(at)));
		let isFirst = true;
		const { content, total } = await collect(format, async () => {
			if (!isFirst) return;
			isFirst = false;
			await keep(invented(900));
			for (let at = 0; at < 500; at += 10) await serveHighlights(background).deleteHighlight(invented(at).id);
		});
		expect(content).toBe(exportHighlights(await allHighlights(await world.database()), format, world.clock).content);
		expect(total).toBe(500 - 50 + 1);
	});

	test('has no highlight that was deleted after it was read ahead', async () => {
		await keep(...Array.from({ length: 500 }, (_, at) => invented(at)));
		let written = '';
		let gone = '';
		const { content } = await collect(format, async (slice) => {
			if (gone) return;
			written = slice.content;
			// the first that the first slice had no room for
			const all = exportHighlights(await allHighlights(await world.database()), format, world.clock).content;
			gone = /(\d+) word word/.exec(all.slice(written.length))?.[1] ?? '';
			await serveHighlights(background).deleteHighlight(invented(Number(gone)).id);
		});
		expect(written).not.toContain(`${gone} word word`);
		expect(content).not.toContain(`${gone} word word`);
		expect(content).toContain('word word');
	});

	test('leaves out what cannot be read, and names it', async () => {
		await keep(
			invented(1),
			{ ...invented(2), position: undefined },
			{ ...invented(3, 'x'), colour: 7 },
			{ id: 'only-an-id' },
			{ ...invented(5), quote: { exact: '' } },
		);
		const { content, leftOut } = await collect(format);
		expect(content).toBe(exportHighlights([invented(1)], format, world.clock).content);
		expect(leftOut).toEqual([
			'“2 word word word word word word word word word word word wor…” (position)',
			`“3 ${'x'.repeat(58)}…” (colour)`,
			'“id-00005” (quote.type)',
			'“only-an-id” (articleId)',
		]);
	});
});
