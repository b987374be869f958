import type { AnalysisInput } from '../analyse/analysis-input.ts';
import { type Deadline, NO_DEADLINE } from '../analyse/deadline.ts';
import type { Actor, Mention, Quote, Span } from '../article.ts';
import type { CueList } from '../languages/cue-list.ts';
import { isOfReporting } from '../languages/en/reporting-verbs.ts';
import {
	ADVERB,
	AFTER_SPEAKER,
	ARTICLE,
	LEADS_TO_SPEECH,
	NOTE,
	OPENS_QUESTION,
	STANDS_FOR_SAYING,
	THING_SAID,
} from '../languages/en/source-words.ts';
import { functionWordsOf } from '../languages/function-words.ts';
import type { LanguagePack } from '../languages/language-pack.ts';
import { stopWordsOf } from '../languages/stop-words.ts';
import { describedActors } from '../people/described-actors.ts';
import { findNames, type Name } from '../people/find-names.ts';
import { joinNames } from '../people/participants.ts';
import { type PronounMention, pronounMentions } from '../people/pronoun-mentions.ts';
import { type Attribution, attributeQuotes, findSpeakers } from './attribute-quotes.ts';
import { collectQuotes, type QuoteDraft } from './collect-quotes.ts';
import { LABELLED_CONFIDENCE, LEAST_CONFIDENCE, rateConfidence, STANCE_CONFIDENCE } from './confidence.ts';
import { findCuedQuotes, SHOWN_FOREIGN_CONFIDENCE } from './cued/find-cued-quotes.ts';
import { findFormedQuotes } from './cued/find-formed-quotes.ts';
import { describeSpeaker, isLabelOfThing } from './describe-speaker.ts';
import { firstFrom } from './first-from.ts';
import { rateKeyness } from './keyness.ts';
import { labelNames } from './label-names.ts';
import { type MarkedText, markText } from './marked-text.ts';
import type { QuoteModel } from './quote-model.ts';
import { applySpeakerLabels, findSpeakerLabels } from './speaker-labels.ts';
import { SpeechIndex } from './speech-index.ts';
import { tagSpeech } from './tag-speech.ts';
import type { TokenRange } from './token-range.ts';

/** An article and who is in it. */
export interface QuoteInput extends AnalysisInput {
	mentions: Mention[];
	actors: Actor[];
}

/** What was said, in order of the text, and the pronouns that mean an actor as the quotes read them. */
export interface SpeechFound {
	quotes: Quote[];
	pronouns: PronounMention[];
}

/**
 * Finds what was said in an article and by whom, in order of the text: by the taggers that learnt the language, or direct quotes alone by
 * the cues beside them; none in a language whose pack has neither.
 * @param deadline when it is over, what was found so far is answered
 */
export function findQuotes(
	input: QuoteInput,
	{ cues, speech, language = null }: LanguagePack & { language?: string | null },
	model: QuoteModel | null,
	deadline: Deadline = NO_DEADLINE,
): SpeechFound {
	if (!model) return { quotes: [], pronouns: [] };
	const marked = markText(input.text, input.blocks, input.sentences);
	if (speech) {
		const { passages } = marked;
		const quotes = findFormedQuotes({ ...input, passages }, speech, deadline);
		return { quotes: withKeyness(input, marked, quotes, model.keyness), pronouns: [] };
	}
	return cues
		? { quotes: findQuotesByCues({ ...input, language }, marked, model, cues, deadline), pronouns: [] }
		: findTaggedQuotes(input, marked, model, deadline);
}

/** Of the time for quotes, so that what was found can be given its speakers. */
const TAGGING_SHARE = 0.5;
/** The same of what is left after tagging, for pronouns. */
const PRONOUN_SHARE = 0.5;

