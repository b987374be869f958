import { SETTLED, type TaggedSpan } from './entity-tags.ts';
import {
	ALIAS_USE,
	ENTITY_CLASS,
	isListedFirstName,
	isPlaceClass,
	type KnowledgeBase,
	LISTED,
} from './knowledge-base.ts';
import { RUNNING_TEXT } from './lettering.ts';
import { keyOfTokens, lowerAt, nameOfTokens, type PlacedSentence } from './named-mention.ts';
import { KNOWN_DEMONYM } from './profiled-text.ts';

const OPENING = /^["“‘'«„]$/;
/** Words of a title around a name in it. */
const LONGEST_TITLE = 8;
/** A model's number: capitals and digits together. */
const CODE = /^(?=.*\d)(?=.*\p{Lu})[\p{Lu}\d-]{2,}$/u;
const CLOSING = /^["”’'»“]$/;

/**
 * Takes out of the names what is no actor: works, events, laws and papers, offices, what stands in marks by itself, words of peoples and plain
 * words. What was a thing once is one wherever the article has that name.
 */
export function dropThings(sentences: readonly PlacedSentence[], knowledge: KnowledgeBase): void {
	const things = new Set<string>();
	for (const sentence of sentences) {
		sentence.spans = sentence.spans.flatMap((span) => personInBody(sentence, span) ?? [span]);
		for (const span of sentence.spans) {
			trimSmallTail(sentence, span);
			trimOffice(sentence, span, knowledge);
		}
		for (const span of sentence.spans) {
			if (span.type === 'MISC' || !isThing(sentence, span, knowledge)) continue;
			if (isTitleOfWork(sentence, span) || isShip(sentence, span, knowledge) || isNamedProduct(sentence, span))
				things.add(nameOfTokens(sentence, span.first, span.end));
			// "the Skarvind" further on
			if (span.end - span.first > 1 && hasShipPrefix(sentence, span))
				things.add(nameOfTokens(sentence, span.first + 1, span.end));
			span.type = 'MISC';
		}
	}
	dropStorms(sentences, knowledge, things);
	for (const sentence of sentences) {
		for (const span of sentence.spans) {
			// a headline writes "Ferry Skarvind"
			const first = sentence.rules.vesselNouns.has(lowerAt(sentence, span.first)) ? span.first + 1 : span.first;
			if (things.has(nameOfTokens(sentence, first, span.end))) span.type = 'MISC';
		}
	}
}

/** "Storm Bert" is nobody, and nor is "Bert" where no person is called so in full. */
function dropStorms(sentences: readonly PlacedSentence[], knowledge: KnowledgeBase, things: Set<string>): void {
	const storms = new Set<string>();
	const namedInFull = new Set<string>();
	for (const sentence of sentences) {
		const { words, rules } = sentence;
		for (const span of sentence.spans) {
			const first = rules.storm.test(lowerAt(sentence, span.first - 1)) ? span.first - 1 : span.first;
			const isStorm = rules.storm.test(lowerAt(sentence, first)) && words[first]?.isCapitalised === true;
			const isKnown = () =>
				knowledge.classOf(knowledge.best(keyOfTokens(sentence, first, span.end))) === ENTITY_CLASS.person;
			if (isStorm && span.end - first === 2 && !isKnown()) {
				storms.add(nameOfTokens(sentence, first + 1, span.end));
				span.type = 'MISC';
			} else if (span.type === 'PER' && span.end - span.first > 1) {
				for (let i = span.first; i < span.end; i++) namedInFull.add(words[i]?.text ?? '');
			}
		}
	}
	for (const storm of storms) if (!namedInFull.has(storm)) things.add(storm);
}

function isThing(sentence: PlacedSentence, span: TaggedSpan, knowledge: KnowledgeBase): boolean {
	return (
		isTitleOfWork(sentence, span) ||
		isShip(sentence, span, knowledge) ||
		isInMarks(sentence, span) ||
		isEventOrPaper(sentence, span, knowledge) ||
		leadsEvent(sentence, span) ||
		isOffice(sentence, span, knowledge) ||
		isPeople(sentence, span, knowledge) ||
		isPlainNoun(sentence, span) ||
		isMarketIndex(sentence, span) ||
		isProduct(sentence, span) ||
		isNamedProduct(sentence, span)
	);
}

/** "the film Harbour Lights", "her book “Low Water”". */
function isTitleOfWork(sentence: PlacedSentence, { first, end, type }: TaggedSpan): boolean {
	const { rules } = sentence;
	const isMarked = OPENING.test(lowerAt(sentence, first - 1));
	// "the album The Low Water"
	const hasArticle = !isMarked && /^(?:The|A|An)$/.test(sentence.words[first - 1]?.text ?? '');
	const at = isMarked || hasArticle ? first - 2 : first - 1;
	// "their second single, “Glass Hills,”"
	const before = lowerAt(sentence, isMarked && lowerAt(sentence, at) === ',' ? at - 1 : at);
	if (isMarked && CLOSING.test(lowerAt(sentence, lowerAt(sentence, end) === ',' ? end + 1 : end)))
		return rules.workNouns.has(before) || rules.workNounsBeforeMarks.has(before);
	// "River's Edge" is nobody, whatever it begins like
	const hasPossessive = sentence.words.slice(first, end - 1).some(({ lowerText }) => /^['’]s$/.test(lowerText));
	return rules.workNouns.has(before) && (type !== 'PER' || isMarked || hasPossessive);
}

/** "the ferry Skarvind". A person with a first name may be somebody aboard, a body that is known may be whose ship it is: "a tanker Shell hired". */
function isShip(sentence: PlacedSentence, { first, end, type }: TaggedSpan, knowledge: KnowledgeBase): boolean {
	if (hasShipPrefix(sentence, { first, end })) return true;
	if (type === 'PER' && end - first > 1) return false;
	if (!sentence.rules.vesselNouns.has(lowerAt(sentence, first - 1))) return false;
	return knowledge.best(keyOfTokens(sentence, first, end)) < 0;
}

/** "HMS Skarvind", as no body begins. */
function hasShipPrefix({ words }: PlacedSentence, { first, end }: Pick<TaggedSpan, 'first' | 'end'>): boolean {
	return (
		(end - first > 1 && SHIP_PREFIX.test(words[first]?.text ?? '')) || SHIP_PREFIX.test(words[first - 1]?.text ?? '')
	);
}

const SHIP_PREFIX = /^(?:HMS|USS|HMCS|HMAS|HMNZS|RMS|RRS|HNLMS|RFA)$/;

/** A name that marks hold by itself is a title, a slogan or a nickname. */
function isInMarks(sentence: PlacedSentence, { first, end, type }: TaggedSpan): boolean {
	if (type === 'PER' && end - first > 1) return false;
	const isTitleWord = (i: number) =>
		sentence.words[i]?.isCapitalised === true || /^(?:in|of|the|and|for|to|a|on|with|&)$/.test(lowerAt(sentence, i));
	let start = first - 1;
	let stop = end;
	while (start > first - LONGEST_TITLE && isTitleWord(start)) start--;
	while (stop < end + LONGEST_TITLE && isTitleWord(stop)) stop++;
	// what is said begins with a capital as well, and goes on in small letters or ends in a stop
	return (
		OPENING.test(lowerAt(sentence, start)) &&
		sentence.words[start + 1]?.isCapitalised === true &&
		CLOSING.test(lowerAt(sentence, lowerAt(sentence, stop) === ',' ? stop + 1 : stop))
	);
}

/** "Coastal Trade Act", "Northern Cup"; known bodies may be called so too: "World Bank Group". */
function isEventOrPaper(sentence: PlacedSentence, { first, end, type }: TaggedSpan, knowledge: KnowledgeBase): boolean {
	if (end - first < 2 || type === 'LOC') return false;
	const tail = lowerAt(sentence, end - 1).replace(/\.$/, '');
	const { eventTails, documentTails } = sentence.rules;
	if (!eventTails.has(tail) && !documentTails.has(tail)) return false;
	if (type === 'PER') return eventTails.has(tail) && tail.length > 3 && !isSurnameAlone(tail);
	const known = knowledge.best(keyOfTokens(sentence, first, end));
	return known < 0 || knowledge.classOf(known) === ENTITY_CLASS.thing;
}

const isSurnameAlone = (word: string) =>
	/^(?:day|ball|war|law|bill|order|games|derby|masters|price|con|tour|shield|eve|storm|national)$/.test(word);

/** "US" in "US Open", "London" in "London Marathon". */
function leadsEvent(sentence: PlacedSentence, { end, type }: TaggedSpan): boolean {
	if (type === 'PER' || sentence.lettering !== RUNNING_TEXT) return false;
	for (let i = end; i < end + 3; i++) {
		const word = sentence.words[i];
		if (!word?.isCapitalised) return false;
		if (sentence.rules.eventTails.has(word.lowerText) && word.lowerText !== 'national') return true;
	}
	return false;
}

/** "Regional Commissioner", "Head of Sales and Customer Services". */
function isOffice(sentence: PlacedSentence, { first, end, type }: TaggedSpan, knowledge: KnowledgeBase): boolean {
	if (type !== 'ORG') return false;
	const { offices, beforeGeneral } = sentence.rules;
	if (knowledge.best(keyOfTokens(sentence, first, end)) >= 0) return false;
	const tail = lowerAt(sentence, end - 1).replace(/\.$/, '');
	if (offices.has(tail)) return true;
	// "State for Petroleum" of a minister, "Chief Justice of India"
	const [head, next] = [lowerAt(sentence, first), lowerAt(sentence, first + 1)];
	if (head === 'chief' && next === 'justice') return true;
	const isOf = lowerAt(sentence, first - 1) === 'of' && offices.has(lowerAt(sentence, first - 2));
	if (head === 'state' && next === 'for' && isOf) return true;
	// "Chief Cyber Solutions" of "Chief Cyber Solutions Officer", "National Security" of "National Security Adviser"
	if (
		/^(?:chief|national)$/.test(lowerAt(sentence, first)) &&
		/^(?:officer|advis[eo]r)s?$/.test(lowerAt(sentence, end))
	)
		return true;
	if (tail === 'general' && beforeGeneral.has(lowerAt(sentence, end - 2))) return true;
	// a body may be named after an office: "Office of the Commissioner of Ports"
	if (sentence.rules.coordinatedBody.test(sentence.words[first]?.text ?? '')) return false;
	for (let i = first; i < end - 1; i++)
		if (offices.has(lowerAt(sentence, i)) && /^(?:of|for)$/.test(lowerAt(sentence, i + 1))) return true;
	return false;
}

/** "Philippine", "North Carolinian". */
function isPeople(sentence: PlacedSentence, { first, end, type }: TaggedSpan, knowledge: KnowledgeBase): boolean {
	if (type === 'PER') return false;
	const { peopleWords } = sentence.rules;
	if (sentence.words.slice(first, end).every(({ lowerText }) => peopleWords.has(lowerText))) return true;
	const [best] = knowledge.candidates(keyOfTokens(sentence, first, end));
	return best?.use === ALIAS_USE.demonym;
}

function isPlainNoun(sentence: PlacedSentence, { first, end }: TaggedSpan): boolean {
	if (end - first > 1) return false;
	// "said the Bill was"
	if (lowerAt(sentence, first - 1) === 'the' && sentence.rules.documentTails.has(lowerAt(sentence, first))) return true;
	// a letter alone is nobody ("Gen Z"), but for the platform
	return (
		sentence.rules.commonNouns.has(lowerAt(sentence, first)) || /^[A-WYZ]$/.test(sentence.words[first]?.text ?? '')
	);
}

/** "Dow Jones" of "the Dow Jones industrial average", "FTSE" of "FTSE 100". */
function isMarketIndex(sentence: PlacedSentence, { first, end, type }: TaggedSpan): boolean {
	if (type === 'PER' || !sentence.rules.marketIndex.test(lowerAt(sentence, first))) return false;
	const last = lowerAt(sentence, end - 1);
	const next = /^['’]s$/.test(lowerAt(sentence, end)) ? end + 1 : end;
	return (
		/^(?:industrial|industrials|composite|average|index|\d+)$/.test(lowerAt(sentence, next)) ||
		/^(?:average|composite|\d+)$/.test(last)
	);
}

/** A person's name has no code in it: "Marlow R6 Mark II". */
function isProduct({ words }: PlacedSentence, { first, end, type }: TaggedSpan): boolean {
	return type === 'PER' && end - first > 1 && words.slice(first, end).some(({ text }) => CODE.test(text));
}

/** "the Aria, its electric hatchback", "its chatbot, Mira,", "the chatbot Mira". A list of names says whose surname it may be. */
function isNamedProduct(sentence: PlacedSentence, { first, end, type }: TaggedSpan): boolean {
	if (type === 'PER' && end - first > 1) return false;
	const { productNouns } = sentence.rules;
	const owner = /^(?:its|their|the|a|an)$/;
	const isNoun = (i: number) => productNouns.has(lowerAt(sentence, i));
	if (
		lowerAt(sentence, first - 1) === 'the' &&
		lowerAt(sentence, end) === ',' &&
		owner.test(lowerAt(sentence, end + 1))
	)
		return [end + 2, end + 3, end + 4].some(isNoun);
	const isSetOff = lowerAt(sentence, first - 1) === ',' && /^[,.]$/.test(lowerAt(sentence, end));
	const noun = isSetOff ? first - 2 : first - 1;
	const isSurname = ((sentence.words[first]?.listed ?? 0) & LISTED.surname) !== 0;
	if (!isNoun(noun) || (!isSetOff && isSurname)) return false;
	return [noun - 1, noun - 2, noun - 3].some(
		(i) =>
			/^(?:its|their)$/.test(lowerAt(sentence, i)) || (!isSetOff && i === noun - 1 && owner.test(lowerAt(sentence, i))),
	);
}

/** "Lindow town", "Capitol gallery": what is written small is no part of a name, unless it says which body of a place it is. */
function trimSmallTail(sentence: PlacedSentence, span: TaggedSpan): void {
	if (span.type === 'PER' || sentence.lettering !== RUNNING_TEXT) return;
	const isSmall = (i: number) => /^\p{Ll}[^\p{Lu}]*$/u.test(sentence.words[i]?.text ?? '');
	const tail = lowerAt(sentence, span.end - 1);
	if (!isSmall(span.end - 1) || isSmall(span.first)) return;
	if (span.type === 'ORG' && sentence.rules.smallBodyHeads.has(tail)) return;
	while (span.end - span.first > 1 && isSmall(span.end - 1)) span.end--;
	// "Vell-based"
	while (span.end - span.first > 1 && lowerAt(sentence, span.end - 1) === '-') span.end--;
	const isDemonym = (sentence.known[span.end - 1] ?? -1) >> 2 === KNOWN_DEMONYM;
	if (isDemonym) span.type = 'MISC';
}

/** The person inside of what was taken for a body: "Democratic Rep. Mara Voss", "Treasury Secretary Ann Bell". Null where there is none. */
function personInBody(sentence: PlacedSentence, span: TaggedSpan): TaggedSpan[] | null {
	if (span.type !== 'ORG') return null;
	const { rules, words } = sentence;
	for (let i = span.end - 2; i >= span.first; i--) {
		const text = words[i]?.text ?? '';
		const isFullName = span.end - i > 2 && isListedFirstName(words[i + 1]);
		const isBody = rules.tagger.organisationTails.has(lowerAt(sentence, span.end - 1));
		if (!rules.titlesInBody.test(text) && !(rules.officeBeforeName.test(text) && isFullName && !isBody)) continue;
		const person: TaggedSpan = { ...span, first: i + 1, type: 'PER' };
		// "Most Rev Mara Voss"
		if (rules.titlesInBody.test(text) && isFullName) person.typeMargin = SETTLED;
		return [person];
	}
	return null;
}

/** "Maryland Gov." before who it is, "White House Press" before "Secretary": what begins or goes on with an office is none of the name before it. */
function trimOffice(sentence: PlacedSentence, span: TaggedSpan, knowledge: KnowledgeBase): void {
	const { first, end } = span;
	if (span.type !== 'ORG' || end - first < 2) return;
	const { rules, words } = sentence;
	const last = words[end - 1];
	const isOffice = rules.titlesInBody.test(last?.text ?? '');
	const isField =
		rules.roleModifiers.has(last?.lowerText ?? '') &&
		rules.offices.has(lowerAt(sentence, end)) &&
		words[end]?.isCapitalised;
	if (!isOffice && !isField) return;
	const known = knowledge.best(keyOfTokens(sentence, first, end - 1));
	if (known >= 0) {
		span.end--;
		if (isPlaceClass(knowledge.classOf(known)) || knowledge.classOf(known) === ENTITY_CLASS.country) span.type = 'LOC';
	} else if (isOffice) span.end--;
}
