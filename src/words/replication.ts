import { sayCounted } from './say.ts';

/** What of the copy is not taken in, a sentence for each reason. */
export function sayLeftAlone({ refused, held }: { refused: number; held: number }): string[] {
	return [
		...(refused > 0 ? [sayCounted('replication_refused', refused)] : []),
		...(held > 0 ? [sayCounted('replication_held', held)] : []),
	];
}