function findTaggedQuotes(input: QuoteInput, marked: MarkedText, model: QuoteModel, deadline: Deadline): SpeechFound {
	const headings = (input.blocks ?? [])
		.filter(({ kind }) => kind === 'heading')
		.map(({ span }) => span)
		.sort((a, b) => a[0] - b[0]);
	const labels = findSpeakerLabels(marked, labelNames(input.text, input.mentions, model.firstNames));
	const tags = applySpeakerLabels(tagSpeech(marked, model.tagger, deadline.share(TAGGING_SHARE)), labels);
	const index = new SpeechIndex(marked, tags.roles);
	const found = collectQuotes(marked, tags, labels, model.partJoiner, index);
	const drafts = found.filter((draft) => !isHeading(draft, headings) && !isInNote(marked, draft));
	const names = findNames(marked, input.mentions, model.firstNames);
	const references = joinNames(marked, names, input.actors, model.firstNames);
	const named = { references, described: describedActors(input.actors, input.mentions) };
	const speakers = findSpeakers(marked, tags.roles, named, model, deadline.share(PRONOUN_SHARE));
	const attributions = attributeQuotes(marked, drafts, labels, index, speakers, model, deadline);
	const labelled = new Set(labels.map(({ speech }) => speech[0]));
	const quotes = drafts.slice(0, attributions.length).map((draft, at): Quote => {
		const { kind, spans, parts } = draft;
		const attribution = attributions[at] ?? null;
		const rated = attribution ? rateConfidence(marked, draft, attribution, tags.margins, index, model.confidence) : 0;
		const stance = attribution?.isStance ? STANCE_CONFIDENCE * attribution.certainty : 0;
		const isLabelled = labelled.has(parts[0]?.[0] ?? -1);
		const told = isLabelled ? LABELLED_CONFIDENCE : stance;
		const confidence = kind === 'mixed' && !isLabelled && isDoing(marked, attribution) ? 0 : Math.max(rated, told);
		const speaker = attribution && (isLabelled ? attribution.speaker : speakerOf(marked, attribution, headings));
		return {
			kind: isBarelyMarked(index, draft) ? 'indirect' : kind,
			spans,
			cue: attribution?.cue ?? [],
			speakerMention: attribution?.mention ?? null,
			speaker,
			actor: attribution?.actor ?? null,
			confidence,
			keyness: 0,
			...(attribution && { speakerReason: attribution.reason }),
			shown: speaker !== null && confidence >= model.shownFrom[kind] && !isRequest(marked, draft, attribution),
		};
	});
	const likely = quotes.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
	const spoken = new Set(
		quotes.flatMap(({ shown, speakerMention }) => (shown && speakerMention ? speakerMention[0] : [])),
	);
	return {
		quotes: withKeyness(input, marked, likely, model.keyness),
		pronouns: pronounMentions(marked, speakers.antecedents, spoken),
	};
}

/** "The Courier sent its “best nose” into “a kitchen in Vell”": what the words between tell is done, and nobody says it. */
function isDoing({ text }: MarkedText, attribution: Attribution | null): boolean {
	const words = (attribution?.cue ?? []).flatMap(
		(span) =>
			text
				.slice(...span)
				.toLowerCase()
				.match(/\p{L}+/gu) ?? [],
	);
	const says = (word: string) => isOfReporting(word) || STANDS_FOR_SAYING.test(word) || THING_SAID.test(word);
	return words.length > 0 && !words.some(says) && !LEADS_TO_SPEECH.test(words.join(' '));
}

/** "She asked the board for help": what was wanted, and no words. */
function isRequest({ text, words }: MarkedText, { kind, parts }: QuoteDraft, attribution: Attribution | null): boolean {
	if (kind !== 'indirect') return false;
	const asks = (attribution?.cue ?? []).some((span) => /^ask(?:s|ed|ing)?$/i.test(text.slice(...span)));
	return asks && !OPENS_QUESTION.test(words[parts[0]?.[0] ?? -1] ?? '');
}

/** Marks around no more words than these, and a lesser share of the quote than this, set a term apart in what somebody reports. */
const FEW_MARKED_WORDS = 2;
const FEW_MARKED_SHARE = 0.3;

/** Whether a quote is reported speech in which a word or two stand in marks: “it was a mistake to "fly blind" without advice”. */
function isBarelyMarked(index: SpeechIndex, { kind, parts }: QuoteDraft): boolean {
	if (kind !== 'mixed') return false;
	const count = (of: (first: number, end: number) => number) => parts.reduce((sum, part) => sum + of(...part), 0);
	const inMarks = count((first, end) => index.wordsInMarksIn(first, end));
	return inMarks <= FEW_MARKED_WORDS && inMarks < FEW_MARKED_SHARE * count((first, end) => index.wordsIn(first, end));
}

/** What the speaker is called; null where the words taken for one are nobody. */
function speakerOf(
	marked: MarkedText,
	{ actor, speaker, mention, source }: Attribution,
	headings: readonly Span[],
): string | null {
	if (actor !== null) return speaker;
	if (isLabelOfThing(marked.text, mention)) return null;
	return holds(headings, mention) || tellsWhich(marked, source.tokens) ? null : describeSpeaker(speaker);
}

const STOP_WORDS = stopWordsOf('en');

/** Whether a word with a capital only tells which noun is meant: "Legal scholars", "Kestrel users". */
function tellsWhich({ tokens, words, reporting }: MarkedText, [first, end]: TokenRange): boolean {
	const next = tokens[end]?.text ?? '';
	if (!/^\p{Lu}/u.test(tokens[end - 1]?.text ?? '') || !/^\p{Ll}{3}/u.test(next) || reporting[end]) return false;
	// "said the Archbishop outside": the verb before it has made it the speaker
	if (reporting[first - 1] || (ARTICLE.test(words[first - 1] ?? '') && reporting[first - 2])) return false;
	const word = words[end] ?? '';
	return !STOP_WORDS.has(word) && !ADVERB.test(word) && !AFTER_SPEAKER.test(word);
}

/** What a page's headings hold in marks is said again, with who said it, in what they head. */
function isHeading({ spans }: QuoteDraft, headings: readonly Span[]): boolean {
	return holds(headings, spans[0] ?? [0, 0]);
}

