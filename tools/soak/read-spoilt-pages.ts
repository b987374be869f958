import type { SamplePage } from '../bench/sample-pages.ts';
import type { CodeInChromium } from '../chromium/code-in-chromium.ts';
import { seededRandom } from '../seeded-random.ts';
import { mutatePage } from './mutate-page.ts';
import { openPageReader, type PageReader, showPage } from './page-reader.ts';

const SEED = 20_250_304;
const DEPTH = 5_000;
/** A page takes no longer than this, parsing not counted. */
const TIME_LIMIT_MS = 2_000;
/** No answer at all in this time, parsing counted, is a hang. */
const HANG_MS = 60_000;

/**
 * Spoils pages, each in its own seeded way, and has Chromium read them.
 * @param numbers which of the endless row of spoilt pages to read
 * @returns what went wrong, a line for each
 */
export async function readSpoiltPages(
	chromium: CodeInChromium,
	pages: readonly SamplePage[],
	numbers: Iterable<number>,
	tell: (line: string) => void = () => {},
): Promise<string[]> {
	const faults: string[] = [];
	let reader = await openPageReader(chromium);
	let slowest = 0;
	let articles = 0;
	let count = 0;
	for (const number of numbers) {
		const page = pages[number % pages.length];
		if (!page) break;
		const { html, how } = mutatePage(page.html, seededRandom(SEED + number), DEPTH);
		const fault = (what: string) => faults.push(`page ${number} (${page.name}; ${how}): ${what}`);
		const reading = await within(HANG_MS, readSpoilt(chromium, reader, html, page.url));
		if (!reading) {
			fault(`no answer in ${HANG_MS} ms`);
			await reader.close();
			reader = await openPageReader(chromium);
			continue;
		}
		if (reading.error) fault(reading.error);
		if (reading.ms > TIME_LIMIT_MS) fault(`took ${Math.round(reading.ms)} ms`);
		if (reading.change) fault(`the page was changed: ${reading.change}`);
		slowest = Math.max(slowest, reading.ms);
		if (reading.article) articles++;
		if (++count % 100 === 0)
			tell(
				`${count} spoilt pages: ${faults.length} faults, slowest ${Math.round(slowest)} ms, ${articles} articles found`,
			);
	}
	await reader.close();
	return faults;
}

async function readSpoilt(chromium: CodeInChromium, reader: PageReader, html: string, url: string) {
	await showPage(chromium, reader, html);
	return reader.call('readPage', url);
}

/** Null when it takes longer. */
async function within<Answer>(ms: number, answer: Promise<Answer>): Promise<Answer | null> {
	let timer: NodeJS.Timeout | undefined;
	const tooLate = new Promise<null>((resolve) => {
		timer = setTimeout(() => resolve(null), ms);
	});
	const first = await Promise.race([answer, tooLate]);
	clearTimeout(timer);
	// a page that is closed on rejects what was asked of it
	answer.catch(() => {});
	return first;
}
