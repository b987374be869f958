import { ALIAS_USE, ENTITY_CLASS, type KnowledgeBase } from './knowledge-base.ts';
import { keyOfTokens, lowerAt, type NamedMention, nameOfTokens, type PlacedSentence } from './named-mention.ts';
import { endsNounPhrase } from './noun-phrase.ts';
import { KNOWN_DEMONYM } from './profiled-text.ts';

/** Part of a government named by its country and what it does: "Ukraine's foreign ministry", "the French army". */
export interface GovernmentBody {
	sentence: PlacedSentence;
	first: number;
	end: number;
	name: string;
	/** Equal for every wording of one body: country and body. */
	identity: string;
	/** The country, -1 where it is named after a person: "the Trump administration". */
	country: number;
	/** It is the government itself, which a capital may stand for. */
	isGovernment: boolean;
}

/** Finds bodies of governments that are named by description, so that no tagger sees a name in them. */
export function findGovernmentBodies(
	sentence: PlacedSentence,
	mentions: readonly NamedMention[],
	knowledge: KnowledgeBase,
): GovernmentBody[] {
	const bodies: GovernmentBody[] = [];
	for (const mention of mentions) {
		if (mention.type === 'PER') {
			if (sentence.rules.afterLeader.test(lowerAt(sentence, mention.end))) {
				const surname = mention.name.split(' ').at(-1)?.toLowerCase();
				const body = bodyAt(sentence, mention.first, mention.end + 1, -1, `${surname}:administration`);
				bodies.push({ ...body, name: nameOfTokens(sentence, mention.end - 1, mention.end + 1) });
			}
			continue;
		}
		const entity = knowledge.best(mention.key);
		if (entity < 0 || knowledge.classOf(entity) !== ENTITY_CLASS.country) continue;
		const after = /^['’]s?$/.test(lowerAt(sentence, mention.end)) ? mention.end + 1 : mention.end;
		const found = readBody(sentence, after);
		if (found) bodies.push(bodyAt(sentence, mention.first, found.end, entity, found.kind));
	}
	for (let i = 0; i < sentence.words.length; i++) {
		if ((sentence.known[i] ?? -1) >> 2 !== KNOWN_DEMONYM || mentions.some((other) => i >= other.first && i < other.end))
			continue;
		const found = readBody(sentence, i + 1);
		const country = demonymOf(sentence, i, knowledge);
		if (found && country >= 0) bodies.push(bodyAt(sentence, i, found.end, country, found.kind));
	}
	return bodies;
}

/** The country a people's name stands for, -1 where it is none. */
export function demonymOf(sentence: PlacedSentence, i: number, knowledge: KnowledgeBase): number {
	const candidates = knowledge.candidates(keyOfTokens(sentence, i, i + 1));
	return candidates.find(({ use }) => use === ALIAS_USE.demonym)?.entity ?? -1;
}

function readBody(sentence: PlacedSentence, at: number): { end: number; kind: string } | null {
	const one = lowerAt(sentence, at);
	const two = `${one} ${lowerAt(sentence, at + 1)}`;
	if (sentence.rules.ministries.test(one) && /^(?:ministry|department)$/.test(lowerAt(sentence, at + 1))) {
		return { end: at + 2, kind: `ministry:${one.replace('defense', 'defence').replace('labor', 'labour')}` };
	}
	if (
		sentence.rules.ministries.test(one) &&
		/^affairs$/.test(lowerAt(sentence, at + 1)) &&
		/^ministry$/.test(lowerAt(sentence, at + 2))
	) {
		return { end: at + 3, kind: `ministry:${one}` };
	}
	if (sentence.rules.governmentBody.test(two)) return { end: at + 2, kind: two };
	if (sentence.rules.governmentBody.test(one) && endsNounPhrase(sentence, at + 1)) return { end: at + 1, kind: one };
	return null;
}

function bodyAt(sentence: PlacedSentence, first: number, end: number, country: number, kind: string): GovernmentBody {
	return {
		sentence,
		first,
		end,
		name: nameOfTokens(sentence, first, end).replace(/’/g, "'"),
		identity: `${country}:${kind}`,
		country,
		isGovernment: kind === 'government',
	};
}
