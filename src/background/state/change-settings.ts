import type { KeyValuePort } from '../../storage/key-value-port.ts';
import { readSettings, type Settings, writeSettings } from '../../storage/settings/settings.ts';
import type { TaskQueue } from './task-queue.ts';

export interface ChangeSettingsPorts {
	values: KeyValuePort;
	settingsQueue: TaskQueue;
}

/** Changes the settings; changes wait for each other, so that none is lost. */
export function changeSettings(
	{ values, settingsQueue }: ChangeSettingsPorts,
	change: (settings: Settings) => Settings,
): Promise<void> {
	return settingsQueue.run(async () => writeSettings(values, change(await readSettings(values))));
}
