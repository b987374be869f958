import type { PackedFile } from '../learning/packed-file.ts';
import { SortedKeys } from './sorted-keys.ts';

/** Width of the keys that words are found by; about one unknown word in 1,000 is taken for a known one. */
export const CLUSTER_KEY_BITS = 27;

/** Stands beside the coarse group in its byte. */
export const USUALLY_LOWER_CASE = 128;

/** What is known of how words are used; groups are numbered from 1, 0 is "unknown". */
export interface Clusters {
	/** @param hash of the word in lower case, by hashText; answers -1 for an unknown word */
	indexOf(hash: number): number;
	fine(index: number): number;
	middle(index: number): number;
	coarse(index: number): number;
	/** Whether the word is written small unless it begins a sentence or stands in a headline. */
	isUsuallyLowerCase(index: number): boolean;
}

/** Of a language whose words were not counted. */
export const NO_CLUSTERS: Clusters = {
	indexOf: () => -1,
	fine: () => 0,
	middle: () => 0,
	coarse: () => 0,
	isUsuallyLowerCase: () => false,
};

/** Words grouped by use, at three widths (k-means of word vectors): 1,024, 128 and 32 groups, numbered from 1; 0 is "unknown". */
export class WordClusters implements Clusters {
	readonly #words: SortedKeys;
	readonly #fine: Uint16Array;
	readonly #middle: Uint8Array;
	readonly #coarse: Uint8Array;

	constructor(file: PackedFile) {
		const { words } = file.meta as { words: number };
		this.#words = new SortedKeys(file.uint8('clusterWords'), words, CLUSTER_KEY_BITS);
		this.#fine = file.uint16('clusterFine');
		this.#middle = file.uint8('clusterMiddle');
		this.#coarse = file.uint8('clusterCoarse');
	}

	/** @param hash of the word in lower case, by hashText; answers -1 for an unknown word */
	indexOf(hash: number): number {
		return this.#words.indexOf(hash >>> (32 - CLUSTER_KEY_BITS));
	}
	fine(index: number): number {
		return index < 0 ? 0 : (this.#fine[index] ?? 0);
	}
	middle(index: number): number {
		return index < 0 ? 0 : (this.#middle[index] ?? 0);
	}
	coarse(index: number): number {
		return index < 0 ? 0 : (this.#coarse[index] ?? 0) & ~USUALLY_LOWER_CASE;
	}
	/** Whether the word is written small unless it begins a sentence or stands in a headline. */
	isUsuallyLowerCase(index: number): boolean {
		return index >= 0 && ((this.#coarse[index] ?? 0) & USUALLY_LOWER_CASE) !== 0;
	}
}
