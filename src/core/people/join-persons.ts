import { ActorDraft } from '../actors/actor-draft.ts';
import type { KnowledgeBase } from '../actors/knowledge-base.ts';
import { lowerAt, type NamedMention } from '../actors/named-mention.ts';
import { PRONOUN_GENDER } from '../languages/en/pronouns.ts';
import { firstNameGender, isFirstName, titleGender } from './gender-of-name.ts';
import { KnownPersons, type LoneName } from './known-persons.ts';
import { takeNameApart } from './person-name.ts';

/**
 * Joins mentions of persons: full names first, then every shorter name goes to the person whom it means alone (KnownPersons.bearerOf).
 * Two first names that contradict each other keep two persons of one surname apart.
 */
export function joinPersons(mentions: readonly NamedMention[], knowledge: KnowledgeBase): ActorDraft[] {
	const drafts: ActorDraft[] = [];
	const known = new KnownPersons();
	const isFull = (mention: NamedMention) => /\s/.test(mention.name);
	const begin = (mention: NamedMention) => {
		const draft = new ActorDraft(mention.name, 'PER', -1);
		draft.add(mention);
		drafts.push(draft);
		return draft;
	};
	for (const mention of mentions) {
		if (!isFull(mention)) continue;
		const parts = takeNameApart(mention.name);
		let own = known.ofFullName(parts);
		if (!own) {
			own = begin(mention);
			known.add(own, parts, {
				gender: titleGender(mention) ?? firstNameGender(mention.name, knowledge),
				hasFirstName: isFirstName(mention.name, knowledge),
				isRelative: isRelative(mention),
				firstSentence: mention.sentence.part === 'text' ? mention.sentence.number : 0,
			});
		} else {
			own.add(mention);
			if (isFuller(mention.name, own.name) || isPlainer(mention.name, own.name, knowledge)) own.name = mention.name;
		}
		known.namedInFull(own);
	}
	const alone = new Map<string, ActorDraft>();
	const shorts = mentions.filter((mention) => !isFull(mention));
	const bySentence = new Map<NamedMention['sentence'], Set<string>>();
	for (const { sentence, name } of shorts)
		bySentence.set(sentence, (bySentence.get(sentence) ?? new Set()).add(takeNameApart(name).surname));
	for (const mention of shorts) {
		const { surname } = takeNameApart(mention.name);
		const beside = bySentence.get(mention.sentence) ?? new Set();
		const lone = { word: surname, title: titleGender(mention), beside, ...evidenceAround(mention) };
		const own = known.bearerOf(lone) ?? alone.get(surname);
		if (own) own.add(mention);
		else alone.set(surname, begin(mention));
	}
	return drafts;
}

/** "his wife Ellen Marsh", "their son, Jon Marsh,", "Ellen Marsh, his wife". */
function isRelative({ sentence, first, end }: NamedMention): boolean {
	const { relations } = sentence.rules;
	const before = lowerAt(sentence, first - 1) === ',' ? first - 2 : first - 1;
	if (relations.has(lowerAt(sentence, before)) && OWNER.test(lowerAt(sentence, before - 1))) return true;
	if (lowerAt(sentence, end) !== ',' || !/^(?:his|her|their)$/.test(lowerAt(sentence, end + 1))) return false;
	return [end + 2, end + 3].some((i) => relations.has(lowerAt(sentence, i)));
}

/** Before what somebody is to another; "older", "late" and their like may stand between. */
const OWNER =
	/^(?:his|her|their|my|our|['’]s?|and|with|late|older|elder|younger|twin|eldest|youngest|former|ex|step|then)$/;

/** What stands around a surname alone and tells whose it is. */
function evidenceAround({ sentence, first, end }: NamedMention): Omit<LoneName, 'word' | 'title'> {
	const title = lowerAt(sentence, first - 1).replace(/\.$/, '');
	const pronoun = sentence.words.slice(end, end + LONGEST_LEAD).find(({ lowerText }) => PRONOUN_GENDER.has(lowerText));
	return {
		isSurname: BEFORE_SURNAMES.test(title),
		pronoun: PRONOUN_GENDER.get(pronoun?.lowerText ?? '') ?? null,
		...(sentence.part === 'text' && { sentence: sentence.number }),
	};
}

/** Titles that stand before surnames; "Sir" and "Prince" have first names behind them. */
const BEFORE_SURNAMES =
	/^(?:mr|mrs|ms|miss|dr|prof|professor|sen|senator|rep|gov|councillor|cllr|judge|sgt|lt|capt|col|gen)$/;

/** Tokens in which "he" or "she" behind a name is its bearer. */
const LONGEST_LEAD = 8;

/** "Donald J. Trump" is no better a name to show than "Donald Trump"; "Ursula von der Leyen" is better than "von der Leyen". */
function isFuller(name: string, than: string): boolean {
	const words = (text: string) => text.split(' ').filter((word) => word.length > 2).length;
	return words(name) > words(than) && (than.split(' ').length < 2 || /^\p{Ll}/u.test(than));
}

/** "Marlow Dace" is better than "Brave Marlow Dace": what stands before it there is no first name. */
function isPlainer(name: string, than: string, knowledge: KnowledgeBase): boolean {
	return than.endsWith(` ${name}`) && isFirstName(name, knowledge) && !isFirstName(than, knowledge);
}
