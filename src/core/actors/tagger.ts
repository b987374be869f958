import { type Deadline, NO_DEADLINE } from '../analyse/deadline.ts';
import type { ActorWords } from '../languages/actor-words.ts';
import { bestPath, type LabelChain } from '../learning/best-path.ts';
import type { PackedFile } from '../learning/packed-file.ts';
import { foldApostrophes } from '../text/fold-apostrophes.ts';
import type { Sentence } from '../text/sentences.ts';
import { gatherEvidence } from './document-evidence.ts';
import { spansOfTags, TAG_COUNT, TAG_STEPS, type TaggedSpan } from './entity-tags.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { CaseRestorer, letteringOf, RUNNING_TEXT } from './lettering.ts';
import { writePlainFeatures } from './plain-features.ts';
import { type ProfiledSentence, profileSentence } from './profiled-text.ts';
import { measureMargins } from './span-margins.ts';
import { FeatureList, writeFeatures } from './tagger-features.ts';
import { TaggerWeights } from './tagger-weights.ts';
import { type Clusters, NO_CLUSTERS, WordClusters } from './word-clusters.ts';
import { WordProfile } from './word-profile.ts';

/** Profiles kept from one article to the next; about 300 bytes each. */
const MOST_PROFILES = 20_000;

/** Of the time for tagging: what is profiled in it is mostly tagged in the rest. */
const PROFILING_SHARE = 0.35;

/** Profiles of words, made once for a word. */
export class WordProfiles {
	readonly #profiles = new Map<string, WordProfile>();
	readonly #clusters: Clusters;
	readonly #knowledge: KnowledgeBase;
	readonly #rules: ActorWords;

	constructor(clusters: Clusters, knowledge: KnowledgeBase, rules: ActorWords) {
		this.#rules = rules;
		this.#clusters = clusters;
		this.#knowledge = knowledge;
	}

	of(text: string): WordProfile {
		let profile = this.#profiles.get(text);
		if (!profile) {
			if (this.#profiles.size >= MOST_PROFILES) this.#profiles.clear();
			profile = new WordProfile(text, this.#clusters, this.#knowledge, this.#rules);
			this.#profiles.set(text, profile);
		}
		return profile;
	}

	/** @param deadline when it is over, the rest of the sentences is left out */
	profile(
		all: readonly Sentence[],
		headings: ReadonlySet<Sentence> = new Set(),
		deadline: Deadline = NO_DEADLINE,
	): ProfiledSentence[] {
		const isHeading = (sentence: Sentence | undefined) => sentence !== undefined && headings.has(sentence);
		const written: WordProfile[][] = [];
		for (const { tokens } of all) {
			if (deadline.isOver()) break;
			written.push(tokens.map((token) => this.of(foldApostrophes(token.text))));
		}
		const sentences = all.slice(0, written.length);
		const letterings = written.map((words, at) => letteringOf(words, isHeading(sentences[at])));
		const restorer = letterings.some((lettering) => lettering !== RUNNING_TEXT)
			? new CaseRestorer(sentences, letterings)
			: null;
		return sentences.map((sentence, at) => {
			const lettering = letterings[at] ?? RUNNING_TEXT;
			const own = written[at] ?? [];
			const words =
				restorer && lettering !== RUNNING_TEXT
					? own.map((word, i) => this.of(restorer.restore(word, lettering, i === 0)))
					: own;
			return { ...profileSentence(sentence, words, lettering, this.#knowledge), rules: this.#rules };
		});
	}
}

/** A sentence and the names found in it, in order. */
export interface TaggedSentence extends ProfiledSentence {
	spans: TaggedSpan[];
}

/**
 * Finds names with a linear model over hashed features (structured perceptron, Collins 2002), learnt by tools/training/actors.
 * The sentences of one article are tagged together: what one says of a word counts for all.
 */
export class Tagger {
	readonly profiles: WordProfiles;
	readonly #weights: TaggerWeights;
	readonly #chain: LabelChain;
	readonly #features = new FeatureList();
	readonly #writeFeatures: typeof writePlainFeatures;

	/** @throws Error where the file is not a packed tagger */
	constructor(file: PackedFile, knowledge: KnowledgeBase, rules: ActorWords) {
		this.#weights = new TaggerWeights(file);
		this.#chain = { offset: 0, count: TAG_COUNT, transitions: this.#weights.transitions, steps: TAG_STEPS };
		const { features, words } = file.meta as { features?: 'plain'; words: number };
		this.#writeFeatures = features === 'plain' ? writePlainFeatures : writeFeatures;
		this.profiles = new WordProfiles(words > 0 ? new WordClusters(file) : NO_CLUSTERS, knowledge, rules);
	}

	/**
	 * @param headings those of the sentences that the page marks as a heading
	 * @param deadline when it is over, the rest of the sentences is left out
	 */
	tag(sentences: readonly Sentence[], headings?: ReadonlySet<Sentence>, deadline = NO_DEADLINE): TaggedSentence[] {
		const profiled = this.profiles.profile(sentences, headings, deadline.share(PROFILING_SHARE));
		const evidence = gatherEvidence(profiled);
		const tagged: TaggedSentence[] = [];
		for (const sentence of profiled) {
			if (deadline.isOver()) break;
			const length = sentence.words.length;
			const scores = new Float32Array(length * TAG_COUNT);
			for (let i = 0; i < length; i++) {
				this.#writeFeatures(sentence, evidence, i, this.#features);
				this.#weights.addScores(this.#features.values, this.#features.length, scores, i * TAG_COUNT);
			}
			const tags = new Uint8Array(length);
			bestPath({ values: scores, stride: TAG_COUNT }, this.#chain, [0, length], tags);
			const spans = spansOfTags(tags);
			measureMargins(spans, scores, length, this.#weights.transitions);
			tagged.push({ ...sentence, spans });
		}
		return tagged;
	}
}
