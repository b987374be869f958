import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Span } from '../../../src/core/article.ts';

/** A quotation as PolNeAR's annotators marked it: what was said, the words that report it, who said it. */
export interface GoldQuote {
	kind: 'direct' | 'mixed' | 'indirect';
	spans: Span[];
	cue: Span[];
	speaker: Span[];
	speakerType: 'named' | 'pronoun' | 'desc' | 'none';
	speakerName: string | null;
	/** False for beliefs, plans and the like, which nobody uttered. */
	speech: boolean;
}

export interface GoldArticle {
	docId: string;
	text: string;
	quotes: GoldQuote[];
}

/** Reads one set of the corpora of quotes. */
export function readGoldArticles(folder: string, set: string): GoldArticle[] {
	const lines = readFileSync(path.join(folder, `${set}.jsonl`), 'utf8').split('\n');
	return lines.filter(Boolean).map((line) => JSON.parse(line) as GoldArticle);
}

/** Who published an article: it stands first in its number. */
export function outletOf({ docId }: GoldArticle): string {
	return docId.slice(0, docId.indexOf('_'));
}
