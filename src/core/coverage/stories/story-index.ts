import { languageOf } from '../../languages/language-of.ts';
import { NumberBlocks } from '../../learning/number-blocks.ts';
import { sortFallingInPlace } from '../../learning/top-k.ts';
import { type Background, WeightedTerms } from '../../learning/weighted-terms.ts';
import type { ContentWord } from '../../text/content-words.ts';
import { type CopySigns, shareTemplate, signsOf } from '../copy-signs.ts';
import { AcrossLanguages } from './across-languages.ts';
import { ClosestDocuments, type Effort } from './closest-documents.ts';
import type { StoryTie } from './group-stories.ts';
import { firstWords, LEAD_WORDS, TITLE_COUNT } from './lead.ts';
import { namesInText } from './names-in-text.ts';
import type { Nearest, NearestTable } from './nearest-table.ts';
import {
	LEAST_APART,
	probabilityAmongRivals,
	probabilityOfSameStory,
	type StoryEvidence,
	type StoryFeatures,
} from './same-story.ts';
import { type SharedEvidence, weighShared } from './shared-evidence.ts';
import { Spellings } from './spellings.ts';
import { type StoryReason, storyReasons } from './story-reasons.ts';
import { storyWords, UNSPACED } from './story-words.ts';
import { ToldDays } from './told-days.ts';
import { WordPairs } from './word-pairs.ts';

/** What of a document tells which story it belongs to. */
export interface StoryDocument {
	title: string;
	text: string;
	/** ISO 8601; null when unknown. */
	publishedAt: string | null;
	/** As declared; null when unknown. */
	language?: string | null;
	/** The outlet's name, which no text is told by. */
	outlet?: string;
	/** Names of its actors, where it was analysed; otherwise names are picked from the text. */
	actors?: readonly string[];
}

/** Another document and how likely it is on the same story. */
export interface Neighbour {
	document: number;
	/** 0 to 1. */
	probability: number;
	features: StoryFeatures;
}

/** Words of a text whose neighbours are noted: whom it is about it names early. */
const PAIRED_WORDS = 60;
const FULL_EFFORT: Effort = { candidates: 100, postings: 60_000 };
/** Likeliest documents that are looked at for a tie, and the probability from which they may be one. */
const MOST_TIES = 40;
const LEAST_TIE = 0.01;
/** Probability by what two documents share alone, without which they are no tie. */
const LEAST_ALONE = 0.005;
/** What a Japanese or Chinese headline puts into such brackets is the name of a series, or what kind of text it is. */
const SERIES = /【[^【】]{1,30}】/g;

/** A collection of documents, asked which of them tell the same story. Add all, then weigh, then ask. */
export class StoryIndex {
	readonly #effort: Effort;
	readonly #words = new WeightedTerms();
	readonly #names = new WeightedTerms();
	readonly #titles = new WeightedTerms();
	/** By document, pairs of words that stand side by side where it begins. */
	readonly #pairs = new WordPairs();
	readonly #spellings = new Spellings();
	readonly #closest: ClosestDocuments;
	readonly #across = new AcrossLanguages();
	readonly #days = new ToldDays();
	/** By document, what tells a short text from others of its template. */
	readonly #signs: CopySigns[] = [];
	readonly #signBlocks = new NumberBlocks();
	#rankings: NearestTable | null = null;
	/** Documents of which these were chosen. */
	#among = 0;

	constructor(effort: Effort = FULL_EFFORT) {
		this.#effort = effort;
		this.#closest = new ClosestDocuments(this.#words, effort);
	}

	get size(): number {
		return this.#days.documents;
	}

	/** Of each document, what tells it from others of its template or with its boilerplate. */
	get signs(): readonly CopySigns[] {
		return this.#signs;
	}

