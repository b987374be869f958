import type { CoverageDocument } from '../../core/coverage/coverage-document.ts';
import { firstFault } from '../articles/article-shape.ts';
import { type Checked, isObject, isText, isTextOrNull, isTexts } from '../check-shape.ts';
import type { StoredCoverage, StoredSegment } from '../database-schema.ts';

/** By hand: thousands are read for one list of stories. */
export function checkCoverage(row: unknown): Checked<StoredCoverage> {
	const { id, document, actors, topics, saidBy, isOpened, feeds, foundBy, datedAt, number, followNews } = (row ??
		{}) as Partial<StoredCoverage>;
	const fault = firstFault({
		id: isText(id),
		document: isDocument(document),
		actors: isTexts(actors),
		topics: isTexts(topics),
		saidBy:
			saidBy === undefined || saidBy === null || (isObject(saidBy) && isText(saidBy.name) && isText(saidBy.source)),
		isOpened: typeof isOpened === 'boolean',
		feeds: isTexts(feeds),
		foundBy: foundBy === undefined || isTexts(foundBy),
		datedAt: isText(datedAt),
		number: Number.isSafeInteger(number),
		followNews:
			followNews === undefined ||
			(isObject(followNews) &&
				isTexts(followNews.keys) &&
				isText(followNews.arrivedAt) &&
				typeof followNews.isSeen === 'boolean'),
	});
	return fault === null ? { row: row as StoredCoverage, fault } : { row: null, fault };
}

export function checkSegment(row: unknown): Checked<StoredSegment> {
	const { id, documents, first, last, deleted, tombstones } = (row ?? {}) as Partial<StoredSegment>;
	const fault = firstFault({
		id: isText(id),
		documents: isCount(documents),
		first: isCount(first),
		last: isCount(last) && Number(last) >= Number(first),
		deleted: isCount(deleted),
		tombstones: tombstones instanceof Uint8Array && tombstones.length * 8 > Number(last) - Number(first),
	});
	return fault === null ? { row: row as StoredSegment, fault } : { row: null, fault };
}

function isDocument(document: unknown): document is CoverageDocument {
	return (
		isObject(document) &&
		isText(document.id) &&
		isText(document.url) &&
		isText(document.title) &&
		isText(document.text) &&
		isText(document.outlet) &&
		isTextOrNull(document.agency) &&
		isTextOrNull(document.publishedAt) &&
		isTextOrNull(document.language)
	);
}

function isCount(value: unknown): boolean {
	return Number.isSafeInteger(value) && Number(value) >= 0;
}
