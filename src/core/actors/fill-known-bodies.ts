import { SETTLED, type TaggedSpan } from './entity-tags.ts';
import { ALIAS_USE, ENTITY_CLASS, type KnowledgeBase, REVIEWED_WEIGHT } from './knowledge-base.ts';
import { RUNNING_TEXT } from './lettering.ts';
import { keyOfTokens, type PlacedSentence } from './named-mention.ts';

/** Words of a name that no running text writes by chance, and most of one. */
const WORDS = { least: 3, most: 6 } as const;

const BODIES: ReadonlySet<number> = new Set([
	ENTITY_CLASS.organisation,
	ENTITY_CLASS.party,
	ENTITY_CLASS.medium,
	ENTITY_CLASS.government,
	ENTITY_CLASS.group,
]);

/**
 * Adds bodies that the tagger left out, took for less than they are or was unsure of, because their names are written like a sentence: "Just Stop Oil",
 * "Black Lives Matter". Only those of three words and more that the knowledge base has, every word with a capital.
 */
export function fillKnownBodies(sentences: readonly PlacedSentence[], knowledge: KnowledgeBase): void {
	for (const sentence of sentences) {
		if (sentence.lettering !== RUNNING_TEXT) continue;
		const added: TaggedSpan[] = [];
		for (let first = 0; first < sentence.words.length; ) {
			const end = bodyAt(sentence, first, knowledge);
			if (end > first) added.push({ first, end, type: 'ORG', margin: SETTLED, typeMargin: SETTLED });
			first = Math.max(first + 1, end);
		}
		if (added.length === 0) continue;
		const isReplaced = (span: TaggedSpan) => added.some(({ first, end }) => span.first >= first && span.end <= end);
		sentence.spans = [...sentence.spans.filter((span) => !isReplaced(span)), ...added].sort(
			(a, b) => a.first - b.first,
		);
	}
}

/** Where the longest known body's name ends that begins at a token; -1 where none does, or where it is part of a name that the tagger has. */
function bodyAt(sentence: PlacedSentence, first: number, knowledge: KnowledgeBase): number {
	let most = first;
	while (most < first + WORDS.most && sentence.words[most]?.isCapitalised) most++;
	if (sentence.words[first - 1]?.isCapitalised && first > 1) return -1;
	for (let end = most; end >= first + WORDS.least; end--) {
		const key = keyOfTokens(sentence, first, end);
		const entity = knowledge.best(key);
		if (entity < 0 || !BODIES.has(knowledge.classOf(entity)) || knowledge.weightOf(entity) < REVIEWED_WEIGHT) continue;
		if (knowledge.bestUse(key) !== ALIAS_USE.name || sentence.words[end]?.isCapitalised) continue;
		const isPart = sentence.spans.some(
			(span) => span.first < end && span.end > first && (span.first < first || span.end > end),
		);
		return isPart ? -1 : end;
	}
	return -1;
}
