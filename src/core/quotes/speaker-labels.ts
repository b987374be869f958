import { NO_SPEAKER, SPEAKING_ROLE } from '../languages/en/speaker-labels.ts';
import type { MarkedText } from './marked-text.ts';
import type { SpeechTags } from './tag-speech.ts';
import { Role } from './token-features.ts';
import type { TokenRange } from './token-range.ts';

/** A paragraph of a transcript: "WALLACE: Will she be there?" */
export interface SpeakerLabel {
	/** The name before the colon. */
	label: TokenRange;
	/** What follows it, to the end of the paragraph. */
	speech: TokenRange;
}

const LABEL = /^["“]?((?:(?:Dr|Mr|Mrs|Ms|Sen|Rep|Gov)\. )?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}) ?: ?(?=\S)/u;
/** Labelled paragraphs that make a transcript where the labels are not in capitals. */
const LEAST_LABELS = 3;

/** "I", "you", "we": whoever says so talks to somebody. */
const TALKS = /\?|\b(?:I|you|your|yours|me|my|mine|we|us|our|ours)\b/i;
/** Share of the labelled paragraphs that must talk; answers may be short. */
const LEAST_TALK = 0.3;

interface FoundLabel extends SpeakerLabel {
	name: string;
	paragraph: number;
	talks: boolean;
}

/**
 * Finds the paragraphs of interviews and transcripts that a speaker's name opens. A list of a review has labels as well ("Storage: 512 GB"):
 * labels speak only where people talk to each other, and only people's do.
 * @param isPerson whether a label may be somebody's name
 */
export function findSpeakerLabels(
	marked: MarkedText,
	isPerson: (label: string) => boolean = (label) => /\s\p{Lu}\p{Ll}/u.test(label),
): SpeakerLabel[] {
	const found: FoundLabel[] = [];
	marked.sentences.forEach((sentence, index) => {
		if (marked.sentences[index - 1]?.paragraph === sentence.paragraph) return;
		const match = LABEL.exec(marked.text.slice(sentence.start, sentence.start + 70));
		const name = match?.[1] ?? '';
		if (!match || name.length < 3 || NO_SPEAKER.test(name)) return;
		const nameStart = sentence.start + match[0].indexOf(name);
		const tokenFrom = (offset: number) => {
			let token = sentence.firstToken;
			while ((marked.tokens[token]?.end ?? Number.POSITIVE_INFINITY) <= offset) token++;
			return token;
		};
		const first = tokenFrom(nameStart);
		const speechStart = tokenFrom(sentence.start + match[0].length);
		const end = endOfParagraph(marked, index);
		found.push({
			name,
			paragraph: sentence.paragraph,
			talks: TALKS.test(marked.text.slice(marked.tokens[speechStart]?.start, marked.tokens[end - 1]?.end)),
			label: [first, speechStart - 1],
			speech: [speechStart, end],
		});
	});
	const inCapitals = (name: string) => name === name.toUpperCase();
	const people = found.filter(({ name }) => isPerson(name) || SPEAKING_ROLE.test(name) || inCapitals(name));
	if (!isDialogue(people, isPerson)) return [];
	const isTranscript = people.length >= LEAST_LABELS && new Set(people.map(({ name }) => name)).size < people.length;
	return people.filter(({ name }) => isTranscript || inCapitals(name));
}

/** Whether labels are of people who take turns: in neighbouring paragraphs (a stage direction between), or each known for a person, and enough of them talking. */
function isDialogue(labels: readonly FoundLabel[], isPerson: (label: string) => boolean): boolean {
	const takesTurn = (label: FoundLabel, index: number) => {
		const before = labels[index - 1];
		return before !== undefined && before.name !== label.name && label.paragraph - before.paragraph <= 2;
	};
	const areKnown = labels.every(({ name }) => isPerson(name));
	const talking = labels.filter(({ talks }) => talks).length;
	const talk = talking > 0 && talking >= LEAST_TALK * labels.length;
	return labels.some(takesTurn) ? talk || areKnown : talk && areKnown;
}

function endOfParagraph(marked: MarkedText, sentence: number): number {
	const paragraph = marked.sentences[sentence]?.paragraph;
	let last = sentence;
	while (marked.sentences[last + 1]?.paragraph === paragraph) last++;
	return marked.sentences[last]?.endToken ?? 0;
}

/** Lets the labels overrule the taggers: the name is a source, the rest of its paragraph was said. */
export function applySpeakerLabels(tags: SpeechTags, labels: readonly SpeakerLabel[]): SpeechTags {
	const roles = tags.roles.slice();
	const contents = tags.contents.slice();
	for (const { label, speech } of labels) {
		roles.fill(Role.SourceInside, label[0], label[1]);
		roles[label[0]] = Role.SourceBegin;
		roles.fill(Role.None, label[1], speech[1]);
		contents.fill(0, label[0], speech[0]);
		contents.fill(2, speech[0], speech[1]);
		contents[speech[0]] = 1;
	}
	return { ...tags, roles, contents };
}
