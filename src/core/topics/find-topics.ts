import type { AnalysisInput } from '../analyse/analysis-input.ts';
import type { Actor, Topic } from '../article.ts';
import { OTHER_MEANINGS, VAGUE_TOPICS } from '../languages/en/topic-words.ts';
import type { TopicTerms } from '../languages/topic-terms.ts';
import { disciplineOf } from './discipline.ts';
import { listedTerms, type TopicKnowledge } from './listed-terms.ts';
import { sectionOfAddress } from './section-of-address.ts';
import { textsOfArticle } from './texts-of-article.ts';
import { type FoundTerm, findTerms, type WeightedText } from './topic-evidence.ts';
import type { TopicModel } from './topic-model.ts';
import { type TopicWeights, weighTopics } from './weigh-topics.ts';

/** Topics given at most, and topics shown at most. */
const MOST_TOPICS = 5;
const MOST_SHOWN = 3;
/** A narrower topic is named in place of a broader one when it holds this share of its evidence. */
const NARROWER_SHARE = 0.6;
/** Evidence below which a topic under a branch is not named: about three different words. */
const LEAST_EVIDENCE = 4;
/** The same for a branch by the words listed for a language, which are few and decide more. */
const LEAST_LISTED = 2.5;
/** Probability of its branch from which the best topic is shown. */
const SHOWN_PROBABILITY = 0.6;
/** The same where so many words of headline, standfirst, section or tags speak for it, or one in two of these. */
const LEAST_IN_TITLE = 2;
const SHOWN_WITH_TITLE = 0.5;
/** The same for a branch as a whole, which says little. */
const SHOWN_BRANCH = 0.6;
/** The same where the words are those listed for a language, among them none of a narrower topic. */
const SHOWN_LISTED_BRANCH = 0.8;
/** A topic below a branch stands for it when it holds more than this share of its evidence. */
const MOST_SHARE = 0.35;
/** Topics that say as little as their branch, where the words listed for a language tell nothing narrower: arts and entertainment. */
const TOO_BROAD: ReadonlySet<string> = new Set(['20000002']);
/** Further topics are shown with this share of the best one's evidence. */
const SHOWN_SHARE = 0.5;
/** The same share times how many words speak for it: one word alone may mean something else, as the union in "European Union". */
const SHOWN_BREADTH = 0.7;
const MOST_REASONS = 4;
/** Probability of what the words of a discipline say. */
const SURE = 0.9;

/**
 * Says what an article is about, best topic first, with the words that decided it. Always at least one topic where any word of the
 * lexicons was found.
 * @param english the model, whose taxonomy other languages share; null where the language has neither it nor words of its own, and the
 * publisher's own section and tags must do
 * @param listed the words of the article's language, where it is not English
 */
export function findTopics(
	input: AnalysisInput & { actors: Actor[] },
	english: TopicModel | null,
	listed?: TopicTerms,
): Topic[] {
	if (!english) return [];
	const heads = headsOf(input);
	const texts = textsOfArticle(input);
	const own = listed ? listedTerms(english, listed) : null;
	const model: TopicKnowledge = own ?? english;
	const terms = own ? own.find(texts) : findTerms(texts.map(withoutOtherMeanings), english);
	const weights = weighTopics(terms, model);
	const discipline = own ? -1 : (model.indexOf(disciplineOf(input.title ?? '', input.text) ?? '') ?? -1);
	if (discipline >= 0) favour(weights, discipline, model);
	const { evidence, branch, probability } = weights;
	if (branch < 0) return [];

	const candidates = model.belowBranches
		.filter((index) => (evidence[index] ?? 0) >= LEAST_EVIDENCE)
		.map((index) => ({
			index: narrow(index, evidence, model),
			speaks: (evidence[index] ?? 0) * model.factorOf(index),
		}))
		.sort((a, b) => b.speaks - a.speaks);
	const named = candidates.filter(({ index }) => !isVague(index, model));
	let first =
		discipline >= 0
			? { index: discipline, speaks: candidates[0]?.speaks ?? 1 }
			: (named.find(({ index }) => model.topics[index]?.branch === branch) ??
				candidates.find(({ index }) => model.topics[index]?.branch === branch));
	const narrowest = own?.narrowest(branch, texts) ?? null;
	if (narrowest && (!first || isVague(first.index, model) || isWithin(narrowest.index, first.index, model)))
		first = { index: narrowest.index, speaks: first?.speaks ?? (evidence[branch] ?? 0) * model.factorOf(branch) };
	if (own && !first) first = mostOfBranch(branch, evidence, own);
	const chosen = [
		first ?? { index: branch, speaks: (evidence[branch] ?? 0) * model.factorOf(branch) },
		...candidates.filter(({ index }) => index !== first?.index && !(first && isWithin(first.index, index, model))),
	].slice(0, MOST_TOPICS);

	const isWarranted =
		first !== undefined ||
		(own ? evidenceWithin(branch, evidence, model) >= LEAST_LISTED : (evidence[branch] ?? 0) >= LEAST_EVIDENCE);
	const strongest = chosen[0]?.speaks || 1;
	return chosen.map(({ index, speaks }, rank) => {
		const share = rank === 0 ? 1 : Math.min(1, speaks / strongest);
		const reasons = index === narrowest?.index ? apart(narrowest.reasons) : reasonsFor(index, terms, model);
		const isSure = share >= SHOWN_SHARE && share * reasons.length >= SHOWN_BREADTH;
		const isInTitle =
			reasons.filter((reason) => saysOf(reason, heads) > 0).length >= LEAST_IN_TITLE ||
			reasons.some((reason) => saysOf(reason, heads) > 1);
		const least = isInTitle ? SHOWN_WITH_TITLE : SHOWN_PROBABILITY;
		const isBroad = own
			? isTooBroad(index, model) && probability < SHOWN_LISTED_BRANCH
			: rank === 0 && first === undefined && probability < SHOWN_BRANCH;
		return {
			id: medtop(index, model),
			branch: medtop(model.topics[index]?.branch ?? index, model),
			broader: model.broaderThan(index).map((above) => medtop(above, model)),
			name: model.topics[index]?.name ?? '',
			score: probability * share,
			shown:
				isWarranted &&
				!isBroad &&
				!isVague(index, model) &&
				probability >= least &&
				rank < MOST_SHOWN &&
				(rank === 0 || isSure),
			reasons,
		};
	});
}

