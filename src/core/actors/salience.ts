import type { ActorDraft, ActorPlace } from './actor-draft.ts';
import type { ActorReason } from './actor-reason.ts';
import { lowerAt } from './named-mention.ts';

/** How much the article is about an actor, and by what signs. */
export interface Salience {
	/** 0 to 1 */
	score: number;
	/** Strongest first. */
	reasons: ActorReason[];
}

/** Sentences of the text that count as its lead. */
const LEAD_SENTENCES = 3;

/** What each sign weighs; together 1. A headline names whom an article is about, the number of mentions confirms it. */
const WEIGHTS = { title: 0.3, standfirst: 0.08, lead: 0.14, mentions: 0.28, speaks: 0.12, acts: 0.08 } as const;
/** Somewhere that things merely happen is less of an actor. */
const PLACE_FACTOR = 0.6;

export function salienceOf(draft: ActorDraft, mostMentions: number, isPlace: boolean): Salience {
	const inText = draft.places.filter(({ sentence, isPronoun }) => sentence.part === 'text' && !isPronoun);
	const inTitle = draft.places.some(({ sentence }) => sentence.part === 'title');
	const inStandfirst = draft.places.some(({ sentence }) => sentence.part === 'description');
	const inLead = inText.some(({ sentence }) => sentence.number < LEAD_SENTENCES);
	const speaks = draft.places.filter((place) => place.sentence.part === 'text' && isSpeaking(place)).length;
	const acts = inText.filter(isSubject).length;
	const score =
		WEIGHTS.title * Number(inTitle) +
		WEIGHTS.standfirst * Number(inStandfirst || inTitle) +
		WEIGHTS.lead * Number(inLead) +
		WEIGHTS.mentions * (Math.log1p(inText.length) / Math.log1p(mostMentions)) +
		WEIGHTS.speaks * Math.min(1, speaks / 2) +
		WEIGHTS.acts * Math.min(1, acts / 2);
	const reasons: ActorReason[] = [];
	if (inTitle) reasons.push({ code: 'headline' });
	else if (inStandfirst) reasons.push({ code: 'standfirst' });
	if (inLead) reasons.push({ code: 'lead' });
	if (speaks > 0) reasons.push({ code: 'quoted', values: { times: speaks } });
	reasons.push({ code: 'named', values: { times: inText.length } });
	return { score: Math.min(1, score * (isPlace ? PLACE_FACTOR : 1)), reasons };
}

/** "Okafor said", "said Okafor", "according to Okafor". */
function isSpeaking({ sentence, first, end }: ActorPlace): boolean {
	let after = end;
	while (sentence.rules.verbHelpers.has(lowerAt(sentence, after)) && after < end + 2) after++;
	if (sentence.rules.sayingVerbs.has(lowerAt(sentence, after)) && lowerAt(sentence, after) !== 'according') return true;
	if (lowerAt(sentence, end) === ',' && saysBehindApposition(sentence, end)) return true;
	const before = lowerAt(sentence, first - 1);
	return (
		(before === 'to' && lowerAt(sentence, first - 2) === 'according') ||
		(sentence.rules.sayingVerbs.has(before) && /[”"'’,]/.test(lowerAt(sentence, first - 2)))
	);
}

/** Tokens between the commas of "Okafor, who has written ten books, said". */
const LONGEST_APPOSITION = 20;

function saysBehindApposition(sentence: ActorPlace['sentence'], comma: number): boolean {
	for (let i = comma + 1; i <= comma + LONGEST_APPOSITION; i++)
		if (lowerAt(sentence, i) === ',' && sentence.rules.sayingVerbs.has(lowerAt(sentence, i + 1))) return true;
	return false;
}

function isSubject({ sentence, end }: ActorPlace): boolean {
	let after = end;
	while (sentence.rules.verbHelpers.has(lowerAt(sentence, after)) && after < end + 3) after++;
	return after > end || sentence.rules.decidingVerbs.has(lowerAt(sentence, after));
}
