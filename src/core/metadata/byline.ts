import { agencyAmong, agencyOfCredit } from '../outlets/agencies.ts';
import {
	AND,
	BEAT_WORD,
	BUTTON_WORDS,
	CHANGED,
	EAST_ASIAN_LEAD_IN,
	EAST_ASIAN_OTHER_ROLE,
	EAST_ASIAN_ROLE,
	EAST_ASIAN_ROLE_BETWEEN,
	FIELD_OF_POST,
	HELPERS,
	JOB_WORD,
	KOREAN_ROLE,
	LEAD_IN,
	MAY_BE_PLACE,
	NOT_A_PERSON,
	OTHER_ROLE,
	OTHER_ROLE_INSIDE,
	OTHER_WORK_BEHIND,
	PLACE_LIKE,
	PLACE_OR_EMPLOYER,
} from './byline-words.ts';
import { isTimeLabel } from './times/time-labels.ts';
import { withoutTimes } from './times/without-times.ts';

/** Who wrote an article, as its byline or metadata says it. */
export interface Byline {
	/** Persons, whole names, in order. */
	authors: string[];
	agency: string | null;
	/** What the byline names where it names no person: "BBC News", "Staff". */
	desk: string | null;
}

const LONGEST = 400;
/** Clauses of a byline, each with its own lead-in; a full stop parts them before another lead-in. */
const CLAUSE = /\s*(?:[;|•·\n\r\t＆]|\s[/–—-]\s|(?<=\p{Ll}{2})\.\s(?=\p{Lu}))\s*/u;
/** As feeds write an author: "jo.doe@ledger.test (Jo Doe)". */
const MAILBOX_OF = /^\S+@\S+\s+\(([^()]{3,80})\)$/u;
const ADDRESS =
	/(?:https?:\/\/\S*|(?:javascript|vbscript|data|blob|file|about|mailto|tel|ftp):\S*|www\.\S+|\S+@\S+\.\S+|@[\w.]+|\S+\s*\[at\]\s*\S+)/giu;
const DOMAIN = /^[\p{L}\d-]+\.[a-z]{2,6}(?:\.[a-z]{2})?$/iu;
const NAME_PARTICLE =
	/^(?:van|von|der|den|de|del|della|di|da|dos|das|du|la|le|el|al|bin|ibn|ben|ter|ten|zu|af|av|y|e|st\.?|d'|o')$/i;
const CREDENTIAL =
	/^(?:ph\.?d|m\.?d|m\.?s|m\.?a|mba|rdn?|fand|jr|sr|i{2,3}|iv|esq|rn|cpa|dds|dr|prof|msc|bsc|do|dvm|pharmd|lcsw|cfa|cfp|cepf|cpp|psp|pmp|cissp|mph|obe|cbe|mbe|facs|foma|dabom)\.?$/i;
const TITLE_OF_PERSON = /^(?:(?:prof|dr|mr|mrs|ms|sir|dame|rev|ing|mag|dipl)\b\.?\s*)+(?=\p{Lu})/iu;

/**
 * Reads a byline or an author field of metadata.
 * @param written its text, or its texts where elements or line breaks part them
 * @param isPlace what else tells that a name is a place's, such as the text of the article
 */
export function parseByline(
	written: string | readonly string[],
	isPlace: (name: string) => boolean = () => false,
): Byline {
	const text = tidyText(typeof written === 'string' ? written : joinPieces(written));
	const byline: Byline = { authors: [], agency: agencyOfCredit(text), desk: null };
	if (byline.agency) return byline;
	const named = text.replace(MAILBOX_OF, '$1').replace(OTHER_WORK_BEHIND, ' | ');
	const cleaned = withoutTimes(named.replace(ADDRESS, ' ').replace(HELPERS, ' | $1 | '), ' | ');
	for (const clause of cleaned.replace(EAST_ASIAN_ROLE_BETWEEN, ' | ').split(CLAUSE)) {
		if (OTHER_ROLE.test(clause) || EAST_ASIAN_OTHER_ROLE.test(clause)) continue;
		// "Story and photos by Jo Doe" is one who did both
		const opening = LEAD_IN.exec(clause)?.[0].length ?? 0;
		const other = OTHER_ROLE_INSIDE.exec(clause.slice(opening));
		const own = clause.slice(0, other ? opening + other.index : clause.length);
		const whole = agencyOfPart(own);
		if (whole) byline.agency ??= whole;
		else for (const group of groupsOf(own)) addGroup(byline, group, isPlace);
	}
	if (byline.authors.length) return { ...byline, desk: null };
	// beside an agency, "and" parts two who wrote it
	return byline.agency ? byline : { ...byline, desk: wholeDesk(byline.desk, text) };
}

