import type { SegmentEntry } from './segment.ts';

/** Segments of like size that are merged into one, so that a document is rewritten once for each power of this. */
const MERGED_AT_ONCE = 8;

/**
 * Which neighbouring segments to merge next, oldest first: eight of like size or smaller (tiers, as in log-structured merge trees: O'Neil et
 * al. 1996, doi:10.1007/s002360050048), or one that holds documents which are no longer there.
 * @param isThorough whether single segments are rewritten for the sake of one deleted document, so that nothing of it is left
 * @returns null where nothing is to be done
 */
export function chooseMerge<Entry extends SegmentEntry>(
	segments: readonly Entry[],
	isThorough: boolean,
): Entry[] | null {
	const tiers = segments.map(tierOf);
	for (let tier = 0; tier <= Math.max(0, ...tiers); tier++) {
		// the newest run that no larger segment interrupts
		const start = tiers.findLastIndex((other) => other > tier) + 1;
		if (tiers.slice(start).filter((other) => other === tier).length >= MERGED_AT_ONCE) return segments.slice(start);
	}
	const worn = segments.find(({ deleted, documents }) => deleted > (isThorough ? 0 : documents / 2));
	return worn ? [worn] : null;
}

function tierOf({ documents, deleted }: SegmentEntry): number {
	return Math.floor(Math.log(Math.max(1, documents - deleted)) / Math.log(MERGED_AT_ONCE));
}
