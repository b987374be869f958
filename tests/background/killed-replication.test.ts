import { afterEach, expect, test } from 'vitest';
import { changeHighlight, deleteHighlight, keepHighlight } from '../../src/storage/highlights/highlights.ts';
import { type CouchServer, startCouchServer } from '../../tools/replication/couch-server.ts';
import { type Machine, newMachine } from '../../tools/replication/machine.ts';
import { passage } from '../../tools/replication/passage.ts';

let couch: CouchServer;
afterEach(() => couch.close());

/** More questions than a round with changes on both sides asks. */
const MOST_STEPS = 40;

/** Kills a machine's background before its next question of that number, or when the server has answered it and nobody hears. */
function killAt(machine: Machine): (step: number, isAnswered: boolean) => Promise<boolean> {
	const { open } = machine.world.remoteCopy;
	let left = Number.POSITIVE_INFINITY;
	let isAnsweredFirst = false;
	let killed = () => {};
	machine.world.remoteCopy = {
		open: async () => {
			const opened = await open();
			const copy = new Proxy(opened.copy, {
				get: (asked, name) =>
					(async (...values: never[]) => {
						const ask = () => (asked[name as 'list'] as (...all: never[]) => Promise<unknown>)(...values);
						if (--left !== 0) return ask();
						if (isAnsweredFirst) await ask();
						machine.kill();
						killed();
						return new Promise(() => {});
					}) as never,
			});
			return { ...opened, copy };
		},
	};
	machine.kill();
	return async (step, isAnswered) => {
		[left, isAnsweredFirst] = [step, isAnswered];
		const isKilled = await Promise.race([
			new Promise<true>((resolve) => {
				killed = () => resolve(true);
			}),
			machine.replicate().then(() => false),
		]);
		left = Number.POSITIVE_INFINITY;
		return isKilled;
	};
}

const notesOf = async (machine: Machine) => (await machine.asked.listHighlights()).map(({ id, note }) => [id, note]);

test.each([
	['before a question', false],
	['between a question and its answer', true],
])(
	'a background killed %s, whichever it is of a round, loses nothing and doubles nothing',
	async (_, isAnswered) => {
		couch = await startCouchServer();
		const [desk, laptop] = [await newMachine(), await newMachine()];
		const killDesk = killAt(desk);
		for (const machine of [desk, laptop]) {
			await machine.join(couch);
			await machine.replicate();
		}
		const [atDesk, atLaptop] = [await desk.world.database(), await laptop.world.database()];
		const kept = new Map<string, string>();
		let minute = 0;
		const now = () => new Date(Date.parse('2026-03-14T09:00:00.000Z') + ++minute * 60_000).toISOString();
		let step = 1;
		for (; step <= MOST_STEPS; step++) {
			await keepHighlight(atDesk, passage(`d${step}`, { note: 'new' }));
			await keepHighlight(atLaptop, passage(`l${step}`, { note: 'new' }));
			kept.set(`d${step}`, 'new').set(`l${step}`, 'new');
			if (step > 1) {
				await changeHighlight(atDesk, `d${step - 1}`, { note: `changed ${step}` }, now());
				kept.set(`d${step - 1}`, `changed ${step}`);
				await deleteHighlight(atLaptop, `l${step - 1}`, now());
				kept.delete(`l${step - 1}`);
			}
			await laptop.replicate();
			if (!(await killDesk(step, isAnswered))) break;
			for (const machine of [desk, laptop, desk]) await machine.replicate();
			const wanted = [...kept].sort();
			for (const machine of [desk, laptop]) {
				expect((await notesOf(machine)).sort(), `step ${step}`).toEqual(wanted);
				expect(await machine.asked.viewReplication()).toMatchObject({ problem: null, waiting: 0 });
			}
		}
		// each question of a round had its turn
		expect(step).toBeGreaterThan(6);
		expect(step).toBeLessThan(MOST_STEPS);
	},
	120_000,
);
