import type { QuoteDraft } from '../../../src/core/quotes/collect-quotes.ts';
import { findNames } from '../../../src/core/quotes/find-names.ts';
import type { FirstNames } from '../../../src/core/quotes/first-names.ts';
import type { MarkedText } from '../../../src/core/quotes/marked-text.ts';
import { joinNames } from '../../../src/core/quotes/participants.ts';
import { candidatesFor, findSources } from '../../../src/core/quotes/source-candidates.ts';
import { describeCandidates, type LastSpeech } from '../../../src/core/quotes/source-features.ts';
import type { GoldQuote } from './gold-articles.ts';
import { tokensOf } from './label-tokens.ts';
import type { Choice } from './train-ranker.ts';

function draftOf(marked: MarkedText, quote: GoldQuote): QuoteDraft {
	const spans = [...quote.spans].sort((a, b) => a[0] - b[0]);
	return { kind: quote.kind, spans, parts: spans.map((span) => tokensOf(marked, span)) };
}

/** The choices of speaker that an article's gold quotes pose, with the roles as the tagger sees them. */
export function choicesOf(
	marked: MarkedText,
	quotes: readonly GoldQuote[],
	roles: Uint8Array,
	firstNames: FirstNames,
): Choice[] {
	const owners = joinNames(marked, findNames(marked, [], firstNames), [], firstNames);
	const sources = findSources(marked, roles, owners);
	let last: LastSpeech | null = null;
	return quotes
		.filter((quote) => quote.speech && quote.speaker.length > 0)
		.sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0))
		.map((quote) => {
			const draft = draftOf(marked, quote);
			const candidates = candidatesFor(marked, draft, sources);
			const features = describeCandidates(marked, draft, candidates, roles, last);
			const isRight = candidates.map(({ tokens }) => {
				const [start, end] = [marked.tokens[tokens[0]]?.start ?? 0, marked.tokens[tokens[1] - 1]?.end ?? 0];
				return quote.speaker.some(([from, to]) => start < to && end > from);
			});
			const source = candidates[isRight.indexOf(true)] ?? null;
			last = { draft, source, participant: source?.participant ?? null };
			return { features, isRight };
		});
}
