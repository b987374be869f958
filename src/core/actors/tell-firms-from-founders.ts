import { settleType, type TaggedSpan } from './entity-tags.ts';
import { ALIAS_USE, ENTITY_CLASS, isListedFirstName, type KnowledgeBase } from './knowledge-base.ts';
import { keyOfTokens, lowerAt, nameOfTokens, type PlacedSentence } from './named-mention.ts';
import { isBodyHere, isPersonHere } from './retype-single-names.ts';

interface Place {
	span: TaggedSpan;
	/** What only a firm has or is stands beside it, or what a firm has or does as well as somebody. */
	isSurelyFirm: boolean;
	isFirm: boolean;
	isPerson: boolean;
}

/**
 * A firm that is called like whom the article names in full, its founder mostly, is told from them place by place: "Dyson said its sales rose". Only where
 * it is known that there is such a firm, and the article has a sure sign of it somewhere: "Ford said it would" is Doug Ford as well.
 */
export function tellFirmsFromFounders(sentences: readonly PlacedSentence[], knowledge: KnowledgeBase): void {
	const surnames = surnamesOf(sentences);
	if (surnames.size === 0) return;
	const firms = new Set<string>();
	const places = new Map<string, Place[]>();
	sentences.forEach((sentence, at) => {
		for (const span of sentence.spans) {
			if (span.type === 'ORG' && hasFirmTail(sentence, span))
				firms.add(nameOfTokens(sentence, span.first, span.first + 1));
			if (span.type === 'MISC' || span.end - span.first !== 1) continue;
			const name = nameOfTokens(sentence, span.first, span.end);
			if (!surnames.has(name)) continue;
			const own = places.get(name) ?? [];
			places.set(name, own);
			own.push(placeOf(sentence, span, sentences[at + 1], knowledge));
			if (isFirmNoun(sentence, span) || hasHolders(sentence, span) || isKnownFirm(sentence, span, knowledge))
				firms.add(name);
		}
	});
	for (const [name, own] of places) {
		if (!firms.has(name) || !own.some(({ isSurelyFirm, isPerson }) => isSurelyFirm && !isPerson)) continue;
		const asFirm = own.filter(({ isFirm, isPerson }) => isFirm && !isPerson).length;
		const asPerson = own.filter(({ isPerson }) => isPerson).length;
		for (const { span, isFirm, isPerson } of own)
			if (!isPerson && (isFirm || asFirm > asPerson)) settleType(span, 'ORG');
	}
}

/** Last words of people whose first name is one. */
function surnamesOf(sentences: readonly PlacedSentence[]): Set<string> {
	const surnames = new Set<string>();
	for (const sentence of sentences)
		for (const { first, end, type } of sentence.spans)
			if (type === 'PER' && end - first > 1 && isListedFirstName(sentence.words[first]))
				surnames.add(nameOfTokens(sentence, end - 1, end));
	return surnames;
}

function placeOf(
	sentence: PlacedSentence,
	span: TaggedSpan,
	next: PlacedSentence | undefined,
	knowledge: KnowledgeBase,
): Place {
	const isSurelyFirm =
		isFirmNoun(sentence, span) ||
		hasHolders(sentence, span) ||
		hasFirmAsset(sentence, span) ||
		doesWithIts(sentence, span) ||
		isAskedMedium(sentence, span, knowledge);
	return {
		span,
		isSurelyFirm,
		isFirm: isSurelyFirm || isBodyHere(sentence, span),
		isPerson: isPersonHere(sentence, span, next) || isSomebody(sentence, span),
	};
}

const hasFirmTail = (sentence: PlacedSentence, { first, end }: TaggedSpan) =>
	end - first > 1 && sentence.rules.companyTail.test(lowerAt(sentence, end - 1));

const isFirmNoun = (sentence: PlacedSentence, { first }: TaggedSpan) =>
	sentence.rules.companyNoun.test(lowerAt(sentence, first - 1));

/** "shares in Dalgetty", "Dalgetty, which makes bread". */
function hasHolders(sentence: PlacedSentence, { first, end }: TaggedSpan): boolean {
	if (lowerAt(sentence, end) === ',' && lowerAt(sentence, end + 1) === 'which') return true;
	return (
		/^(?:in|of)$/.test(lowerAt(sentence, first - 1)) && sentence.rules.companyHolding.test(lowerAt(sentence, first - 2))
	);
}

/** "Ford will close its plant": at the head of a sentence, nobody else stands before what it is that has. */
function doesWithIts({ words }: PlacedSentence, { first, end }: TaggedSpan): boolean {
	if (first > 0) return false;
	const its = words.findIndex(({ lowerText }, i) => i > end && i <= end + LONGEST_VERB && lowerText === 'its');
	return its > 0 && words.slice(end, its).every(({ text }) => /^\p{Ll}+$/u.test(text) && text !== 'that');
}

/** Tokens of "is to close". */
const LONGEST_VERB = 4;

/** "Dyson shares", "Ford’s chief executive": whoever somebody is, shares are of a firm. */
function hasFirmAsset(sentence: PlacedSentence, { end }: TaggedSpan): boolean {
	const isPossessive = /^['’]s?$/.test(lowerAt(sentence, end));
	const next = isPossessive ? end + 1 : end;
	if (FIRM_ASSET.test(lowerAt(sentence, next))) return true;
	return [next, next + 1].some(
		(i) =>
			sentence.rules.companyOfficer.test(lowerAt(sentence, i)) &&
			(isPossessive || sentence.words[i + 1]?.isCapitalised),
	);
}

const FIRM_ASSET =
	/^(?:shares?|stocks?|shareholders|customers|subscribers|stores|factory|factories|plants?|subsidiary|subsidiaries|headquarters|revenues?|profits?|earnings|ipo|vehicles|cars|trucks|parks)$/;

/** "told Bloomberg", "Bloomberg reported": an outlet by that name is known. */
function isAskedMedium(sentence: PlacedSentence, { first, end }: TaggedSpan, knowledge: KnowledgeBase): boolean {
	if (knowledge.classOf(knowledge.best(keyOfTokens(sentence, first, end))) !== ENTITY_CLASS.medium) return false;
	return /^(?:told|by)$/.test(lowerAt(sentence, first - 1)) || /^report(?:ed|s)$/.test(lowerAt(sentence, end));
}

function isKnownFirm(sentence: PlacedSentence, { first, end }: TaggedSpan, knowledge: KnowledgeBase): boolean {
	return knowledge
		.candidates(keyOfTokens(sentence, first, end))
		.some(
			({ entity, use }) =>
				use === ALIAS_USE.name &&
				(knowledge.classOf(entity) === ENTITY_CLASS.organisation || knowledge.classOf(entity) === ENTITY_CLASS.medium),
		);
}

/** "Bloomberg, a former mayor", "Disney died": what somebody is, or only somebody does. */
function isSomebody(sentence: PlacedSentence, { end }: TaggedSpan): boolean {
	if (/^(?:died|dies|married|marries|wept|smiled|laughed)$/.test(lowerAt(sentence, end))) return true;
	if (lowerAt(sentence, end) !== ',' || !/^(?:an?|the)$/.test(lowerAt(sentence, end + 1))) return false;
	const { roleNouns, personNouns } = sentence.rules;
	return [end + 2, end + 3, end + 4].some(
		(i) => roleNouns.has(lowerAt(sentence, i)) || personNouns.has(lowerAt(sentence, i)),
	);
}
