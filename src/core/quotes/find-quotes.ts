import type { AnalysisInput } from '../analyse.ts';
import type { Actor, Mention, Quote } from '../article.ts';
import { type Attribution, attributeQuotes } from './attribute-quotes.ts';
import { collectQuotes, type QuoteDraft } from './collect-quotes.ts';
import { rateConfidence, SHOWN_CONFIDENCE } from './confidence.ts';
import { findNames } from './find-names.ts';
import { rateKeyness } from './keyness.ts';
import { markText } from './marked-text.ts';
import { joinNames } from './participants.ts';
import type { QuoteModel } from './quote-model.ts';
import { applySpeakerLabels, findSpeakerLabels } from './speaker-labels.ts';
import { tagSpeech } from './tag-speech.ts';

/** An article and who is in it. */
export interface QuoteInput extends AnalysisInput {
	mentions: Mention[];
	actors: Actor[];
}

/** Finds what was said in an article and by whom, in order of the text. */
export function findQuotes(input: QuoteInput, model: QuoteModel): Quote[] {
	const marked = markText(input.text, input.blocks);
	const labels = findSpeakerLabels(marked);
	const tags = applySpeakerLabels(tagSpeech(marked, model.roleTagger, model.contentTagger), labels);
	const drafts = collectQuotes(marked, tags, labels, model.partJoiner);
	const names = findNames(marked, input.mentions, model.firstNames);
	const references = joinNames(marked, names, input.actors, model.firstNames);
	const attributions = attributeQuotes(marked, drafts, labels, tags.roles, references, model);
	const keyness = rateKeyness(input, drafts, attributions);
	return drafts.map((draft, index) => makeQuote(draft, attributions[index] ?? null, keyness[index] ?? 0));
}

function makeQuote(draft: QuoteDraft, attribution: Attribution | null, keyness: number): Quote {
	const confidence = attribution ? rateConfidence(draft, attribution) : 0;
	return {
		kind: draft.kind,
		spans: draft.spans,
		cue: attribution?.cue ?? [],
		speakerMention: attribution?.mention ?? null,
		speaker: attribution?.speaker ?? null,
		actor: attribution?.participant?.actor ?? null,
		confidence,
		keyness,
		shown: confidence >= SHOWN_CONFIDENCE[draft.kind],
	};
}
