import { namesOfActor } from '../../../core/actors/names-of-actor.ts';
import type { Actor, Article, Topic } from '../../../core/article.ts';
import type { FollowSubject } from '../../../core/follows/follow.ts';

/** A topic of an article as something to follow. */
export function topicSubject({ id, name }: Pick<Topic, 'id' | 'name'>): FollowSubject {
	return { kind: 'topic', id, name };
}

/** An actor of an article as something to follow. */
export function actorSubject(actor: Actor, { text }: Pick<Article, 'text'>): FollowSubject {
	return { kind: 'actor', wikidata: actor.wikidata, name: actor.name, names: namesOfActor(actor, text) };
}
