import { settleType, type TaggedSpan } from './entity-tags.ts';
import { ENTITY_CLASS, isPlaceClass, type KnowledgeBase, LISTED } from './knowledge-base.ts';
import { isInside } from './metonyms.ts';
import { keyOfTokens, lowerAt, nameOfTokens, type PlacedSentence } from './named-mention.ts';
import { LISTED_CITY } from './profiled-text.ts';

const SCORE = /^\d{1,3}[-–]\d{1,3}$/;
const POSSESSIVE = /^['’]s?$/;
/** Before a name they turn a verb of many into one of anybody: "would Hale have". */
const AUXILIARY = /^(?:would|should|could|might|must|may|did|does|do|will|can|to|let|saw|see|watched|had|and|&|or)$/;

/** What an article says of a name, wherever it stands. */
interface Signs {
	team: number;
	/** It plays or is played, which a tennis player does as well. */
	plays: number;
	person: number;
}

/**
 * Makes organisations of the clubs and sides that the tagger took for persons or places, in an article about sport: one has a coach and fans, is many
 * ("Vell have"), is won against and travelled to.
 */
export function retypeTeams(sentences: readonly PlacedSentence[], knowledge: KnowledgeBase): void {
	const surnames = new Set<string>();
	const signs = new Map<string, Signs>();
	for (const sentence of sentences) {
		for (const span of sentence.spans) {
			const name = nameOfTokens(sentence, span.first, span.end);
			if (span.type === 'PER' && span.end - span.first > 1 && beginsLikePerson(sentence, span))
				surnames.add(name.split(' ').at(-1) ?? '');
			const own = signs.get(name) ?? { team: 0, plays: 0, person: 0 };
			signs.set(name, own);
			if (isTeamHere(sentence, span)) own.team++;
			if (playsHere(sentence, span)) own.plays++;
			if (isPersonHere(sentence, span)) own.person++;
		}
	}
	for (const sentence of sentences) {
		for (const span of sentence.spans) {
			if (span.type !== 'PER' && span.type !== 'LOC') continue;
			const name = nameOfTokens(sentence, span.first, span.end);
			const own = signs.get(name);
			if (!own || surnames.has(name)) continue;
			if (span.type === 'LOC') {
				if (own.team + own.plays > 0 && !isInside({ ...span, sentence })) settleType(span, 'ORG');
				continue;
			}
			if (own.person > 0 || (span.end - span.first > 1 && beginsLikePerson(sentence, span))) continue;
			const isPlace = (sentence.known[span.first] ?? -1) >> 2 === LISTED_CITY || isKnownBody(sentence, span, knowledge);
			if (own.team >= (isSurname(sentence, span) && !isPlace ? 2 : 1) || (isPlace && own.plays > 0))
				settleType(span, 'ORG');
		}
		for (const span of sentence.spans)
			if (span.type === 'LOC' && isListedWithTeam(sentence, span)) settleType(span, 'ORG');
	}
}

const isSurname = (sentence: PlacedSentence, { first, end }: TaggedSpan) =>
	end - first === 1 && ((sentence.words[first]?.listed ?? 0) & (LISTED.surname | LISTED.firstName)) !== 0;

/** "Vell, Aldmoor and Harrowby": a list has things of one kind. */
function isListedWithTeam(sentence: PlacedSentence, span: TaggedSpan): boolean {
	if (isInside({ ...span, sentence })) return false;
	const joined = /^(?:,|and|or|, and)$/;
	const between = (from: number, to: number) => nameOfTokens(sentence, from, to).trim();
	return sentence.spans.some(
		(other) =>
			other.type === 'ORG' &&
			((other.end <= span.first && span.first - other.end <= 2 && joined.test(between(other.end, span.first))) ||
				(span.end <= other.first && other.first - span.end <= 2 && joined.test(between(span.end, other.first)))),
	);
}

function isKnownBody(sentence: PlacedSentence, { first, end }: TaggedSpan, knowledge: KnowledgeBase): boolean {
	const known = knowledge.best(keyOfTokens(sentence, first, end));
	return (
		known >= 0 && (isPlaceClass(knowledge.classOf(known)) || knowledge.classOf(known) === ENTITY_CLASS.organisation)
	);
}

const beginsLikePerson = (sentence: PlacedSentence, { first }: TaggedSpan) =>
	((sentence.words[first]?.listed ?? 0) & LISTED.firstName) !== 0;

function isTeamHere(sentence: PlacedSentence, { first, end, type }: TaggedSpan): boolean {
	const { rules } = sentence;
	const before = lowerAt(sentence, first - 1);
	const isPossessive = POSSESSIVE.test(lowerAt(sentence, end));
	const after = isPossessive ? end + 1 : end;
	if (!isPossessive && rules.pluralVerb.test(lowerAt(sentence, end)) && !AUXILIARY.test(before)) return true;
	const isStaff = rules.teamStaff.test(lowerAt(sentence, after)) || rules.teamStaff.test(lowerAt(sentence, after + 1));
	if (isStaff && (!isPossessive || type !== 'PER')) {
		const staff = rules.teamStaff.test(lowerAt(sentence, after)) ? after : after + 1;
		// whom the team has: a name, or a mark and a name
		const next = sentence.words[staff + 1];
		if (next?.isCapitalised || /^(?:and|were|are|have)$/.test(next?.lowerText ?? '')) return true;
	}
	if (/^(?:over|against|to|at|with|from|by|for)$/.test(before) && rules.matchNouns.test(lowerAt(sentence, first - 2)))
		return true;
	return rules.signsFor.test(before) && type !== 'PER';
}

function playsHere(sentence: PlacedSentence, { first, end }: TaggedSpan): boolean {
	const { rules } = sentence;
	const before = lowerAt(sentence, first - 1);
	const after = lowerAt(sentence, end);
	return rules.faced.test(before) || rules.plays.test(after) || SCORE.test(after) || SCORE.test(before);
}

/** "striker Hale", "Hale, who", "Mr Hale". */
function isPersonHere(sentence: PlacedSentence, { first, end }: TaggedSpan): boolean {
	const { rules } = sentence;
	const before = lowerAt(sentence, first - 1).replace(/\.$/, '');
	if (rules.teamStaff.test(before) || rules.courtesyTitle.test(before) || rules.roleNouns.has(before)) return true;
	if (rules.sayingVerbs.has(lowerAt(sentence, end))) return true;
	const next = lowerAt(sentence, end) === ',' ? end + 1 : end;
	return lowerAt(sentence, next) === 'who' || /^\d\d$/.test(lowerAt(sentence, next));
}
