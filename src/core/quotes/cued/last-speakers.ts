import type { Gender } from '../../people/gender.ts';
import type { Participant } from '../../people/participant.ts';
import { nameSpeaker } from '../../people/participants.ts';
import type { TokenRange } from '../token-range.ts';
import type { CuedText } from './cued-text.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';

/** Who said something, as a quote names it. */
export interface Speaker {
	name: string;
	participant: Participant | null;
	label: TokenRange;
}

/** Sentences between somebody and a pronoun that means them. */
const REACH = 3;
/** Sentences in which nobody else is named, and what goes on is sure to be theirs. */
const NEAR = 2;
/** Letters of a description at most. */
const LONGEST_NAME = 80;

export function speakerOf({ marked }: CuedText, { label, participant, isPronoun }: SpeakerPhrase): Speaker | null {
	if (isPronoun) return null;
	const [first, end] = label;
	const words = marked.text.slice(marked.tokens[first]?.start, marked.tokens[end - 1]?.end).slice(0, LONGEST_NAME);
	const own = participant?.names.find((name) => name.firstToken === first && name.endToken === end);
	const name = participant ? (own ? nameSpeaker({ ...own, participant }) : participant.name) : words;
	return { name: name.replace(/\s+/g, ' '), participant, label };
}

/** Who spoke in a text so far, and who was its sentences' subject. */
export class LastSpeakers {
	readonly #text: CuedText;
	readonly #spoke: { speaker: Speaker; sentence: number; end: number }[] = [];

	constructor(text: CuedText) {
		this.#text = text;
	}

	add(speaker: Speaker | null, [first, end]: TokenRange): void {
		if (speaker) this.#spoke.push({ speaker, sentence: this.#text.marked.sentenceOf[first] ?? 0, end });
	}

	/** The persons who spoke so far, each once. */
	get persons(): Speaker[] {
		const persons = new Map(
			this.#spoke.flatMap(({ speaker }) => {
				const { participant } = speaker;
				return participant && participant.personhood > 0 ? [[participant, speaker] as const] : [];
			}),
		);
		return [...persons.values()];
	}

	/** Whether a person, other than one, is named as a subject in the sentences before a passage. */
	isPersonNear([first]: TokenRange, other: Participant | null = null): boolean {
		const { marked, phrases } = this.#text;
		const here = marked.sentenceOf[first] ?? 0;
		for (let sentence = here; sentence >= Math.max(0, here - REACH); sentence--)
			for (const { participant, isOblique } of phrases.of(sentence))
				if (!isOblique && participant !== other && (participant?.personhood ?? 0) > 0) return true;
		return false;
	}

	/** Who spoke in the sentence right before one that a passage opens, in the same paragraph; null where it is not told. */
	justBefore([first]: TokenRange): Speaker | null {
		const { sentenceOf, sentences } = this.#text.marked;
		const here = sentenceOf[first] ?? 0;
		const last = this.#spoke.at(-1);
		const isOpening = sentences[here]?.firstToken === first;
		const isNext = last !== undefined && (last.sentence === here - 1 || last.sentence === here);
		if (!isOpening || !isNext || sentences[here - 1]?.paragraph !== sentences[here]?.paragraph) return null;
		if (this.#isOtherBetween(last, first)) return null;
		return (last.speaker.participant?.personhood ?? 0) > 0 ? last.speaker : null;
	}

	/** „…“ Ana Ruiz wird noch deutlicher. „…“: between the two somebody else has come. */
	#isOtherBetween(
		{ speaker, sentence, end }: { speaker: Speaker; sentence: number; end: number },
		first: number,
	): boolean {
		const { phrases, marked } = this.#text;
		for (let at = sentence; at <= (marked.sentenceOf[first] ?? 0); at++)
			for (const { label, participant, isOblique } of phrases.of(at)) {
				const isBetween = label[0] >= end && label[1] <= first && !isOblique;
				if (isBetween && (participant?.personhood ?? 0) > 0 && participant !== speaker.participant) return true;
			}
		return false;
	}

	/** Whether who spoke last did so nearby, and is somebody: what stands in marks by itself then goes on. */
	goesOn({ name, participant }: Speaker, [first]: TokenRange): boolean {
		const last = this.#spoke.at(-1);
		const isNear = last !== undefined && (this.#text.marked.sentenceOf[first] ?? 0) - last.sentence <= NEAR;
		return isNear && last.speaker.name === name && (participant?.personhood ?? 0) > 0;
	}

	/** Whom a pronoun beside a passage means, or a verb without a subject: the last subject that has its gender. */
	meant(gender: Gender | null, [first]: TokenRange): { speaker: Speaker | null; isSure: boolean } {
		const { marked, phrases } = this.#text;
		const here = marked.sentenceOf[first] ?? 0;
		let isSure = true;
		for (let sentence = here; sentence >= Math.max(0, here - REACH); sentence--) {
			const told = this.#spoke.findLast((one) => one.sentence === sentence)?.speaker;
			if (told && fits(told.participant, gender)) return { speaker: told, isSure: isSure && mayBeOne(told, gender) };
			const subjects = phrases
				.of(sentence)
				.filter(
					({ isPronoun, isOblique, isUnproved, label }) => !isPronoun && !isOblique && !isUnproved && label[1] <= first,
				)
				.filter(({ participant }) => fits(participant, gender) && (participant?.personhood ?? 0) >= 0);
			const subject = subjects[0];
			// "Ana Ruiz y Tom Reyes llegaron": two are nobody whom one verb means
			if (subject?.isSeveral) return { speaker: null, isSure: false };
			if (subject) {
				const speaker = speakerOf(this.#text, subject);
				const isOne = new Set(subjects.map(({ participant }) => participant)).size === 1;
				return { speaker, isSure: isSure && isOne && mayBeOne(speaker, gender) };
			}
			// whom words behind the passage name is told after it
			if (phrases.of(sentence).some(({ isPronoun, label }) => !isPronoun && label[1] <= first)) isSure = false;
		}
		return { speaker: null, isSure: false };
	}
}

/** Whether somebody is surely one whom "he" or "she" can mean: a person. A verb without a subject may be a body's. */
function mayBeOne(speaker: Speaker | null, gender: Gender | null): boolean {
	return gender === null || (speaker?.participant?.personhood ?? 0) > 0;
}

function fits(participant: Participant | null, gender: Gender | null): boolean {
	return !gender || !participant?.gender || participant.gender === gender;
}
