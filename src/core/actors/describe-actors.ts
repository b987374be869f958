import type { Actor, ActorKind, Mention, Span } from '../article.ts';
import type { ActorDraft } from './actor-draft.ts';
import { kindOfActor } from './actor-kind.ts';
import { isGenericName } from './country-evidence.ts';
import { ALIAS_USE, ENTITY_CLASS, type KnowledgeBase, REVIEWED_WEIGHT } from './knowledge-base.ts';
import { nameKey } from './name-key.ts';
import { type NamedMention, spanOf } from './named-mention.ts';
import { isProvenActor } from './proof-of-actor.ts';
import { salienceOf } from './salience.ts';

/** Turns drafts into actors, the most salient first, and the mentions of the text into pointers to them. */
export function describeActors(
	drafts: readonly ActorDraft[],
	named: readonly NamedMention[],
	knowledge: KnowledgeBase,
	{ isEnglish }: { isEnglish: boolean },
): { mentions: Mention[]; actors: Actor[] } {
	const spansOf = (draft: ActorDraft): Span[] =>
		draft.places
			.filter(({ sentence }) => sentence.part === 'text')
			.map((place): Span => spanOf(place))
			.sort((a, b) => a[0] - b[0]);
	const spans = drafts.map(spansOf);
	const mostMentions = spans.reduce((most, { length }) => Math.max(most, length), 1);
	const described = drafts
		.map((draft, at) => {
			const kind = kindOfActor(draft, knowledge);
			const { score, reasons } = salienceOf(draft, mostMentions, kind === 'place');
			const actor: Omit<Actor, 'id'> = {
				name: isEnglish ? shownName(draft, kind, knowledge) : nameAsWritten(draft, kind, knowledge),
				kind,
				role: draft.stated?.role ?? null,
				affiliation: draft.stated?.affiliation ?? null,
				...(draft.stated && { roleWords: draft.stated.words }),
				wikidata: draft.entity >= 0 ? knowledge.wikidataOf(draft.entity) : null,
				salience: Math.round(score * 1000) / 1000,
				mentions: spans[at] ?? [],
				reasons,
			};
			return { draft, actor };
		})
		// an actor of the headline alone has no place in the text to be shown at
		.filter(({ draft, actor }) => actor.mentions.length > 0 && isProvenActor(draft, kindOfActor(draft, knowledge)))
		.sort(
			(a, b) =>
				b.actor.salience - a.actor.salience || (a.actor.mentions[0]?.[0] ?? 0) - (b.actor.mentions[0]?.[0] ?? 0),
		);

	const ids = new Map<string, number>();
	const actors = described.map(({ actor }) => ({ id: freeId(actor.name, ids), ...actor }));
	const actorOfMention = new Map<NamedMention, number>();
	described.forEach(({ draft }, index) => {
		for (const { mention } of draft.places) if (mention) actorOfMention.set(mention, index);
	});
	const mentions = named
		.filter(({ sentence }) => sentence.part === 'text')
		.map((mention): Mention => {
			const [start, end] = spanOf(mention);
			return { start, end, type: mention.type, actor: actorOfMention.get(mention) ?? null };
		});
	return { mentions, actors };
}

/**
 * The name to show: of persons the full one, of places as the article writes it, of organisations the table's where it was reviewed and otherwise the
 * longest of the article.
 */
function shownName(draft: ActorDraft, kind: ActorKind, knowledge: KnowledgeBase): string {
	const weight = draft.entity >= 0 ? knowledge.weightOf(draft.entity) : 0;
	if (kind === 'person')
		return draft.entity >= 0 && !/\s/.test(draft.name) ? knowledge.nameOf(draft.entity) : draft.name;
	// one of several bodies of a name is called as the article called it first
	if (draft.isGovernmentBody || isGenericName(draft.name)) return draft.name;
	const names = draft.places.flatMap(({ mention }) => (mention ? [mention.name] : []));
	const inWords = weight >= REVIEWED_WEIGHT ? names.filter((name) => isNameOf(name, draft.entity, knowledge)) : names;
	const isCountry = draft.entity >= 0 && knowledge.classOf(draft.entity) === ENTITY_CLASS.country;
	// where the article has letters alone, or what stands for it, it is spelled out
	if (isCountry || inWords.length === 0 || (weight >= REVIEWED_WEIGHT && names.includes(draft.name))) return draft.name;
	const longest = inWords.reduce((most, name) => (name.length > most.length ? name : most), inWords[0] ?? draft.name);
	// "McDonald's", whose "'s" is no possessive
	const known = draft.entity >= 0 ? knowledge.nameOf(draft.entity) : '';
	return known.replace(/['’]s$/, '') === longest ? known : longest;
}

/**
 * In another language what the table calls bodies in English is no name: letters alone stay letters, "ODZ" and not what the English say for it.
 * Countries are called so in every language.
 */
function nameAsWritten(draft: ActorDraft, kind: ActorKind, knowledge: KnowledgeBase): string {
	const shown = shownName(draft, kind, knowledge);
	const isCountry = draft.entity >= 0 && knowledge.classOf(draft.entity) === ENTITY_CLASS.country;
	if (kind === 'person' || isCountry || draft.isGovernmentBody) return shown;
	const times = new Map<string, number>();
	for (const { mention } of draft.places) if (mention) times.set(mention.name, (times.get(mention.name) ?? 0) + 1);
	if (times.size === 0 || times.has(shown)) return shown;
	const [most] = [...times].sort(([, a], [, b]) => b - a);
	return most?.[0] ?? shown;
}

/** Whether a spelling is a name in words, and not an acronym or what stands for it as "Washington" does for its country. */
function isNameOf(name: string, entity: number, knowledge: KnowledgeBase): boolean {
	if (/^[\p{Lu}.&]+$/u.test(name)) return false;
	return knowledge.candidates(nameKey(name)).some((known) => known.entity === entity && known.use === ALIAS_USE.name);
}

/** A slug of the name, numbered where two actors of the article share one. */
function freeId(name: string, taken: Map<string, number>): string {
	const slug =
		name
			.normalize('NFD')
			.replace(/[\u0300-\u036f]/g, '')
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]+/gu, '-')
			.replace(/^-|-$/g, '') || 'actor';
	let number = taken.get(slug) ?? 1;
	let id = number === 1 ? slug : `${slug}-${number}`;
	while (number > 1 && taken.has(id)) id = `${slug}-${++number}`;
	taken.set(slug, number + 1);
	if (id !== slug) taken.set(id, 2);
	return id;
}
