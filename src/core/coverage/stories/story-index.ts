import { stemPlural } from '../../languages/en/plurals.ts';
import { languageOf } from '../../languages/language-of.ts';
import { type Background, WeightedTerms } from '../../learning/weighted-terms.ts';
import type { ContentWord } from '../../text/content-words.ts';
import { foldLetters } from '../../text/fold-letters.ts';
import { weekdaysInText } from '../../text/weekdays-in-text.ts';
import { type CopySigns, shareTemplate, signsOf } from '../copy-signs.ts';
import { detachedCopy } from '../detached-copy.ts';
import { AcrossLanguages } from './across-languages.ts';
import { firstWords, LEAD_WORDS, TITLE_COUNT } from './lead.ts';
import { namesInText } from './names-in-text.ts';
import { type Nearest, NearestTable } from './nearest-table.ts';
import { NEWS, RARE_ARTICLES } from './news-frequencies.ts';
import {
	LEAST_APART,
	probabilityAmongRivals,
	probabilityOfSameStory,
	type StoryEvidence,
	type StoryFeatures,
} from './same-story.ts';
import { type SharedEvidence, weighShared } from './shared-evidence.ts';
import { type StoryReason, storyReasons } from './story-reasons.ts';
import { storyWords, UNSPACED } from './story-words.ts';
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

/** A document's highest cosine, and the mean of its highest ones. */
interface Rivals {
	best: number;
	crowd: number;
}

/** Best by cosine that make a document's crowd. */
const CROWD = 5;
/** Words of a text whose neighbours are noted: whom it is about it names early. */
const PAIRED_WORDS = 60;
/** 1 January 1970 was a Thursday, Monday being 0. */
const EPOCH_WEEKDAY = 3;
/** Reports of one evening and the next morning may tell of one day. */
const LEAST_DAYS_APART = 0.6;
/** How far a question goes. */
interface Effort {
	/** Best by cosine that are looked at more closely. */
	candidates: number;
	/** Postings read for one question, so that its cost does not grow with the collection. */
	postings: number;
}

const FULL_EFFORT: Effort = { candidates: 100, postings: 60_000 };
/** What a Japanese or Chinese headline puts into such brackets is the name of a series, or what kind of text it is. */
const SERIES = /【[^【】]{1,30}】/g;
const DAY_MS = 86_400_000;

/** A collection of documents, asked which of them tell the same story. Add all, then weigh, then ask. */
export class StoryIndex {
	readonly #effort: Effort;
	readonly #words = new WeightedTerms();
	readonly #names = new WeightedTerms();
	readonly #titles = new WeightedTerms();
	/** By document, pairs of words that stand side by side where it begins. */
	readonly #pairs = new WordPairs();
	/** Names and headline words by their folded form, as they were first written. */
	readonly #spellings = new Map<string, string>();
	/** Names of one word that an analysis found to be actors. */
	readonly #actorNames = new Set<string>();
	/** Names asked about so far, and whether each tells something. */
	readonly #tellingNames = new Map<string, boolean>();
	/** Worked out so far. */
	#nearest: NearestTable | null = null;
	#rankings: NearestTable | null = null;
	/** By document, likewise. */
	readonly #rivals: Rivals[] = [];
	readonly #across = new AcrossLanguages();
	/** Days since 1970; NaN when unknown. */
	readonly #days: number[] = [];
	/** Days of the week that each names, a bit for each. */
	readonly #weekdays: number[] = [];
	/** By document, what tells a short text from others of its template. */
	readonly #signs: CopySigns[] = [];
	/** Documents of which these were chosen. */
	#among = 0;

	constructor(effort: Effort = FULL_EFFORT) {
		this.#effort = effort;
	}

