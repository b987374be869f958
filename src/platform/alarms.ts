import { browser } from './browser.ts';

/** Makes sure that an alarm rings every `minutes`; one that is set is left as it is, unless the clock was set back since. */
export async function keepAlarm(name: string, minutes: number): Promise<void> {
	const alarm = await browser.alarms.get(name);
	const isFarOff = alarm !== undefined && alarm.scheduledTime > Date.now() + (minutes + 1) * 60_000;
	if (alarm?.periodInMinutes !== minutes || isFarOff) await browser.alarms.create(name, { periodInMinutes: minutes });
}

export async function dropAlarm(name: string): Promise<void> {
	await browser.alarms.clear(name);
}

export function onAlarm(handler: (name: string) => void): void {
	browser.alarms.onAlarm.addListener(({ name }) => handler(name));
}
