import * as v from 'valibot';
import { cutArticle } from './analyse/cut-article.ts';
import type { Article, Block, ExtractedArticle } from './article.ts';
import { DETECTION_REASONS } from './detect/detection-reasons.ts';
import { mendLanguage } from './feeds/mend-language.ts';
import { resolveAddress } from './feeds/resolve-address.ts';
import { LIMITS } from './limits.ts';
import { must } from './shapes/must.ts';
import { beginningOfText, flag, oneOf, share, soundOf, textCutAt, textUpTo, wholeNumber } from './shapes/parts.ts';

const BLOCK_KINDS = ['paragraph', 'heading', 'quote', 'list-item'] as const;
/** Labels and addresses of a page's controls. */
const MOST_LABELS = 1000;
const MOST_REASONS = 20;
/** Of all its blocks: no article has more paragraphs than letters for them. */
const MOST_BLOCKS = LIMITS.articleText / 5;

/** A date as pages write it, with its offset or without a time; what reads as none is none. */
const dateOrNull = v.fallback(
	v.nullable(
		v.pipe(
			textUpTo(40),
			v.check(
				(text) => /^\d{4}-\d\d(?:-\d\d(?:[T ].*)?)?$/.test(text) && !Number.isNaN(Date.parse(text)),
				must('date'),
			),
		),
	),
	null,
);
const languageOrNull = v.pipe(
	v.fallback(v.nullable(v.string()), null),
	v.transform((tag) => mendLanguage(tag ?? undefined)),
);
const addressOrNull = v.pipe(
	v.fallback(v.nullable(v.string()), null),
	v.transform((url) => resolveAddress(url ?? undefined)),
);
/** What is no text is left out by `cutArticle`, as an empty one is. */
const partOrNone = v.exactOptional(v.fallback(v.string(), ''));
const textOrNull = v.fallback(v.nullable(v.string()), null);
/** Longer than a name may be, so that `cutArticle` sees what it leaves out. */
const names = (most: number) => v.fallback(soundOf(v.string(), most), []);
const count = (least: number) => v.fallback(wholeNumber(least), least);

const block = v.object({
	kind: v.picklist(BLOCK_KINDS),
	span: v.pipe(
		v.array(wholeNumber(0)),
		v.length(2),
		v.transform(([start = 0, end = 0]) => [start, end] as const),
	),
});

/** What a page's script makes of its page: a text there must be, everything else is cut, or left out where it is not what it should be. */
const article = v.pipe(
	v.object({
		// the browser says which page it is
		url: v.fallback(beginningOfText(LIMITS.address), ''),
		canonicalUrl: addressOrNull,
		title: v.fallback(v.string(), ''),
		description: textOrNull,
		publisher: textOrNull,
		agency: textOrNull,
		authors: names(LIMITS.authors),
		publishedAt: dateOrNull,
		modifiedAt: dateOrNull,
		language: languageOrNull,
		section: textOrNull,
		tags: names(LIMITS.tags),
		headings: names(LIMITS.headings),
		place: partOrNone,
		printPage: partOrNone,
		issn: partOrNone,
		isLive: v.fallback(flag, false),
		isPaywalled: v.fallback(flag, false),
		wordCount: count(0),
		readingMinutes: count(1),
		text: v.pipe(v.string(must('text')), v.minLength(1, must('text'))),
		blocks: v.fallback(soundOf(block, MOST_BLOCKS), []),
		isCut: v.exactOptional(v.fallback(flag, true)),
	}),
	v.transform((found): Article => {
		const cut = cutArticle(found);
		return { ...cut, blocks: blocksWithin(cut.blocks, cut.text) };
	}),
);

export const extractedArticle = v.object({
	article,
	declared: v.fallback(soundOf(textUpTo(LIMITS.address), LIMITS.links), []),
	isPartial: v.exactOptional(v.fallback(flag, true)),
}) satisfies v.GenericSchema<unknown, ExtractedArticle>;

/** What the detector says of a page. */
export const detection = v.object({
	isArticle: flag,
	confidence: share,
	reasons: soundOf(oneOf(DETECTION_REASONS), MOST_REASONS),
	looksPrivate: v.exactOptional(v.literal(true)),
	isPdf: v.exactOptional(v.literal(true)),
	hasNoText: v.exactOptional(v.literal(true)),
	isCovered: v.exactOptional(v.literal(true)),
});

/** The same as the detector says it. */
export const saidOfPage = v.object({
	...detection.entries,
	signs: v.exactOptional(
		v.object({ labels: soundOf(textCutAt(LIMITS.name), MOST_LABELS), asksPassword: flag, isUnlisted: flag }),
	),
});

/** Those blocks that follow each other within the text; where none is left, one for each line. */
function blocksWithin(blocks: readonly Block[], text: string): Block[] {
	let end = 0;
	const within = blocks.filter(({ span }) => {
		const follows = span[0] >= end && span[1] > span[0] && span[1] <= text.length;
		if (follows) end = span[1];
		return follows;
	});
	return within.length > 0 ? within : blocksOfLines(text);
}

function blocksOfLines(text: string): Block[] {
	let start = 0;
	return text.split('\n').flatMap((line): Block[] => {
		const span = [start, start + line.length] as const;
		start = span[1] + 1;
		return line === '' ? [] : [{ kind: 'paragraph', span }];
	});
}
