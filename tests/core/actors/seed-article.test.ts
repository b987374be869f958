import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findActors } from '../../../src/core/actors/find-actors.ts';
import { shippedActorModel } from '../../../tools/models/shipped-actor-model.ts';

const file = new URL('../../../../shared/seed/000_40cbf716cb98a2c8.txt', import.meta.url);
const isThere = existsSync(file);
if (!isThere) console.info('Skipped: the seed article is not at hand (../shared/seed).');

test.skipIf(!isThere)('the seed article has the actors that an editor would list, each once', async () => {
	const copied = readFileSync(file, 'utf8');
	const [title = '', , description = ''] = copied.split('\n\n');
	const text = copied.slice(copied.indexOf('The U.S. has ruled'), copied.indexOf('\n\nTags')).replaceAll('\n\n', '\n');
	const { actors } = findActors({ title, description, text }, await shippedActorModel());
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
