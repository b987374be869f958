import type { Mention, MentionType } from '../article.ts';
import { ADJECTIVE_TAIL, NAME_PARTICLES, SENTENCE_OPENERS } from '../languages/en/name-words.ts';
import { DEGREE, TITLE_GENDER, TITLES } from '../languages/en/titles.ts';
import type { MarkedText } from '../quotes/marked-text.ts';
import type { FirstNames } from './first-names.ts';
import type { Gender } from './gender.ts';
import { isCalendarWord, isOrganisationWord, isPersonalTitle } from './name-words.ts';

/** A place where the text names somebody or something. */
export interface Name {
	/** Tokens [firstToken, endToken), titles left out. */
	firstToken: number;
	endToken: number;
	/** First token with titles. */
	fullFirstToken: number;
	text: string;
	/** What its title or first name tells. */
	gender: Gender | null;
	/** A title stands before it. */
	isTitled: boolean;
	/** "Smith's". */
	isPossessive: boolean;
	isInMarks: boolean;
	/** As the actors' tagger has it; null where it has no mention here. */
	type: MentionType | null;
	/** Index into the analysis' actors. */
	actor: number | null;
}

const CAPITALISED = /^\p{Lu}/u;
const CAPITALS_IN_HEADLINE = 0.6;
/** Titles in front of one name: "Republican House Majority Leader". */
const MOST_TITLES = 12;

/** Headlines in title case tell little about names: only a first name and a word that the body capitalises too are taken from them. */
function countHeadlineTokens(marked: MarkedText): number {
	const headline = marked.sentences.filter((sentence) => sentence.paragraph === 0);
	const end = headline.at(-1)?.endToken ?? 0;
	const spelt = marked.tokens.slice(0, end).filter((token) => /^\p{L}/u.test(token.text));
	const capitals = spelt.filter((token) => CAPITALISED.test(token.text)).length;
	return spelt.length > 3 && spelt.length < 30 && capitals >= CAPITALS_IN_HEADLINE * spelt.length ? end : 0;
}

const bare = (word: string) => word.replace(/\.$/, '');

/**
 * Finds the names of a text: the mentions that the actors' tagger found, and runs of capitalised words that it has not.
 * @param firstNames tells where a run such as "Republican Mike Pence" begins to be a person
 * @param isOpener whether a capitalised word, in lower case, only opens a sentence or stands before a name
 */
export function findNames(
	marked: MarkedText,
	mentions: readonly Mention[],
	firstNames: FirstNames,
	isOpener: (word: string) => boolean = (word) => SENTENCE_OPENERS.has(word),
): Name[] {
	const { tokens, words } = marked;
	const names: Name[] = [];
	const taken = new Uint8Array(tokens.length);
	let token = 0;
	for (const mention of mentions) {
		while (token < tokens.length && (tokens[token]?.end ?? 0) <= mention.start) token++;
		let end = token;
		while (end < tokens.length && (tokens[end]?.start ?? 0) < mention.end) end++;
		if (end === token) continue;
		taken.fill(1, token, end);
		addName(marked, names, token, end, firstNames, mention);
	}
	const headlineEnd = countHeadlineTokens(marked);
	const spellings = new Set(tokens.slice(headlineEnd).map((token) => token.text));
	for (let i = 0; i < headlineEnd - 1; i++) {
		const isFullName = firstNames.has(words[i] ?? '') && spellings.has(tokens[i + 1]?.text ?? '');
		if (!isFullName || taken[i] || !CAPITALISED.test(tokens[i + 1]?.text ?? '')) continue;
		addName(marked, names, i, i + 2, firstNames, null);
		i++;
	}
	for (let i = headlineEnd; i < tokens.length; i++) {
		if (taken[i] || !CAPITALISED.test(tokens[i]?.text ?? '')) continue;
		const end = endOfRun(marked, i, taken);
		// letters behind a name are its own: "Ana Ruiz KC"
		let first = taken[i - 1] ? firstBehindDegrees(marked, i, end) : i;
		while (first < end && isOpener(bare(words[first] ?? ''))) first++;
		const mayBeCommon = first < end - 1 && !firstNames.has(words[first] ?? '');
		if (mayBeCommon && isCommonOpener(marked, first, spellings)) first++;
		if (first < end) addName(marked, names, first, end, firstNames, null);
		i = end - 1;
	}
	return names.sort((a, b) => a.firstToken - b.firstToken);
}