/** A house's name may have "in" or "and" in it, and two may go by their first names: "Human in the Loop", "Moln & Moln", "João e Ana". What "BBC News in Washington" has behind it is a place. */
function wholeDesk(desk: string | null, text: string): string | null {
	const whole = withoutLeadIn(text);
	const isNewsroom = desk !== null && (NOT_A_PERSON.test(desk) || /\p{Lu}{2}|\d/u.test(desk));
	if (isNewsroom && /^\s+in\s+\p{Lu}/u.test(whole.slice(desk.length))) return desk;
	const isName = /^\p{Lu}[^,;|\d@:()]{1,50}$/u.test(whole) && (AND.test(whole) || /\sin\s/u.test(whole));
	return desk !== null && isName && whole.startsWith(desk) ? whole : desk;
}

function tidyText(written: string): string {
	return written
		.slice(0, LONGEST)
		.replace(/[\u200b-\u200f\u00ad\ufeff]/g, '')
		.replace(/[\u00a0\u3000]/g, ' ')
		.trim();
}

const FILED_IN = /^(?:(?:posted|filed|published) )?(?:in|under)$/i;

/** Pieces of one word each may be a first and a last name; a lead-in belongs to what follows it. */
function joinPieces(written: readonly string[]): string {
	// what follows "in" alone is where the article is filed
	const pieces = written.filter((_, index) => !FILED_IN.test(written[index - 1] ?? ''));
	return pieces.reduce((text, piece, index) => {
		const before = pieces[index - 1] ?? '';
		const isOpening = isLeadIn(before);
		const beforeThat = pieces[index - 2] ?? '';
		// three and more are a list: "Small", "Medium", "Large"
		const isInList = isCapitalWord(pieces[index + 1] ?? '') || (isCapitalWord(beforeThat) && !isLeadIn(beforeThat));
		const isOneName = isCapitalWord(before) && isCapitalWord(piece) && !isInList;
		return text + (index === 0 ? '' : isOneName || isOpening ? ' ' : ' | ') + piece;
	}, '');
}

function isLeadIn(piece: string): boolean {
	return LEAD_IN.exec(`${piece} `)?.[0].trim() === piece;
}

function isCapitalWord(text: string): boolean {
	return /^\p{Lu}[\p{L}'’-]+$/u.test(text) && !NOT_A_PERSON.test(text);
}

/** "Head of Marketing and Sales", "at Moln & Moln": an "and" within a post or a house parts no persons. */
const POST_OR_HOUSE =
	/,?\s*(?<!\p{L})(?:(?:head|director|chief|manager|professor|lecturer|editor|chair(?:man|woman)?|president|vice president|founder)\s+of\s+[^,;|]{2,80}|at\s+\p{Lu}[^,;|&]{1,40}\s&\s\p{Lu}[^,;|]{1,40})/giu;

const AND_NAME = /\s(?:and|&)\s+(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){1,2})$/u;

/**
 * What "and" leads to behind a post is another person where a job of its own follows, or where the field before is written small, as a person's
 * name is not: "professor of history and Max Roe". Empty where it belongs to the post.
 */
