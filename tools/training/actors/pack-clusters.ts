import { readFileSync } from 'node:fs';
import { hashText } from '../../../src/core/actors/name-key.ts';
import { CLUSTER_KEY_BITS, USUALLY_LOWER_CASE } from '../../../src/core/actors/word-clusters.ts';
import { packKeys } from '../pack-keys.ts';
import type { GoldText } from './read-corpus.ts';

/** Share of its uses that a word must be small in to count as usually small. */
const LOWER_CASE_SHARE = 0.8;

interface ClusteredWord {
	word: string;
	/** Groups, fine to coarse, numbered from 1. */
	groups: number[];
}

/** Packs clusters.tsv (word and its groups of 1,024, 128 and 32, most frequent first) for src/core/actors/word-clusters.ts. */
export function packClusters(file: string, limit: number, texts: readonly GoldText[]) {
	const byKey = new Map<number, ClusteredWord>();
	for (const line of readFileSync(file, 'utf8').split('\n').slice(0, limit)) {
		const [word, ...groups] = line.split('\t');
		const key = hashText(word ?? '') >>> (32 - CLUSTER_KEY_BITS);
		// the more frequent word keeps the key
		if (word && !byKey.has(key)) byKey.set(key, { word, groups: groups.map((group) => Number(group) + 1) });
	}
	const isLower = usuallyLowerCase([...byKey.values()], texts);
	const sorted = [...byKey].sort((a, b) => a[0] - b[0]);
	const group = (at: number) => sorted.map(([, { groups }]) => groups[at] ?? 0);
	return {
		words: sorted.length,
		sections: {
			clusterWords: packKeys(sorted.map(([key]) => key)),
			clusterFine: Uint16Array.from(group(0)),
			clusterMiddle: Uint8Array.from(group(1)),
			clusterCoarse: Uint8Array.from(
				sorted,
				([, { word, groups }]) => (groups[2] ?? 0) | (isLower(word) ? USUALLY_LOWER_CASE : 0),
			),
		},
	};
}

/** Which words the corpora write small inside of sentences; a word they lack goes with its fine group. */
function usuallyLowerCase(words: readonly ClusteredWord[], texts: readonly GoldText[]): (word: string) => boolean {
	const seen = new Map<string, [lower: number, capital: number]>();
	for (const { sentences } of texts) {
		for (const { tokens } of sentences) {
			for (const { text } of tokens.slice(1)) {
				const lower = text.toLowerCase();
				const counts = seen.get(lower) ?? [0, 0];
				counts[text === lower ? 0 : 1]++;
				seen.set(lower, counts);
			}
		}
	}
	const byGroup = new Map<number, [lower: number, capital: number]>();
	for (const { word, groups } of words) {
		const own = seen.get(word);
		if (!own) continue;
		const counts = byGroup.get(groups[0] ?? 0) ?? [0, 0];
		counts[own[0] > own[1] ? 0 : 1]++;
		byGroup.set(groups[0] ?? 0, counts);
	}
	const groupOf = new Map(words.map(({ word, groups }) => [word, groups[0] ?? 0]));
	return (word) => {
		const own = seen.get(word);
		const isKnown = own !== undefined && own[0] + own[1] > 1;
		const [lower, capital] = isKnown ? own : (byGroup.get(groupOf.get(word) ?? 0) ?? [0, 0]);
		return lower > 0 && lower >= LOWER_CASE_SHARE * (lower + capital);
	};
}
