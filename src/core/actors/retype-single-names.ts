import { settleType, type TaggedSpan } from './entity-tags.ts';
import {
	ALIAS_USE,
	ENTITY_CLASS,
	isListedFirstName,
	type KnowledgeBase,
	LISTED,
	REVIEWED_WEIGHT,
} from './knowledge-base.ts';
import { keyOfTokens, lowerAt, nameOfTokens, type PlacedSentence } from './named-mention.ts';

/** What an article says of a name of one word. */
interface Signs {
	body: number;
	/** Of these, what only a firm is called. */
	firm: number;
	person: number;
	/** Of these, what stands beside the name itself. */
	titled: number;
	places: [PlacedSentence, TaggedSpan][];
}

/**
 * A name of one word is a person only with a sign of one: a title, what somebody is, an age, "who", "he". A company has signs of its own (shares, customers, "its",
 * what it makes); what has none of either, and is in no list of names, is left to the tagger's own doubt.
 */
export function retypeSingleNames(sentences: readonly PlacedSentence[], knowledge: KnowledgeBase): void {
	const surnames = new Set<string>();
	const heads = headsOfBodies(sentences);
	const signs = new Map<string, Signs>();
	sentences.forEach((sentence, at) => {
		for (const span of sentence.spans) {
			if (span.type !== 'PER' && !isUnknownPlace(sentence, span)) continue;
			if (span.end - span.first > 1) {
				if (isHead(sentence, span, heads) || (span.type === 'PER' && isFirmInApposition(sentence, span.end)))
					settleType(span, 'ORG');
				else for (let i = span.first; i < span.end; i++) surnames.add(nameOfTokens(sentence, i, i + 1));
				continue;
			}
			const name = nameOfTokens(sentence, span.first, span.end);
			const own = signs.get(name) ?? { body: 0, firm: 0, person: 0, titled: 0, places: [] };
			signs.set(name, own);
			own.places.push([sentence, span]);
			if (isBodyHere(sentence, span)) own.body++;
			if (isCalledFirm(sentence, span)) own.firm++;
			if (isPersonHere(sentence, span, sentences[at + 1])) own.person++;
			if (isTitledHere(sentence, span)) own.titled++;
		}
	});
	const tails = tailsOfBodies(sentences, knowledge);
	for (const [name, { body, firm, person, titled, places }] of signs) {
		if (surnames.has(name)) continue;
		for (const [sentence, span] of places) {
			const isHeadHere = span.type === 'PER' && heads.has(name) && !isKnownPerson(sentence, span, knowledge);
			const isShort = tails.has(name) || isHeadHere;
			const isBody = body > 0 || isShort || isWellKnownBody(sentence, span, knowledge);
			if (isBody && (person === 0 || (firm > 0 && titled === 0))) settleType(span, 'ORG');
			else if (span.type !== 'PER') continue;
			else if (person > 0) span.typeMargin = Math.max(span.typeMargin ?? 0, WITH_SIGN);
			else if (!isListedName(sentence, span, knowledge))
				span.typeMargin = Math.min(span.typeMargin ?? 0, (span.typeMargin ?? 0) - DOUBT);
		}
	}
}

/** "Barlow" of "Barlow Stern", "Mercy General" of "Mercy General Hospital": what a body's name begins with, unless it is named for somebody. */
function headsOfBodies(sentences: readonly PlacedSentence[]): Set<string> {
	const heads = new Set<string>();
	for (const sentence of sentences)
		for (const { first, end, type } of sentence.spans) {
			if (type !== 'ORG' || NAMED_FOR.test(lowerAt(sentence, end - 1))) continue;
			for (let stop = first + 1; stop < end; stop++) heads.add(nameOfTokens(sentence, first, stop));
		}
	return heads;
}

const NAMED_FOR =
	/^(?:administration|campaign|foundation|family|government|stadium|arena|award|prize|trust|fund|estate|library|museum|school|college|university|airport|committee|inquiry|commission|institute)$/;

function isHead(sentence: PlacedSentence, { first, end, type }: TaggedSpan, heads: ReadonlySet<string>): boolean {
	return type === 'PER' && !isListedFirstName(sentence.words[first]) && heads.has(nameOfTokens(sentence, first, end));
}

/** "Sachs" of "Goldman Sachs": what else the article calls a known body by. */
function tailsOfBodies(sentences: readonly PlacedSentence[], knowledge: KnowledgeBase): Set<string> {
	const tails = new Set<string>();
	for (const sentence of sentences) {
		for (const { first, end, type } of sentence.spans) {
			if (type !== 'ORG' || end - first !== 2) continue;
			const known = knowledge.best(keyOfTokens(sentence, first, end));
			if (known >= 0 && knowledge.classOf(known) === ENTITY_CLASS.organisation)
				tails.add(nameOfTokens(sentence, end - 1, end));
		}
	}
	return tails;
}

function isWellKnownBody(sentence: PlacedSentence, { first, end }: TaggedSpan, knowledge: KnowledgeBase): boolean {
	const key = keyOfTokens(sentence, first, end);
	const known = knowledge.best(key);
	return (
		known >= 0 &&
		knowledge.classOf(known) === ENTITY_CLASS.organisation &&
		knowledge.weightOf(known) >= REVIEWED_WEIGHT &&
		knowledge.bestUse(key) === ALIAS_USE.name
	);
}

