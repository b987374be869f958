import * as v from 'valibot';
import { collectionName } from '../../core/collections/collection.ts';
import {
	GROUP_KINDS,
	type GroupDocument,
	groupDocumentId,
	MEMBER_ID,
	type SharedHighlight,
} from '../../core/groups/group-document.ts';
import { looksLike } from '../../core/groups/looks-like.ts';
import { tidyTags } from '../../core/highlights/tags.ts';
import { LIMITS } from '../../core/limits.ts';
import { isHybridTime } from '../../core/replication/hybrid-time.ts';
import { isNestedWithin } from '../../core/shapes/is-nested-within.ts';
import { textCutAt } from '../../core/shapes/parts.ts';
import { withoutControls } from '../../core/text/without-controls.ts';
import { restoredHighlight } from '../highlights/highlight-shape.ts';

/** Letters of a document in JSON, and how deep it is nested. The longest passage with the longest note has half of it. */
const LONGEST = 60_000;
const DEEPEST = 8;

const IdSchema = v.pipe(v.string(), v.maxLength(LIMITS.id), v.regex(/^[\w-]+$/));
const DocumentSchema = v.object({
	kind: v.picklist(GROUP_KINDS),
	// part of what the document is called, so that nothing can be taken out of it
	author: v.pipe(
		v.string(),
		v.maxLength(LIMITS.name),
		v.check((author) => looksLike(author) !== '' && withoutControls(author) === author && !/[\n\t]/.test(author)),
	),
	id: IdSchema,
	device: v.pipe(v.string(), v.regex(/^[\da-f]{12}$/)),
	clock: v.string(),
});
const NamedSchema = v.object({
	name: v.pipe(
		textCutAt(LIMITS.groupName),
		v.check((name) => name.trim() !== ''),
	),
});
const CollectionSchema = v.object({ name: v.pipe(collectionName, textCutAt(LIMITS.name)) });
const PassageSchema = v.object({
	collections: v.pipe(v.array(IdSchema), v.minLength(1), v.maxLength(LIMITS.collections)),
	highlight: v.looseObject({ id: IdSchema, tags: v.optional(v.unknown()) }),
});

/**
 * What a member wrote, with what a document of its kind has and nothing else, and no letters that reorder what stands beside them.
 * @param documentId what it is called there: its kind, its id and its author
 * @returns null where it is not as it must be, or is of a time that cannot be believed
 */
export function checkedGroupDocument(documentId: string, body: unknown, now: Date): GroupDocument | null {
	const parsed = v.safeParse(DocumentSchema, body);
	if (!parsed.success || !isNestedWithin(body, DEEPEST) || JSON.stringify(body).length > LONGEST) return null;
	const { kind, author, id, device, clock } = parsed.output;
	if (groupDocumentId(parsed.output) !== documentId || !isHybridTime(clock, now)) return null;
	const of = { author, id, device, clock };
	const { content } = body as { content?: unknown };
	switch (kind) {
		case 'member': {
			const named = v.safeParse(NamedSchema, content);
			return named.success && id === MEMBER_ID ? { kind, ...of, content: named.output } : null;
		}
		case 'collection': {
			const named = v.safeParse(CollectionSchema, content);
			return named.success ? { kind, ...of, content: named.output } : null;
		}
		case 'passage': {
			const passage = v.safeParse(PassageSchema, content);
			const highlight = passage.success ? sharedHighlight(passage.output.highlight) : null;
			if (!passage.success || highlight?.id !== id) return null;
			return { kind, ...of, content: { collections: passage.output.collections, highlight } };
		}
	}
}

/** Held to what a highlight of a file is held to; a note no longer than one may be. */
function sharedHighlight(given: unknown): SharedHighlight | null {
	const { cited: _, privateTabId: __, tags, ...highlight } = given as Record<string, unknown>;
	const checked = restoredHighlight({ ...highlight, ...(Array.isArray(tags) && { tags }) });
	if (!checked || checked.note.length > LIMITS.note) return null;
	const exact = withoutControls(checked.quote.exact);
	if (exact.trim() === '') return null;
	return {
		...checked,
		quote: { ...checked.quote, exact },
		note: withoutControls(checked.note),
		tags: tidyTags(checked.tags ?? []),
	};
}
