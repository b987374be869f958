import { stateOf } from '../languages/en/states.ts';
import { extendNameKey, nameKey, wordKey } from './name-key.ts';
import { lowerAt, type NamedMention } from './named-mention.ts';
import { WORD_ROLE } from './word-profile.ts';

/**
 * Gives shortened names of one sentence the name that they stand for: each of a list that shares its head ("Orange and Riverside
 * counties"), and states behind a place ("Houston, TX").
 */
export function completeNames(mentions: readonly NamedMention[]): void {
	mentions.forEach((mention, at) => {
		shareHead(mentions, at);
		const { sentence, first, name } = mention;
		const state = lowerAt(sentence, first - 1) === ',' ? stateOf(name) : undefined;
		if (!state || mentions[at - 1]?.end !== first - 1) return;
		mention.name = state;
		mention.key = nameKey(state);
		mention.type = 'LOC';
	});
}

/** Where the mention is the last of a list with a common head. */
function shareHead(mentions: readonly NamedMention[], last: number): void {
	const final = mentions[last];
	if (!final) return;
	const { sentence, first, end } = final;
	// the tagger may count the head among the name
	const isOwn = sentence.rules.sharedHeads.has(lowerAt(sentence, end - 1));
	const shared = sentence.rules.sharedHeads.get(lowerAt(sentence, isOwn ? end - 1 : end));
	if (!shared || lowerAt(sentence, first - 1) !== 'and') return;
	let start = last;
	while (start > 0 && joinsList(mentions[start - 1], mentions[start])) start--;
	if (start === last) return;
	for (const mention of mentions.slice(start, last + 1)) {
		// "Orange, Imperial Valley and Kern counties"
		if (mention !== final && ((mention.sentence.words[mention.end - 1]?.role ?? 0) & WORD_ROLE.placeTail) !== 0)
			continue;
		const isLast = mention === final && isOwn;
		const name = isLast ? mention.name.replace(/\s+\S+$/, '') : mention.name;
		mention.name = `${name} ${shared.head}`;
		mention.key = isLast ? nameKey(mention.name) : extendNameKey(mention.key, wordKey(shared.head));
		mention.type = shared.type;
	}
}

/** "Orange, Riverside", "Orange and Riverside", "Orange, and Riverside". */
function joinsList(one: NamedMention | undefined, next: NamedMention | undefined): boolean {
	if (!one || !next) return false;
	const between = [];
	for (let i = one.end; i < next.first; i++) between.push(lowerAt(next.sentence, i));
	return /^(?:,|and|, and)$/.test(between.join(' '));
}
