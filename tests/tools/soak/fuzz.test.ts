import { expect, test } from 'vitest';
import { fuzz } from '../../../tools/soak/fuzz/fuzz.ts';

test('500 hostile inputs over all doors break nothing, store nothing out of shape and lose nothing', async () => {
	expect(await fuzz({ inputs: 500 }, () => {})).toEqual([]);
}, 60_000);
