import './speak-english.ts';
import { JSDOM } from 'jsdom';
import { ownArticle } from '../core/addresses/own-article.ts';
import { type AnalysisStage, analyse } from '../core/analyse/analyse.ts';
import type { AnalysisInput } from '../core/analyse/analysis-input.ts';
import type { Actor, Analysis, Article, Detection, Quote } from '../core/article.ts';
import { holdBack } from '../core/detect/hold-back.ts';
import { choosePack } from '../core/languages/choose-pack.ts';
import { knownOutlets } from '../core/outlets/known-outlets.ts';
import { readOutlets } from '../core/outlets/outlet-directory.ts';
import { detect } from '../page/detect/detect.ts';
import { headlineOf } from '../page/detect/headline-of.ts';
import { extractArticle } from '../page/extract/extract.ts';
import type { Removal } from '../page/extract/region/removal.ts';
import { sayActorReason } from '../words/actor-reasons.ts';
import { sayDetectionReason } from '../words/detection-reasons.ts';
import { sayKeyReason } from '../words/key-reasons.ts';
import { saySpeakerReason } from '../words/speaker-reasons.ts';
import { modelsOf, openModel } from './models-of.ts';
import { answerLines } from './ndjson.ts';

interface PageLine {
	html: string;
	url?: string;
}

interface TextLine {
	text: string;
	title?: string;
	url?: string;
	publishedAt?: string;
	language?: string;
}

type CitationPart = 'place' | 'printPage' | 'issn';
type ArticleAnswer = Omit<Article, 'url' | 'wordCount' | 'readingMinutes' | 'blocks' | CitationPart> & {
	url: string | null;
} & Record<CitationPart, string | null>;
type Timings = Record<'detectMs' | 'extractMs' | 'actorsMs' | 'quotesMs' | 'topicsMs' | 'analyseMs', number>;
/** An analysis whose reasons are told in English. */
type ToldAnalysis = Omit<Analysis, 'actors' | 'quotes'> & {
	actors: (Omit<Actor, 'reasons'> & { reasons: string[] })[];
	quotes: (Omit<Quote, 'keyReason' | 'speakerReason'> & { keyReason?: string; speakerReason?: string })[];
};
type ToldDetection = Omit<Detection, 'reasons'> & { reasons: string[] };
type Answer = {
	detection?: ToldDetection;
	article: ArticleAnswer | null;
	timings: Timings;
	/** With `--explain`. */
	removed?: Removal[];
} & ToldAnalysis;

/** A page surer than this not to be an article gets no article in its answer; a closer call gets both, and the caller decides. */
const SURELY_NOT = 0.95;
/** A batch has patience; a page that takes longer than this is cut short. */
const TIME_LIMIT_MS = 10_000;

/** A window keeps what its parser made alive through its selector caches, so that it is replaced after so many pages. */
const PAGES_PER_WINDOW = 20;

/** Whether to tell what was left out of a page's text and why. */
const isExplaining = process.argv.includes('--explain');

let window = new JSDOM('').window;
let parsedPages = 0;
const outlets = knownOutlets(readOutlets(openModel('outlets')));

await answerLines((line: PageLine | TextLine): Answer => {
	if ('html' in line && typeof line.html === 'string') return analysePage(line);
	if ('text' in line && typeof line.text === 'string') return analyseText(line);
	throw new TypeError('The line has neither "html" nor "text".');
});

function analysePage({ html, url = '' }: PageLine): Answer {
	const timings = noTimings();
	const document = parsePage(html);
	const startedAt = performance.now();
	const said = holdBack(detect(document, url), { url, headline: headlineOf(document) });
	const detection = { ...said, reasons: said.reasons.map(sayDetectionReason) };
	const detectedAt = performance.now();
	timings.detectMs = detectedAt - startedAt;
	if (!detection.isArticle && (detection.looksPrivate || detection.confidence > SURELY_NOT))
		return { detection, article: null, ...noAnalysis(), timings };
	const removed: Removal[] = [];
	const extracted = extractArticle(document, url, { timeLimitMs: TIME_LIMIT_MS, ...(isExplaining && { removed }) });
	timings.extractMs = performance.now() - detectedAt;
	if (!extracted) return { detection, article: null, ...noAnalysis(), timings };
	const own = ownArticle(extracted, url, outlets);
	const {
		wordCount: _words,
		readingMinutes: _minutes,
		blocks,
		place = null,
		printPage = null,
		issn = null,
		...rest
	} = own;
	const article: ArticleAnswer = { ...rest, place, printPage, issn };
	return {
		detection,
		article,
		...timedAnalysis({ ...article, blocks }, timings),
		timings,
		...(isExplaining && { removed }),
	};
}

function parsePage(html: string): Document {
	if (parsedPages++ % PAGES_PER_WINDOW === PAGES_PER_WINDOW - 1) {
		window.close();
		window = new JSDOM('').window;
	}
	return new window.DOMParser().parseFromString(html, 'text/html');
}

function analyseText({ text, title = '', url, publishedAt, language }: TextLine): Answer {
	const timings = noTimings();
	const article: ArticleAnswer = {
		url: url ?? null,
		canonicalUrl: null,
		title,
		description: null,
		publisher: null,
		agency: null,
		authors: [],
		publishedAt: publishedAt ?? null,
		modifiedAt: null,
		language: language ?? null,
		section: null,
		tags: [],
		headings: [],
		place: null,
		printPage: null,
		issn: null,
		isLive: false,
		isPaywalled: false,
		text,
	};
	return { article, ...timedAnalysis(article, timings), timings };
}

function timedAnalysis(input: AnalysisInput, timings: Timings): ToldAnalysis {
	const pack = choosePack(input.text, input.language);
	modelsOf(pack);
	const startedAt = performance.now();
	let stageStartedAt = startedAt;
	const stageDone = (stage: AnalysisStage) => {
		const now = performance.now();
		timings[`${stage}Ms`] = now - stageStartedAt;
		stageStartedAt = now;
	};
	const analysis = analyse(input, pack, modelsOf(pack), { stageDone });
	timings.analyseMs = performance.now() - startedAt;
	return {
		...analysis,
		actors: analysis.actors.map((actor) => ({ ...actor, reasons: actor.reasons.map(sayActorReason) })),
		quotes: analysis.quotes.map(({ keyReason, speakerReason, ...quote }) => ({
			...quote,
			...(keyReason && { keyReason: sayKeyReason(keyReason) }),
			...(speakerReason && { speakerReason: saySpeakerReason(speakerReason) }),
		})),
	};
}

function noAnalysis(): ToldAnalysis {
	return { mentions: [], actors: [], topics: [], keyPhrases: [], quotes: [] };
}

function noTimings(): Timings {
	return { detectMs: 0, extractMs: 0, actorsMs: 0, quotesMs: 0, topicsMs: 0, analyseMs: 0 };
}