/** The topic right below a branch that holds most of what speaks for it, by the words listed for a language, which are few. */
function mostOfBranch(branch: number, evidence: Float64Array, model: TopicKnowledge) {
	const most = evidenceWithin(branch, evidence, model) * MOST_SHARE;
	const index = model.belowBranches
		.filter((at) => model.topics[at]?.branch === branch && (evidence[at] ?? 0) > most)
		.sort((a, b) => (evidence[b] ?? 0) - (evidence[a] ?? 0))[0];
	if (index === undefined || (evidence[index] ?? 0) < LEAST_LISTED || isVague(index, model)) return undefined;
	return { index, speaks: (evidence[index] ?? 0) * model.factorOf(index) };
}

/** The evidence for a branch and for the topics right below it. */
function evidenceWithin(branch: number, evidence: Float64Array, model: TopicKnowledge): number {
	return model.belowBranches.reduce(
		(sum, index) => sum + (model.topics[index]?.branch === branch ? (evidence[index] ?? 0) : 0),
		evidence[branch] ?? 0,
	);
}

/** Whether a topic stands somewhere below another. */
const isWithin = (index: number, above: number, model: TopicKnowledge) => model.broaderThan(index).includes(above);

const isTooBroad = (index: number, { topics }: TopicKnowledge) =>
	topics[index]?.level === 1 || TOO_BROAD.has(topics[index]?.code ?? '');

const isVague = (index: number, model: TopicKnowledge) => VAGUE_TOPICS.has(model.topics[index]?.name ?? '');

/** What the publisher puts over an article or files it under, each in lower case. */
function headsOf({ title, description, section, tags, url }: AnalysisInput): string[] {
	const heads = [title, description, [section, sectionOfAddress(url), ...(tags ?? [])].filter(Boolean).join(' · ')];
	return heads.map((head) => (head ?? '').toLowerCase()).filter((head) => head !== '');
}

/** In how many of them a word stands. */
const saysOf = (reason: string, heads: readonly string[]) =>
	heads.filter((head) => head.includes(reason.toLowerCase())).length;

/** Words that mean something else together say nothing of either. */
function withoutOtherMeanings(text: WeightedText): WeightedText {
	return { ...text, text: text.text.replace(OTHER_MEANINGS, (words) => '·'.repeat(words.length)) };
}

/** Makes a topic that is known otherwise the likeliest. */
function favour(weights: TopicWeights, index: number, model: TopicKnowledge): void {
	weights.branch = model.topics[index]?.branch ?? index;
	weights.probability = Math.max(weights.probability, SURE);
	weights.evidence[index] = Math.max(weights.evidence[index] ?? 0, LEAST_EVIDENCE);
}

/** Goes down from a topic as long as one narrower topic holds most of its evidence. */
function narrow(index: number, evidence: Float64Array, model: TopicKnowledge): number {
	let current = index;
	for (;;) {
		let next = -1;
		for (const child of model.narrowerThan(current)) {
			if (next < 0 || (evidence[child] ?? 0) > (evidence[next] ?? 0)) next = child;
		}
		if (next < 0 || (evidence[next] ?? 0) < LEAST_EVIDENCE) return current;
		if ((evidence[next] ?? 0) < NARROWER_SHARE * (evidence[current] ?? 0)) return current;
		current = next;
	}
}

/** The words that decided for a topic, strongest first. */
function reasonsFor(index: number, terms: readonly FoundTerm[], model: TopicKnowledge): string[] {
	const isBranch = model.topics[index]?.level === 1;
	const contributions: { surface: string; strength: number }[] = [];
	for (const { term, strength, surface } of terms) {
		let weight = 0;
		for (const evidence of model.evidenceOf(term)) {
			const speaks = isBranch ? model.topics[evidence.topic]?.branch === index : evidence.topic === index;
			if (speaks && evidence.weight > weight) weight = evidence.weight;
		}
		if (weight > 0) contributions.push({ surface: surface.replace(/['’]s?$/, ''), strength: strength * weight });
	}
	contributions.sort((a, b) => b.strength - a.strength);
	return apart(contributions.map(({ surface }) => surface));
}

/** The first of words that hold none of one another. */
function apart(words: readonly string[]): string[] {
	const chosen: string[] = [];
	for (const word of words) {
		const folded = word.toLowerCase();
		if (chosen.some((other) => other.toLowerCase().includes(folded) || folded.includes(other.toLowerCase()))) continue;
		chosen.push(word);
		if (chosen.length === MOST_REASONS) break;
	}
	return chosen;
}

function medtop(index: number, model: TopicKnowledge): string {
	return `medtop:${model.topics[index]?.code ?? ''}`;
}
