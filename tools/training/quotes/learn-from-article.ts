import type { Quote, Span } from '../../../src/core/article.ts';
import { PRONOUN_GENDER } from '../../../src/core/languages/en/pronouns.ts';
import {
	type AntecedentCandidate,
	describeAntecedents,
	type LastSpeaker,
	seeReferences,
} from '../../../src/core/people/antecedent-features.ts';
import type { FirstNames } from '../../../src/core/people/first-names.ts';
import type { Reference } from '../../../src/core/people/participants.ts';
import { attributeQuotes, findSpeakers } from '../../../src/core/quotes/attribute-quotes.ts';
import { collectQuotes, type QuoteDraft, splitByParagraph } from '../../../src/core/quotes/collect-quotes.ts';
import { describeConfidence } from '../../../src/core/quotes/confidence-features.ts';
import { describeJoin } from '../../../src/core/quotes/join-features.ts';
import type { MarkedText } from '../../../src/core/quotes/marked-text.ts';
import type { QuoteModel } from '../../../src/core/quotes/quote-model.ts';
import { candidatesFor, findSources } from '../../../src/core/quotes/source-candidates.ts';
import { describeCandidates, type LastSpeech } from '../../../src/core/quotes/source-features.ts';
import { applySpeakerLabels, findSpeakerLabels } from '../../../src/core/quotes/speaker-labels.ts';
import { SpeechIndex } from '../../../src/core/quotes/speech-index.ts';
import type { SpeechTags } from '../../../src/core/quotes/tag-speech.ts';
import type { GoldQuote } from './gold-articles.ts';
import { tokensOf } from './label-tokens.ts';
import type { Choice } from './train-ranker.ts';

function draftOf(marked: MarkedText, quote: GoldQuote): QuoteDraft {
	const spans = [...quote.spans].sort((a, b) => a[0] - b[0]);
	return { kind: quote.kind, spans, parts: spans.map((span) => tokensOf(marked, span)) };
}

/** For each stretch of speech that follows another within a sentence: whether it belongs to the same quote. */
export function joinChoices(marked: MarkedText, quotes: readonly GoldQuote[], roles: Uint8Array): Choice[] {
	const parts = quotes
		.filter((quote) => quote.speech)
		.flatMap((quote) =>
			quote.spans.flatMap((span) =>
				splitByParagraph(marked, tokensOf(marked, span)).map((tokens) => ({ quote, tokens })),
			),
		)
		.sort((a, b) => a.tokens[0] - b.tokens[0] || b.tokens[1] - a.tokens[1]);
	const index = new SpeechIndex(marked, roles);
	const choices: Choice[] = [];
	let last: (typeof parts)[number] | null = null;
	for (const part of parts) {
		// a quote inside a quote
		if (last && part.tokens[0] < last.tokens[1]) continue;
		if (last && (marked.sentenceOf[part.tokens[0]] ?? 0) - (marked.sentenceOf[last.tokens[1] - 1] ?? 0) <= 1) {
			const isOne = part.quote === last.quote;
			choices.push({ features: [describeJoin(marked, last.tokens, part.tokens, index), []], isRight: [isOne, !isOne] });
		}
		last = part;
	}
	return choices;
}

/** The choices of speaker that an article's gold quotes pose, with the roles as the tagger sees them. */
export function sourceChoices(
	marked: MarkedText,
	quotes: readonly GoldQuote[],
	roles: Uint8Array,
	references: readonly Reference[],
): Choice[] {
	const sources = findSources(marked, roles, references);
	const index = new SpeechIndex(marked, roles);
	let last: LastSpeech | null = null;
	return quotes
		.filter((quote) => quote.speech && quote.speaker.length > 0)
		.sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0))
		.map((quote) => {
			const draft = draftOf(marked, quote);
			const candidates = candidatesFor(marked, draft, sources);
			const features = describeCandidates(marked, draft, candidates, index, last);
			const isRight = candidates.map(({ tokens }) => {
				const [start, end] = [marked.tokens[tokens[0]]?.start ?? 0, marked.tokens[tokens[1] - 1]?.end ?? 0];
				return quote.speaker.some(([from, to]) => start < to && end > from);
			});
			const source = candidates[isRight.indexOf(true)] ?? null;
			last = { draft, source, participant: source?.name?.participant ?? null };
			return { features, isRight };
		});
}

