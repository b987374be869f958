/**
 * What may come in at the doors: for each method of a contract the shape of what it takes, or of what a page answers. The compiler asks
 * for one as soon as messages.ts has a method more. Fields that no shape names are dropped before a handler sees them.
 */

import * as v from 'valibot';
import { ACTOR_VERDICTS, type ActorVerdict } from './core/actors/actor-correction.ts';
import { detection, extractedArticle, saidOfPage } from './core/article-shape.ts';
import { BACKUP_PARTS } from './core/backup/backup-parts.ts';
import { BACKUP_INTERVALS } from './core/backup/is-backup-due.ts';
import { HIGHLIGHT_EXPORT_FORMATS } from './core/highlights/export-highlights.ts';
import { HIGHLIGHT_COLOURS } from './core/highlights/highlight.ts';
import { passageSelectors, positionSelector, quoteSelector } from './core/highlights/passage-shape.ts';
import { LIBRARY_KINDS, LIBRARY_SORTS, type LibraryQuery } from './core/library/library-query.ts';
import { LIMITS } from './core/limits.ts';
import { TEXT_SIZES, THEMES } from './core/look/look.ts';
import { LOOK_UP_SOURCES } from './core/look-ups/look-up-source.ts';
import { QUOTE_ORDERS } from './core/quotes/quote-order.ts';
import { must } from './core/shapes/must.ts';
import {
	beginningOfText,
	flag,
	keyUpTo,
	listUpTo,
	oneOf,
	type Shape,
	soundEntriesOf,
	soundOf,
	textCutAt,
	textUpTo,
	utcTime,
	webAddress,
	wholeNumber,
} from './core/shapes/parts.ts';
import { readShape } from './core/shapes/read-shape.ts';
import { PAGE_VERDICTS } from './core/sites/page-verdicts.ts';
import { SITE_MODES } from './core/sites/site-mode.ts';
import type {
	BackgroundToPage,
	InterfaceToBackground,
	NoteToBackground,
	PageCheck,
	PageToBackground,
	SaidOfPage,
} from './messages.ts';

/** What a method takes: its arguments by their names, in their order. */
interface Taken<Args extends unknown[]> {
	names: readonly string[];
	shapes: { readonly [Place in keyof Args]: Shape<Args[Place]> };
}
// biome-ignore lint/suspicious/noExplicitAny: a method of any contract
type Method = (...args: any[]) => unknown;
type QuestionShapes<Contract> = {
	[Name in keyof Contract]: Contract[Name] extends Method ? Taken<Parameters<Contract[Name]>> : never;
};
type AnswerShapes<Contract> = {
	[Name in keyof Contract]: Contract[Name] extends Method ? Shape<ReturnType<Contract[Name]>> : never;
};

function takes<const Fields extends readonly (readonly [string, Shape<unknown>])[]>(...fields: Fields) {
	return {
		names: fields.map(([name]) => name),
		shapes: fields.map(([, shape]) => shape) as { readonly [Place in keyof Fields]: Fields[Place][1] },
	};
}

