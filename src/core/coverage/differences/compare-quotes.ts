import type { Quote, Span } from '../../article.ts';
import { foldSpelling } from '../../languages/en/fold-spelling.ts';
import { canBeOnePerson, type PersonName, takeNameApart } from '../../people/person-name.ts';
import type { ComparedArticle } from './compared-article.ts';
import type { Passage, QuoteDifference, QuoteElsewhere } from './difference.ts';
import { longestCommonWords } from './longest-common-words.ts';

/** Words a quote needs to be compared: fewer are a phrase that anybody may pick. */
const LEAST_WORDS = 4;
/** Words of a broken-off sentence that must be missing: fewer are tidying. */
const LEAST_CUT = 3;
/** Words of a quote that is told as not being here. */
const LEAST_WORDS_ELSEWHERE = 7;
/** Share of words in common, in order, from which two are one quote in other words. */
const REWORDED = 0.75;
/** Share of the shorter one's words, in order, from which two are the same words said. */
const SAME_QUOTE = 0.6;
/** What one report alone quotes must be this key to be told. */
const LEAST_KEYNESS = 0.4;

interface SaidWords {
	article: ComparedArticle;
	speaker: string | null;
	name: PersonName | null;
	/** Folded, in order. */
	words: string[];
	/** The same, a blank before and after each. */
	spaced: string;
	/** Whether a sentence ends after the word of the same number. */
	endsSentence: boolean[];
	/** Each word's place in the article's text. */
	places: Span[];
	isDirect: boolean;
	keyness: number;
	shown: boolean;
}

/** Quotes of an article that are compared, and words of each: every one is held against every one of the other reports. */
const MOST_COMPARED = 100;
const MOST_WORDS = 200;

/** The most key quotes of an article, in order of its text. */
function keyQuotesOf({ quotes }: ComparedArticle): Quote[] {
	const direct = quotes.filter(({ kind }) => kind !== 'indirect');
	if (direct.length <= MOST_COMPARED) return direct;
	const kept = new Set(direct.toSorted((a, b) => b.keyness - a.keyness).slice(0, MOST_COMPARED));
	return direct.filter((quote) => kept.has(quote));
}

/** What was said in an article between marks; reported speech is the reporter's words. */
function saidIn(article: ComparedArticle): SaidWords[] {
	return keyQuotesOf(article).map(({ spans, speaker, kind, keyness, shown }) => {
		const places = spans.flatMap((span) => wordPlaces(article.text, span)).slice(0, MOST_WORDS);
		const words = places.map((place) => foldSpelling(article.text.slice(...place).replaceAll('’', "'")));
		return {
			article,
			speaker: shown ? speaker : null,
			name: shown && speaker ? takeNameApart(speaker) : null,
			words,
			spaced: ` ${words.join(' ')} `,
			// after the last word counts what stands beside it, not the rest of the article
			endsSentence: places.map(([, end], index) =>
				endsSentence(article.text.slice(end, places[index + 1]?.[0] ?? end + 1)),
			),
			places,
			isDirect: kind === 'direct',
			keyness,
			shown,
		};
	});
}

function wordPlaces(text: string, [start, end]: Span): Span[] {
	const words = text.slice(start, end).matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu);
	return [...words].map((word): Span => [start + word.index, start + word.index + word[0].length]);
}

/** Whether a sentence ends in what stands between two words of a quote: a stop, or a cue that ends in one before the quote goes on. */
function endsSentence(between: string): boolean {
	return /^[.!?…]/.test(between) || /[.!?…]["”’»]?\s+["“‘«„]$/.test(between);
}

/** Quotes that this article or another breaks off within a sentence, or that have not the same words. One for each quote of this article. */
export function compareQuotes(here: ComparedArticle, reports: readonly ComparedArticle[]): QuoteDifference[] {
	const theirs = reports.map(saidIn);
	return saidIn(here).flatMap((mine): QuoteDifference[] => {
		for (const kind of ['cut-here', 'cut-elsewhere', 'reworded'] as const) {
			const found = theirs.flatMap((report) => {
				const other = report.find((said) => differsSo(kind, mine, said));
				return other ? [other] : [];
			});
			const [first] = found;
			if (!first) continue;
			return [
				{
					speaker: mine.speaker ?? first.speaker,
					kind,
					here: passageBeside(mine, first, kind === 'cut-elsewhere'),
					elsewhere: found.map((other) => passageBeside(other, mine, kind === 'cut-here')),
				},
			];
		}
		return [];
	});
}

/** Quotes of several reports, or key ones of one, whose words this article does not have. The most carried first. */
export function findQuotesElsewhere(
	here: ComparedArticle,
	reports: readonly ComparedArticle[],
	most: number,
): QuoteElsewhere[] {
	const mine = saidIn(here);
	const text = foldWords(here.text);
	const found: { said: SaidWords[]; speaker: string }[] = [];
	for (const report of reports) {
		for (const said of saidIn(report)) {
			const { speaker, words, isDirect, shown } = said;
			if (!speaker || !shown || !isDirect || words.length < LEAST_WORDS_ELSEWHERE) continue;
			if (text.includes(words.slice(0, LEAST_WORDS).join(' ')) || mine.some((own) => isOneQuote(own, said))) continue;
			const known = found.find(({ said: [first] }) => first && isOneQuote(first, said));
			if (!known) found.push({ said: [said], speaker });
			else if (known.said.every(({ article }) => article.id !== report.id)) known.said.push(said);
		}
	}
	const keyOf = ({ said }: { said: SaidWords[] }) => said[0]?.keyness ?? 0;
	// what a report lets most be said is told, however little the quote says by itself
	const keyest = Math.max(...found.map(keyOf));
	return found
		.filter((quote) => quote.said.length > 1 || keyOf(quote) >= Math.min(LEAST_KEYNESS, keyest))
		.sort((a, b) => b.said.length - a.said.length || (b.said[0]?.keyness ?? 0) - (a.said[0]?.keyness ?? 0))
		.slice(0, most)
		.map(({ said, speaker }) => ({
			speaker,
			passages: said.map((one) => passageOfWords(one, 0, one.words.length - 1, () => false)),
		}));
}

