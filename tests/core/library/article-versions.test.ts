import { expect, test } from 'vitest';
import { type ArticleVersion, joinVersions } from '../../../src/core/library/article-versions.ts';

const version = (day: number, text = `Text ${day}`): ArticleVersion => ({
	title: 'Port of Vell',
	text,
	textFingerprint: text.slice(0, 20),
	readAt: new Date(Date.UTC(2026, 2, day)).toISOString(),
});

test('each text is kept once, oldest first, in whatever order they come', () => {
	const [one, two, three] = [version(1), version(2), version(3)];
	const joined = joinVersions([two], [three, one, { ...two, readAt: '2026-04-01T00:00:00.000Z' }]);
	expect(joined).toEqual([one, two, three]);
	expect(joinVersions(joined, [one, three])).toEqual(joined);
});

test('of a page that changes for ever the first text stays, and the last ones', () => {
	let versions: ArticleVersion[] = [];
	for (let day = 1; day <= 40; day++) versions = joinVersions(versions, [version(day)]);
	expect(versions.map(({ text }) => text)).toEqual([
		'Text 1',
		...Array.from({ length: 9 }, (_, at) => `Text ${32 + at}`),
	]);
});

test('long texts are fewer', () => {
	const long = (day: number) => version(day, `${day} `.padEnd(500_000, 'x'));
	const versions = [1, 2, 3, 4, 5].reduce<ArticleVersion[]>((known, day) => joinVersions(known, [long(day)]), []);
	expect(versions.map(({ textFingerprint }) => textFingerprint[0])).toEqual(['1', '4', '5']);
});
