import type { Actor } from '../article.ts';

/** Written in capitals throughout: "NATO", "U.S.". */
const ACRONYM = /^(?:\p{Lu}\.?){2,6}$/u;
/** Every word but the small ones inside begins with a capital. */
const NAME_LIKE = /^\p{Lu}[^\s]*(?:\s+(?:(?:of|the|for|and|de|la|van|von|al|bin)|\p{Lu}[^\s]*|\d+))*$/u;

/**
 * The spellings in an article that mean one of its actors wherever they stand: its name, longer names and initials. Surnames alone,
 * pronouns and descriptions mean somebody else elsewhere and are left out.
 * @param text the article's, into which the actor's mentions point
 */
export function namesOfActor(actor: Pick<Actor, 'name' | 'kind' | 'mentions'>, text: string): string[] {
	const names = new Set([actor.name]);
	for (const [start, end] of actor.mentions) {
		const surface = text
			.slice(start, end)
			.replace(/\s+/g, ' ')
			.replace(/^(?:The|the) /, '')
			.replace(/['’]s?$/, '');
		const isWhole = /\s/.test(surface) ? NAME_LIKE.test(surface) : actor.kind !== 'person' && ACRONYM.test(surface);
		if (isWhole) names.add(surface);
	}
	return [...names];
}