	get size(): number {
		return this.#days.length;
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
		for (const { stem, start, end } of wordsOfTitle) this.#noteSpelling(stem, title.slice(start, end));
		const [numbersOfTitle, numbersOfLead] = [this.#numbersOf(wordsOfTitle), this.#numbersOf(wordsOfLead)];
		const counted = numbersOfLead.slice();
		for (let time = 0; time < TITLE_COUNT; time++) counted.push(...numbersOfTitle);
		this.#words.addNoted(counted);
		this.#titles.add(new Map(wordsOfTitle.map(({ stem }) => [stem, 1])));
		this.#signs.push(signsOf(text, title));
		this.#pairs.add([
			{ words: wordsOfTitle, numbers: numbersOfTitle },
			{ words: wordsOfLead.slice(0, PAIRED_WORDS), numbers: numbersOfLead },
		]);
		this.#across.add(lead, wordsOfLead, language);
		this.#weekdays.push(weekdaysInText(`${head}. ${firstWords(lead, PAIRED_WORDS)}`, language));
		const names = namesInText(`${head}. ${lead}`, language);
		for (const name of actors ?? []) {
			names.set(name.toLowerCase(), name);
			if (!name.includes(' ')) this.#actorNames.add(detachedCopy(name.toLowerCase()));
		}
		for (const [name, spelling] of names) this.#noteSpelling(name, spelling);
		this.#names.add(new Map([...names.keys()].map((name) => [name, 1])));
		this.#days.push(publishedAt === null ? Number.NaN : Date.parse(publishedAt) / DAY_MS);
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
		const score = (other: number, features: StoryFeatures) =>
			Math.max(
				this.probabilityAlone(document, other, features),
				this.#across.probability(document, other, features.days),
			);
		const near = this.#closest(document, score);
		const known = new Set(near.map(({ document: other }) => other));
		const { candidates, postings } = this.#effort;
		const elsewhere = this.#across.candidates(document, candidates, postings).filter((other) => !known.has(other));
		return inOrder([
			...near,
			...elsewhere.map((other) => {
				const features = this.#compare(document, other, this.#words.cosine(document, other));
				return { document: other, probability: score(other, features), features };
			}),
		]);
	}

	/**
	 * The same by what they share and by how that stands beside each one's own best likenesses: better where the collection holds more than
	 * a few dozen documents, meaningless where it holds a handful.
	 */
	neighboursAmongRivals(document: number): Neighbour[] {
		return this.#closest(document, (other, features) => {
			const { best, crowd } = this.#rivalsOf(other);
			return probabilityAmongRivals(features, {
				againstBest: features.words / best,
				againstCrowd: features.words / crowd,
			});
		});
	}

	/**
	 * The neighbours among rivals of every document, in the order of the documents. For collections of any size: what is worked out on the
	 * way gives its room to the rankings, which are kept for {@link ranking}.
	 */
	*rankAll(): Generator<Neighbour[]> {
		for (let document = 0; document < this.size; document++) this.#rivalsOf(document);
		const table = this.#nearest;
		for (let document = 0; document < this.size; document++) {
			const neighbours = this.neighboursAmongRivals(document);
			table?.keep(
				document,
				neighbours.map(({ document: other, probability }) => ({ document: other, score: probability })),
			);
			yield neighbours;
		}
		this.#rankings = table;
		this.#nearest = null;
	}

	/** What {@link rankAll} found for a document, the scores being probabilities. Null before it has ended. */
	ranking(document: number): Nearest | null {
		return this.#rankings?.find(document) ?? null;
	}

	/** That two documents tell the same story by what they share alone, whatever their rivals. */
	probabilityAlone(a: number, b: number, features: StoryFeatures): number {
		const shared = this.shared(a, b);
		// most pairs share too little, and need no closer look
		return shared.apart < LEAST_APART ? 0 : probabilityOfSameStory(features, this.evidence(a, b, shared));
	}

	/** How much of what tells a story two documents share. */
	evidence(a: number, b: number, { said, apart } = this.shared(a, b)): StoryEvidence {
		const titles = this.#titles.sharedInformation(a, b);
		return {
			words: said,
			titles,
			names: this.#names.sharedInformation(a, b),
			apart,
			among: this.#among,
			otherDays: this.#nameOtherDays(a, b),
			ownDays: this.#tellOfOwnDays(a, b),
			isTemplate: this.#shareTemplate(a, b, titles > 0),
		};
	}

	/** The same in things that are named by both, and `said`, in words. */
	shared(a: number, b: number): SharedEvidence & { said: number } {
		const terms = this.#words.sharedTerms(a, b);
		const said = terms.reduce((sum, { information }) => sum + information, 0);
		return { ...weighShared(terms, this.#pairs.shared(a, b)), said };
	}

	/** What two documents share, the most telling first. */
	reasons(a: number, b: number): StoryReason[] {
		const spell = ({ term }: { term: string }) => this.#spellings.get(term) ?? term;
		const names = this.#names
			.shared(a, b)
			.filter(({ term }) => this.#isTellingName(term))
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
			days: this.#daysBetween(a, b),
		});
	}

	/** A single common word with a capital, "Court", is hardly a name. */
	#isTellingName(name: string): boolean {
		const known = this.#tellingNames.get(name);
		if (known !== undefined) return known;
		const isTelling =
			name.includes(' ') ||
			this.#actorNames.has(name) ||
			NEWS.frequency(stemPlural(foldLetters(name))) <= RARE_ARTICLES;
		this.#tellingNames.set(name, isTelling);
		return isTelling;
	}

	#numbersOf(words: readonly ContentWord[]): number[] {
		return words.map(({ stem }) => this.#words.note(stem));
	}

	#noteSpelling(term: string, spelling: string): void {
		if (!this.#spellings.has(term)) this.#spellings.set(detachedCopy(term), detachedCopy(spelling));
	}

	#closest(document: number, score: (other: number, features: StoryFeatures) => number): Neighbour[] {
		const { documents, scores } = this.#nearestOf(document);
		const neighbours: Neighbour[] = [];
		for (const [rank, other] of documents.entries()) {
			const features = this.#compare(document, other, scores[rank] ?? 0);
			neighbours.push({ document: other, probability: score(other, features), features });
		}
		return inOrder(neighbours);
	}

	#rivalsOf(document: number): Rivals {
		let rivals = this.#rivals[document];
		if (!rivals) {
			const { scores } = this.#nearestOf(document);
			const crowd = scores.subarray(0, CROWD);
			const sum = crowd.reduce((total, cosine) => total + cosine, 0);
			rivals = { best: scores[0] ?? 1, crowd: crowd.length > 0 ? sum / crowd.length : 1 };
			this.#rivals[document] = rivals;
		}
		return rivals;
	}

	#nearestOf(document: number): Nearest {
		const { candidates, postings } = this.#effort;
		this.#nearest ??= new NearestTable(this.size, Math.min(this.size, candidates));
		return (
			this.#nearest.find(document) ?? this.#nearest.keep(document, this.#words.nearest(document, candidates, postings))
		);
	}

	#compare(a: number, b: number, words: number): StoryFeatures {
		return {
			words,
			names: this.#names.cosine(a, b),
			titles: this.#titles.cosine(a, b),
			days: this.#daysBetween(a, b),
		};
	}

	#shareTemplate(a: number, b: number, headlinesTell: boolean): boolean {
		const [mine, theirs] = [this.#signs[a], this.#signs[b]];
		return !!mine && !!theirs && shareTemplate(mine, theirs, headlinesTell);
	}

	/** Each names the day it was published on, or the one before, and the other does not. */
	#tellOfOwnDays(a: number, b: number): boolean {
		if (!this.#nameOtherDays(a, b) || (this.#daysBetween(a, b) ?? 0) < LEAST_DAYS_APART) return false;
		return [a, b].every((document) => {
			const day = Math.floor(this.#days[document] ?? 0) + EPOCH_WEEKDAY;
			const named = this.#weekdays[document] ?? 0;
			return ((named >> (day % 7)) & 1) === 1 || ((named >> ((day - 1) % 7)) & 1) === 1;
		});
	}

	#nameOtherDays(a: number, b: number): boolean {
		const [one, other] = [this.#weekdays[a] ?? 0, this.#weekdays[b] ?? 0];
		return one !== 0 && other !== 0 && (one & other) === 0;
	}

	#daysBetween(a: number, b: number): number | null {
		const days = Math.abs((this.#days[a] ?? Number.NaN) - (this.#days[b] ?? Number.NaN));
		return Number.isNaN(days) ? null : days;
	}
}

/** The likeliest first. */
const inOrder = (neighbours: Neighbour[]) =>
	neighbours.sort((a, b) => b.probability - a.probability || a.document - b.document);

/** The text with blanks for the outlet's own name, which is in all of its articles. */
function withoutOutlet(text: string, outlet: string | undefined): string {
	if (!outlet || !text.includes(outlet)) return text;
	return text.replaceAll(outlet, ' '.repeat(outlet.length));
}
