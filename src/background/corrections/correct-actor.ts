import { ACTOR_VERDICTS, type ActorVerdict, actorKey } from '../../core/actors/actor-correction.ts';
import type { Actor } from '../../core/article.ts';
import { Failure } from '../../core/problem.ts';
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
 * @throws Error with a sentence for the reader where the article has no such actor
 */
export async function correctActor(
	ports: CorrectActorPorts,
	tab: TabInfo,
	actor: number,
	verdict: ActorVerdict | null,
): Promise<void> {
	const { clock, shelves, ui } = ports;
	const found = await actorInTab(ports, tab, actor);
	if (verdict !== null && !ACTOR_VERDICTS.includes(verdict))
		throw new Failure({ code: 'no-such-verdict', values: { verdict } });
	const key = actorKey(found);
	const shelf = shelves.of(tab);
	if (verdict === null) await shelf.deleteCorrection(key);
	else {
		const correctedAt = clock.now().toISOString();
		await shelf.keepCorrection({ key, name: found.name, foundKind: found.kind, verdict, correctedAt });
	}
	ui.tellInterface('storedChanged', 'corrections');
}

/**
 * Tells an actor as another of the article in a tab, in every article that has both from then on; what is said in a private tab stays in memory.
 * @param actor index in the analysis
 * @param into index of whom it is the same as
 * @throws Error with a sentence for the reader where the article has no two such actors
 */
export async function joinActors(ports: CorrectActorPorts, tab: TabInfo, actor: number, into: number): Promise<void> {
	const { clock, shelves, ui } = ports;
	const found = await actorInTab(ports, tab, actor);
	const twin = await actorInTab(ports, tab, into);
	const [key, twinKey] = [actorKey(found), actorKey(twin)];
	if (key === twinKey) throw new Failure({ code: 'article-changed' });
	await shelves.of(tab).keepCorrection({
		key,
		name: found.name,
		foundKind: found.kind,
		verdict: 'joined',
		into: { key: twinKey, name: twin.name },
		correctedAt: clock.now().toISOString(),
	});
	ui.tellInterface('storedChanged', 'corrections');
}

async function actorInTab(ports: ArticleInTabPorts, tab: TabInfo, actor: number): Promise<Actor> {
	const found = (await articleInTab(ports, tab))?.analysis.actors[actor];
	if (!found) throw new Failure({ code: 'article-changed' });
	return found;
}
