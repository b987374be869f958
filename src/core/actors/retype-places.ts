import { settleType, type TaggedSpan } from './entity-tags.ts';
import { ENTITY_CLASS, isListedFirstName } from './knowledge-base.ts';
import { RUNNING_TEXT } from './lettering.ts';
import { lowerAt, nameOfTokens, type PlacedSentence } from './named-mention.ts';
import { LISTED_CITY, LISTED_COUNTRY } from './profiled-text.ts';

/** Names that the tagger took for a person's and that are a place's: "the town hall of Marrow Hill", "George Avenue", "at St Oswin". */
export function placeWhatIsGoverned(sentences: readonly PlacedSentence[]): void {
	retypeNames(
		sentences,
		['PER', 'LOC'],
		(sentence, span) =>
			isGovernedHere(sentence, span) || isStreet(sentence, span) || isChurch(sentence, span) || isState(sentence, span),
	);
}

/** Names that the tagger took for places and that end or begin as only bodies' do: "Brightwater Capital", "Chess Australia". */
export function retypeBodies(sentences: readonly PlacedSentence[]): void {
	for (const sentence of sentences) for (const span of sentence.spans) extendToBody(sentence, span);
	retypeNames(
		sentences,
		['LOC', 'ORG'],
		(sentence, span) => hasBodyTail(sentence, span) || isOfACountry(sentence, span),
	);
}

function hasBodyTail(sentence: PlacedSentence, { first, end }: TaggedSpan): boolean {
	if (end - first < 2 || sentence.lettering !== RUNNING_TEXT) return false;
	const { bodyTails, studyWords } = sentence.rules;
	const tail = lowerAt(sentence, end - 1);
	return bodyTails.has(tail) || (CENTRE.test(tail) && studyWords.has(lowerAt(sentence, end - 2)));
}

/** "New Zealand Rugby said": the country comes first. */
function extendToBody(sentence: PlacedSentence, span: TaggedSpan): void {
	const { rules, words, lettering, known } = sentence;
	if (span.type !== 'LOC' || lettering !== RUNNING_TEXT || !words[span.end]?.isCapitalised) return;
	const kind = (known[span.first] ?? -1) >> 2;
	if (kind !== ENTITY_CLASS.country && kind !== LISTED_COUNTRY) return;
	const next = lowerAt(sentence, span.end + 1);
	if (!rules.fieldsOfBodies.has(lowerAt(sentence, span.end))) return;
	if (!rules.sayingVerbs.has(next) && !rules.companyOfficer.test(next) && !/^(?:chief|president|has)$/.test(next))
		return;
	span.end++;
	settleType(span, 'ORG');
}

const CENTRE = /^(?:centre|center)$/;

/** What a body does before the country in which: "Chess Australia". */
function isOfACountry(sentence: PlacedSentence, { first, end }: TaggedSpan): boolean {
	if (end - first !== 2 || !sentence.rules.fieldsOfBodies.has(lowerAt(sentence, first))) return false;
	return sentence.words[first]?.isCapitalised === true && sentence.words[end - 1]?.isCapitalised === true;
}

/**
 * Names that no list has as a place and that do what only somebody does are bodies: "according to Vell Cogta", "the manager at Ocean Fairs".
 */
export function retypePlaces(sentences: readonly PlacedSentence[]): void {
	retypeNames(sentences, ['LOC', 'ORG'], (sentence, span) => isUnlisted(sentence, span) && actsHere(sentence, span));
}

/** What is a sign somewhere holds wherever the article has the name. */
function retypeNames(
	sentences: readonly PlacedSentence[],
	[from, to]: readonly [from: TaggedSpan['type'], to: TaggedSpan['type']],
	isSign: (sentence: PlacedSentence, span: TaggedSpan) => boolean,
): void {
	const named = sentences.flatMap((sentence) =>
		sentence.spans
			.filter(({ type }) => type === from)
			.map((span) => ({ span, name: nameOfTokens(sentence, span.first, span.end), isSign: isSign(sentence, span) })),
	);
	const names = new Set(named.flatMap((each) => (each.isSign ? each.name : [])));
	for (const { span, name } of named) if (names.has(name)) settleType(span, to);
}

function isGovernedHere(sentence: PlacedSentence, { first }: TaggedSpan): boolean {
	return lowerAt(sentence, first - 1) === 'of' && sentence.rules.ofAPlace.test(lowerAt(sentence, first - 2));
}

/** "the head of Kestovia's air force": what no list has as anybody's name. */
function isState(sentence: PlacedSentence, { first, end }: TaggedSpan): boolean {
	if (end - first > 1 || (sentence.words[first]?.listed ?? 0) !== 0 || (sentence.known[first] ?? -1) >= 0) return false;
	return /^['’]s?$/.test(lowerAt(sentence, end)) && sentence.rules.ofAState.test(lowerAt(sentence, end + 1));
}

function isStreet(sentence: PlacedSentence, { first, end }: TaggedSpan): boolean {
	const { streetTails, streetOrSurname } = sentence.rules;
	const tail = lowerAt(sentence, end - 1);
	if (end - first < 2) return false;
	const isFirstName = isListedFirstName(sentence.words[first]);
	return streetTails.test(tail) || (streetOrSurname.test(tail) && !isFirstName);
}

/** Saints are met in their churches. */
function isChurch(sentence: PlacedSentence, { first, end }: TaggedSpan): boolean {
	if (end - first < 2 || !/^st\.?$/.test(lowerAt(sentence, first))) return false;
	return /^(?:at|in|near|outside|inside)$/.test(lowerAt(sentence, first - 1));
}

const isUnlisted = ({ known }: PlacedSentence, { first }: TaggedSpan) => {
	const kind = (known[first] ?? -1) >> 2;
	return kind < 0 || (kind !== LISTED_CITY && kind !== LISTED_COUNTRY && kind !== 5 && kind !== 6);
};

function actsHere(sentence: PlacedSentence, { first, end }: TaggedSpan): boolean {
	const { rules } = sentence;
	const before = lowerAt(sentence, first - 1);
	if (before === 'to' && lowerAt(sentence, first - 2) === 'according') return true;
	if (rules.sayingVerbs.has(lowerAt(sentence, end)) && before !== 'in' && before !== 'from') return true;
	if (before !== 'at') return false;
	const holder = lowerAt(sentence, first - 2);
	return (
		rules.roleNouns.has(holder) ||
		rules.personNouns.has(holder) ||
		/^work(?:s|ed|ing)?$/.test(holder) ||
		endsOffice(sentence, first - 2)
	);
}

/** "Head of Sales and Guest Services at": an office in capitals. */
function endsOffice(sentence: PlacedSentence, at: number): boolean {
	for (let i = at; i > at - 8 && i >= 0; i--) {
		const word = sentence.words[i];
		if (!word?.isCapitalised && !/^(?:of|and|&|for|the)$/.test(word?.lowerText ?? '')) return false;
		if (sentence.rules.offices.has(word?.lowerText ?? '')) return true;
	}
	return false;
}
