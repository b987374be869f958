import { describe, expect, test } from 'vitest';
import { matchQuote } from '../../../src/core/highlights/match-quote.ts';
import { quoteOfSpan } from '../../../src/core/highlights/quote-of-span.ts';
import { makeSearchable } from '../../../src/core/highlights/search-text.ts';

const [FERRY = '', BARGE = '', COUNTY = '', WIND = ''] = [
	'The ferry between Haddon and the island will sail again on Monday, eleven weeks after a crack in the ramp.',
	'During the closure a smaller boat carried passengers only, and shops had their goods brought by a barge.',
	'The county has not answered. A spokesman said that the question would be discussed when the bill is known.',
	'The weather office expects wind from the west and some sun for the first sailing.',
];

/** What is painted of a passage when lines have become others; null where it is lost. */
function painted(before: readonly string[], after: readonly string[], passage: string): string | null {
	const [then, now] = [before.join('\n'), after.join('\n')];
	const start = then.indexOf(passage);
	const quote = quoteOfSpan(then, [start, start + passage.length]);
	const match = matchQuote(makeSearchable(now), quote, Math.min(start, now.length - 1));
	return match && now.slice(match.start, match.end);
}

describe('a line of a live report whose lines are all of one form', () => {
	const line = (time: string, place: string) =>
		`${time} Ferry to ${place} cancelled until further notice, the line says.`;
	const lines = [line('14:32', 'Osk'), line('14:10', 'Vell'), line('13:55', 'Fenn')];
	const newer = [line('15:05', 'Alder'), line('14:50', 'Sand')];
	const pages: [what: string, shown: string[]][] = [
		['as they were', lines],
		['without the first', lines.slice(1)],
		['without the second', [...lines.slice(0, 1), ...lines.slice(2)]],
		['below newer ones', [...newer, ...lines]],
		['the last three alone', [...newer, ...lines.slice(0, 1)]],
		['turned round', lines.toReversed()],
		['of which none is left', newer],
	];

	test.each(pages)('is painted where it stands, %s, and nowhere else', (_, shown) => {
		for (const each of lines)
			expect(painted([FERRY, ...lines, BARGE], [FERRY, ...shown, BARGE], each)).toBe(
				shown.includes(each) ? each : null,
			);
	});
});

test.each([
	[
		'another’s case in its place, of the same form',
		'Ida Norvik, 51, of Haddon, was charged with theft and released on bail until the hearing in May.',
		'Jon Birch, 34, of Osk, was charged with arson and released on bail until the hearing in June.',
		null,
	],
	[
		'the same with a name put right',
		'Ida Norvik, 51, of Haddon, was charged with theft and released on bail until the hearing in May.',
		'Ida Norwick, 51, of Haddon, was charged with theft and released on bail until the hearing in May.',
		'Ida Norwick, 51, of Haddon, was charged with theft and released on bail until the hearing in May.',
	],
	[
		'the same with another number',
		'The bridge cost 14 million crowns, the auditor found in its report of March.',
		'The bridge cost 17 million crowns, the auditor found in its report of March.',
		'The bridge cost 17 million crowns, the auditor found in its report of March.',
	],
])('between lines that stayed, %s', (_, before, after, expected) => {
	expect(painted([FERRY, before, BARGE], [FERRY, after, BARGE], before)).toBe(expected);
});

describe.each([
	[
		'says no',
		'The minister of Vell said on Friday that she would resign before the summer break begins.',
		'The minister of Vell said on Friday that she would not resign before the summer break begins.',
	],
	[
		'says how many in letters',
		'Three of the crew were hurt when the mast came down, and one is still in hospital.',
		'Five of the crew were hurt when the mast came down, and one is still in hospital.',
	],
	[
		'is written in Japanese',
		'オスク市は道路と橋を修理するために基金から四千八百万クローネを受け取る。',
		'ヴェル市は道路と橋を修理するために基金から千二百万クローネを受け取る。',
	],
	[
		'is written in Chinese',
		'奥斯克市将从基金中获得四千八百万克朗用于修复道路和桥梁。',
		'韦尔市将从基金中获得一千二百万克朗用于修复道路和桥梁。',
	],
	[
		'is written in Korean',
		'오스크시는 도로와 다리를 수리하기 위해 기금에서 4천8백만 크로네를 받는다.',
		'벨시는 도로와 다리를 수리하기 위해 기금에서 1천2백만 크로네를 받는다.',
	],
	[
		'is written in Hindi',
		'ओस्क शहर को सड़कों और पुलों की मरम्मत के लिए कोष से 48 मिलियन क्राउन मिलेंगे।',
		'वेल शहर को सड़कों और पुलों की मरम्मत के लिए कोष से 12 मिलियन क्राउन मिलेंगे।',
	],
	[
		'is written in Arabic',
		'ستتلقى مدينة أوسك ثمانية وأربعين مليون كرونة من الصندوق لإصلاح الطرق والجسور.',
		'ستتلقى مدينة فيل اثني عشر مليون كرونة من الصندوق لإصلاح الطرق والجسور.',
	],
])('of two lines of which one %s', (_, first, second) => {
	test.each([
		['below', (a: string, b: string) => [FERRY, a, b, BARGE]],
		['above', (a: string, b: string) => [FERRY, b, a, BARGE]],
		['in one paragraph', (a: string, b: string) => [FERRY, `${a} ${b}`, BARGE]],
	] as const)('the one that went is lost and the one that stayed is found, the other %s', (__, lay) => {
		for (const [passage, other] of [
			[first, second],
			[second, first],
		] as const) {
			const gone = (words: string) => lay(passage, other).flatMap((line) => line.replace(words, '').trim() || []);
			expect(painted(lay(passage, other), gone(passage), passage)).toBeNull();
			expect(painted(lay(passage, other), gone(other), passage)).toBe(passage);
		}
	});
});

test('a line in Japanese is not painted on one of its form among other lines', () => {
	const [osk, vell] = [
		'オスク市は道路と橋を修理するために基金から四千八百万クローネを受け取る。',
		'ヴェル市は道路と橋を修理するために基金から千二百万クローネを受け取る。',
	];
	expect(painted([FERRY, osk, BARGE], [COUNTY, vell, WIND], osk)).toBeNull();
});

test('a word of Japanese that was put right is found where it was, in letters for names or not', () => {
	const before = '同社は来年からスマートフォンの修理を国内で受け付けると発表した。';
	const after = '同社は来年からタブレットの修理を国内で受け付けると発表した。';
	expect(painted([FERRY, before, BARGE], [FERRY, after, BARGE], before)).toBe(after);
});

test('a row is found when a table is put in another order', () => {
	const rows = ['Haddon 1,204 31.2 %', 'Birch 1,180 30.9 %', 'Norvik 990 25.1 %'];
	const table = (all: string[]) => [FERRY, 'Ward Votes Share', ...all, BARGE];
	for (const row of rows) expect(painted(table(rows), table(rows.toReversed()), row)).toBe(row);
	for (const row of rows) expect(painted(table(rows), table(rows.filter((each) => each !== row)), row)).toBeNull();
});
