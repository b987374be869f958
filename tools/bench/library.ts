import { HIGHLIGHT_EXPORT_FORMATS } from '../../src/core/highlights/export-highlights.ts';
import type { LibraryQuery } from '../../src/core/library/library-query.ts';
import { askBackground } from '../drivers/ask-background.ts';
import type { BrowserUnderTest, View } from '../drivers/driver.ts';
import { builtExtension, launchBrowser } from '../drivers/launch-browser.ts';
import { seedLibrary } from '../drivers/seed-library.ts';
import { atMost, type Findings } from './findings.ts';
import { median } from './median.ts';

const HIGHLIGHTS = 50_000;
const ARTICLES = 5_000;
const OPENINGS = 3;
const DELETIONS = 10;
const TYPED = ['harbour ferry', 'ines calder', 'ferry 4917', 'zzz', 'budget told'];
const EVERYTHING: LibraryQuery = { kind: 'highlights', words: '', chosen: {}, sort: 'newest' };

/** The page of the library with a collection of years, in the built extension in Chromium: what a reader waits for. */
export async function measureLibrary(): Promise<Findings> {
	// nothing is asked of the network: no proxy has that port
	const browser = await launchBrowser('chromium', { extension: builtExtension('chromium'), proxyPort: 9 });
	try {
		await seedLibrary(browser, { highlights: HIGHLIGHTS, articles: ARTICLES });
		const first = await timeOpening(browser);
		// what was read is stored once all of it is known
		await waitUntilWhole(first.view);
		await first.view.close();
		const openings: Opening[] = [];
		for (let i = 0; i < OPENINGS; i++) {
			await browser.stopBackground();
			const opening = await timeOpening(browser);
			openings.push(opening);
			if (i < OPENINGS - 1) await opening.view.close();
		}
		const view = openings.at(-1)?.view as View;
		const memory = await heapOf(view);
		const keys: number[] = [];
		for (const words of TYPED)
			for (let length = 1; length <= words.length; length++)
				keys.push(await timeSearch(view, { ...EVERYTHING, words: words.slice(0, length) }));
		const facets: number[] = [];
		for (const chosen of [
			{ colour: ['green'] },
			{ outlet: ['Vell Courier'] },
			{ tag: ['vell'], actor: ['Marit Sand'] },
			{},
		])
			for (const sort of ['newest', 'changed', 'article'] as const)
				facets.push(await timeSearch(view, { ...EVERYTHING, chosen, sort }));
		const exports: Record<string, { ms: number; 'page MB': number }> = {};
		for (const format of HIGHLIGHT_EXPORT_FORMATS) exports[format] = await timeExport(view, format);
		const deletions: number[] = [];
		for (let i = 0; i < DELETIONS; i++) {
			deletions.push(await timeDeletion(view, i));
			// the list is brought up to date meanwhile, as beside a reader who looks at it
			await new Promise((resolve) => setTimeout(resolve, 500));
		}
		const opened = openings.map(({ listed }) => listed);
		const counted = openings.map(({ counted: at }) => at);
		const slowest = Math.max(...Object.values(exports).map(({ ms }) => ms));
		return {
			notes: [`Invented: ${HIGHLIGHTS} highlights in ${ARTICLES} articles, in the built extension in Chromium.`],
			tables: [
				{
					title: 'ms',
					rows: {
						'first opening, list': { median: first.listed },
						'opening, list': { median: median(opened), most: Math.max(...opened) },
						'opening, facets': { median: median(counted), most: Math.max(...counted) },
						'a key of a search': { median: median(keys), p95: percentile(keys, 0.95), most: Math.max(...keys) },
						'a facet chosen': { median: median(facets), p95: percentile(facets, 0.95), most: Math.max(...facets) },
						'one deleted': { median: median(deletions), most: Math.max(...deletions) },
					},
				},
				{ title: 'export of all', rows: exports },
				{ title: 'page, MB', rows: { sidelight: { heap: memory } } },
			],
			bars: [
				atMost('library opens, ms, median', 700, median(opened)),
				atMost('search, ms a key, p95', 60, percentile(keys, 0.95)),
				atMost('facets, ms, median', 100, median(facets)),
				atMost('delete, ms, median', 50, median(deletions)),
				atMost('memory of the page, MB', 120, memory),
				atMost('slowest export, ms', 10_000, slowest),
			],
		};
	} finally {
		await browser.close();
	}
}

interface Opening {
	view: View;
	/** Milliseconds from the navigation to the first rows, and to the facets. */
	listed: number;
	counted: number;
}

async function timeOpening(browser: BrowserUnderTest): Promise<Opening> {
	const view = await browser.openExtensionPage('ui/library.html');
	const [listed = 0, counted = 0] = await view.evaluate(async () => {
		const seen: number[] = [];
		for (;;) {
			if (seen.length === 0 && document.querySelectorAll('.library-row .library-body').length > 5)
				seen.push(performance.now());
			if (seen.length === 1 && document.querySelectorAll('.facet').length > 3) seen.push(performance.now());
			if (seen.length === 2) return seen;
			await new Promise((resolve) => setTimeout(resolve, 5));
		}
	});
	return { view, listed, counted };
}

async function waitUntilWhole(view: View): Promise<void> {
	while (!(await askBackground(view, 'searchLibrary', EVERYTHING, 0, 10)).isWhole)
		await new Promise((r) => setTimeout(r, 200));
	// it is stored when nothing was asked for a while
	await new Promise((resolve) => setTimeout(resolve, 6_000));
}

function timeSearch(view: View, query: LibraryQuery): Promise<number> {
	return timeQuestion(view, 'searchLibrary', [query, 0, 60]);
}

async function timeDeletion(view: View, at: number): Promise<number> {
	return timeQuestion(view, 'changeHighlights', [[`seed-${String(at * 11).padStart(6, '0')}`], { isDeleted: true }]);
}

/** Milliseconds from a question of the page to its answer. */
function timeQuestion(view: View, method: string, args: unknown[]): Promise<number> {
	return view.evaluate(
		async (name: string, values: unknown[]) => {
			const { runtime } = (globalThis as unknown as { chrome: typeof window.chrome }).chrome;
			const before = performance.now();
			const reply = await runtime.sendMessage({ to: 'background-for-interface', method: name, args: values });
			if (!reply || reply.error) throw new Error(JSON.stringify(reply));
			return performance.now() - before;
		},
		method,
		args,
	);
}

async function timeExport(view: View, format: string): Promise<{ ms: number; 'page MB': number }> {
	const ms = await view.evaluate(async (wanted: string) => {
		const { runtime } = (globalThis as unknown as { chrome: typeof window.chrome }).chrome;
		const before = performance.now();
		const parts: Blob[] = [];
		let next: unknown = null;
		do {
			const reply = await runtime.sendMessage({
				to: 'background-for-interface',
				method: 'exportHighlights',
				args: [wanted, null, next, null],
			});
			if (!reply || reply.error) throw new Error(JSON.stringify(reply));
			parts.push(new Blob([reply.value.content]));
			next = reply.value.next;
		} while (next);
		return performance.now() - before;
	}, format);
	return { ms, 'page MB': await heapOf(view) };
}

/** MB of 2^20 bytes. */
function heapOf(view: View): Promise<number> {
	return view.evaluate(
		() => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize / 2 ** 20,
	);
}

function percentile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
