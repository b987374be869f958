import { ACTOR_VERDICTS, type ActorVerdict, actorKey } from '../../core/actors/actor-correction.ts';
import type { TabInfo } from '../../platform/tabs.ts';
import { deleteCorrection, keepCorrection } from '../../storage/corrections/actor-corrections.ts';
import type { Background } from '../background.ts';
import { articleInTab } from '../tabs/article-in-tab.ts';

/**
 * Does with an actor of the article in a tab what the reader says, in every article from then on; what is said in a private tab
 * stays in memory and holds there. Null takes back what holds.
 * @param actor index in the analysis
 * @throws Error with a sentence for the reader where the article has no such actor
 */
export async function correctActor(
	background: Background,
	tab: TabInfo,
	actor: number,
	verdict: ActorVerdict | null,
): Promise<void> {
	const { world, privateTabs } = background;
	const found = (await articleInTab(background, tab))?.analysis.actors[actor];
	if (!found) throw new Error('The article is not as it was: please look again');
	if (verdict !== null && !ACTOR_VERDICTS.includes(verdict)) throw new Error(`An actor cannot be "${verdict}"`);
	const key = actorKey(found);
	const isOnlyHere = tab.isPrivate && privateTabs.corrections(tab.id).some((correction) => correction.key === key);
	if (verdict === null) {
		if (isOnlyHere) privateTabs.deleteCorrection(tab.id, key);
		else await deleteCorrection(await world.database(), key);
	} else {
		const correctedAt = world.now().toISOString();
		const correction = { key, name: found.name, foundKind: found.kind, verdict, correctedAt };
		if (tab.isPrivate) privateTabs.keepCorrection(tab.id, correction);
		else await keepCorrection(await world.database(), correction);
	}
	world.tellInterface('storedChanged', 'corrections');
}