function differsSo(kind: QuoteDifference['kind'], mine: SaidWords, theirs: SaidWords): boolean {
	switch (kind) {
		case 'cut-here':
			return isCutFrom(mine, theirs);
		case 'cut-elsewhere':
			return isCutFrom(theirs, mine);
		case 'reworded':
			return isReworded(mine, theirs);
	}
}

/** Whether a quote is another one broken off, at its start or end, within a sentence. */
function isCutFrom(cut: SaidWords, whole: SaidWords): boolean {
	if (cut.words.length < LEAST_WORDS || !whole.spaced.includes(cut.spaced) || !mayBeOneSpeaker(cut, whole))
		return false;
	const at = placeIn(whole.words, cut.words);
	if (at < 0) return false;
	const end = at + cut.words.length;
	const goesOn = cut.isDirect ? wordsToEnd(whole.endsSentence, end - 1) : 0;
	return goesOn >= LEAST_CUT || (cut.isDirect && wordsFromStart(whole.endsSentence, at) >= LEAST_CUT);
}

/** Words that follow in the same sentence. */
function wordsToEnd(endsSentence: readonly boolean[], last: number): number {
	let count = 0;
	for (let at = last; at < endsSentence.length - 1 && !endsSentence[at]; at++) count++;
	return count;
}

/** Words that stand before in the same sentence. */
function wordsFromStart(endsSentence: readonly boolean[], first: number): number {
	let count = 0;
	while (first - count > 0 && !endsSentence[first - count - 1]) count++;
	return count;
}

function isReworded(a: SaidWords, b: SaidWords): boolean {
	if (!a.isDirect || !b.isDirect || !a.speaker || !b.speaker || !mayBeOneSpeaker(a, b)) return false;
	const shorter = Math.min(a.words.length, b.words.length);
	if (shorter < LEAST_WORDS_ELSEWHERE || a.spaced.includes(b.spaced) || b.spaced.includes(a.spaced)) return false;
	const common = longestCommonWords(a.words, b.words).length;
	return (2 * common) / (a.words.length + b.words.length) >= REWORDED;
}

function isOneQuote(a: SaidWords, b: SaidWords): boolean {
	const common = longestCommonWords(a.words, b.words).length;
	return common >= LEAST_WORDS && common / Math.min(a.words.length, b.words.length) >= SAME_QUOTE;
}

function mayBeOneSpeaker(a: SaidWords, b: SaidWords): boolean {
	return !a.name || !b.name || canBeOnePerson(a.name, b.name);
}

/** Where the words stand among others in one piece; -1 where they do not. */
function placeIn(words: readonly string[], part: readonly string[]): number {
	for (let at = 0; at + part.length <= words.length; at++) {
		if (part.every((word, index) => words[at + index] === word)) return at;
	}
	return -1;
}

/**
 * What is shown of a quote beside another one: all of it with the words marked that differ or, where the other is cut from it, the sentences
 * it was cut from with the words marked that were left out.
 */
function passageBeside(said: SaidWords, other: SaidWords, isWhole: boolean): Passage {
	const last = said.words.length - 1;
	if (isWhole) {
		const at = placeIn(said.words, other.words);
		const end = at + other.words.length - 1;
		const from = at - wordsFromStart(said.endsSentence, at);
		const to = end + wordsToEnd(said.endsSentence, end);
		return passageOfWords(said, from, to, (index) => index < at || index > end);
	}
	if (placeIn(other.words, said.words) >= 0) return passageOfWords(said, 0, last, () => false);
	const common = new Set(longestCommonWords(said.words, other.words).map(([index]) => index));
	return passageOfWords(said, 0, last, (index) => !common.has(index));
}

/** The words from one to another as they stand, with the marks around them, and neighbouring wanted words marked together. */
function passageOfWords(
	{ article, places }: SaidWords,
	from: number,
	to: number,
	isMarked: (index: number) => boolean,
): Passage {
	const { id, url, outlet, isSummary, text } = article;
	const [first, last] = [places[from]?.[0] ?? 0, places[to]?.[1] ?? 0];
	const start = first - (/["“‘«„]\s?$/.exec(text.slice(Math.max(0, first - 2), first))?.[0].length ?? 0);
	const end = last + (/^[.,!?…]?\s?["”’»]?/.exec(text.slice(last, last + 3))?.[0].trimEnd().length ?? 0);
	const marks: [number, number][] = [];
	for (let index = from; index <= to; index++) {
		const place = places[index];
		if (!place || !isMarked(index)) continue;
		const before = marks.at(-1);
		if (before && index > from && isMarked(index - 1)) before[1] = place[1] - start;
		else marks.push([place[0] - start, place[1] - start]);
	}
	return { articleId: id, url, outlet, text: text.slice(start, end), marks, isFromSummary: isSummary };
}

function foldWords(text: string): string {
	return (
		text
			.replaceAll('’', "'")
			.match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu)
			?.map(foldSpelling) ?? []
	).join(' ');
}
