import { expect, test } from 'vitest';
import { answer, isEnvelope, makeClient } from '../../src/platform/rpc.ts';

interface Desk {
	add(a: number, b: number): number;
	fail(): void;
}
const handlers = {
	add: (a: number, b: number) => a + b,
	fail: () => {
		throw new Error('The disk is full');
	},
};
const client = makeClient<Desk>('page', (envelope) => answer<Desk>(handlers, envelope));

test('a message is a method', async () => {
	expect(await client.add(2, 3)).toBe(5);
});

test('an error arrives as the error it was', async () => {
	await expect(client.fail()).rejects.toThrow('The disk is full');
});

test('nobody answering is an error', async () => {
	const alone = makeClient<Desk>('page', async () => undefined);
	await expect(alone.add(1, 1)).rejects.toMatchObject({
		problem: { code: 'nobody-answered', values: { method: 'add' } },
	});
});

test.each(['constructor', '__proto__', 'toString', 'remove'])('"%s" is no method', async (method) => {
	expect(await answer<Desk>(handlers, { to: 'page', method, args: [] })).toEqual({
		error: { code: 'no-such-method', values: { method } },
	});
});

test.each([
	[{ to: 'page', method: 'add', args: [] }, true],
	[{ to: 'background-for-interface', method: 'add', args: [] }, false],
	[{ to: 'page', method: 'add' }, false],
	[null, false],
	['add', false],
])('%o for the page: %s', (message, isIt) => {
	expect(isEnvelope(message, 'page')).toBe(isIt);
});
