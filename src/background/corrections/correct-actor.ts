import {
	ACTOR_VERDICTS,
	type ActorCorrection,
	type ActorVerdict,
	actorKey,
} from '../../core/actors/actor-correction.ts';
import type { Actor } from '../../core/article.ts';
import { Failure } from '../../core/problem.ts';
import type { ReplacedCorrection } from '../../messages/corrections.ts';
import type { TabInfo } from '../../platform/tabs.ts';
import type { Clock, OpenInterface } from '../state/ports.ts';
import type { Shelves } from '../state/shelves.ts';
import { type ArticleInTabPorts, articleInTab } from '../tabs/article-in-tab.ts';

export interface CorrectActorPorts extends ArticleInTabPorts {
	clock: Clock;
	ui: OpenInterface;
	shelves: Shelves;
}

/**
 * Does with an actor of the article in a tab what the reader says, in every article from then on; what is said in a private tab
 * stays in memory and holds there. Null takes back what holds.
 * @param actor index in the analysis
 * @returns what was said of the actor before
 * @throws Error with a sentence for the reader where the article has no such actor
 */
export async function correctActor(
	ports: CorrectActorPorts,
	tab: TabInfo,
	actor: number,
	verdict: ActorVerdict | null,
): Promise<ReplacedCorrection> {
	const found = await actorInTab(ports, tab, actor);
	if (verdict !== null && !ACTOR_VERDICTS.includes(verdict))
		throw new Failure({ code: 'no-such-verdict', values: { verdict } });
	const key = actorKey(found);
	if (verdict === null) return replace(ports, tab, key, null);
	const correctedAt = ports.clock.now().toISOString();
	return replace(ports, tab, key, { key, name: found.name, foundKind: found.kind, verdict, correctedAt });
}

/**
 * Tells an actor as another of the article in a tab, in every article that has both from then on; what is said in a private tab stays in memory.
 * @param actor index in the analysis
 * @param into index of whom it is the same as
 * @returns what was said of the actor before
 * @throws Error with a sentence for the reader where the article has no two such actors
 */
export async function joinActors(
	ports: CorrectActorPorts,
	tab: TabInfo,
	actor: number,
	into: number,
): Promise<ReplacedCorrection> {
	const found = await actorInTab(ports, tab, actor);
	const twin = await actorInTab(ports, tab, into);
	const [key, twinKey] = [actorKey(found), actorKey(twin)];
	if (key === twinKey) throw new Failure({ code: 'article-changed' });
	return replace(ports, tab, key, {
		key,
		name: found.name,
		foundKind: found.kind,
		verdict: 'joined',
		into: { key: twinKey, name: twin.name },
		correctedAt: ports.clock.now().toISOString(),
	});
}

/** Undoes a correction, by the actor's key: the tab may show another article by now. */
export async function putBackCorrection(
	ports: CorrectActorPorts,
	tab: TabInfo,
	{ key, before }: ReplacedCorrection,
): Promise<void> {
	await replace(ports, tab, key, before);
}

async function replace(
	{ shelves, ui }: CorrectActorPorts,
	tab: TabInfo,
	key: string,
	correction: ActorCorrection | null,
): Promise<ReplacedCorrection> {
	const shelf = shelves.of(tab);
	const before = (await shelf.corrections()).filter((each) => each.key === key).at(-1) ?? null;
	if (correction) await shelf.keepCorrection(correction);
	else await shelf.deleteCorrection(key);
	ui.tellInterface('storedChanged', 'corrections');
	return { key, before };
}

async function actorInTab(ports: ArticleInTabPorts, tab: TabInfo, actor: number): Promise<Actor> {
	const found = (await articleInTab(ports, tab))?.analysis.actors[actor];
	if (!found) throw new Failure({ code: 'article-changed' });
	return found;
}
