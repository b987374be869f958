import { settleType } from './entity-tags.ts';
import { isListedFirstName } from './knowledge-base.ts';
import type { TaggedSentence } from './tagger.ts';

const lowerAt = ({ words }: TaggedSentence, i: number) => (words[i]?.text ?? '').toLowerCase();
const isRole = (sentence: TaggedSentence, i: number) =>
	sentence.rules.roleNouns.has(lowerAt(sentence, i).replace(/\.$/, ''));

const nameOf = ({ words }: TaggedSentence, first: number, end: number) =>
	words
		.slice(first, end)
		.map((word) => word.text)
		.join(' ');

/** Places above all: "the president of France". */
const isKnown = (sentence: TaggedSentence, i: number) => (sentence.known[i] ?? -1) >= 0;

/**
 * Companies look like surnames. A name that somebody is chief executive *of*, or that stands before a role and a person
 * ("Brightwater chairman Tom Hale"), is an organisation wherever the article has it, unless it ends a person's full name or follows a title.
 */
export function retypeCompanies(sentences: readonly TaggedSentence[]): void {
	const owners = new Set<string>();
	const persons = new Set<string>();
	for (const sentence of sentences) {
		for (const { first, end, type } of sentence.spans) {
			if (type === 'MISC' && !sentence.rules.whatFirmsAre.has(lowerAt(sentence, first - 1))) continue;
			const name = nameOf(sentence, first, end);
			const beginsLikePerson = isListedFirstName(sentence.words[first]);
			if (!hasCompanyTail(sentence, first, end) && (isRole(sentence, first - 1) || beginsLikePerson)) persons.add(name);
			if (type === 'PER' && end - first > 1 && !hasCompanyTail(sentence, first, end))
				persons.add(sentence.words[end - 1]?.text ?? '');
			const isCompany = hasCompanyTail(sentence, first, end) || hasOfficers(sentence, first, end);
			if (!isKnown(sentence, first) && isCompany) owners.add(name);
		}
	}
	for (const sentence of sentences) {
		for (const span of sentence.spans) {
			const name = nameOf(sentence, span.first, span.end);
			if (owners.has(name) && !persons.has(name)) settleType(span, 'ORG');
		}
	}
}

/** "Brandt Maritime". */
function hasCompanyTail(sentence: TaggedSentence, first: number, end: number): boolean {
	return end - first > 1 && sentence.rules.companyTail.test(lowerAt(sentence, end - 1));
}

function hasOfficers(sentence: TaggedSentence, first: number, end: number): boolean {
	if (
		/^(?:of|at)$/.test(lowerAt(sentence, first - 1)) &&
		sentence.rules.companyOfficer.test(lowerAt(sentence, first - 2))
	)
		return true;
	if (
		/^(?:in|of)$/.test(lowerAt(sentence, first - 1)) &&
		sentence.rules.companyHolding.test(lowerAt(sentence, first - 2))
	)
		return true;
	if (sentence.rules.companyNoun.test(lowerAt(sentence, first - 1))) return true;
	if (lowerAt(sentence, end) === ',' && /^(?:founded|headquartered|which)$/.test(lowerAt(sentence, end + 1))) {
		return (
			lowerAt(sentence, end + 1) !== 'which' ||
			/^(?:employs|makes|owns|operates|sells|supplies|builds|runs|produces)$/.test(lowerAt(sentence, end + 2))
		);
	}
	const isPossessive = /^['’]s$/.test(lowerAt(sentence, end));
	for (let role = end; role < end + 4; role++) {
		if (!sentence.rules.companyOfficer.test(lowerAt(sentence, role))) continue;
		return isPossessive || sentence.spans.some((span) => span.type === 'PER' && span.first === role + 1);
	}
	return false;
}
