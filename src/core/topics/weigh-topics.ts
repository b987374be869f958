import type { TopicKnowledge } from './listed-terms.ts';
import type { FoundTerm } from './topic-evidence.ts';

/** Several topics of one branch that speak together count for more than the best alone and less than their sum. */
const BRANCH_NORM = 1.5;
/** How far the branches are told apart when evidence is read as probability. */
const SHARPNESS = 1.9;

export interface TopicWeights {
	/** Evidence by topic, that of narrower topics included, for branches only their own words'. */
	evidence: Float64Array;
	/** The likeliest branch; -1 where no term was found. */
	branch: number;
	/** Its probability among the branches, 0 to 1. */
	probability: number;
}

/** Weighs every topic by the terms that speak for it, and the branches against one another. */
export function weighTopics(terms: readonly FoundTerm[], model: TopicKnowledge): TopicWeights {
	const evidence = new Float64Array(model.topics.length);
	for (const { term, strength } of terms) {
		for (const { topic, weight } of model.evidenceOf(term)) {
			evidence[topic] = (evidence[topic] ?? 0) + strength * weight;
		}
	}
	const scores = scoreBranches(evidence, model);
	let branch = -1;
	for (const [index, score] of scores) if (branch < 0 || score > (scores.get(branch) ?? 0)) branch = index;
	const best = scores.get(branch) ?? 0;
	if (terms.length === 0 || best === 0) return { evidence, branch: -1, probability: 0 };
	let sum = 0;
	for (const score of scores.values()) sum += (score / best) ** SHARPNESS;
	return { evidence, branch, probability: 1 / sum };
}

function scoreBranches(evidence: Float64Array, model: TopicKnowledge): Map<number, number> {
	const narrower = new Map<number, number>();
	for (const index of model.belowBranches) {
		const speaks = evidence[index] ?? 0;
		if (speaks === 0) continue;
		const branch = model.topics[index]?.branch ?? index;
		narrower.set(branch, (narrower.get(branch) ?? 0) + (speaks * model.factorOf(index)) ** BRANCH_NORM);
	}
	return new Map(
		model.branches.map((branch) => [
			branch,
			model.expectationOf(branch) +
				(evidence[branch] ?? 0) * model.factorOf(branch) +
				(narrower.get(branch) ?? 0) ** (1 / BRANCH_NORM),
		]),
	);
}
