import { FACETS, type Facet, type FacetCounts } from './library-query.ts';

/** Values of a facet that are told beside those that are chosen; of months, as many as a chart of them is drawn of. */
const MOST_VALUES = 60;
const MOST_MONTHS = 1_200;

/** Numbers for the values of facets: tens of thousands of entries are counted by numbers many times faster than by words. */
export class FacetCodes {
	readonly #codes = FACETS.map(() => new Map<string, number>());
	readonly #values: string[] = [];
	/** Of each code the bit of its facet. */
	readonly #bits: number[] = [];

	/** The numbers of an entry's values. */
	codesOf(valuesOf: (facet: Facet) => readonly string[]): number[] {
		const codes: number[] = [];
		for (const [place, facet] of FACETS.entries()) {
			const known = this.#codes[place] as Map<string, number>;
			for (const value of valuesOf(facet)) {
				let code = known.get(value);
				if (code === undefined) {
					code = this.#values.push(value) - 1;
					this.#bits.push(1 << place);
					known.set(value, code);
				}
				codes.push(code);
			}
		}
		return codes;
	}

	/** A count of what entries have, for what is chosen. */
	counter(chosen: { [Name in Facet]?: string[] }): FacetCounter {
		const isChosen = new Uint8Array(this.#values.length);
		let wanted = 0;
		for (const [place, facet] of FACETS.entries()) {
			for (const value of chosen[facet] ?? []) {
				wanted |= 1 << place;
				const code = this.#codes[place]?.get(value);
				if (code !== undefined) isChosen[code] = 1;
			}
		}
		const counts = new Uint32Array(this.#values.length);
		const bits = this.#bits;
		return {
			take: (codes) => {
				let missing = wanted;
				if (wanted !== 0) for (const code of codes) if (isChosen[code] === 1) missing &= ~(bits[code] as number);
				if (missing === 0) for (const code of codes) counts[code] = (counts[code] as number) + 1;
				// what another choice of one facet would find, the counts of that facet alone say
				else if ((missing & (missing - 1)) === 0)
					for (const code of codes) if (bits[code] === missing) counts[code] = (counts[code] as number) + 1;
				return missing === 0;
			},
			counts: () => {
				const facets = FACETS.map((facet, place) => {
					const values = [...(this.#codes[place] ?? [])].flatMap(([value, code]) => {
						const count = counts[code] ?? 0;
						return count > 0 ? [{ value, count }] : [];
					});
					return [facet, mostOf(facet, values, new Set(chosen[facet]))] as const;
				});
				return Object.fromEntries(facets) as FacetCounts;
			},
		};
	}
}

interface FacetCounter {
	/** Takes an entry in by its codes. @returns whether it has what is chosen */
	take(codes: readonly number[]): boolean;
	counts(): FacetCounts;
}

/** The values that most entries have, and those chosen whatever they have; months newest first. */
function mostOf(facet: Facet, found: FacetCounts[Facet], chosen: ReadonlySet<string>): FacetCounts[Facet] {
	const missing = new Set(chosen);
	for (const { value } of found) missing.delete(value);
	const values = [...found, ...[...missing].map((value) => ({ value, count: 0 }))];
	values.sort((a, b) =>
		facet === 'time' ? compareTexts(b.value, a.value) : b.count - a.count || compareTexts(a.value, b.value),
	);
	const most = facet === 'time' ? MOST_MONTHS : MOST_VALUES;
	return values.filter(({ value }, place) => place < most || chosen.has(value));
}

export function compareTexts(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