function personBehindPost(post: string, rest: string): string {
	const [and = '', name = ''] = AND_NAME.exec(post) ?? [];
	if (!and || FIELD_OF_POST.test(name)) return '';
	const next = /^,\s*([^,;|]+)/.exec(rest)?.[1] ?? '';
	const isBehindSmall = /\s\p{Ll}[\p{L}-]*$/u.test(post.slice(0, -and.length));
	return isBehindSmall || isJob(next) ? and : '';
}

/** The names of a clause in groups that "and" parts, each parted by its commas: "Jo Doe, political editor" and "Max Roe, reporter". */
function groupsOf(clause: string): string[][] {
	const inverted = surnameFirst(clause);
	if (inverted) return [[inverted]];
	return withoutLeadIn(clause)
		.replace(POST_OR_HOUSE, (post, at: number, all: string) => personBehindPost(post, all.slice(at + post.length)))
		.split(AND)
		.map((group) => {
			const name = surnameFirst(group);
			return name
				? [name]
				: group
						.split(/\s*[,，]\s*/)
						.map(withoutLeadIn)
						.filter((part) => part && !CREDENTIAL.test(part));
		});
}

/** After a job or a house, what is no job is a place, unless a job follows it as well: "Jo Doe, editor, Max Roe, reporter". */
function addGroup(byline: Byline, parts: readonly string[], isPlace: (name: string) => boolean): void {
	let isPastJob = false;
	for (const [index, part] of parts.entries()) {
		const agency = agencyOfPart(part);
		if (agency) {
			byline.agency ??= agency;
			continue;
		}
		if (index > 0 && byline.authors.length > 0 && isFieldWithJob(part)) {
			isPastJob = true;
			continue;
		}
		const name = tidyName(part);
		// what begins a byline is a person's before it is a beach's
		const isLater = index > 0 || byline.authors.length > 0;
		const mayBePlace = MAY_BE_PLACE.test(name);
		const isPlaceName = PLACE_LIKE.test(name) || (isLater && mayBePlace) || ((isLater || mayBePlace) && isPlace(name));
		if (isPersonName(name) && !isPlaceName) {
			const next = parts[index + 1];
			if (isPastJob && !(next && NOT_A_PERSON.test(next))) continue;
			if (!byline.authors.includes(name)) byline.authors.push(name);
			isPastJob = false;
		} else {
			isPastJob = byline.authors.length > 0;
			if (!isPlaceName && /\p{L}{2}/u.test(name) && !isJob(name)) byline.desk ??= name;
		}
	}
}

/** Behind a name, "Middle East Editor" is a post and "Max Roe Staff Writer" another person: a field has one word of a job behind it. */
function isFieldWithJob(part: string): boolean {
	const [last = '', ...before] = part.trim().split(/\s+/).reverse();
	return before.length > 0 && JOB_WORD.test(last) && !before.some((word) => JOB_WORD.test(word));
}

