import type { CorrectionMethods } from '../../messages/corrections.ts';
import type { Handlers } from '../../platform/rpc.ts';
import { allCorrections, deleteCorrection, keepCorrection } from '../../storage/corrections/actor-corrections.ts';
import { type CorrectActorPorts, correctActor, joinActors, putBackCorrection } from '../corrections/correct-actor.ts';
import type { Library, OpenInterface, Tabs } from '../state/ports.ts';

export interface ServeCorrectionsPorts extends CorrectActorPorts {
	library: Library;
	tabs: Tabs;
	ui: OpenInterface;
}

/** What the interface may do with the reader's corrections of actors. */
export function serveCorrections(ports: ServeCorrectionsPorts): Handlers<CorrectionMethods> {
	const { library, tabs, ui } = ports;
	return {
		correctActor: async (tabId, actor, verdict) => {
			const tab = await tabs.getTab(tabId);
			return tab ? correctActor(ports, tab, actor, verdict) : null;
		},
		joinActors: async (tabId, actor, into) => {
			const tab = await tabs.getTab(tabId);
			return tab ? joinActors(ports, tab, actor, into) : null;
		},
		putBackCorrection: async (tabId, replaced) => {
			const tab = await tabs.getTab(tabId);
			if (tab) await putBackCorrection(ports, tab, replaced);
		},
		listCorrections: async () => allCorrections(await library.database()),
		deleteCorrection: async (key) => {
			await deleteCorrection(await library.database(), key);
			ui.tellInterface('storedChanged', 'corrections');
		},
		restoreCorrection: async (correction) => {
			await keepCorrection(await library.database(), correction);
			ui.tellInterface('storedChanged', 'corrections');
		},
	};
}
