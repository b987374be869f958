/**
 * node tools/training/run.mjs coverage/list-common-words: writes src/core/languages/en/common-words.ts, the words that stand in at least one of a
 * hundred news articles, from counts over whole articles. Same input, same file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { contentWords } from '../../../src/core/text/content-words.ts';
import { frontCoded } from '../../../src/core/text/front-coded.ts';
import { CORPORA } from '../../corpora.ts';

const DATA = process.argv[2] ?? `${CORPORA}/data`;
const SETS = ['quotes/polnear-train.jsonl', 'actors/train/gmb.jsonl'];
const TARGET = 'src/core/languages/en/common-words.ts';
/** Shares of articles, each half the one before. */
const SHARES = [0.32, 0.16, 0.08, 0.04, 0.02, 0.01];

const counts = new Map<string, number>();
let total = 0;
for (const corpus of SETS) {
	for (const line of readFileSync(`${DATA}/${corpus}`, 'utf8').split('\n')) {
		if (line === '') continue;
		total++;
		const { text } = JSON.parse(line) as { text: string };
		for (const stem of new Set(contentWords(text).map((word) => word.stem)))
			counts.set(stem, (counts.get(stem) ?? 0) + 1);
	}
}
const classes = SHARES.map((least, index) => {
	const below = SHARES[index - 1] ?? Number.POSITIVE_INFINITY;
	const words = [...counts].filter(([, count]) => count / total >= least && count / total < below);
	return {
		least,
		words: words
			.map(([word]) => word)
			.filter((word) => /^[a-z]+$/.test(word))
			.sort(),
	};
});
const list = classes.map(({ least, words }) => `\t[${least}, '${frontCoded(words)}'],`).join('\n');
writeFileSync(
	TARGET,
	`/** Words of news by the share of articles they stand in, at least, front-coded (core/text/front-coded.ts); made by tools/training/coverage/list-common-words.ts. */
export const COMMON_WORDS: readonly (readonly [share: number, words: string])[] = [
${list}
];
`,
);
console.log(`${TARGET}: ${classes.map(({ words }) => words.length).join(', ')} words of ${total} articles`);
