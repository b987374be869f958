import type { Gender } from '../../people/gender.ts';
import type { Participant } from '../../people/participant.ts';
import { nameSpeaker } from '../../people/participants.ts';
import type { TokenRange } from '../token-range.ts';
import type { CuedText } from './find-source.ts';
import type { SpeakerPhrase } from './speaker-phrases.ts';

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
	readonly #spoke: { speaker: Speaker; sentence: number }[] = [];

	constructor(text: CuedText) {
		this.#text = text;
	}

	add(speaker: Speaker | null, [first]: TokenRange): void {
		if (speaker) this.#spoke.push({ speaker, sentence: this.#text.marked.sentenceOf[first] ?? 0 });
	}

	isNear([first]: TokenRange): boolean {
		return (this.#text.marked.sentenceOf[first] ?? 0) - (this.#spoke.at(-1)?.sentence ?? -REACH) <= NEAR;
	}

	/** Whom a pronoun beside a passage means, or a verb without a subject: the last subject that has its gender. */
	meant(gender: Gender | null, [first]: TokenRange): { speaker: Speaker | null; isSure: boolean } {
		const { marked, phrases } = this.#text;
		const here = marked.sentenceOf[first] ?? 0;
		let isSure = true;
		for (let sentence = here; sentence >= Math.max(0, here - REACH); sentence--) {
			const told = this.#spoke.findLast((one) => one.sentence === sentence)?.speaker;
			if (told && fits(told.participant, gender)) return { speaker: told, isSure };
			const subjects = phrases
				.of(sentence)
				.filter(
					({ isPronoun, isOblique, isUnproved, label }) => !isPronoun && !isOblique && !isUnproved && label[1] <= first,
				)
				.filter(({ participant }) => fits(participant, gender) && (participant?.personhood ?? 0) >= 0);
			const subject = subjects[0];
			if (subject) {
				const speaker = speakerOf(this.#text, subject);
				return { speaker, isSure: isSure && new Set(subjects.map(({ participant }) => participant)).size === 1 };
			}
			if (phrases.of(sentence).some(({ isPronoun }) => !isPronoun)) isSure = false;
		}
		return { speaker: null, isSure: false };
	}
}

function fits(participant: Participant | null, gender: Gender | null): boolean {
	return !gender || !participant?.gender || participant.gender === gender;
}