	/** @returns the document's number */
	add({ title, text, publishedAt, language: declared, outlet, actors }: StoryDocument): number {
		const head = withoutOutlet(title, outlet).replace(SERIES, (name) => ' '.repeat(name.length));
		const lead = withoutOutlet(firstWords(text, LEAD_WORDS), outlet);
		const language = languageOf(`${head}. ${lead}`, declared);
		const wordsOfTitle = storyWords(head, language);
		const wordsOfLead = storyWords(lead, language);
		for (const { stem, start, end } of wordsOfTitle) this.#spellings.note(stem, title.slice(start, end));
		const [numbersOfTitle, numbersOfLead] = [this.#numbersOf(wordsOfTitle), this.#numbersOf(wordsOfLead)];
		const counted = numbersOfLead.slice();
		for (let time = 0; time < TITLE_COUNT; time++) for (const number of numbersOfTitle) counted.push(number);
		this.#words.addNoted(counted);
		this.#titles.addNoted(Array.from(new Set(wordsOfTitle.map(({ stem }) => stem)), (stem) => this.#titles.note(stem)));
		this.#keepSigns(signsOf(text, title));
		this.#pairs.add([
			{ words: wordsOfTitle, numbers: numbersOfTitle },
			{ words: wordsOfLead.slice(0, PAIRED_WORDS), numbers: numbersOfLead },
		]);
		this.#across.add(lead, wordsOfLead, language);
		this.#days.add(publishedAt, `${head}. ${firstWords(lead, PAIRED_WORDS)}`, language);
		const names = namesInText(`${head}. ${lead}`, language);
		for (const name of actors ?? []) {
			names.set(name.toLowerCase(), name);
			this.#spellings.noteActor(name);
		}
		for (const [name, spelling] of names) this.#spellings.note(name, spelling);
		this.#names.addNoted(Array.from(names.keys(), (name) => this.#names.note(name)));
		return this.size - 1;
	}

	/**
	 * Weighs every word by how many documents have it.
	 * @param among documents of the collection, where these are chosen from a larger one
	 */
	weigh(background?: Background, among = this.size): void {
		this.#among = among;
		this.#words.weigh(background);
		this.#titles.weigh(background);
		this.#names.weigh(background);
		this.#across.weigh();
	}

	/** The documents most likely on the same story as one of the collection by what they share, best first. */
	neighbours(document: number): Neighbour[] {
		const neighbour = (other: number, cosine: number): Neighbour => {
			const features = this.#compare(document, other, cosine);
			const probability = Math.max(
				this.#probabilityAlone(document, other, features),
				this.#across.probability(document, other, features.days),
			);
			return { document: other, probability, features };
		};
		const { documents, scores } = this.#closest.of(document);
		const near = Array.from(documents, (other, rank) => neighbour(other, scores[rank] ?? 0));
		const known = new Set(documents);
		const { candidates, postings } = this.#effort;
		const elsewhere = this.#across.candidates(document, candidates, postings).filter((other) => !known.has(other));
		return [...near, ...elsewhere.map((other) => neighbour(other, this.#words.cosine(document, other)))].sort(
			(a, b) => b.probability - a.probability || a.document - b.document,
		);
	}

	/**
	 * Ranks the others for every document by what they share and by how that stands beside each one's own best likenesses: better than
	 * {@link neighbours} where the collection holds more than a few dozen documents, meaningless where it holds a handful. For collections
	 * of any size: what is worked out on the way gives its room to the rankings, which are kept for {@link ranking}.
	 * @returns by document, in their order, the ties that may join it to a story
	 */
	*rankAll(): Generator<StoryTie[]> {
		const table = this.#closest.handOver();
		for (let document = 0; document < this.size; document++)
			yield this.#tiesAmong(
				document,
				table.keep(document, (row) => this.#rank(document, row, table.find(document)?.documents.length ?? 0)),
			);
		this.#rankings = table;
	}

	/** What {@link rankAll} found for a document, the scores being probabilities. Null before it has ended. */
	ranking(document: number): Nearest | null {
		return this.#rankings?.find(document) ?? null;
	}

	/** Puts probabilities in place of the cosines of a document's nearest, and these in their order. */
	#rank(document: number, { documents, scores }: Nearest, count: number): number {
		for (let rank = 0; rank < count; rank++) {
			const other = documents[rank] ?? 0;
			const words = scores[rank] ?? 0;
			scores[rank] = probabilityAmongRivals(this.#compare(document, other, words), this.#closest.rivals(other, words));
		}
		sortFallingInPlace(documents.subarray(0, count), scores.subarray(0, count));
		return count;
	}

	/** Ties too weak to ever join a story only take room. Standing out among rivals is nothing where two share nothing that tells a story. */
	#tiesAmong(document: number, { documents, scores }: Nearest): StoryTie[] {
		const ties: StoryTie[] = [];
		for (let rank = 0; rank < documents.length && rank < MOST_TIES; rank++) {
			const [other, probability] = [documents[rank] ?? 0, scores[rank] ?? 0];
			if (probability < LEAST_TIE) break;
			if (this.probabilityAlone(document, other) >= LEAST_ALONE) ties.push({ document: other, probability });
		}
		return ties;
	}

	/** That two documents tell the same story by what they share alone, whatever their rivals. */
	probabilityAlone(a: number, b: number): number {
		return this.#probabilityAlone(a, b, null);
	}

	/** @param known how alike they are, where that was worked out */
	#probabilityAlone(a: number, b: number, known: StoryFeatures | null): number {
		const shared = this.#shared(a, b);
		// most pairs share too little, and need no closer look
		if (shared.apart < LEAST_APART) return 0;
		const features = known ?? this.#compare(a, b, this.#words.cosine(a, b));
		return probabilityOfSameStory(features, this.evidence(a, b, shared));
	}

	/** How much of what tells a story two documents share. */
	evidence(a: number, b: number, { said, apart } = this.#shared(a, b)): StoryEvidence {
		const titles = this.#titles.sharedInformation(a, b);
		return {
			words: said,
			titles,
			names: this.#names.sharedInformation(a, b),
			apart,
			among: this.#among,
			otherDays: this.#days.nameOthers(a, b),
			ownDays: this.#days.tellOfOwn(a, b),
			isTemplate: this.#shareTemplate(a, b, titles > 0),
		};
	}

	#shared(a: number, b: number): SharedEvidence {
		return weighShared(this.#words.sharedTerms(a, b), this.#pairs.shared(a, b));
	}

	/** What two documents share, the most telling first. */
	reasons(a: number, b: number): StoryReason[] {
		const spell = ({ term }: { term: string }) => this.#spellings.of(term);
		const names = this.#names
			.shared(a, b)
			.filter(({ term }) => this.#spellings.isTellingName(term))
			.map(spell);
		return storyReasons({
			// two languages may write a name with other endings or letters
			names: names.length === 0 && this.#across.areApart(a, b) ? this.#across.names(a, b) : names,
			// pairs of letters are no words to show
			titleWords: () =>
				this.#titles
					.shared(a, b)
					.filter(({ term }) => !UNSPACED.test(term))
					.map(spell),
			titles: this.#titles.cosine(a, b),
			days: this.#days.between(a, b),
		});
	}

	#keepSigns({ opening, headline, short }: CopySigns): void {
		const blocks = this.#signBlocks;
		this.#signs.push({
			opening: blocks.keep(opening),
			headline: blocks.keep(headline),
			short: short && { shingles: blocks.keep(short.shingles), specifics: blocks.keep(short.specifics) },
		});
	}

	#numbersOf(words: readonly ContentWord[]): number[] {
		return words.map(({ stem }) => this.#words.note(stem));
	}

	#compare(a: number, b: number, words: number): StoryFeatures {
		return {
			words,
			names: this.#names.cosine(a, b),
			titles: this.#titles.cosine(a, b),
			days: this.#days.between(a, b),
		};
	}

	#shareTemplate(a: number, b: number, headlinesTell: boolean): boolean {
		const [mine, theirs] = [this.#signs[a], this.#signs[b]];
		return !!mine && !!theirs && shareTemplate(mine, theirs, headlinesTell);
	}
}

/** The text with blanks for the outlet's own name, which is in all of its articles. */
function withoutOutlet(text: string, outlet: string | undefined): string {
	if (!outlet || !text.includes(outlet)) return text;
	return text.replaceAll(outlet, ' '.repeat(outlet.length));
}
