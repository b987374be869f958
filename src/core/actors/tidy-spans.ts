import { functionWordsOf } from '../languages/function-words.ts';
import { WORD_PREFIXES } from '../text/word-prefixes.ts';
import { SETTLED, settleType, type TaggedSpan } from './entity-tags.ts';
import { isListedFirstName } from './knowledge-base.ts';
import type { ArticlePart } from './named-mention.ts';
import { KNOWN_DEMONYM, type ProfiledSentence } from './profiled-text.ts';
import type { TaggedSentence } from './tagger.ts';

const SUM = /^\d+[.,]\d/;
/** "Co-leader", "Ex-boyfriend": no name. */
const PREFIXED = new RegExp(`^(?:${WORD_PREFIXES.replace(/\b\w/g, (letter) => letter.toUpperCase())})-\\p{Ll}`, 'u');
/** Titles that stand before a surname alone. */
const BEFORE_SURNAME = /^(?:lord|lady|sir|dame|mr|mrs|ms|dr|prof|professor|justice|judge|baroness|viscount|earl)\.?$/i;
const DASH = /^(?:[—–]|--)$/;

const textAt = ({ words }: Pick<TaggedSentence, 'words'>, i: number) => words[i]?.text ?? '';
/**
 * Trims what the tagger took too much or too little of (articles, titles, particles, datelines, sums) and drops plain words that only begin a
 * sentence.
 */
export function tidySpans(sentences: readonly TaggedSentence[]): void {
	const capitals = midSentenceCapitals(sentences);
	const surnames = surnamesOf(sentences);
	for (const sentence of sentences) {
		sentence.spans = sentence.spans
			.flatMap((span) => splitBetweenNames(sentence, span))
			.filter((span) => !isPlainWord(sentence, span, capitals));
		for (const span of sentence.spans) {
			trimSpan(sentence, span);
			if (span.type === 'PER') trimBeforeName(sentence, span, surnames);
		}
	}
}

