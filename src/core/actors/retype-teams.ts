import { settleType, type TaggedSpan } from './entity-tags.ts';
import { ENTITY_CLASS, isListedFirstName, isPlaceClass, type KnowledgeBase, LISTED } from './knowledge-base.ts';
import { RUNNING_TEXT } from './lettering.ts';
import { isInside } from './metonyms.ts';
import { keyOfTokens, lowerAt, nameOfTokens, type PlacedSentence } from './named-mention.ts';
import { LISTED_CITY } from './profiled-text.ts';

/** A score or the goals of one side. */
const RESULT = /^\d{1,3}(?:[-–]\d{1,3})?$/;
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
			// "Vell Rovers 3"
			if (span.end - span.first > 1 && RESULT.test(lowerAt(sentence, span.end - 1))) span.end--;
			const name = nameOfTokens(sentence, span.first, span.end);
			if (
				span.type === 'PER' &&
				span.end - span.first > 1 &&
				(beginsLikePerson(sentence, span) || !isTeamHere(sentence, span))
			)
				surnames.add(name.split(' ').at(-1) ?? '');
			const own = signs.get(name) ?? { team: 0, plays: 0, person: 0 };
			signs.set(name, own);
			if (isTeamHere(sentence, span)) own.team++;
			if (playsHere(sentence, span)) own.plays++;
			if (isPersonHere(sentence, span)) own.person++;
		}
	}
	for (const [name, { team }] of clubsByTown(sentences)) {
		const own = signs.get(name);
		if (own) own.team += team;
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
			if (isClubName(sentence, span)) settleType(span, 'ORG');
			if ((own.person > 0 && own.team <= own.person) || (span.end - span.first > 1 && beginsLikePerson(sentence, span)))
				continue;
			const isPlace = (sentence.known[span.first] ?? -1) >> 2 === LISTED_CITY || isKnownBody(sentence, span, knowledge);
			if (
				own.team >= (isSurname(sentence, span) && !isPlace ? 2 : 1) ||
				((isPlace || (span.end - span.first === 1 && !isSurname(sentence, span))) && own.plays > 0)
			)
				settleType(span, 'ORG');
		}
		for (const span of sentence.spans)
			if (span.type === 'LOC' && isListedWithTeam(sentence, span)) settleType(span, 'ORG');
	}
	const teams = new Set(
		[...signs].flatMap(([name, { team, plays }]) => (team + plays > 0 && !surnames.has(name) ? [name] : [])),
	);
	for (const sentence of sentences) {
		for (const span of sentence.spans) {
			if (isGround(sentence, span)) settleType(span, 'LOC');
			// the town and not its team: "in Vell"
			else if (
				span.type === 'ORG' &&
				span.end - span.first === 1 &&
				teams.has(nameOfTokens(sentence, span.first, span.end)) &&
				isInside({ ...span, sentence })
			)
				span.type = 'LOC';
		}
	}
	findAgain(sentences, surnames);
}

/** What is left of clubs' names without the word that clubs are called by: "Aldmoor" for "Aldmoor Rovers". */
function clubsByTown(sentences: readonly PlacedSentence[]): Map<string, { team: number }> {
	const towns = new Map<string, { team: number }>();
	for (const sentence of sentences) {
		for (const span of sentence.spans) {
			if (!isClubName(sentence, span)) continue;
			const { first, end } = span;
			const isTail = sentence.rules.clubWords.has(lowerAt(sentence, end - 1));
			towns.set(isTail ? nameOfTokens(sentence, first, end - 1) : nameOfTokens(sentence, first + 1, end), { team: 2 });
		}
	}
	return towns;
}

/** "Sporting Vell", "Aldmoor Rovers": a word that clubs are called by. */
function isClubName(sentence: PlacedSentence, { first, end }: TaggedSpan): boolean {
	const { clubWords } = sentence.rules;
	return end - first > 1 && (clubWords.has(lowerAt(sentence, first)) || clubWords.has(lowerAt(sentence, end - 1)));
}

/** A stadium: "Canal Lane", "Stade Mirabel". */
function isGround(sentence: PlacedSentence, { first, end, type }: TaggedSpan): boolean {
	if (type === 'PER' || end - first < 2) return false;
	const { grounds } = sentence.rules;
	return grounds.test(lowerAt(sentence, end - 1)) || grounds.test(lowerAt(sentence, first));
}

