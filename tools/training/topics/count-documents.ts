import { readFileSync } from 'node:fs';
import { contentWords } from '../../../src/core/text/content-words.ts';

/** The corpora whose words are counted; topics are measured on none of them. */
const CORPORA = ['related/neus-lead.jsonl', 'actors/train/gmb.jsonl', 'actors/train/gum_open.jsonl'];

/** How many documents of the corpora have each stem. */
export function countDocuments(data: string): { counts: Map<string, number>; total: number } {
	const counts = new Map<string, number>();
	let total = 0;
	for (const corpus of CORPORA) {
		for (const line of readFileSync(`${data}/${corpus}`, 'utf8').split('\n')) {
			if (line === '') continue;
			const { title = '', text } = JSON.parse(line) as { title?: string; text: string };
			total++;
			for (const stem of new Set(contentWords(`${title}\n${text}`).map((word) => word.stem))) {
				counts.set(stem, (counts.get(stem) ?? 0) + 1);
			}
		}
	}
	return { counts, total };
}
