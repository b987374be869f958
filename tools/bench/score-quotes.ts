import type { Quote } from '../../src/core/article.ts';
import { importFromCorpora } from '../corpora.ts';

/** An annotated article of the corpora of quotes. */
export interface GoldArticle {
	docId: string;
	text: string;
}

interface SharedScore {
	kinds: Record<string, { exact: { F: number }; soft: { F: number } }>;
	passages: { F: number };
	passageSpeakerEndToEndRecall: number;
	shown: { wrong: number; attributed: number };
	speaker: Record<string, { name: number; named: number }>;
}

interface SharedScoring {
	score(gold: readonly GoldArticle[], system: readonly object[]): SharedScore;
}

export const QUOTE_FIGURES = [
	'end to end',
	'passages F1',
	'direct exact F1',
	'mixed exact F1',
	'indirect speech soft F1',
	'speaker of direct quotes',
	'speaker behind pronouns',
	'shown, wrong',
	'attributed',
] as const;
/** Per cent each. */
export type QuoteFigures = Record<(typeof QUOTE_FIGURES)[number], number>;

/** Scores quotes as `bench/quotes.mjs` of the corpora does, by its own code. */
export async function quoteScoring(): Promise<
	(articles: readonly { gold: GoldArticle; quotes: readonly Quote[] }[]) => QuoteFigures
> {
	const { score } = await importFromCorpora<SharedScoring>('bench/quotes-score.mjs');
	return (articles) => {
		// one article drawn twice counts as two
		const numbered = articles.map(({ gold, quotes }, index) => ({ gold: { ...gold, docId: String(index) }, quotes }));
		const { kinds, passages, passageSpeakerEndToEndRecall, shown, speaker } = score(
			numbered.map(({ gold }) => gold),
			numbered.map(({ gold, quotes }) => ({ docId: gold.docId, quotes: quotes.map(asScored) })),
		);
		const exact = (kind: string) => 100 * (kinds[kind]?.exact.F ?? 0);
		const named = (bucket: string) => 100 * ((speaker[bucket]?.name ?? 0) / (speaker[bucket]?.named || 1));
		return {
			'end to end': 100 * passageSpeakerEndToEndRecall,
			'passages F1': 100 * passages.F,
			'direct exact F1': exact('direct'),
			'mixed exact F1': exact('mixed'),
			'indirect speech soft F1': 100 * (kinds.indspeech?.soft.F ?? 0),
			'speaker of direct quotes': named('direct'),
			'speaker behind pronouns': named('direct/pronoun'),
			'shown, wrong': 100 * shown.wrong,
			attributed: 100 * shown.attributed,
		};
	};
}

function asScored({ kind, spans, cue, speakerMention, speaker, shown }: Quote): object {
	const start = spans[0]?.[0];
	const end = spans.at(-1)?.[1];
	return { kind, start, end, spans, cue, speaker: speakerMention, speakerName: speaker, shown };
}