/** Whether one of some spans, in order, holds another. */
function holds(spans: readonly Span[], [start, end]: Span): boolean {
	const last = spans[firstFrom(spans, start + 1, ([from]) => from) - 1];
	return last !== undefined && end <= last[1];
}

/** "UP NEXT", "Follow us on …": a line that is none of the article. */
function isInNote({ text, sentences, sentenceOf }: MarkedText, { parts }: QuoteDraft): boolean {
	const { start = 0 } = sentences[sentenceOf[parts[0]?.[0] ?? 0] ?? 0] ?? {};
	return NOTE.test(text.slice(start, start + LONGEST_NOTE_OPENING));
}

/** Letters in which a note shows itself for one. */
const LONGEST_NOTE_OPENING = 20;

function findQuotesByCues(
	input: QuoteInput,
	marked: MarkedText,
	model: QuoteModel,
	list: CueList,
	deadline: Deadline,
): Quote[] {
	const opens = (word: string) => opensPhrase(word, list);
	const small = functionWordsOf(input.language ?? '');
	const found = findNames(marked, input.mentions, model.firstNames, opens).filter(
		(name) => !isSmallWord(name, marked, small),
	);
	const trim = list.joinsGenitives ? withoutGenitive : list.capitalisedNouns ? withoutObject : null;
	const names = trim ? found.map((name) => trim(marked, name, list)) : found;
	const references = joinNames(marked, names, input.actors, model.firstNames);
	const quotes = findCuedQuotes(marked, references, list, deadline).map(
		({ spans, cue, mention, speaker, participant, confidence }): Quote => ({
			kind: 'direct',
			spans,
			cue,
			speakerMention: mention,
			speaker,
			actor: participant?.actor ?? null,
			confidence,
			keyness: 0,
			shown: confidence >= SHOWN_FOREIGN_CONFIDENCE,
		}),
	);
	return withKeyness(input, marked, quotes, model.keyness);
}

/** "Asimismo": a small word with the capital of its sentence. */
function isSmallWord(
	{ actor, firstToken, endToken }: Name,
	{ words, tokens }: MarkedText,
	small: ReadonlySet<string>,
): boolean {
	const text = tokens[firstToken]?.text ?? '';
	const isAcronym = text.length > 1 && text === text.toUpperCase();
	return actor === null && endToken - firstToken === 1 && !isAcronym && small.has(words[firstToken] ?? '');
}

/** Articles, prepositions and offices are no part of a name, whether they open a sentence or are capitalised for what they are. */
function opensPhrase(word: string, list: CueList): boolean {
	const lists = [
		list.determiners,
		list.prepositions,
		list.of,
		list.roles,
		list.bodies,
		list.times,
		list.afterMarks,
		list.accordingTo,
	];
	return list.pronouns.test(word) || lists.some((words) => words?.has(word));
}

/**
 * "міністерка оборони Естонії Кадрі Ілвессоо": what the office is of stands before the name and is capitalised like it. After a
 * common noun, the last two words are the person.
 */
function withoutGenitive(marked: MarkedText, name: Name): Name {
	const length = name.endToken - name.firstToken;
	const isAfterNoun = /^\p{Ll}{4,}$/u.test(marked.tokens[name.firstToken - 1]?.text ?? '');
	if (length < 3 || name.actor !== null || !isAfterNoun) return name;
	const firstToken = name.endToken - 2;
	const start = marked.tokens[firstToken]?.start ?? 0;
	const end = marked.tokens[name.endToken - 1]?.end ?? 0;
	return { ...name, firstToken, fullFirstToken: firstToken, text: marked.text.slice(start, end) };
}

/** "Ana Ruiz den Antrag", "Anwendung der Folter": an article joins no nouns to a name, but behind a preposition: "von der Leyen". */
function withoutObject(marked: MarkedText, name: Name, { determiners, prepositions }: CueList): Name {
	if (name.actor !== null) return name;
	const { words } = marked;
	let endToken = name.firstToken + 1;
	const joinsNoun = (token: number) =>
		determiners?.has(words[token] ?? '') &&
		(!prepositions?.has(words[token - 1] ?? '') || determiners.has(words[token - 1] ?? ''));
	while (endToken < name.endToken && !joinsNoun(endToken)) endToken++;
	if (endToken === name.endToken) return name;
	const start = marked.tokens[name.firstToken]?.start ?? 0;
	return { ...name, endToken, text: marked.text.slice(start, marked.tokens[endToken - 1]?.end) };
}

function withKeyness(input: QuoteInput, { words }: MarkedText, quotes: Quote[], weights: Float32Array): Quote[] {
	const rated = rateKeyness(input, words, quotes, weights);
	return quotes.map((quote, index) => {
		const { keyness, reason } = rated[index] ?? { keyness: 0, reason: null };
		return { ...quote, keyness, ...(reason && { keyReason: reason }) };
	});
}
