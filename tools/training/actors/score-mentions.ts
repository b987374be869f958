import type { CorpusRow } from './read-corpus.ts';

/** A name found or given: start, end (UTF-16 code units, end exclusive), type. */
export type ScoredMention = readonly [start: number, end: number, type: string];

const SCORED_TYPES = ['PER', 'ORG', 'LOC'];

/** Right, found and given mentions, by what is counted. */
export class MentionScore {
	readonly counts = new Map<string, [right: number, found: number, given: number]>();

	add(row: CorpusRow, found: readonly ScoredMention[]): void {
		const clean = (mentions: readonly ScoredMention[]) => [
			...new Map(
				mentions
					.filter((mention) => SCORED_TYPES.includes(mention[2]))
					.map((mention) => trimMention(row.text, mention))
					.map((mention) => [mention.join(), mention] as const),
			).values(),
		];
		const given = clean(row.entities);
		const ours = clean(found);
		for (const type of SCORED_TYPES) {
			this.#count(type, ours.filter((m) => m[2] === type).map(String), given.filter((m) => m[2] === type).map(String));
		}
		this.#count('all', ours.map(String), given.map(String));
		this.#count(
			'span',
			ours.map(([a, b]) => `${a},${b}`),
			given.map(([a, b]) => `${a},${b}`),
		);
		const name = ([a, b, type]: ScoredMention) => `${type}|${row.text.slice(a, b).toLowerCase()}`;
		this.#count('set', ours.map(name), given.map(name));
	}

	/** F1 in per cent. */
	f1(of: string): number {
		const [right, found, given] = this.counts.get(of) ?? [0, 0, 0];
		return found + given === 0 ? 0 : (200 * right) / (found + given);
	}

	toString(): string {
		return [...this.counts.keys()].map((of) => `${of} ${this.f1(of).toFixed(1)}`).join('  ');
	}

	#count(of: string, found: string[], given: string[]): void {
		const counts = this.counts.get(of) ?? [0, 0, 0];
		const right = new Set(given);
		const ours = new Set(found);
		counts[0] += [...ours].filter((one) => right.has(one)).length;
		counts[1] += ours.size;
		counts[2] += right.size;
		this.counts.set(of, counts);
	}
}

/** A leading article and a trailing possessive are a matter of taste: dropped on both sides. */
function trimMention(text: string, [start, end, type]: ScoredMention): ScoredMention {
	const words = text.slice(start, end);
	const lead = /^(?:the|a|an)\s+/i.exec(words)?.[0].length ?? 0;
	const tail = /['’]s?$/.exec(words)?.[0].length ?? 0;
	return [start + lead, end - (words.length - lead > tail ? tail : 0), type];
}
