import { expect, test } from 'vitest';
import { detect } from '../../../src/page/detect/detect.ts';
import { extractArticle } from '../../../src/page/extract/extract.ts';
import { parsePage } from '../parse-page.ts';
import { isSubHeading, readSeedText, seedPage, seedParts } from '../seed-page.ts';

const text = readSeedText();
if (!text) console.info('Skipped: the seed article is not at hand (`seed` of the corpora).');

test.skipIf(!text)('the seed article, built as a page, is understood', () => {
	const parts = seedParts(text ?? '');
	const url = 'https://outlet.test/world/us-says-borders-unrealistic';
	const document = parsePage(seedPage(parts));
	expect(detect(document, url).isArticle).toBe(true);
	const article = extractArticle(document, url)?.article;
	expect(article).toMatchObject({
		title: parts.headline,
		publisher: 'Anewz',
		agency: 'Reuters',
		description: parts.standfirst,
		headings: parts.body.filter(isSubHeading),
		publishedAt: '2025-02-12T18:40:00+04:00',
		language: 'en',
		text: parts.body.join('\n'),
	});
	for (const line of parts.below) expect(article?.text).not.toContain(line);
});
