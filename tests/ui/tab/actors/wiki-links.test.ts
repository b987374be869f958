import { expect, test } from 'vitest';
import { wikipediaPage } from '../../../../src/ui/tab/actors/wiki-links.ts';

test.each([
	['en', 'enwiki'],
	['de-AT', 'dewiki,enwiki'],
	[null, 'enwiki'],
	['not/a language', 'enwiki'],
])('the way to Wikipedia from an article in %s is %s', (language, sites) => {
	expect(wikipediaPage('Q64', language)).toBe(`https://www.wikidata.org/wiki/Special:GoToLinkedPage/${sites}/Q64`);
});
