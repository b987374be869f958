import { LISTED } from './knowledge-base.ts';
import { ROLE_NOUNS } from './role-words.ts';
import type { TaggedSentence } from './tagger.ts';

const lowerAt = ({ words }: TaggedSentence, i: number) => (words[i]?.text ?? '').toLowerCase();
const isRole = (sentence: TaggedSentence, i: number) => ROLE_NOUNS.has(lowerAt(sentence, i).replace(/\.$/, ''));

/** Places above all: "the president of France". */
const isKnown = (sentence: TaggedSentence, i: number) => (sentence.known[i] ?? -1) >= 0;

/**
 * One-word companies look like surnames. A name that somebody is chief executive *of*, or that stands before a role and a person
 * ("Brightwater chairman Tom Hale"), is an organisation wherever the article has it, unless it ends a person's full name or follows a title.
 */
export function retypeCompanies(sentences: readonly TaggedSentence[]): void {
	const owners = new Set<string>();
	const persons = new Set<string>();
	for (const sentence of sentences) {
		for (const { first, end, type } of sentence.spans) {
			const name = sentence.words[end - 1]?.text ?? '';
			if (type === 'PER' && (end - first > 1 || isRole(sentence, first - 1))) persons.add(name);
			if (type === 'MISC' || end - first > 1 || isKnown(sentence, first)) continue;
			if ((sentence.words[first]?.listed ?? 0) & LISTED.firstName) persons.add(name);
			else if (hasOfficers(sentence, first, end)) owners.add(name);
		}
	}
	for (const sentence of sentences) {
		for (const span of sentence.spans) {
			const name = sentence.words[span.first]?.text ?? '';
			if (span.end - span.first === 1 && owners.has(name) && !persons.has(name)) span.type = 'ORG';
		}
	}
}

function hasOfficers(sentence: TaggedSentence, first: number, end: number): boolean {
	if (/^(?:of|at|for)$/.test(lowerAt(sentence, first - 1)) && isRole(sentence, first - 2)) return true;
	for (let role = end; role < end + 3; role++) {
		if (isRole(sentence, role)) return sentence.spans.some((span) => span.type === 'PER' && span.first === role + 1);
	}
	return false;
}