/**
 * Choices of antecedent, made without gold: where just one of several people named before a "he" or "she" has its gender, it is that one.
 * What the ranker learns there of place and order holds where gender does not decide.
 */
export function antecedentChoices(
	marked: MarkedText,
	roles: Uint8Array,
	references: readonly Reference[],
	firstNames: FirstNames,
): Choice[] {
	// a gender guessed from pronouns would teach the guess
	const isKnown = ({ participant: { gender, isGenderSure, words } }: AntecedentCandidate) =>
		gender !== null && (isGenderSure || firstNames.genderOf(words[0] ?? '') === gender);
	const seen = seeReferences(marked, references, roles);
	const choices: Choice[] = [];
	let last: LastSpeaker | null = null;
	const sourceAt = new Map(findSources(marked, roles, references).map((source) => [source.tokens[0], source]));
	marked.words.forEach((word, token) => {
		if ((marked.passageOf[token] ?? -1) >= 0) return;
		const source = sourceAt.get(token);
		const isTagged = source?.kind === 'tagged';
		if (isTagged && source.name) last = { participant: source.name.participant, token };
		const gender = PRONOUN_GENDER.get(word);
		if (!gender) return;
		const candidates = describeAntecedents(marked, token, gender, seen, last);
		const known = candidates.filter(isKnown);
		const agreeing = known.filter(({ participant }) => participant.gender === gender);
		const [only] = agreeing;
		if (isTagged) last = only && agreeing.length === 1 ? { participant: only.participant, token } : null;
		if (agreeing.length !== 1 || known.length < 2) return;
		choices.push({
			features: known.map(({ features }) => features),
			isRight: known.map((candidate) => candidate === only),
		});
	});
	return choices;
}

const lastWord = (name: string) =>
	name
		.toLowerCase()
		.replace(/[’']s$/, '')
		.split(/\s+/)
		.at(-1) ?? '';

/** A quote that was found and given a speaker. */
export interface RatedQuote {
	kind: Quote['kind'];
	/** What the confidence in it is told from. */
	features: number[];
	/** See Reading. */
	certainty: number;
	/** Whether it is one of the gold quotes, with that speaker. */
	isRight: boolean;
}

/** The quotes that are found in an article and given a speaker, but for those whose speaker the gold does not know. */
export function ratedQuotes(
	marked: MarkedText,
	quotes: readonly GoldQuote[],
	tags: SpeechTags,
	references: readonly Reference[],
	model: Pick<QuoteModel, 'partJoiner' | 'sourceRanker' | 'antecedentRanker'>,
): RatedQuote[] {
	const labels = findSpeakerLabels(marked);
	const applied = applySpeakerLabels(tags, labels);
	const index = new SpeechIndex(marked, applied.roles);
	const drafts = collectQuotes(marked, applied, labels, model.partJoiner, index);
	const speakers = findSpeakers(marked, applied.roles, { references, described: new Map() }, model);
	const attributions = attributeQuotes(marked, drafts, labels, index, speakers, model);
	return drafts.flatMap((draft, at) => {
		const attribution = attributions[at];
		if (!attribution) return [];
		const gold = quotes.find((quote) => overlap(quote.spans, draft.spans) * 2 >= overlap(draft.spans, draft.spans));
		// nobody knows whether a speaker is right where the gold has none
		if (gold?.speakerType === 'none') return [];
		const [start, end] = attribution.mention;
		const isRight =
			gold !== undefined &&
			(gold.speaker.some(([from, to]) => start < to && end > from) ||
				(gold.speakerName !== null && lastWord(gold.speakerName) === lastWord(attribution.speaker)));
		const features = describeConfidence(marked, draft, attribution, applied.margins, index);
		return [{ kind: draft.kind, features, certainty: attribution.certainty, isRight }];
	});
}

function overlap(some: readonly Span[], others: readonly Span[]): number {
	let length = 0;
	for (const [start, end] of some) {
		for (const [from, to] of others) length += Math.max(0, Math.min(end, to) - Math.max(start, from));
	}
	return length;
}
