import { settleType, type TaggedSpan, type TaggedType } from './entity-tags.ts';
import { lowerAt, nameOfTokens, type PlacedSentence } from './named-mention.ts';

/** Names of a list that are read. */
const LONGEST_LIST = 8;

/** What many are called says what each of the names behind it is: "counties, including Davidson and Harding", "firms such as Morrow". */
export function typeByList(sentences: readonly PlacedSentence[]): void {
	const types = new Map<string, TaggedType>();
	for (const sentence of sentences) {
		for (const span of sentence.spans) {
			const type = typeBefore(sentence, span);
			if (!type) continue;
			for (const { first, end } of listFrom(sentence, span)) types.set(nameOfTokens(sentence, first, end), type);
		}
	}
	if (types.size === 0) return;
	const persons = fullNamesOf(sentences);
	for (const sentence of sentences) {
		for (const span of sentence.spans) {
			const name = nameOfTokens(sentence, span.first, span.end);
			const type = types.get(name);
			if (type && span.type !== type && span.type !== 'MISC' && !persons.has(name)) settleType(span, type);
		}
	}
}

/** Of the list that a name opens: "towns such as Davidson", "companies, including Davidson". */
function typeBefore(sentence: PlacedSentence, { first }: TaggedSpan): TaggedType | null {
	const before = lowerAt(sentence, first - 1);
	let at = first - 2;
	if (before === 'as' && lowerAt(sentence, first - 2) === 'such') at = first - 3;
	else if (!/^(?:including|like)$/.test(before)) return null;
	if (lowerAt(sentence, at) === ',') at--;
	const noun = lowerAt(sentence, at);
	if (sentence.rules.pluralPlaces.has(noun)) return 'LOC';
	return sentence.rules.pluralBodies.has(noun) ? 'ORG' : null;
}

function listFrom(sentence: PlacedSentence, opening: TaggedSpan): TaggedSpan[] {
	const list = [opening];
	let end = opening.end;
	while (list.length < LONGEST_LIST) {
		let next = end;
		while (next < end + 2 && /^(?:,|and|or)$/.test(lowerAt(sentence, next))) next++;
		const span = next > end ? sentence.spans.find(({ first }) => first === next) : undefined;
		if (!span) break;
		list.push(span);
		end = span.end;
	}
	return list;
}

/** Surnames of whom the article has in full. */
function fullNamesOf(sentences: readonly PlacedSentence[]): Set<string> {
	const names = new Set<string>();
	for (const sentence of sentences)
		for (const { first, end, type } of sentence.spans)
			if (type === 'PER' && end - first > 1) names.add(nameOfTokens(sentence, end - 1, end));
	return names;
}
