import { describe, expect, test } from 'vitest';
import { containment, sketchOf } from '../../../src/core/coverage/copies.ts';
import { groupCopies } from '../../../src/core/coverage/copy-groups.ts';
import { seededRandom } from '../../../tools/seeded-random.ts';

const random = seededRandom(5);
const words = Array.from({ length: 4000 }, () => Math.floor(random() * 1e6).toString(36));
const wire = words.slice(0, 400).join(' ');
const other = words.slice(2000, 2600).join(' ');

describe('containment', () => {
	test.each([
		['the same text', wire, 0.99, 1],
		['the same with other capitals and marks', `${wire.toUpperCase()}!`, 0.99, 1],
		['its first fifth', words.slice(0, 80).join(' '), 0.9, 1],
		['its first half after another text', `${other} ${words.slice(0, 200).join(' ')}`, 0.3, 0.7],
		['another text', other, 0, 0.02],
		['nothing', '', 0, 0],
	])('of %s', (_, text, least, most) => {
		const share = containment(sketchOf(wire), sketchOf(text));
		expect(share).toBeGreaterThanOrEqual(least);
		expect(share).toBeLessThanOrEqual(most);
	});
});

test('keeps no more than 128 hashes, rising and without doubles', () => {
	const sketch = sketchOf(`${wire} ${wire}`);
	expect(sketch).toHaveLength(128);
	expect([...sketch]).toEqual([...new Set(sketch)].sort((a, b) => a - b));
});

test('groups copies under the first of them and leaves others alone', () => {
	const cut = words.slice(0, 120).join(' ');
	expect(groupCopies([other, wire, 'three short words', cut, `LEAD (Agency) - ${wire}`].map(sketchOf))).toEqual([
		null,
		1,
		null,
		1,
		1,
	]);
});
