import * as v from 'valibot';
import { ACTOR_VERDICTS, type ActorVerdict } from '../../core/actors/actor-correction.ts';
import { BACKUP_PARTS } from '../../core/backup/backup-parts.ts';
import { BACKUP_INTERVALS } from '../../core/backup/is-backup-due.ts';
import { collectionName, highlightIds, wholeCollection } from '../../core/collections/collection.ts';
import { HIGHLIGHT_EXPORT_FORMATS } from '../../core/highlights/export-highlights.ts';
import { libraryQuery } from '../../core/library/query-shape.ts';
import { savedSearch, searchName } from '../../core/library/saved-search.ts';
import { LIMITS } from '../../core/limits.ts';
import { LANGUAGE_CHOICES } from '../../core/look/interface-language.ts';
import { TEXT_SIZES, THEMES } from '../../core/look/look.ts';
import { LOOK_UP_SOURCES } from '../../core/look-ups/look-up-source.ts';
import { QUOTE_ORDERS } from '../../core/quotes/quote-order.ts';
import { REPLICA_KINDS, type ReplicaKind } from '../../core/replication/replica-record.ts';
import { STORED_KINDS } from '../../core/retention/kept-use.ts';
import { must } from '../../core/shapes/must.ts';
import {
	flag,
	keyUpTo,
	listUpTo,
	oneOf,
	type Shape,
	soundOf,
	textCutAt,
	textUpTo,
	utcTime,
	webAddress,
	wholeNumber,
} from '../../core/shapes/parts.ts';
import { PAGE_VERDICTS } from '../../core/sites/page-verdicts.ts';
import { SITE_FEATURES } from '../../core/sites/site-features.ts';
import { SITE_MODES } from '../../core/sites/site-mode.ts';
import type { InterfaceToBackground } from '../interface-to-background.ts';
import { colour, id, note } from './parts.ts';
import { restoredHighlight, tags } from './restored-highlight.ts';
import { type QuestionShapes, takes } from './taken.ts';

/** -1: a tab that is gone. */
const tabId = ['tabId', wholeNumber(-1)] as const;
const tabIdOrNull = ['tabId', v.nullable(wholeNumber(-1))] as const;
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
const span = v.pipe(
	v.array(wholeNumber(0), must('place')),
	v.length(2, must('place')),
	v.transform(([start = 0, end = 0]) => [start, end] as const),
	v.check(([start, end]) => start <= end, must('span')),
);
const days = v.nullable(wholeNumber(1, LIMITS.retentionDays));
const verdicts: Shape<ActorVerdict> = oneOf(ACTOR_VERDICTS as readonly [ActorVerdict, ...ActorVerdict[]]);
const name = textUpTo(LIMITS.title, 1);
const correction = v.object({
	key: name,
	name,
	foundKind: oneOf(['person', 'organisation', 'government', 'place', 'group']),
	verdict: oneOf(['joined', ...ACTOR_VERDICTS]),
	into: v.exactOptional(v.object({ key: name, name })),
	correctedAt: utcTime,
});

const replicatedKinds = v.object(
	Object.fromEntries(REPLICA_KINDS.map((kind) => [kind, flag])) as Record<ReplicaKind, typeof flag>,
);
const backupPart = oneOf(BACKUP_PARTS);
const rowCount = wholeNumber(1, 500);

export const QUESTIONS_OF_INTERFACE: QuestionShapes<InterfaceToBackground> = {
	viewTab: takes(tabId),
	lookAtTab: takes(tabId, ['options', v.object({ anyway: flag })]),
	sayOfPage: takes(tabId, ['verdict', v.nullable(oneOf(PAGE_VERDICTS))]),
	setPageVerdict: takes(['pattern', textUpTo(LIMITS.address, 1)], ['verdict', v.nullable(oneOf(PAGE_VERDICTS))]),
	changeSiteFeatures: takes([
		'changes',
		listUpTo(
			v.variant('isOn', [
				v.object({ site: sitePattern, feature: oneOf(SITE_FEATURES), isOn: flag }),
				v.object({ site: textUpTo(LIMITS.host + LIMITS.sitePath), feature: oneOf(SITE_FEATURES), isOn: v.null() }),
			]),
			LIMITS.siteRules,
		),
	]),
	setHandle: takes(['isOffered', flag]),
	setLook: takes([
		'look',
		v.object({ theme: oneOf(THEMES), textSize: oneOf(TEXT_SIZES), language: oneOf(LANGUAGE_CHOICES) }),
	]),
	closeWhatsNew: takes(),
	offerNewsSites: takes(['isOffered', flag]),
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
	deleteKind: takes(['kind', oneOf(STORED_KINDS)]),
	deleteSite: takes(['site', host]),
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
	putBackCorrection: takes(tabId, ['replaced', v.object({ key: name, before: v.nullable(correction) })]),
	restoreCorrection: takes(['correction', correction]),
	listHighlights: takes(),
	highlightSpan: takes(tabId, ['span', span], ['colour', colour]),
	editHighlight: takes(
		['id', key],
		['change', v.object({ colour: v.exactOptional(colour), note: v.exactOptional(note), tags: v.exactOptional(tags) })],
	),
	deleteHighlight: takes(['id', key]),
	restoreHighlight: takes(['highlight', restoredHighlight]),
	revealHighlight: takes(tabId, ['id', key]),
	attachHighlight: takes(tabId, ['id', key]),
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
	listVersions: takes(['articleId', key]),
	noteArticle: takes(['articleId', key], ['note', note]),
	listSearches: takes(),
	saveSearch: takes(['name', searchName], ['query', libraryQuery]),
	removeSearch: takes(['id', key]),
	restoreSearch: takes(['search', savedSearch]),
	listCollections: takes(),
	makeCollection: takes(['name', collectionName], ['highlights', highlightIds]),
	renameCollection: takes(['id', key], ['name', collectionName]),
	changeCollection: takes(['id', key], ['change', v.object({ add: highlightIds, remove: highlightIds })]),
	removeCollection: takes(['id', key]),
	restoreCollection: takes(['collection', wholeCollection]),
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
	viewReplication: takes(),
	joinServer: takes([
		'typed',
		v.object({
			server: textUpTo(LIMITS.address, 1),
			database: textUpTo(LIMITS.host, 1),
			name: textUpTo(LIMITS.name),
			secret: textUpTo(LIMITS.title),
			passphrase: textUpTo(LIMITS.title),
			kinds: replicatedKinds,
		}),
	]),
	listGroups: takes(),
	joinGroup: takes([
		'typed',
		v.object({
			server: textUpTo(LIMITS.address, 1),
			database: textUpTo(LIMITS.host, 1),
			name: textUpTo(LIMITS.name),
			secret: textUpTo(LIMITS.title),
			memberName: textUpTo(LIMITS.groupName, 1),
		}),
	]),
	shareCollection: takes(['group', key], ['collection', key], ['isShared', flag]),
	askGroups: takes(),
	leaveGroup: takes(['id', key], ['isSharedDeleted', flag]),
	viewGroup: takes(['id', key], ['from', wholeNumber(0)]),
	sharedOfArticle: takes(['articleId', key]),
	exportGroup: takes(['id', key], ['format', oneOf(HIGHLIGHT_EXPORT_FORMATS)]),
	setReplicatedKinds: takes(['kinds', replicatedKinds]),
	pauseReplication: takes(['isPaused', flag]),
	replicateNow: takes(),
	leaveServer: takes(['isCopyDeleted', flag]),
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
