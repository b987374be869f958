import { expect, test } from 'vitest';
import { replicateRandomly } from '../../tools/soak/replicate-randomly.ts';

/** `npm run soak -- replication` does 2,000 things, kills 50 backgrounds and the server 20 times. */
test.each([
	['that can be read', ''],
	['that is encrypted', 'words nobody guesses'],
])(
	'two machines and a copy %s come to the same, and no confirmed change is lost, whatever is killed or cut',
	async (_, passphrase) => {
		const sample = { seed: 3, operations: 150, kills: 6, serverKills: 3, passphrase };
		expect(await replicateRandomly(sample)).toEqual([]);
	},
	120_000,
);
