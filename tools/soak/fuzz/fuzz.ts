import { seededRandom } from '../../seeded-random.ts';
import { fuzzMessages, fuzzStored } from './fuzz-background.ts';
import { fuzzArticle, fuzzSelector, fuzzText, TEXT_DOORS } from './fuzz-texts.ts';
import { pick } from './hostile-values.ts';

/** Of a hundred seeds so many send a life's worth of messages, or spoil what is stored. */
const LIVES = { messages: 5, stored: 2, page: 2 };

/**
 * Sends hostile inputs through every door, seed by seed, until there were so many.
 * @param only one seed alone, told in full
 * @returns a line for each fault, with its seed
 */
export async function fuzz(
	{ inputs, first = 1, only = null }: { inputs: number; first?: number; only?: number | null },
	tell: (line: string) => void,
): Promise<string[]> {
	const faults: string[] = [];
	let sent = 0;
	let seed = only ?? first;
	for (; sent < inputs; seed++) {
		const { door, count, found, steps } = await sendOne(seed);
		sent += count;
		for (const fault of found) {
			faults.push(`seed ${seed}, ${door}: ${fault}`);
			tell(`seed ${seed}, ${door}: ${fault}`);
		}
		if (only !== null) {
			for (const step of steps) tell(step);
			break;
		}
		if (Math.floor(sent / 10_000) > Math.floor((sent - count) / 10_000))
			tell(`${sent} inputs, ${faults.length} faults`);
	}
	if (only === null) tell(`${sent} inputs of the seeds ${first} to ${seed - 1}`);
	return faults;
}

async function sendOne(seed: number): Promise<{ door: string; count: number; found: string[]; steps: string[] }> {
	const random = seededRandom(seed);
	const place = seed % 100;
	if (place < LIVES.messages + LIVES.stored) {
		const door = place < LIVES.messages ? 'messages' : 'stored things';
		const { steps, faults } = await (place < LIVES.messages ? fuzzMessages(random) : fuzzStored(random));
		return { door, count: steps.length, found: faults, steps };
	}
	if (place < LIVES.messages + LIVES.stored + LIVES.page) return one('page', fuzzText('page', random));
	const chance = random();
	if (chance < 0.25) return one('article of a script', fuzzArticle(random));
	if (chance < 0.45) return one('selector', fuzzSelector(random));
	const door = pick(
		TEXT_DOORS.filter((name) => name !== 'page'),
		random,
	);
	return one(door, fuzzText(door, random));
}

function one(door: string, fault: string | null) {
	return { door, count: 1, found: fault === null ? [] : [fault], steps: [door] };
}
