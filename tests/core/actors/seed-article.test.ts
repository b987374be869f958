import { expect, test } from 'vitest';
import { findShippedActors } from '../../../tools/models/shipped-models.ts';
import { readSeedText } from '../../page/seed-page.ts';

const seed = readSeedText();
if (seed === null) console.info('Skipped: the seed article is not at hand (`seed` of the corpora).');

test.skipIf(seed === null)('the seed article has the actors that an editor would list, each once', async () => {
	const copied = seed ?? '';
	const [title = '', , description = ''] = copied.split('\n\n');
	const text = copied.slice(copied.indexOf('The U.S. has ruled'), copied.indexOf('\n\nTags')).replaceAll('\n\n', '\n');
	const { actors } = findShippedActors({ title, description, text });
	const kinds = Object.fromEntries(actors.map((actor) => [actor.name, actor.kind]));
	const { China, Russia, Ukraine, ...others } = kinds;
	expect(China && Russia && Ukraine).toBeTruthy();
	expect(others).toEqual({
		'Pete Hegseth': 'person',
		NATO: 'organisation',
		'United States': 'government',
		'Trump administration': 'government',
		'Biden administration': 'government',
		"Ukraine's foreign ministry": 'government',
		'Government of Ukraine': 'government',
		Brussels: 'place',
		Europe: 'place',
	});
	const hegseth = actors.find((actor) => actor.name === 'Pete Hegseth');
	expect(hegseth).toMatchObject({ role: 'Defense Secretary' });
	const wordsOf = (name: string) =>
		actors.find((actor) => actor.name === name)?.mentions.map(([a, b]) => text.slice(a, b));
	expect(wordsOf('United States')).toEqual(expect.arrayContaining(['U.S.', 'Washington', 'America']));
	expect(new Set(wordsOf('Government of Ukraine'))).toEqual(new Set(['Kyiv']));
});
