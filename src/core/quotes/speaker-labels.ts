import type { TokenRange } from './collect-quotes.ts';
import type { MarkedText } from './marked-text.ts';
import type { SpeechTags } from './tag-speech.ts';
import { Role } from './token-features.ts';

/** A paragraph of a transcript: "WALLACE: Will she be there?" */
export interface SpeakerLabel {
	/** The name before the colon. */
	label: TokenRange;
	/** What follows it, to the end of the paragraph. */
	speech: TokenRange;
}

const LABEL = /^["“]?((?:(?:Dr|Mr|Mrs|Ms|Sen|Rep|Gov)\. )?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}) ?: ?(?=\S)/u;
const NO_SPEAKER =
	/^(?:the|updated?|note|read|related|watch|editor.*|correction|source|sources|photos?|image|video|poll|by|more|see|also|breaking|live|analysis|opinion|exclusive|latest|caption|credit|tags?|topics?|follow|contact|email|phone|who|what|when|where|why|how|fact|claim|verdict|q|a)$/i;
/** Labelled paragraphs that make a transcript where the labels are not in capitals. */
const LEAST_LABELS = 3;

/** Finds the paragraphs of interviews and transcripts that a speaker's name opens. */
export function findSpeakerLabels(marked: MarkedText): SpeakerLabel[] {
	const found: (SpeakerLabel & { name: string })[] = [];
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
		found.push({
			name,
			label: [first, speechStart - 1],
			speech: [speechStart, endOfParagraph(marked, index)],
		});
	});
	const isTranscript = found.length >= LEAST_LABELS && new Set(found.map(({ name }) => name)).size < found.length;
	return found.filter(({ name }) => isTranscript || name === name.toUpperCase());
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
