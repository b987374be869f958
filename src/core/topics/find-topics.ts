import type { AnalysisInput } from '../analyse/analysis-input.ts';
import type { Actor, Topic } from '../article.ts';
import { textsOfArticle } from './texts-of-article.ts';
import { type FoundTerm, findTerms } from './topic-evidence.ts';
import type { TopicModel } from './topic-model.ts';
import { weighTopics } from './weigh-topics.ts';

/** Topics given at most, and topics shown at most. */
const MOST_TOPICS = 5;
const MOST_SHOWN = 3;
/** A narrower topic is named in place of a broader one when it holds this share of its evidence. */
const NARROWER_SHARE = 0.6;
/** Evidence below which a topic under a branch is not named: about three different words. */
const LEAST_EVIDENCE = 4;
/** Probability of its branch from which the best topic is shown. */
const SHOWN_PROBABILITY = 0.6;
/** Further topics are shown with this share of the best one's evidence. */
const SHOWN_SHARE = 0.25;
/** The same share times how many words speak for it: one word alone may mean something else, as the union in "European Union". */
const SHOWN_BREADTH = 0.7;
const MOST_REASONS = 4;

/**
 * Says what an article is about, best topic first, with the words that decided it. Always at least one topic where any word of the
 * lexicons was found.
 * @param model of the article's language; null where it has none, and the publisher's own section and tags must do
 */
export function findTopics(input: AnalysisInput & { actors: Actor[] }, model: TopicModel | null): Topic[] {
	if (!model) return [];
	const terms = findTerms(textsOfArticle(input), model);
	const { evidence, branch, probability } = weighTopics(terms, model);
	if (branch < 0) return [];

	const candidates = model.belowBranches
		.filter((index) => (evidence[index] ?? 0) >= LEAST_EVIDENCE)
		.map((index) => ({
			index: narrow(index, evidence, model),
			speaks: (evidence[index] ?? 0) * model.factorOf(index),
		}))
		.sort((a, b) => b.speaks - a.speaks);
	const first = candidates.find(({ index }) => model.topics[index]?.branch === branch);
	const chosen = [
		first ?? { index: branch, speaks: (evidence[branch] ?? 0) * model.factorOf(branch) },
		...candidates.filter((candidate) => candidate !== first),
	].slice(0, MOST_TOPICS);

	const isWarranted = first !== undefined || (evidence[branch] ?? 0) >= LEAST_EVIDENCE;
	const strongest = chosen[0]?.speaks || 1;
	return chosen.map(({ index, speaks }, rank) => {
		const share = rank === 0 ? 1 : Math.min(1, speaks / strongest);
		const reasons = reasonsFor(index, terms, model);
		const isSure = share >= SHOWN_SHARE && share * reasons.length >= SHOWN_BREADTH;
		return {
			id: medtop(index, model),
			branch: medtop(model.topics[index]?.branch ?? index, model),
			broader: model.broaderThan(index).map((above) => medtop(above, model)),
			name: model.topics[index]?.name ?? '',
			score: probability * share,
			shown: isWarranted && probability >= SHOWN_PROBABILITY && rank < MOST_SHOWN && (rank === 0 || isSure),
			reasons,
		};
	});
}

/** Goes down from a topic as long as one narrower topic holds most of its evidence. */
function narrow(index: number, evidence: Float64Array, model: TopicModel): number {
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
function reasonsFor(index: number, terms: readonly FoundTerm[], model: TopicModel): string[] {
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
	const reasons: string[] = [];
	for (const { surface } of contributions.sort((a, b) => b.strength - a.strength)) {
		const folded = surface.toLowerCase();
		if (reasons.some((reason) => reason.toLowerCase().includes(folded) || folded.includes(reason.toLowerCase())))
			continue;
		reasons.push(surface);
		if (reasons.length === MOST_REASONS) break;
	}
	return reasons;
}

function medtop(index: number, model: TopicModel): string {
	return `medtop:${model.topics[index]?.code ?? ''}`;
}
