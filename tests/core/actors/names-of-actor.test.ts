import { expect, test } from 'vitest';
import { namesOfActor } from '../../../src/core/actors/names-of-actor.ts';
import type { Actor, Span } from '../../../src/core/article.ts';

const spansOf = (text: string, surfaces: string[]): Span[] =>
	surfaces.map((surface) => [text.indexOf(surface), text.indexOf(surface) + surface.length]);

test.each<[string, Pick<Actor, 'name' | 'kind'>, string[], string[]]>([
	[
		'a person by full names only',
		{ name: 'Lena Okafor', kind: 'person' },
		['Okafor', 'she', 'Lena M. Okafor'],
		['Lena M. Okafor'],
	],
	[
		'an organisation by its initials',
		{ name: 'Northern Grid Council', kind: 'organisation' },
		['NGC', 'the council'],
		['NGC'],
	],
	['a government not by its capital', { name: 'Government of Orsania', kind: 'government' }, ['Kelm'], []],
	['a name without its article', { name: 'Households Forum', kind: 'organisation' }, ['The Households Forum'], []],
])('knows %s', (_, actor, surfaces, further) => {
	const text = surfaces.join(' said. ');
	expect(namesOfActor({ ...actor, mentions: spansOf(text, surfaces) }, text)).toEqual([actor.name, ...further]);
});