function trimSpan(sentence: TaggedSentence, span: TaggedSpan): void {
	// "in Vell- and"
	while (span.end - span.first > 1 && /^[-–—,;:/]$/.test(textAt(sentence, span.end - 1))) span.end--;
	// "fined Brightwater 1.24 billion"
	if (span.end - span.first > 1 && SUM.test(textAt(sentence, span.end - 1))) span.end--;
	if (span.type === 'LOC' && textAt(sentence, span.first) === 'Born') trimBirth(sentence, span);
	if (span.type !== 'PER') {
		trimHeadBefore(sentence, span);
		trimPreposition(sentence, span);
		// "Supreme Court Chief Justice"
		if (
			span.end - span.first > 3 &&
			/^(?:chief|associate)$/i.test(textAt(sentence, span.end - 2)) &&
			/^justice$/i.test(textAt(sentence, span.end - 1))
		)
			span.end -= 2;
		// "Philadelphia District" of "Philadelphia District Attorney"
		if (
			span.end - span.first > 1 &&
			/^district$/i.test(textAt(sentence, span.end - 1)) &&
			/^attorneys?$/i.test(textAt(sentence, span.end))
		)
			span.end--;
		if (span.end - span.first > 1 && /^the$/i.test(textAt(sentence, span.first))) span.first++;
		return;
	}
	// "prop Hale"
	const isSmall = (i: number) =>
		/^\p{Ll}{3,}$/u.test(textAt(sentence, i)) && !sentence.rules.particles.has(textAt(sentence, i));
	while (span.end - span.first > 1 && isSmall(span.first)) span.first++;
	// "Maria Thomas sang", while "Ki-moon" is one
	while (span.end - span.first > 1 && isSmall(span.end - 1) && !/^[-–'’]$/.test(textAt(sentence, span.end - 2)))
		span.end--;
	trimOpening(sentence, span);
	trimRank(sentence, span);
	// "Striker Ana Ruiz"
	while (span.end - span.first > 2 && sentence.rules.teamStaff.test(textAt(sentence, span.first).toLowerCase()))
		span.first++;
	if (span.end - span.first > 1 && SIBLINGS.test(textAt(sentence, span.first))) span.first++;
	trimTitle(sentence, span);
	trimPeople(sentence, span);
	// "Det Con Ray Ludd", while Con may be a first name
	if (
		span.end - span.first > 2 &&
		/^det\.?$/i.test(textAt(sentence, span.first - 1)) &&
		/^con\.?$/i.test(textAt(sentence, span.first))
	)
		span.first++;
	if (span.end - span.first > 2 && PREFIXED.test(textAt(sentence, span.first))) span.first++;
	trimJobBefore(sentence, span);
	trimField(sentence, span);
	trimHome(sentence, span);
	// "Ana Ruiz KC", "Lord Ruiz KC"
	const fewest = BEFORE_SURNAME.test(textAt(sentence, span.first - 1)) ? 1 : 2;
	while (span.end - span.first > fewest && sentence.rules.degree.test(textAt(sentence, span.end - 1))) span.end--;
	const isFree = () => !sentence.spans.some((other) => other.end === span.first);
	while (span.first > 0 && sentence.rules.particles.has(textAt(sentence, span.first - 1)) && isFree()) span.first--;
}

/** "Born Diane Hall", "See Ronald Ruiz": a word that is usually small has its capital from the sentence, where a first name follows. */
function trimOpening({ words, rules }: TaggedSentence, span: TaggedSpan): void {
	const [word, next] = [words[span.first], words[span.first + 1]];
	const length = span.end - span.first;
	if (length > 1 && /^n[ée]e$/.test(word?.lowerText ?? '')) span.first++;
	else if (
		length > 2 &&
		word &&
		(word.isUsuallyLowerCase || rules.openingVerb.test(word.text)) &&
		!isListedFirstName(word) &&
		isListedFirstName(next) &&
		opensSentence(words, span.first)
	)
		span.first++;
}

/** "Born Diane Hall in Oslo": a hall is built. */
function trimBirth({ words }: TaggedSentence, span: TaggedSpan): void {
	if (span.end - span.first < 3 || !isListedFirstName(words[span.first + 1])) return;
	span.first++;
	settleType(span, 'PER');
}

/** "Master Sgt. Kim Roe": a rank is no part of a name, nor is what stands before it. */
function trimRank(sentence: TaggedSentence, span: TaggedSpan): void {
	const { rules } = sentence;
	const isRank = (i: number) =>
		rules.rank.test(textAt(sentence, i)) ||
		(rules.beforeRank.test(textAt(sentence, i)) && rules.rank.test(textAt(sentence, i + 1)));
	while (span.end - span.first > 1 && isRank(span.first)) span.first++;
}

/** "Brothers Ada and Jon Morrow", with the capital of the sentence. */
const SIBLINGS = /^(?:Brothers|Sisters|Siblings|Twins|Cousins|Parents|Friends|Neighbours|Neighbors)$/;

/** "Dame Ada Morrow", "Most Rev Ada Morrow": whoever has a title and a full name is a person for sure. */
function trimTitle({ words, rules }: TaggedSentence, span: TaggedSpan): void {
	const { first } = span;
	const isTitle = (i: number) => {
		const text = words[i]?.text ?? '';
		return rules.titleInSpan.test(text) || (span.end - i > 2 && rules.titleBeforeFullName.test(text));
	};
	while (span.end - span.first > 1 && isTitle(span.first)) span.first++;
	if (span.first > first && span.end - span.first > 1) span.typeMargin = SETTLED;
}

/** "Briton Ada Morrow", "Her Welsh counterpart": what people somebody is of is no part of a name. */
function trimPeople(sentence: ProfiledSentence, span: TaggedSpan): void {
	const { words } = sentence;
	const isPeople = (i: number) => (sentence.known[i] ?? -1) >> 2 === KNOWN_DEMONYM && !isListedFirstName(words[i]);
	if (span.end - span.first > 2 && isPeople(span.first)) span.first++;
	if (OWNER.test(words[span.first]?.lowerText ?? '') && span.end - span.first === 2) span.type = 'MISC';
}

const OWNER = /^(?:his|her|its|their|our|my)$/;

/** "Cook Ben Arlow": the job that opens a sentence has a capital like the first name behind it. */
function trimJobBefore({ words, rules }: TaggedSentence, span: TaggedSpan): void {
	const lower = words[span.first]?.lowerText ?? '';
	const isJob = rules.personNouns.has(lower) || rules.roleNouns.has(lower);
	if (span.end - span.first < 3 || !isJob) return;
	// "YouTuber Ben Arlow": a job that is called after a firm has its capital everywhere
	const isOfFirm = /\p{Ll}\p{Lu}/u.test(words[span.first]?.text ?? '');
	if (isOfFirm || (isListedFirstName(words[span.first + 1]) && opensSentence(words, span.first))) span.first++;
}

/** "Minister for Railways S. K. Bhandari": what an office is for has a capital like the name behind it. */
function trimField({ words, rules }: TaggedSentence, span: TaggedSpan): void {
	if (span.end - span.first < 3 || !/^(?:of|for)$/.test(words[span.first - 1]?.lowerText ?? '')) return;
	if (!rules.roleNouns.has(words[span.first - 2]?.lowerText ?? '')) return;
	const next = words[span.first + 1];
	const opensName = isListedFirstName(next) || /^\p{Lu}\.?$/u.test(next?.text ?? '');
	const isName = isListedFirstName(words[span.first]);
	if (opensName && !isName) span.first++;
}

/** "Ada Morrow of Vell": where somebody is from is no part of a name that is whole without it; "Joan of Arc" is not. */
function trimHome({ words }: TaggedSentence, span: TaggedSpan): void {
	for (let i = span.first + 2; i < span.end; i++) {
		if (words[i]?.text !== 'of') continue;
		span.end = i;
		return;
	}
}

/** "Rival Kestrel said", "Hawks: Host Vell on Monday": what a body is, or does, with the capital of the sentence. */
function trimHeadBefore({ words, rules }: TaggedSentence, span: TaggedSpan): void {
	const lower = words[span.first]?.lowerText ?? '';
	if (span.end - span.first < 2 || !opensSentence(words, span.first)) return;
	if (rules.whatFirmsAre.has(lower) || (rules.pluralVerb.test(lower) && /^(?:host|face|visit|trail)$/.test(lower)))
		span.first++;
	// "Shares of Brightwater fell"
	if (
		span.end - span.first > 2 &&
		rules.companyHolding.test(lower) &&
		/^(?:of|in)$/.test(textAt({ words }, span.first + 1))
	)
		span.first += 2;
}

/** "Among Democrats in Congress": the capital is the sentence's, and what is in another is not one with it. */
function trimPreposition({ words, rules }: TaggedSentence, span: TaggedSpan): void {
	const lower = words[span.first]?.lowerText ?? '';
	if (span.end - span.first > 1 && opensSentence(words, span.first) && OPENING_PREPOSITION.test(lower)) span.first++;
	const isParty = rules.partyMembers.test(words[span.first]?.lowerText ?? '');
	if (isParty && words[span.first + 1]?.text === 'in' && span.end - span.first > 2) span.end = span.first + 1;
}

const OPENING_PREPOSITION = /^(?:among|amongst|unlike|besides|despite|under|within|against|since|until|during)$/;

const opensSentence = (words: TaggedSentence['words'], i: number) =>
	i === 0 || /^[:“"‘•*-]$/.test(words[i - 1]?.text ?? '');

function trimBeforeName(sentence: TaggedSentence, span: TaggedSpan, surnames: ReadonlySet<string>): void {
	for (let i = span.end - 2; i >= span.first; i--) {
		if (!sentence.rules.officeBeforeName.test(textAt(sentence, i))) continue;
		span.first = i + 1;
		break;
	}
	const isSurnameOfAnother = span.end - span.first === 2 && surnames.has(textAt(sentence, span.end - 1));
	if (isSurnameOfAnother && sentence.rules.openingVerb.test(textAt(sentence, span.first))) span.first++;
}

/** Words that end full names, those that begin like a verb left aside. */
function surnamesOf(sentences: readonly TaggedSentence[]): Set<string> {
	const surnames = new Set<string>();
	for (const sentence of sentences) {
		for (const { first, end, type } of sentence.spans) {
			if (type === 'PER' && end - first > 1 && !sentence.rules.openingVerb.test(textAt(sentence, first)))
				surnames.add(textAt(sentence, end - 1));
		}
	}
	return surnames;
}

/** "BRUSSELS — Norway" is a dateline and a name, "England beat Samoa" two names and what the one does to the other. */
function splitBetweenNames(sentence: TaggedSentence, span: TaggedSpan): TaggedSpan[] {
	for (let i = span.first + 1; i < span.end - 1; i++) {
		const isListed =
			span.type === 'PER' && textAt(sentence, i) === ',' && !/^(?:Jr|Sr|II|III)\b/.test(textAt(sentence, i + 1));
		const isVerb = sentence.rules.verbBetweenNames.test(textAt(sentence, i)) || isVerbOfHeadline(sentence, i);
		if (!isListed && !DASH.test(textAt(sentence, i)) && !isVerb) continue;
		return [{ ...span, end: i }, ...splitBetweenNames(sentence, { ...span, first: i + 1 })];
	}
	return [span];
}

const FUNCTION_WORDS = functionWordsOf('en');

/** "Rovers sink Harriers": between capitals, what a headline writes small and is no small word is done by the one to the other. */
function isVerbOfHeadline(sentence: TaggedSentence & { part?: ArticlePart }, i: number): boolean {
	const { rules, words, part } = sentence;
	if (part !== 'title' || rules.verbHelpers.size === 0 || !/^\p{Ll}{3,}$/u.test(textAt(sentence, i))) return false;
	if (FUNCTION_WORDS.has(textAt(sentence, i)) || rules.particles.has(textAt(sentence, i))) return false;
	return words[i - 1]?.isCapitalised === true && words[i + 1]?.isCapitalised === true;
}

function midSentenceCapitals(sentences: readonly TaggedSentence[]): Set<string> {
	const capitals = new Set<string>();
	for (const { words } of sentences) {
		words.forEach((word, i) => {
			if (i > 0 && word.isCapitalised && words[i - 1]?.endsPlain) capitals.add(word.text);
		});
	}
	return capitals;
}

/** A degree, or a word that is usually small, has its capital from the sentence's beginning and nowhere else in the article. */
function isPlainWord(sentence: TaggedSentence, { first, end }: TaggedSpan, capitals: ReadonlySet<string>): boolean {
	const word = sentence.words[first];
	const { degree, rank, beforeRank } = sentence.rules;
	const isAll = (of: (text: string) => boolean) => sentence.words.slice(first, end).every(({ text }) => of(text));
	if (isAll((text) => degree.test(text))) return true;
	if (isAll((text) => rank.test(text) || (end - first > 1 && beforeRank.test(text)))) return true;
	if (end - first > 1 || !word?.isUsuallyLowerCase || capitals.has(word.text)) return false;
	return first === 0 || !sentence.words[first - 1]?.endsPlain;
}
