import { describe, expect, test } from 'vitest';
import { nameMatcher } from '../../../src/core/actors/name-matcher.ts';

describe('a matcher of names', () => {
	const isNamedIn = nameMatcher(['Lena Okafor', 'U.S. Steel (Europe)', 'NGC']);
	test.each([
		['whole words', 'Crews cheer Lena Okafor’s bonus', true],
		['signs in names', 'A strike at U.S. Steel (Europe)', true],
		['no part of a word', 'The NGCs of this world', false],
		['no other case', 'lena okafor', false],
	])('finds %s', (_, text, isNamed) => {
		expect(isNamedIn(text)).toBe(isNamed);
	});

	test('of no names finds nothing', () => {
		expect(nameMatcher([''])('Anything')).toBe(false);
	});
});

test.each([
	['習近平', '中国の習近平国家主席は', true],
	['習近平', '習近平、訪日へ', true],
	['习近平', '习近平强调', true],
	['岸田文雄', '岸田文雄首相', true],
	['日銀', '日銀は利上げへ', true],
	['王毅', '王毅在北京说', true],
	['李强', '李强的访问', true],
	['トヨタ', 'トヨタ自動車が', true],
	['BBC', '英BBCは', true],
	['NATO', 'NATO는 밝혔다', true],
	['이재명', '이재명은 말했다', true],
	['이재명', '이재명 대통령', true],
	['국민의힘', '국민의힘에서도', true],
	['삼성전자', '“삼성전자가', true],
	// parts of other words and names
	['京都府', '東京都府中市で', false],
	['李强', '李强调了', false],
	['赖清', '赖清德表示', false],
	['日本', '今日本气温', false],
	['習', '中国の習近平国家主席は', false],
	['トヨタ', 'トヨタマ', false],
	['ライン', 'オンライン会議', false],
	['ไทย', 'ไทยู', false],
	['이재명', '이재명학교', false],
	['이재명', '박이재명은', false],
	['김정', '김정은', false],
	['서울시', '서울시의회', false],
	['국민', '국민은행', false],
	['NATO', 'ENATO는', false],
])('a name between letters that no space parts: %s in “%s”: %s', (name, text, isNamed) => {
	expect(nameMatcher([name])(text)).toBe(isNamed);
});

test('many names that are not there cost no more than their letters', () => {
	const isNamedIn = nameMatcher(Array.from({ length: 50 }, (_, place) => `中国中国${place}会`));
	const before = process.cpuUsage();
	expect(isNamedIn('中国'.repeat(100_000))).toBe(false);
	expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
});
