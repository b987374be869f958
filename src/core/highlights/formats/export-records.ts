import type { Highlight } from '../highlight.ts';
import type { RecordClocks } from '../highlight-record.ts';
import type { HighlightFormat } from '../highlight-writer.ts';

/** What the file says it is; `version` rises when an older Sidelight could not read it. In 3 the clocks of a record may be one time. */
const RECORDS_FORMAT = 'sidelight-highlights';
export const RECORDS_VERSION = 3;

/** Everything that is known of each highlight, with the times of its fields: read back it is the same library. One a line. */
export const RECORDS: HighlightFormat = {
	name: 'Sidelight',
	extension: 'sidelight.json',
	mediaType: 'application/json',
	writer: (total, now) => ({
		start: `{"format":"${RECORDS_FORMAT}","version":${RECORDS_VERSION},"exportedAt":"${now.toISOString()}","total":${total},"highlights":[\n`,
		write: ({ highlight, isFirst }) => {
			const { privateTabId: _, clocks, ...record } = highlight as Highlight & { clocks?: RecordClocks };
			return `${isFirst ? '' : ',\n'}${JSON.stringify({ ...record, clocks: clocks && inShort(clocks) })}`;
		},
		end: '\n]}\n',
	}),
};

/** Most highlights are written once, all fields at one time: a third of the file would be its repetition. */
function inShort(clocks: RecordClocks): RecordClocks | string {
	const [first, ...others] = Object.values(clocks);
	return first !== undefined && others.every((time) => time === first) ? first : clocks;
}
