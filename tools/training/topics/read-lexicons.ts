import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { contentWords } from '../../../src/core/text/content-words.ts';
import { LONGEST_TERM } from '../../../src/core/topics/topic-model.ts';

/** Topic's code to weight, for every term (stems joined by spaces). */
export type Lexicon = Map<string, Map<string, number>>;

/** "!term" decides, "?term" only hints. */
const MARKED_WEIGHTS: Record<string, number> = { '!': 2, '?': 0.5 };

/**
 * Reads the word lists in lexicons/: `[code name]` opens a topic, then its terms, separated by commas.
 * @throws Error where a topic's code and name do not belong together, or a term is no use as one
 */
export function readLexicons(folder: string, nameByCode: ReadonlyMap<string, string>): Lexicon {
	const lexicon: Lexicon = new Map();
	for (const file of readdirSync(folder).sort()) {
		let code = '';
		for (const line of readFileSync(path.join(folder, file), 'utf8').split('\n')) {
			const heading = /^\[(\d{8}) (.+)\]$/.exec(line);
			if (heading) {
				code = heading[1] ?? '';
				if (nameByCode.get(code) !== heading[2]) throw new Error(`${file}: ${line} is not in the taxonomy`);
				continue;
			}
			for (const entry of line.split(',')) addTerm(lexicon, code, entry.trim(), file);
		}
	}
	return lexicon;
}

function addTerm(lexicon: Lexicon, code: string, entry: string, file: string): void {
	if (entry === '') return;
	const mark = MARKED_WEIGHTS[entry[0] ?? ''];
	const stems = contentWords(mark ? entry.slice(1) : entry).map((word) => word.stem);
	if (stems.length === 0 || stems.length > LONGEST_TERM) throw new Error(`${file}: "${entry}" is no term`);
	// the strike of "strike down" is any strike
	if (stems.length === 1 && /\p{L}[\s-]+\p{L}/u.test(entry)) {
		throw new Error(`${file}: "${entry}" is read as "${stems[0]}" alone`);
	}
	const term = stems.join(' ');
	const weights = lexicon.get(term) ?? new Map<string, number>();
	weights.set(code, Math.max(weights.get(code) ?? 0, mark ?? 1));
	lexicon.set(term, weights);
}