/** Where a run of capitalised words ends; "of" joins only what an organisation's name begins. */
function endOfRun(marked: MarkedText, first: number, taken: Uint8Array): number {
	const { tokens, words, sentenceOf, passageOf } = marked;
	const isPart = (i: number) =>
		i < tokens.length &&
		!taken[i] &&
		sentenceOf[i] === sentenceOf[first] &&
		passageOf[i] === passageOf[first] &&
		CAPITALISED.test(tokens[i]?.text ?? '');
	// "Department of Justice", and titles such as "Secretary of State"
	const joinsOf = (i: number) => isOrganisationWord(tokens[i]?.text ?? '') || words[i] === 'secretary';
	const touches = (i: number) => (tokens[i]?.start ?? 0) - (tokens[i - 1]?.end ?? 0) <= 1;
	let end = first + 1;
	for (;;) {
		if (isPart(end) && touches(end)) end++;
		else if (NAME_PARTICLES.has(words[end] ?? '') && isPart(end + 1)) end += 2;
		else if (NAME_PARTICLES.has(words[end] ?? '') && NAME_PARTICLES.has(words[end + 1] ?? '') && isPart(end + 2))
			end += 3;
		else if (words[end] === '-' && touches(end + 1) && end - first > 1 && !ADJECTIVE_TAIL.test(words[end + 1] ?? ''))
			end += 2;
		else if (words[end] === 'of' && isPart(end + 1) && joinsOf(end - 1)) end += 2;
		else if (words[end] === 'of' && words[end + 1] === 'the' && isPart(end + 2) && joinsOf(end - 1)) end += 3;
		else return end;
	}
}

function firstBehindDegrees({ tokens }: MarkedText, start: number, end: number): number {
	let first = start;
	while (first < end && DEGREE.test(tokens[first]?.text ?? '')) first++;
	return first;
}

/** A word that opens its sentence and stands in lower case elsewhere in the text is no name: "Unlike", "Voters". */
function isCommonOpener(marked: MarkedText, token: number, spellings: ReadonlySet<string>): boolean {
	const opener = marked.sentences[marked.sentenceOf[token] ?? 0]?.firstToken;
	return opener === token && spellings.has(marked.words[token] ?? '');
}

/** Where a person's name begins in a run: behind the last title, and behind what stands before a known first name. */
function startOfPerson(
	marked: MarkedText,
	runStart: number,
	end: number,
	firstNames: FirstNames,
	isMention: boolean,
): number {
	const { tokens, words, text } = marked;
	const word = (i: number) => bare(words[i] ?? '');
	let first = runStart;
	while (first < end - 1 && TITLES.has(word(first))) first++;
	for (let i = end - 2; i >= first; i--) if (isPersonalTitle(word(i))) return i + 1;
	if (isOrganisationWord(text.slice(tokens[first]?.start, tokens[end - 1]?.end))) return first;
	for (let i = end - 2; i >= first; i--) if (TITLES.has(word(i))) return i + 1;
	if (isMention || firstNames.has(word(first)) || (tokens[first]?.text ?? '').endsWith('.')) return first;
	for (let i = Math.max(first + 1, end - 3); i < end - 1; i++) if (firstNames.has(word(i))) return i;
	return first;
}

function addName(
	marked: MarkedText,
	names: Name[],
	runStart: number,
	runEnd: number,
	firstNames: FirstNames,
	mention: Mention | null,
): void {
	const { tokens, words, text, passageOf } = marked;
	const word = (i: number) => bare(words[i] ?? '');
	let first = runStart;
	let end = runEnd;
	if (words[end - 1] === "'s") end--;
	if (!mention) {
		while (end > first && isCalendarWord(words[end - 1] ?? '')) end--;
	}
	if (first >= end) return;
	const fullFirst = first;
	if (!mention || mention.type === 'PER') first = startOfPerson(marked, first, end, firstNames, mention !== null);
	const isOrganisation = mention
		? mention.type !== 'PER'
		: isOrganisationWord(text.slice(tokens[first]?.start, tokens[end - 1]?.end));
	let gender: Gender | null = null;
	let titleStart = fullFirst;
	// titles in lower case or left outside a mention: "spokeswoman Ann Hale"
	const earliest = Math.max(0, fullFirst - MOST_TITLES);
	while (titleStart > earliest && TITLES.has(word(titleStart - 1)) && passageOf[titleStart - 1] === passageOf[first])
		titleStart--;
	for (let i = titleStart; i < first; i++) gender ??= TITLE_GENDER.get(word(i)) ?? null;
	const name = text.slice(tokens[first]?.start, tokens[end - 1]?.end).replace(/[’']$/, '');
	if (/^\p{N}/u.test(name) || bare(name).length < 2) return;
	if (!mention && TITLES.has(word(end - 1))) return;
	if (!mention && end - first === 1 && /^(?:R|D|I|AM|PM|ET|EDT|EST|GMT)[.-]?$/.test(name)) return;
	names.push({
		firstToken: first,
		endToken: end,
		fullFirstToken: titleStart,
		text: name.endsWith('.') && !/\b(?:Jr|Sr|Inc|Co|Corp)\.$/.test(name) ? name.slice(0, -1) : name,
		gender,
		isTitled: !isOrganisation && first > 0 && isPersonalTitle(word(first - 1)) && titleStart < first,
		isPossessive: words[end] === "'s" || /[’']$/.test(tokens[end]?.text ?? ''),
		isInMarks: (passageOf[first] ?? -1) >= 0,
		type: mention?.type ?? null,
		actor: mention?.actor ?? null,
	});
}
