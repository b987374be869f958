import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CorpusRow } from './read-corpus.ts';

const WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;
/** French and Italian words that lose their vowel before another. */
const ELIDED: Readonly<Record<string, RegExp>> = {
	fr: /\b([ldnsjmtc]|qu)(?:e|a) (?=[aeiouyâàéèêîôûœAEIOUYÂÀÉÈÊÎÔÛŒ])/giu,
	it: /\b(l|un|del|al|dal|nel|sul)(?:l?a|o) (?=[aeiouàèéìòùAEIOUÀÈÉÌÒÙ])/giu,
};

/** Writes an annotated text word by word in a neighbouring language, names in the form that it gives them (Mayhew et al. 2017). */
export class CarryOver {
	readonly #words: ReadonlyMap<string, string>;
	readonly #names: ReadonlyMap<string, string>;
	readonly #to: string;

	/**
	 * @param tables the folder of the languages' tables
	 * @param names the file of names in many languages
	 */
	constructor(tables: string, names: string, from: string, to: string) {
		this.#to = to;
		const file = path.join(tables, to, `words-of-${from}.txt`);
		const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
		this.#words = new Map(
			lines.filter((line) => line && !line.startsWith('#')).map((line) => line.split('\t') as [string, string]),
		);
		this.#names = namesFromTo(names, from, to);
	}

	row({ id, text, entities }: CorpusRow): CorpusRow {
		let written = '';
		const carried: CorpusRow['entities'] = [];
		let at = 0;
		for (const [start, end, type] of [...entities].sort((a, b) => a[0] - b[0])) {
			if (start < at) continue;
			written += this.#carry(text.slice(at, start));
			const name = text.slice(start, end);
			// a placeholder keeps the name's bounds while words before it are elided
			written = this.#elide(`${written}${/^[aeiouâàéèêîôûAEIOUÂÀÉÈÊÎÔÛ]/u.test(name) ? 'A' : 'K'}`).slice(0, -1);
			const from = written.length;
			written += this.#names.get(name) ?? this.#carry(name);
			carried.push([from, written.length, type]);
			at = end;
		}
		written += this.#elide(this.#carry(text.slice(at)));
		return { id, text: written, entities: carried };
	}

	#elide(text: string): string {
		const rule = ELIDED[this.#to];
		if (!rule) return text;
		// only what was written last: what stands before has its bounds
		const tail = text.slice(-12);
		return text.slice(0, text.length - tail.length) + tail.replace(rule, (_, head: string) => `${head}’`);
	}

	#carry(text: string): string {
		return text.replace(WORD, (word) => {
			const found = this.#words.get(word.toLowerCase());
			if (found === undefined) return word;
			if (word.length > 1 && word === word.toUpperCase()) return found.toUpperCase();
			return /^\p{Lu}/u.test(word) ? found.charAt(0).toUpperCase() + found.slice(1) : found;
		});
	}
}

/** What stands for a name of one language in another, by their Wikidata numbers. */
function namesFromTo(file: string, from: string, to: string): Map<string, string> {
	const lines = readFileSync(file, 'utf8').split('\n').slice(1);
	const target = new Map<string, string>();
	for (const line of lines) {
		const [number = '', , language, name] = line.split('\t');
		if (language === to && name && !target.has(number)) target.set(number, name);
	}
	const names = new Map<string, string>();
	for (const line of lines) {
		const [number = '', , language, name] = line.split('\t');
		const other = target.get(number);
		if (language === from && name && other) names.set(name, other);
	}
	return names;
}
