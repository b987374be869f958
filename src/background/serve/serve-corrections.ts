import type { InterfaceToBackground } from '../../messages.ts';
import type { Handlers } from '../../platform/rpc.ts';
import { allCorrections, deleteCorrection, keepCorrection } from '../../storage/corrections/actor-corrections.ts';
import type { Background } from '../background.ts';
import { correctActor } from '../corrections/correct-actor.ts';

type CorrectionMethods = Pick<
	InterfaceToBackground,
	'correctActor' | 'listCorrections' | 'deleteCorrection' | 'restoreCorrection'
>;

/** What the interface may do with the reader's corrections of actors. */
export function serveCorrections(background: Background): Handlers<CorrectionMethods> {
	const { world } = background;
	return {
		correctActor: async (tabId, actor, verdict) => {
			const tab = await world.getTab(tabId);
			if (tab) await correctActor(background, tab, actor, verdict);
		},
		listCorrections: async () => allCorrections(await world.database()),
		deleteCorrection: async (key) => {
			await deleteCorrection(await world.database(), key);
			world.tellInterface('storedChanged', 'corrections');
		},
		restoreCorrection: async (correction) => {
			await keepCorrection(await world.database(), correction);
			world.tellInterface('storedChanged', 'corrections');
		},
	};
}