/** What the tagger took for a place and no list has: the headline's "the Lumenta fine". */
function isUnknownPlace({ known }: PlacedSentence, { type, first, end }: TaggedSpan): boolean {
	return type === 'LOC' && end - first === 1 && (known[first] ?? -1) < 0;
}

/** Type margins in the tagger's own units: see proof-of-actor.ts. */
const WITH_SIGN = 60;
const DOUBT = 40;

function isListedName(sentence: PlacedSentence, { first, end }: TaggedSpan, knowledge: KnowledgeBase): boolean {
	if (((sentence.words[first]?.listed ?? 0) & (LISTED.firstName | LISTED.surname)) !== 0) return true;
	return isKnownPerson(sentence, { first, end }, knowledge);
}

function isKnownPerson(
	sentence: PlacedSentence,
	{ first, end }: Pick<TaggedSpan, 'first' | 'end'>,
	knowledge: KnowledgeBase,
): boolean {
	const known = knowledge.best(keyOfTokens(sentence, first, end));
	return known >= 0 && knowledge.classOf(known) === ENTITY_CLASS.person;
}

/** Whether a company is told of where a name stands. */
export function isBodyHere(sentence: PlacedSentence, { first, end }: TaggedSpan): boolean {
	const { rules, words } = sentence;
	const after = /^['’]s?$/.test(lowerAt(sentence, end)) ? end + 1 : end;
	const next = lowerAt(sentence, after);
	if (rules.companyAssets.has(next)) return true;
	if (after === end && rules.companyVerbs.has(next)) return true;
	if (isCalledFirm(sentence, { first, end })) return true;
	// "Oceanwatch's Liv Berg", "Oceanwatch said that it had"
	if (after > end && sentence.spans.some((span) => span.type === 'PER' && span.first === after)) return true;
	if (rules.sayingVerbs.has(next) && saysOfItself(sentence, after + 1)) return true;
	// "Vell is to raise four billion from its listing"
	const opens = first <= 1;
	return (
		opens &&
		words.some(({ lowerText }, i) => i > end && i < end + 25 && lowerText === 'its') &&
		!words.some(({ lowerText }) => /^(?:he|she|his|her)$/.test(lowerText))
	);
}

/** "hotel chain Marley", "Nibble, a startup,". */
const isCalledFirm = (sentence: PlacedSentence, { first, end }: Pick<TaggedSpan, 'first' | 'end'>) =>
	sentence.rules.companyNoun.test(lowerAt(sentence, first - 1)) || isFirmInApposition(sentence, end);

/** "Nibble, a delivery startup that", and not "Ada, the club captain". */
function isFirmInApposition(sentence: PlacedSentence, end: number): boolean {
	if (lowerAt(sentence, end) !== ',' || !/^(?:an?|the)$/.test(lowerAt(sentence, end + 1))) return false;
	for (let i = end + 2; i < end + 2 + LONGEST_APPOSITION; i++) {
		const word = sentence.words[i];
		if (!word || !/^\p{L}[\p{L}-]*$/u.test(word.text) || sentence.rules.roleNouns.has(word.lowerText)) return false;
		if (sentence.rules.companyNoun.test(word.lowerText))
			return /^(?:[,.—–]|that|which|in|for|based|behind|founded|owned)$/.test(lowerAt(sentence, i + 1));
	}
	return false;
}

const LONGEST_APPOSITION = 4;

/** "said on Monday that it had": before anybody else is named. */
function saysOfItself({ words }: PlacedSentence, from: number): boolean {
	const subject = words.slice(from, from + LONGEST_LEAD).find(({ lowerText }) => SUBJECT.test(lowerText));
	const at = subject ? words.indexOf(subject) : -1;
	return (
		/^(?:it|its)$/.test(subject?.lowerText ?? '') &&
		/^(?:that|had|has|was|would|will|is|could|can|may|might|should|must|expects?|plans?)$/.test(
			words[at + (words[at - 1]?.lowerText === 'that' ? -1 : 1)]?.lowerText ?? '',
		)
	);
}

/** Tokens between a verb of saying and the "it" that it is said of. */
const LONGEST_LEAD = 5;
const SUBJECT = /^(?:it|its|he|she|they|his|her|their|i|we|the|a|an)$/;

/** Whether somebody is told of where a name stands: a title, an age, "who", "he". */
export function isPersonHere(
	sentence: PlacedSentence,
	{ first, end }: TaggedSpan,
	next: PlacedSentence | undefined,
): boolean {
	if (isTitledHere(sentence, { first, end })) return true;
	if (/^(?:he|she)$/.test(next ? lowerAt(next, 0) : '')) return true;
	return /^(?:he|she|his|her|him|himself|herself)$/.test(
		sentence.words
			.slice(end, end + 20)
			.find(({ lowerText }) => /^(?:he|she|his|her|him|himself|herself|it|its)$/.test(lowerText))?.lowerText ?? '',
	);
}

/** A title or what somebody is before a name, "who" or an age behind it. */
function isTitledHere(sentence: PlacedSentence, { first, end }: Pick<TaggedSpan, 'first' | 'end'>): boolean {
	const { rules } = sentence;
	const before = lowerAt(sentence, first - 1).replace(/\.$/, '');
	if (rules.tagger.titles.has(before) || rules.roleNouns.has(before) || rules.personNouns.has(before)) return true;
	const behind = lowerAt(sentence, end) === ',' ? end + 1 : end;
	return /^(?:who|whose)$/.test(lowerAt(sentence, behind)) || /^\d{1,2}$/.test(lowerAt(sentence, behind));
}
