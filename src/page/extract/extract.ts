import { cutArticle } from '../../core/analyse/cut-article.ts';
import type { Article, Block, ExtractedArticle } from '../../core/article.ts';
import { LIMITS } from '../../core/limits.ts';
import { agencyOfText } from '../../core/metadata/dateline.ts';
import { countWords, readingMinutes } from '../../core/metadata/reading-time.ts';
import { rootOf } from '../highlights/popover/unshadowed.ts';
import { copyPage } from './body/copy-page.ts';
import { findBody } from './body/find-body.ts';
import type { PageBlock } from './body/page-block.ts';
import { isBehindPaywall } from './body/paywall.ts';
import { findStreamedMarkup, inertDocument } from './body/streamed-markup.ts';
import { deadlineIn } from './deadline.ts';
import { ARTICLE_TYPE, typesOf } from './metadata/claims/json-ld.ts';
import { declaredAddresses } from './metadata/declared-addresses.ts';
import { findByline } from './metadata/find-byline.ts';
import { findCitationParts } from './metadata/find-citation-parts.ts';
import { findHeadline } from './metadata/find-headline.ts';
import { findLanguage } from './metadata/find-language.ts';
import { findPublisher } from './metadata/find-publisher.ts';
import { findSection } from './metadata/find-section.ts';
import { findStandfirst } from './metadata/find-standfirst.ts';
import { findTags } from './metadata/find-tags.ts';
import { findTimes } from './metadata/find-times.ts';
import { gatherEvidence, type PageEvidence } from './metadata/page-evidence.ts';
import type { Removal } from './region/removal.ts';

export interface ExtractOptions {
	/** Milliseconds after which the extraction stops with what it has. */
	timeLimitMs?: number;
	/** Letters of the text; a longer one is cut. */
	longestText?: number;
	/** Where to note what is left out of the text and why. */
	removed?: Removal[];
}

const TIME_LIMIT_MS = 1_500;

/**
 * Makes an Article of a page. The page itself is only read, and nothing it declares is judged: that is done where the browser says which
 * page it is.
 * @returns null where the page has no text that could be an article's
 */
export function extractArticle(
	document: Document,
	url: string,
	{ timeLimitMs = TIME_LIMIT_MS, longestText = LIMITS.articleText, removed }: ExtractOptions = {},
): ExtractedArticle | null {
	const root = rootOf(document);
	if (!root) return null;
	const deadline = deadlineIn(timeLimitMs);
	const evidence = gatherEvidence(root, url);
	const title = findHeadline(evidence);
	const description = findStandfirst(evidence);
	const declaredBody = evidence.jsonLd.body ?? evidence.microdata.body;
	const isDeclared = isDeclaredArticle(evidence);
	const hints = { headline: title, standfirst: description, declaredBody, isDeclared, removed: removed ?? null };
	let page = copyPage(root, deadline);
	let found = findBody(page.copy, hints, deadline);
	if (!found.length) {
		const markup = findStreamedMarkup(root);
		if (markup) {
			page = copyPage(inertDocument(markup, root).documentElement, deadline);
			found = findBody(page.copy, hints, deadline);
		}
	}
	if (!found.length) return null;

	const { text, blocks } = joinBlocks(found);
	const byline = findByline(evidence);
	const { publishedAt, modifiedAt } = findTimes(evidence);
	const language = findLanguage(evidence);
	const wordCount = countWords(text, language);
	const { jsonLd, microdata } = evidence;
	const section = findSection(evidence, title);
	const article: Article = {
		url,
		canonicalUrl: null,
		title,
		description,
		publisher: findPublisher(evidence, title),
		agency: byline.agency ?? agencyOfText(found.map((block) => block.text)),
		authors: byline.authors,
		publishedAt,
		modifiedAt,
		language,
		section,
		tags: findTags(evidence, section),
		headings: found.filter((block) => block.kind === 'heading').map((block) => block.text),
		isLive: jsonLd.isLive || microdata.isLive,
		isPaywalled: isBehindPaywall(evidence, text.length),
		wordCount,
		readingMinutes: readingMinutes(wordCount),
		text,
		blocks,
		...findCitationParts(evidence),
		...(page.isCut && { isCut: true }),
	};
	return { article: cutArticle(article, longestText), declared: declaredAddresses(evidence) };
}

function isDeclaredArticle({ metaTags, jsonLdNodes }: PageEvidence): boolean {
	return (
		(metaTags.get('og:type') ?? []).some((type) => /^article|^blog/i.test(type)) ||
		jsonLdNodes.some((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)))
	);
}

function joinBlocks(found: readonly PageBlock[]): { text: string; blocks: Block[] } {
	let text = '';
	const blocks: Block[] = [];
	for (const block of found) {
		if (text) text += '\n';
		blocks.push({ kind: block.kind, span: [text.length, text.length + block.text.length] });
		text += block.text;
	}
	return { text, blocks };
}
