/** Runs in Chromium: opens a page in a frame, reads it as the extension does, and watches whether it was left as it was. */
import type { Article } from '../../../src/core/article.ts';
import type { TextQuoteSelector } from '../../../src/core/highlights/highlight.ts';
import { detect } from '../../../src/page/detect/detect.ts';
import { extractArticle } from '../../../src/page/extract/extract.ts';
import { findFeedLinks } from '../../../src/page/extract/feed-links.ts';
import { rangesOfPassages } from '../../../src/page/highlights/anchor/ranges-of-passages.ts';

export interface Reading {
	article: Article | null;
	/** Milliseconds that detection, extraction and the search for feeds took together. */
	ms: number;
	/** An exception that escaped; null where there was none. */
	error: string | null;
	/** What was changed on the page: "childList of DIV"; null when nothing was. */
	change: string | null;
}

let frame: HTMLIFrameElement | null = null;

/** Opens a page of the same origin, in which no script runs, in place of the last one. */
export async function openPage(path: string): Promise<void> {
	frame?.remove();
	const opened = document.createElement('iframe');
	frame = opened;
	// no scripts, but its document can be reached from here
	opened.setAttribute('sandbox', 'allow-same-origin');
	// nothing here asks for a layout, which takes longer than all the rest
	opened.style.display = 'none';
	opened.src = path;
	const loaded = new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }));
	document.body.append(opened);
	await loaded;
}

/** Reads the open page. */
export function readPage(url: string): Reading {
	const page = openDocument();
	const changes = new MutationObserver(() => {});
	changes.observe(page, {
		subtree: true,
		childList: true,
		attributes: true,
		characterData: true,
	});
	let article: Article | null = null;
	let error: string | null = null;
	const startedAt = performance.now();
	try {
		detect(page, url);
		article = extractArticle(page, url)?.article ?? null;
		findFeedLinks(page, url);
	} catch (thrown) {
		error = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
	}
	const ms = performance.now() - startedAt;
	const [first] = changes.takeRecords();
	changes.disconnect();
	return { article, ms, error, change: first ? `${first.type} of ${first.target.nodeName}` : null };
}

/** What the ranges of each stretch of the article's text read on the open page; '' for one that is not found there. */
export function readRanges(stretches: TextQuoteSelector[][]): string[] {
	const page = openDocument();
	return stretches.map((passages) => rangesOfPassages(page, passages).join('\n'));
}

function openDocument(): Document {
	if (!frame?.contentDocument) throw new Error('No page is open');
	return frame.contentDocument;
}