function agencyOfPart(part: string): string | null {
	return agencyOfCredit(part) ?? (part.length < 50 && /[/(]/.test(part) ? agencyAmong(part) : null);
}

/** Nothing but a post: "Transport Correspondent", "Vice President". */
function isJob(name: string): boolean {
	return (
		name.split(/\s+/).some((word) => JOB_WORD.test(word)) &&
		!/\b(?:staff|team|desk|editors|editorial|board|redaktion|rédaction|redacción|redazione|redactie|redaksjonen)\b/i.test(
			name,
		)
	);
}

/** "Jongen, Michiel de", as catalogues write it, is Michiel de Jongen. Null for what is no name of that kind. */
function surnameFirst(text: string): string | null {
	if (LEAD_IN.test(text)) return null;
	const match =
		/^((?:\p{Ll}{2,3} ){0,2}\p{Lu}[\p{L}\p{M}'’-]+), (\p{Lu}[\p{L}\p{M}'’-]*\.?(?: \p{Lu}\.){0,2})((?: \p{Ll}{2,3}){0,2})$/u.exec(
			text.trim(),
		);
	const [, surname = '', first = '', particles = ''] = match ?? [];
	if (
		!match ||
		[surname, first].some((word) => NOT_A_PERSON.test(word) || agencyOfCredit(word) || CREDENTIAL.test(word))
	)
		return null;
	return `${first}${particles} ${surname}`;
}

/** Whether a text is a person's name and nothing else, as far as its shape tells. */
function isPersonName(text: string): boolean {
	if (text.length < 2 || text.length > 60) return false;
	if (/[\d:?!"“”„<>{}=_#%()[\]©]/.test(text) || DOMAIN.test(text) || NOT_A_PERSON.test(text)) return false;
	const words = text.split(/\s+/);
	if (words.length > 5 || isTimeLabel(text)) return false;
	// "MDR SACHSEN Stand": an abbreviation before other words is an organisation; "STEVE PEOPLES" is a name
	if (/^\p{Lu}{3,}$/u.test(words[0] ?? '') && !/^[\p{Lu}-]+$/u.test(words.at(-1) ?? '')) return false;
	const hasCase = /[\p{Lu}\p{Ll}]/u.test(text);
	// Chinese, Japanese, Korean, Arabic … names: two words or one short one
	if (!hasCase)
		return /^[\p{L}\p{M}\s・·'-]+$/u.test(text) && (words.length > 1 || text.length <= 6) && words.length <= 5;
	if (words.length === 1 || /^\p{Ll}/u.test(words.at(-1) ?? '')) return false;
	return words.every(
		(word) => /^[\p{Lu}\p{Lt}'’]/u.test(word) || NAME_PARTICLE.test(word) || /^\p{Ll}{1,3}['’]\p{Lu}/u.test(word),
	);
}

function withoutLeadIn(text: string): string {
	let rest = text.trim();
	for (let i = 0; i < 2; i++) rest = rest.replace(LEAD_IN, '').replace(EAST_ASIAN_LEAD_IN, '').trim();
	return rest;
}

function tidyName(part: string): string {
	const name = part
		.replace(CHANGED, '')
		.replace(/^From\s+(?=\p{Lu}\S+\s+\p{Lu})/u, '')
		.replace(PLACE_OR_EMPLOYER, '')
		.replace(BUTTON_WORDS, '')
		.replace(KOREAN_ROLE, '')
		.replace(EAST_ASIAN_ROLE, '')
		.replace(TITLE_OF_PERSON, '')
		.replace(/^[\s.,:;–—-]+|[\s,:;–—-]+$/g, '')
		.replace(/\s+/g, ' ');
	return withoutJobs(withoutCredentials(name.split(' ')));
}

/** "Jo A. Doe CPP": without what a person passed. */
function withoutCredentials(words: readonly string[]): readonly string[] {
	const isCredential = (word: string) =>
		/^\p{Lu}[\p{Lu}.]+[®™]?$/u.test(word) && CREDENTIAL.test(word.replace(/[®™]$/, ''));
	const isShouted = words.slice(0, 2).every((word) => !/\p{Ll}/u.test(word));
	const end = isShouted ? -1 : words.findIndex((word, index) => index >= 2 && isCredential(word));
	return end < 0 ? words : words.slice(0, end);
}

/** "Political editor Jo Doe", "Jo Doe Staff Writer": the job stands before or behind a whole name. */
function withoutJobs(words: readonly string[]): string {
	const isJobWord = (word: string) => JOB_WORD.test(word) || NOT_A_PERSON.test(word);
	const first = words.findLastIndex((word) => JOB_WORD.test(word));
	const behind = words.slice(first + 1);
	if (first >= 0 && behind.length >= 2 && isPersonName(behind.join(' '))) return behind.join(' ');
	const end = words.findIndex((word, index) => isJobWord(word) || (index >= 2 && BEAT_WORD.test(word)));
	const before = words.slice(0, end);
	return end >= 2 && JOB_WORD.test(words.at(-1) ?? '') && isPersonName(before.join(' '))
		? before.join(' ')
		: words.join(' ');
}
