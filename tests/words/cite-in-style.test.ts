import { describe, expect, test } from 'vitest';
import { citedWork } from '../../src/core/citations/cited-work.ts';
import { CITATION_STYLES, type CitationStyle, citeInStyle } from '../../src/words/cite-in-style.ts';

interface Said {
	authors?: string[];
	publishedAt?: string | null;
	title?: string;
	outlet?: string | null;
	pages?: string;
}

const URL = 'https://courier.test/port';
function work({
	authors = [],
	publishedAt = '2026-03-13',
	title = 'Port reopens',
	outlet = 'Vell Courier',
	pages,
}: Said) {
	const cited = {
		authors,
		publishedAt,
		readAt: '2026-03-14T12:00:00.000Z',
		section: null,
		place: null,
		language: 'en',
	};
	return citedWork({ title, outlet, url: URL, cited: { ...cited, ...(pages && { pages }) } });
}
const MANY = Array.from({ length: 21 }, (_, at) => `Mara ${'Lind'}${String.fromCharCode(97 + at)}`);
const READ = 'Available at: https://courier.test/port (Accessed: 14 March 2026).';

describe.each<[string, Said, Record<CitationStyle, string>]>([
	[
		'one author',
		{ authors: ['Anna Maria Berg'] },
		{
			apa: `Berg, A. M. (2026, March 13). Port reopens. Vell Courier. ${URL}`,
			mla: `Berg, Anna Maria. “Port reopens.” Vell Courier, 13 Mar. 2026, ${URL}.`,
			chicago: `Berg, Anna Maria. “Port reopens.” Vell Courier, March 13, 2026. ${URL}.`,
			harvard: `Berg, A. M. (2026) ‘Port reopens’, Vell Courier, 13 March. ${READ}`,
		},
	],
	[
		'no author',
		{},
		{
			apa: `Port reopens. (2026, March 13). Vell Courier. ${URL}`,
			mla: `“Port reopens.” Vell Courier, 13 Mar. 2026, ${URL}.`,
			chicago: `Vell Courier. “Port reopens.” March 13, 2026. ${URL}.`,
			harvard: `Vell Courier (2026) ‘Port reopens’, 13 March. ${READ}`,
		},
	],
	[
		'two authors',
		{ authors: ['Anna Berg', 'Jean-Paul van der Meer'] },
		{
			apa: `Berg, A., & van der Meer, J.-P. (2026, March 13). Port reopens. Vell Courier. ${URL}`,
			mla: `Berg, Anna, and Jean-Paul van der Meer. “Port reopens.” Vell Courier, 13 Mar. 2026, ${URL}.`,
			chicago: `Berg, Anna, and Jean-Paul van der Meer. “Port reopens.” Vell Courier, March 13, 2026. ${URL}.`,
			harvard: `Berg, A. and van der Meer, J.-P. (2026) ‘Port reopens’, Vell Courier, 13 March. ${READ}`,
		},
	],
	[
		'three authors, one of them junior',
		{ authors: ['Anna Berg', 'Ben Coe', 'Carl Dorn Jr.'] },
		{
			apa: `Berg, A., Coe, B., & Dorn, C., Jr. (2026, March 13). Port reopens. Vell Courier. ${URL}`,
			mla: `Berg, Anna, et al. “Port reopens.” Vell Courier, 13 Mar. 2026, ${URL}.`,
			chicago: `Berg, Anna, Ben Coe, and Carl Dorn Jr. “Port reopens.” Vell Courier, March 13, 2026. ${URL}.`,
			harvard: `Berg, A., Coe, B. and Dorn, C., Jr. (2026) ‘Port reopens’, Vell Courier, 13 March. ${READ}`,
		},
	],
	[
		'twenty-one authors',
		{ authors: MANY },
		{
			apa: `${MANY.slice(0, 19)
				.map((name) => `${name.split(' ')[1]}, M.`)
				.join(', ')}, . . . Lindu, M. (2026, March 13). Port reopens. Vell Courier. ${URL}`,
			mla: `Linda, Mara, et al. “Port reopens.” Vell Courier, 13 Mar. 2026, ${URL}.`,
			chicago: `Linda, Mara, ${MANY.slice(1, 7).join(', ')}, et al. “Port reopens.” Vell Courier, March 13, 2026. ${URL}.`,
			harvard: `Linda, M. et al. (2026) ‘Port reopens’, Vell Courier, 13 March. ${READ}`,
		},
	],
	[
		'a corporate author that is the outlet',
		{ authors: ['Reuters'], outlet: 'Reuters' },
		{
			apa: `Reuters. (2026, March 13). Port reopens. ${URL}`,
			mla: `“Port reopens.” Reuters, 13 Mar. 2026, ${URL}.`,
			chicago: `Reuters. “Port reopens.” March 13, 2026. ${URL}.`,
			harvard: `Reuters (2026) ‘Port reopens’, 13 March. ${READ}`,
		},
	],
	[
		'a month alone, and a printed page',
		{ authors: ['Anna Berg'], publishedAt: '2026-09', pages: 'A12' },
		{
			apa: `Berg, A. (2026, September). Port reopens. Vell Courier. ${URL}`,
			mla: `Berg, Anna. “Port reopens.” Vell Courier, Sept. 2026, p. A12, ${URL}.`,
			chicago: `Berg, Anna. “Port reopens.” Vell Courier, September 2026. ${URL}.`,
			harvard: `Berg, A. (2026) ‘Port reopens’, Vell Courier, September. ${READ}`,
		},
	],
	[
		'no date',
		{ authors: ['Anna Berg'], publishedAt: null },
		{
			apa: `Berg, A. (n.d.). Port reopens. Vell Courier. ${URL}`,
			mla: `Berg, Anna. “Port reopens.” Vell Courier, ${URL}. Accessed 14 Mar. 2026.`,
			chicago: `Berg, Anna. “Port reopens.” Vell Courier. Accessed March 14, 2026. ${URL}.`,
			harvard: `Berg, A. (no date) ‘Port reopens’, Vell Courier. ${READ}`,
		},
	],
	[
		'names in other scripts',
		{ authors: ['山田 太郎', 'Иван Петров'] },
		{
			apa: `山田 太郎, & Петров, И. (2026, March 13). Port reopens. Vell Courier. ${URL}`,
			mla: `山田 太郎, and Иван Петров. “Port reopens.” Vell Courier, 13 Mar. 2026, ${URL}.`,
			chicago: `山田 太郎, and Иван Петров. “Port reopens.” Vell Courier, March 13, 2026. ${URL}.`,
			harvard: `山田 太郎 and Петров, И. (2026) ‘Port reopens’, Vell Courier, 13 March. ${READ}`,
		},
	],
	[
		'quotation marks in a title that asks',
		{ authors: ['Anna Berg'], title: 'Who said “never”, and ‘when’?' },
		{
			apa: `Berg, A. (2026, March 13). Who said “never”, and ‘when’? Vell Courier. ${URL}`,
			mla: `Berg, Anna. “Who said ‘never’, and ‘when’?” Vell Courier, 13 Mar. 2026, ${URL}.`,
			chicago: `Berg, Anna. “Who said ‘never’, and ‘when’?” Vell Courier, March 13, 2026. ${URL}.`,
			harvard: `Berg, A. (2026) ‘Who said “never”, and “when”?’, Vell Courier, 13 March. ${READ}`,
		},
	],
	[
		'no outlet',
		{ authors: ['Anna Berg'], outlet: null },
		{
			apa: `Berg, A. (2026, March 13). Port reopens. ${URL}`,
			mla: `Berg, Anna. “Port reopens.” 13 Mar. 2026, ${URL}.`,
			chicago: `Berg, Anna. “Port reopens.” March 13, 2026. ${URL}.`,
			harvard: `Berg, A. (2026) ‘Port reopens’, 13 March. ${READ}`,
		},
	],
	[
		'nothing but a title',
		{ outlet: null, publishedAt: null },
		{
			apa: `Port reopens. (n.d.). ${URL}`,
			mla: `“Port reopens.” ${URL}. Accessed 14 Mar. 2026.`,
			chicago: `“Port reopens.” Accessed March 14, 2026. ${URL}.`,
			harvard: `‘Port reopens’ (no date). ${READ}`,
		},
	],
])('an article with %s', (_, said, cited) => {
	test.each(CITATION_STYLES)('in %s', (style) => {
		expect(citeInStyle(style, work(said))).toBe(cited[style]);
	});
});