/** Names that the tagger saw at one place and not at another: the nickname that a team's ends in, and surnames. */
function findAgain(sentences: readonly PlacedSentence[], surnames: ReadonlySet<string>): void {
	const names = new Set<string>();
	for (const sentence of sentences) {
		for (const { first, end, type } of sentence.spans) {
			if (type !== 'ORG') continue;
			const isPlural = /^\p{Lu}\p{L}{2,}s$/u.test(sentence.words[end - 1]?.text ?? '');
			if (end - first === 1 || isPlural) names.add(sentence.words[end - 1]?.text ?? '');
		}
	}
	for (const sentence of sentences) {
		if (sentence.lettering !== RUNNING_TEXT) continue;
		const taken = new Uint8Array(sentence.words.length);
		for (const { first, end } of sentence.spans) taken.fill(1, first, end);
		const found: TaggedSpan[] = [];
		sentence.words.forEach((word, i) => {
			const standsAlone = !sentence.words[i - 1]?.isCapitalised && !sentence.words[i + 1]?.isCapitalised;
			if (
				taken[i] ||
				!word.isCapitalised ||
				!(names.has(word.text) || surnames.has(word.text)) ||
				word.text.length < 4 ||
				!(standsAlone || i === 1)
			)
				return;
			const span: TaggedSpan = { first: i, end: i + 1, type: 'ORG' };
			settleType(span, surnames.has(word.text) ? 'PER' : 'ORG');
			found.push(span);
		});
		if (found.length > 0) sentence.spans = [...sentence.spans, ...found].sort((a, b) => a.first - b.first);
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

const beginsLikePerson = (sentence: PlacedSentence, { first }: TaggedSpan) => isListedFirstName(sentence.words[first]);

function isTeamHere(sentence: PlacedSentence, { first, end, type }: TaggedSpan): boolean {
	const { rules } = sentence;
	const before = lowerAt(sentence, first - 1);
	const isPossessive = POSSESSIVE.test(lowerAt(sentence, end));
	const after = isPossessive ? end + 1 : end;
	if (!isPossessive && rules.pluralVerb.test(lowerAt(sentence, end)) && !AUXILIARY.test(before)) return true;
	if (
		lowerAt(sentence, end) === ',' &&
		lowerAt(sentence, end + 1) === 'who' &&
		rules.pluralVerb.test(lowerAt(sentence, end + 2))
	)
		return true;
	const isStaff = rules.teamStaff.test(lowerAt(sentence, after)) || rules.teamStaff.test(lowerAt(sentence, after + 1));
	if (isStaff && (!isPossessive || type !== 'PER')) {
		let staff = rules.teamStaff.test(lowerAt(sentence, after)) ? after : after + 1;
		while (rules.teamStaff.test(lowerAt(sentence, staff + 1))) staff++;
		// whom the team has: a name, or a mark and a name
		const next = sentence.words[staff + 1];
		if (next?.isCapitalised || /^(?:and|were|are|have)$/.test(next?.lowerText ?? '')) return true;
	}
	if (/^(?:over|against|to|with|from|by|for)$/.test(before) && rules.matchNouns.test(lowerAt(sentence, first - 2)))
		return true;
	// "Vell's Ana Ruiz"
	if (isPossessive && sentence.spans.some((other) => other.type === 'PER' && other.first === after))
		return type !== 'LOC';
	if (before === 'at' && /^(?:win|victory|defeat|loss|home|away|draw)$/.test(lowerAt(sentence, first - 2))) return true;
	if (before === 'from' && rules.signsFor.test(lowerAt(sentence, first - 2))) return true;
	return rules.signsFor.test(before) && type !== 'PER';
}

function playsHere(sentence: PlacedSentence, { first, end }: TaggedSpan): boolean {
	const { rules } = sentence;
	const before = lowerAt(sentence, first - 1);
	const after = lowerAt(sentence, end);
	// "beat Spain's Ana Ruiz": it is she who was beaten
	if (POSSESSIVE.test(after)) return false;
	return rules.faced.test(before) || rules.plays.test(after) || isScore(sentence, end) || SCORE.test(before);
}

/** "3-1": three tokens. */
const isScore = (sentence: PlacedSentence, i: number) =>
	SCORE.test(lowerAt(sentence, i)) ||
	(/^\d{1,3}$/.test(lowerAt(sentence, i)) &&
		/^[-–]$/.test(lowerAt(sentence, i + 1)) &&
		/^\d{1,3}$/.test(lowerAt(sentence, i + 2)));

/** "striker Hale", "Hale, who", "Mr Hale". */
function isPersonHere(sentence: PlacedSentence, { first, end }: TaggedSpan): boolean {
	const { rules } = sentence;
	const before = lowerAt(sentence, first - 1).replace(/\.$/, '');
	if (rules.teamStaff.test(before) || rules.courtesyTitle.test(before) || rules.roleNouns.has(before)) return true;
	if (
		rules.sayingVerbs.has(lowerAt(sentence, end)) &&
		(end - first > 1 || isSurname(sentence, { first, end, type: 'PER' }))
	)
		return true;
	if (lowerAt(sentence, end) !== ',') return false;
	// "Vell, who have won" are many
	if (lowerAt(sentence, end + 1) === 'who') return !rules.pluralVerb.test(lowerAt(sentence, end + 2));
	return /^\d\d$/.test(lowerAt(sentence, end + 1)) && lowerAt(sentence, end + 2) === ',';
}
