import type { AnalysisInput } from '../analyse.ts';
import type { Actor, Topic } from '../article.ts';
import { isEnglish } from '../text/is-english.ts';
import { sectionOfAddress } from './section-of-address.ts';
import { type FoundTerm, findTerms, type WeightedText } from './topic-evidence.ts';
import type { TopicModel } from './topic-model.ts';

/** Topics given at most, and topics shown at most. */
const MOST_TOPICS = 5;
const MOST_SHOWN = 3;
/** How much a word counts where it stands; in the text it counts 1. */
const TITLE_WEIGHT = 6;
const STANDFIRST_WEIGHT = 2;
const SECTION_WEIGHT = 6;
const TAG_WEIGHT = 2;
/** Several topics of one branch that speak together count for more than the best alone and less than their sum. */
const BRANCH_NORM = 1.5;
/** A narrower topic is named in place of a broader one when it holds this share of its evidence. */
const NARROWER_SHARE = 0.6;
/** Evidence below which a topic under a branch is not named: about three different words. */
const LEAST_EVIDENCE = 4;
/** How far the branches are told apart when evidence is read as probability. */
const SHARPNESS = 4;
/** Probability of its branch from which the best topic is shown. */
const SHOWN_PROBABILITY = 0.6;
/** Further topics are shown with this share of the best one's evidence. */
const SHOWN_SHARE = 0.5;
const MOST_REASONS = 4;

/**
 * Says what an English article is about, best topic first, with the words that decided it. Always at least one topic where any word of the
 * lexicons was found. Other languages get none: the publisher's own section and tags are shown for them.
 */
export function findTopics(input: AnalysisInput & { actors: Actor[] }, model: TopicModel): Topic[] {
	if (!isEnglish(input.text, input.language)) return [];
	const terms = findTerms(textsOf(input), model);
	const evidence = weighTopics(terms, model);
	const branches = weighBranches(evidence, model);
	const best = indexOfLargest(branches);
	if (best === null) return [];

	const probability = probabilityOf(branches, best);
	const candidates = model.topics
		.flatMap((topic, index) => (topic.level === 2 ? [narrow(index, evidence, model)] : []))
		.map((index) => ({
			index,
			evidence: (evidence[index] ?? 0) * model.branchWeight(model.topics[index]?.branch ?? 0),
		}))
		.filter((candidate) => candidate.evidence >= LEAST_EVIDENCE)
		.sort((a, b) => b.evidence - a.evidence);
	const first = candidates.find(({ index }) => model.topics[index]?.branch === best);
	const chosen = [
		first ?? { index: best, evidence: branches.get(best) ?? 0 },
		...candidates.filter((candidate) => candidate !== first),
	].slice(0, MOST_TOPICS);

	const strongest = chosen[0]?.evidence ?? 0;
	return chosen.map(({ index, evidence: own }, rank) => {
		const share = rank === 0 ? 1 : Math.min(1, own / strongest);
		return {
			id: medtop(index, model),
			branch: medtop(model.topics[index]?.branch ?? index, model),
			name: model.topics[index]?.name ?? '',
			score: probability * share,
			shown: probability >= SHOWN_PROBABILITY && rank < MOST_SHOWN && share >= SHOWN_SHARE,
			reasons: reasonsFor(index, terms, model),
		};
	});
}

function textsOf(input: AnalysisInput): WeightedText[] {
	const sections = [input.section, sectionOfAddress(input.url)].filter((section) => section != null);
	return [
		{ text: input.title ?? '', weight: TITLE_WEIGHT },
		{ text: input.description ?? '', weight: STANDFIRST_WEIGHT },
		...sections.map((text) => ({ text, weight: SECTION_WEIGHT })),
		{ text: (input.tags ?? []).join('\n'), weight: TAG_WEIGHT },
		{ text: input.text, weight: 1 },
	];
}

/** Evidence for every topic, its narrower topics' included except for branches, whose own words only count. */
function weighTopics(terms: readonly FoundTerm[], model: TopicModel): Float64Array {
	const evidence = new Float64Array(model.topics.length);
	for (const { term, count } of terms) {
		const strength = Math.log1p(count);
		for (const { topic, weight } of model.evidenceOf(term))
			evidence[topic] = (evidence[topic] ?? 0) + strength * weight;
	}
	for (let index = model.topics.length - 1; index >= 0; index--) {
		const topic = model.topics[index];
		if (topic && topic.level > 2) evidence[topic.parent] = (evidence[topic.parent] ?? 0) + (evidence[index] ?? 0);
	}
	return evidence;
}

function weighBranches(evidence: Float64Array, model: TopicModel): Map<number, number> {
	const narrower = new Map<number, number>();
	for (const [index, topic] of model.topics.entries()) {
		if (topic.level !== 2) continue;
		narrower.set(topic.branch, (narrower.get(topic.branch) ?? 0) + (evidence[index] ?? 0) ** BRANCH_NORM);
	}
	return new Map(
		[...narrower].map(([branch, sum]) => [
			branch,
			((evidence[branch] ?? 0) + sum ** (1 / BRANCH_NORM)) * model.branchWeight(branch),
		]),
	);
}

function indexOfLargest(scores: ReadonlyMap<number, number>): number | null {
	let best: number | null = null;
	let bestScore = 0;
	for (const [index, score] of scores) {
		if (score <= bestScore) continue;
		best = index;
		bestScore = score;
	}
	return best;
}

/** The best branch's share when evidence is raised to {@link SHARPNESS}: 0 to 1. */
function probabilityOf(branches: ReadonlyMap<number, number>, best: number): number {
	const strongest = branches.get(best) ?? 1;
	let sum = 0;
	for (const score of branches.values()) sum += (score / strongest) ** SHARPNESS;
	return 1 / sum;
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
	const contributions = terms.flatMap(({ term, count, surface }) => {
		const speaking = model
			.evidenceOf(term)
			.filter(({ topic }) => (isBranch ? model.topics[topic]?.branch === index : model.isWithin(topic, index)));
		const weight = Math.max(0, ...speaking.map((evidence) => evidence.weight));
		return weight > 0 ? [{ surface, strength: Math.log1p(count) * weight }] : [];
	});
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