/** -1: a tab that is gone. */
const tabId = ['tabId', wholeNumber(-1)] as const;
const tabIdOrNull = ['tabId', v.nullable(wholeNumber(-1))] as const;
const colour = oneOf(HIGHLIGHT_COLOURS);
/** Of a highlight: what a page's script, or the background, makes. */
const id = v.pipe(keyUpTo(LIMITS.id), v.regex(/^[\w-]+$/, must('plain-name')));
const key = keyUpTo(2 * LIMITS.address);
const host = v.pipe(textUpTo(LIMITS.host, 1), v.regex(/^(?:\[[\da-f:.]+\]|[^\s/?#@:*[\]]+)$/i, must('host')));
/** A host, or a match pattern. */
const sitePattern = v.union([
	host,
	v.pipe(
		textUpTo(LIMITS.host + LIMITS.sitePath, 1),
		v.regex(/^\*:\/\/(?:\*\.)?(?:\[[\da-f:.]+\]|[^\s/?#@:*[\]]+)\/[^\s#]*$/i, must('host')),
	),
]);
/** One that is only somewhat too long gets through, to be refused where it would be stored, in words for the reader who wrote it. */
const note = textUpTo(10 * LIMITS.note);
const tags = listUpTo(textCutAt(LIMITS.highlightTag), LIMITS.highlightTags);
const nameOrNull = v.nullable(textCutAt(LIMITS.name));
const cited = v.object({
	authors: listUpTo(textCutAt(LIMITS.name), LIMITS.authors),
	publishedAt: v.nullable(textUpTo(LIMITS.id)),
	readAt: v.nullable(utcTime),
	section: nameOrNull,
	place: nameOrNull,
	pages: v.exactOptional(textCutAt(LIMITS.name)),
	issn: v.exactOptional(textCutAt(LIMITS.name)),
	language: nameOrNull,
});
const span = v.pipe(
	v.array(wholeNumber(0), must('place')),
	v.length(2, must('place')),
	v.transform(([start = 0, end = 0]) => [start, end] as const),
	v.check(([start, end]) => start <= end, must('span')),
);
const days = v.nullable(wholeNumber(1, LIMITS.retentionDays));
const verdicts: Shape<ActorVerdict> = oneOf(ACTOR_VERDICTS as readonly [ActorVerdict, ...ActorVerdict[]]);
export const anchors = soundEntriesOf(id, oneOf(['exact', 'moved', 'changed', 'lost']), LIMITS.highlightsOfPage);
const name = textUpTo(LIMITS.title, 1);

const pageCheckParts = {
	url: beginningOfText(LIMITS.address),
	headline: textCutAt(2 * LIMITS.title),
	textLength: wholeNumber(0),
};

/** What the detector says of a page; the browser says which page it is. */
export const pageCheck: Shape<PageCheck> = v.object({
	...pageCheckParts,
	detection,
});

const saidCheck: Shape<SaidOfPage> = v.object({ ...pageCheckParts, detection: saidOfPage });

const QUESTIONS_OF_PAGES: QuestionShapes<PageToBackground> = {
	pageChecked: takes(['check', saidCheck]),
	textArrived: takes(),
	saveHighlight: takes(['id', id], ['passage', passageSelectors], ['colour', colour]),
	isHandleOffered: takes(),
	offerNote: takes(['id', id], ['passage', passageSelectors], ['isStolen', flag]),
	offerKept: takes(['id', id], ['isStolen', flag]),
	highlightsPlaced: takes(['states', anchors]),
	paintingChanged: takes(['isPainting', flag]),
};

const token = ['token', textUpTo(LIMITS.id)] as const;
const QUESTIONS_OF_NOTES: QuestionShapes<NoteToBackground> = {
	openNote: takes(token),
	deleteKept: takes(token),
	restoreKept: takes(token),
	keepNote: takes(token, ['colour', colour], ['note', note]),
	lostFocus: takes(token),
	moveNote: takes(token, ['draft', note]),
	closeNote: takes(token),
};

const backupPart = oneOf(BACKUP_PARTS);
const rowCount = wholeNumber(1, 500);
const facetValues = v.exactOptional(listUpTo(textUpTo(LIMITS.title), LIMITS.tags));
const libraryQuery: Shape<LibraryQuery> = v.object({
	kind: oneOf(LIBRARY_KINDS),
	words: beginningOfText(LIMITS.title),
	chosen: v.object({
		colour: facetValues,
		tag: facetValues,
		outlet: facetValues,
		actor: facetValues,
		topic: facetValues,
		time: facetValues,
		state: facetValues,
	}),
	sort: oneOf(LIBRARY_SORTS),
});

const QUESTIONS_OF_INTERFACE: QuestionShapes<InterfaceToBackground> = {
	viewTab: takes(tabId),
	lookAtTab: takes(tabId, ['options', v.object({ anyway: flag })]),
	sayOfPage: takes(tabId, ['verdict', v.nullable(oneOf(PAGE_VERDICTS))]),
	setPageVerdict: takes(['pattern', textUpTo(LIMITS.address, 1)], ['verdict', v.nullable(oneOf(PAGE_VERDICTS))]),
	setHandle: takes(['host', v.nullable(host)], ['isOffered', flag]),
	setLook: takes(['look', v.object({ theme: oneOf(THEMES), textSize: oneOf(TEXT_SIZES) })]),
	closeWhatsNew: takes(),
	exportSettings: takes(),
	changeSiteRules: takes([
		'changes',
		listUpTo(
			v.variant('mode', [
				v.object({ site: sitePattern, mode: oneOf(SITE_MODES) }),
				// a rule that should not be there can be taken away all the same
				v.object({ site: textUpTo(LIMITS.host + LIMITS.sitePath), mode: v.null() }),
			]),
			LIMITS.siteRules,
		),
	]),
	setDefaultMode: takes(['mode', oneOf(SITE_MODES)]),
	viewSettings: takes(),
	setRetention: takes(['retention', v.object({ articleDays: days, coverageDays: days, highlightDays: days })]),
	setQuoteOrder: takes(['order', oneOf(QUOTE_ORDERS)]),
	viewStorageUse: takes(),
	deleteEverything: takes(),
	revealSpan: takes(tabId, ['span', span]),
	revealWords: takes(
		tabId,
		['sentences', listUpTo(textUpTo(LIMITS.passage), LIMITS.shownOnPage)],
		['index', wholeNumber(0)],
	),
	revealMention: takes(tabId, ['actor', wholeNumber(0)], ['step', oneOf([1, -1])]),
	openAddress: takes(['url', webAddress]),
	analyseExample: takes(['title', textUpTo(LIMITS.title)], ['text', textUpTo(LIMITS.note)]),
	viewStory: takes(tabId),
	listStories: takes(),
	correctActor: takes(tabId, ['actor', wholeNumber(0)], ['verdict', v.nullable(verdicts)]),
	joinActors: takes(tabId, ['actor', wholeNumber(0)], ['into', wholeNumber(0)]),
	listCorrections: takes(),
	deleteCorrection: takes(['key', key]),
	restoreCorrection: takes([
		'correction',
		v.object({
			key: name,
			name,
			foundKind: oneOf(['person', 'organisation', 'government', 'place', 'group']),
			verdict: oneOf(['joined', ...ACTOR_VERDICTS]),
			into: v.exactOptional(v.object({ key: name, name })),
			correctedAt: utcTime,
		}),
	]),
	listHighlights: takes(),
	highlightSpan: takes(tabId, ['span', span], ['colour', colour]),
	editHighlight: takes(
		['id', key],
		['change', v.object({ colour: v.exactOptional(colour), note: v.exactOptional(note), tags: v.exactOptional(tags) })],
	),
	deleteHighlight: takes(['id', key]),
	restoreHighlight: takes([
		'highlight',
		v.object({
			id: key,
			articleId: key,
			url: webAddress,
			articleTitle: textCutAt(LIMITS.title),
			outlet: v.nullable(textCutAt(LIMITS.name)),
			quote: quoteSelector,
			position: positionSelector,
			colour,
			// one of an earlier version may be longer than a note may be now
			note: v.string(must('text')),
			tags: v.exactOptional(tags),
			cited: v.exactOptional(cited),
			createdAt: utcTime,
			modifiedAt: utcTime,
			privateTabId: v.exactOptional(wholeNumber(0)),
		}),
	]),
	revealHighlight: takes(tabId, ['id', key]),
	exportHighlights: takes(
		['format', oneOf(HIGHLIGHT_EXPORT_FORMATS)],
		tabIdOrNull,
		['next', v.nullish(v.object({ id, from: wholeNumber(0) }), null)],
		['chosen', v.nullish(listUpTo(key, LIMITS.library), null)],
	),
	peekLibrary: takes(['count', rowCount]),
	searchLibrary: takes(['query', libraryQuery], ['from', wholeNumber(0)], ['count', rowCount]),
	listLibrary: takes(['query', libraryQuery]),
	viewLibraryArticle: takes(['articleId', key]),
	changeHighlights: takes(
		['ids', listUpTo(key, LIMITS.library)],
		[
			'change',
			v.object({
				colour: v.exactOptional(colour),
				addTags: v.exactOptional(tags),
				removeTags: v.exactOptional(tags),
				isDeleted: v.exactOptional(flag),
			}),
		],
	),
	importHighlights: takes(['content', textUpTo(LIMITS.importedFile)], ['isDry', flag]),
	undoChange: takes(['undo', textUpTo(LIMITS.id)]),
	viewBackup: takes(),
	remindOfBackup: takes(['every', oneOf(BACKUP_INTERVALS)]),
	postponeBackup: takes(),
	startBackup: takes(),
	noteBackup: takes(['since', wholeNumber(0)]),
	readForBackup: takes(['cursor', v.nullable(v.object({ part: backupPart, after: v.nullable(key) }))]),
	restoreRows: takes(['part', backupPart], ['rows', textUpTo(LIMITS.backupBlock)], ['isDry', flag]),
	endRestore: takes(['madeAt', v.nullable(utcTime)], ['added', wholeNumber(0)]),
	listFeeds: takes(),
	findFeeds: takes(tabId),
	addFeed: takes(['url', textUpTo(LIMITS.address, 1)]),
	addFeeds: takes([
		'feeds',
		listUpTo(
			v.object({
				url: textUpTo(LIMITS.address, 1),
				title: v.optional(textCutAt(LIMITS.feedTitle)),
				otherUrls: v.exactOptional(soundOf(webAddress, LIMITS.links)),
				folders: v.exactOptional(listUpTo(textCutAt(LIMITS.feedTitle), LIMITS.links)),
			}),
			LIMITS.opmlFeeds,
		),
	]),
	findSiteFeeds: takes(['url', textUpTo(LIMITS.address, 1)]),
	removeFeeds: takes(['urls', listUpTo(key, LIMITS.siteRules)]),
	pollFeed: takes(['url', key]),
	planLookUp: takes(tabId),
	lookUp: takes(tabId, ['source', oneOf(LOOK_UP_SOURCES)], ['words', textUpTo(LIMITS.lookUpWords, 1)]),
	cancelLookUp: takes(tabId, ['source', oneOf(LOOK_UP_SOURCES)]),
	listFollows: takes(),
	follow: takes(
		[
			'subject',
			v.variant('kind', [
				v.object({ kind: v.literal('topic'), id: keyUpTo(LIMITS.id), name }),
				v.object({
					kind: v.literal('actor'),
					wikidata: v.nullable(v.pipe(textUpTo(LIMITS.id), v.regex(/^Q\d+$/, must('item')))),
					name,
					names: soundOf(name, LIMITS.tags),
				}),
			]),
		],
		tabIdOrNull,
	),
	unfollow: takes(['key', key]),
	listFollowNews: takes(tabIdOrNull),
	markFollowNewsSeen: takes(),
	dismissFollowNews: takes(),
	undoRemoval: takes(['removal', textUpTo(LIMITS.id)]),
	readOpml: takes(['content', textUpTo(LIMITS.opml)]),
	exportFeeds: takes(),
};

/** Of a method that answers nothing. */
const nothing: Shape<void> = v.pipe(
	v.unknown(),
	v.transform(() => undefined),
);

const ANSWERS_OF_PAGES: AnswerShapes<BackgroundToPage> = {
	extractArticle: v.nullable(extractedArticle),
	isCovered: flag,
	showPassages: v.nullable(wholeNumber(0)),
	describePassages: v.nullable(passageSelectors),
	isOnArticle: flag,
	keepSelection: flag,
	paintHighlights: anchors,
	openNote: flag,
	returnFocus: flag,
	closeNote: nothing,
	paintOnly: nothing,
	revealHighlight: flag,
	findFeedLinks: soundOf(v.object({ url: webAddress, title: textCutAt(LIMITS.feedTitle) }), LIMITS.links),
};

const QUESTIONS = { page: QUESTIONS_OF_PAGES, note: QUESTIONS_OF_NOTES, interface: QUESTIONS_OF_INTERFACE };
type AnyQuestions = Readonly<Record<string, Taken<unknown[]>>>;

/**
 * The arguments of a method as its handler may take them.
 * @throws Failure that names method and argument
 */
export function checkQuestion(contract: keyof typeof QUESTIONS, method: string, args: readonly unknown[]): unknown[] {
	const shapes = QUESTIONS[contract] as unknown as AnyQuestions;
	const taken = Object.hasOwn(shapes, method) ? shapes[method] : undefined;
	// a method that has no shape has no handler, which is said by whoever looks for it
	if (!taken) return [];
	return taken.shapes.map((shape, place) =>
		readShape(shape, args[place], { code: 'question-refused', method, name: taken.names[place] ?? '' }),
	);
}

/**
 * What a page's script answered, as the background may take it.
 * @throws Failure that names method and field
 */
export function checkAnswer<Name extends keyof BackgroundToPage>(
	method: Name,
	value: unknown,
): ReturnType<BackgroundToPage[Name]> {
	const shape = ANSWERS_OF_PAGES[method] as Shape<ReturnType<BackgroundToPage[Name]>>;
	return readShape(shape, value, { code: 'answer-refused', method, name: 'answer' });
}
