import { setTimeout as pause } from 'node:timers/promises';
import { askBackground } from '../drivers/ask-background.ts';
import { type BrowserUnderTest, until, type View } from '../drivers/driver.ts';
import { seededRandom } from '../seeded-random.ts';
import { idOfNumber, numberedHighlight } from './numbered-highlight.ts';

/** Milliseconds between two kills, at most. */
const LONGEST_LIFE = 1_500;
/** So often a tab asks for a write that was not confirmed. */
const MOST_TRIES = 40;

/**
 * Tabs keep highlights at once, each its own, and ask again for what was not confirmed, while the background is killed under them.
 * @returns what was wrong: a highlight that is missing, doubled or was never confirmed
 */
export async function writeFromTabs(
	browser: BrowserUnderTest,
	{ tabs, writes, kills }: { tabs: number; writes: number; kills: number },
	note: (line: string) => void = () => {},
): Promise<string[]> {
	const faults: string[] = [];
	const random = seededRandom(41);
	const views: View[] = [];
	for (let tab = 0; tab < tabs; tab++) views.push(await browser.openExtensionPage('ui/options.html'));
	let isWriting = true;
	let killed = 0;
	let again = 0;
	const killing = (async () => {
		for (; isWriting && killed < kills; killed++) {
			await pause(random() * LONGEST_LIFE);
			await browser.stopBackground();
		}
	})();
	await Promise.all(
		views.map(async (view, tab) => {
			for (let write = 0; write < writes; write++) {
				// the last tenth waits for the last kill, so that all of them come while something is written
				while (killed < kills && write >= writes * 0.9) await pause(50);
				const tries = await keep(view, tab * writes + write);
				if (tries === null) faults.push(`Highlight ${tab * writes + write} was never confirmed`);
				again += (tries ?? 0) - 1;
			}
		}),
	);
	isWriting = false;
	await killing;
	note(`${tabs * writes} writes from ${tabs} tabs, ${killed} kills, asked again ${again} times`);
	const [view] = views;
	if (!view) return faults;
	const stored = await until('the background to answer', () => askBackground(view, 'listHighlights'));
	const ids = stored.map(({ id }) => id);
	const known = new Set(ids);
	for (let number = 0; number < tabs * writes; number++)
		if (!known.has(idOfNumber(number))) faults.push(`Highlight ${number} is missing`);
	if (known.size !== ids.length || ids.length > tabs * writes)
		faults.push(`${ids.length} are stored, ${known.size} ids`);
	for (const each of views) await each.close();
	return faults;
}

/** How often it was asked for until it was confirmed; null where it never was. */
async function keep(view: View, number: number): Promise<number | null> {
	for (let tries = 1; tries <= MOST_TRIES; tries++) {
		const isConfirmed = await askBackground(view, 'restoreHighlight', numberedHighlight(number)).then(
			() => true,
			() => false,
		);
		if (isConfirmed) return tries;
		await pause(50);
	}
	return null;
}
