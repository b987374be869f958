import { describe, expect, test } from 'vitest';
import type { Actor, Mention } from '../../../src/core/article.ts';
import { findShippedActors } from '../../../tools/models/shipped-models.ts';
import { findWith, speakersShown } from './quotes-shown.ts';

describe('what stands before a title is no person where it is a place, a body or a rank', () => {
	const SAID: Readonly<Record<string, (who: string) => string>> = {
		ja: (who) => `${who}は「橋は五月まで閉鎖される」と述べた。`,
		zh: (who) => `${who}表示：“我们不会签署这份合同。”`,
		ko: (who) => `${who}은 “다리는 오월까지 닫힌다”고 말했다.`,
	};
	test.each([
		['ja', '大阪市長', '大阪市長'],
		['ja', '東京都知事', '東京都知事'],
		['ja', '神奈川県知事', '神奈川県知事'],
		['ja', '米国務長官', '米国務長官'],
		['ja', '米副大統領', '米副大統領'],
		['ja', '同社社長', '同社社長'],
		['ja', '元外務大臣', '元外務大臣'],
		['ja', '防衛大臣', '防衛大臣'],
		['ja', '県警本部長', '県警本部長'],
		['ja', '日本代表監督', '日本代表監督'],
		['ja', '主任研究員', '主任研究員'],
		['ja', '市立美術館長', '市立美術館長'],
		['ja', 'ベルク社長', 'ベルク社長'],
		['ja', '松本市長', '松本市長'],
		['ja', '松本監督', '松本'],
		['ja', '木村教授', '木村'],
		['ja', '前田監督', '前田'],
		['ja', '新井会長', '新井'],
		['ja', '中村さん', '中村'],
		['ja', '山村健太社長', '山村健太'],
		['ja', 'クラーラ・ベルク社長', 'クラーラ・ベルク'],
		['ko', '노조 위원장', '노조 위원장'],
		['ko', '유족 대표', '유족 대표'],
		['ko', '국회 의원', '국회 의원'],
		['ko', '전직 대통령', '전직 대통령'],
		['ko', '서울 시장', '서울 시장'],
		['ko', '민주당 대표', '민주당 대표'],
		['ko', '서울대 교수', '서울대 교수'],
		['ko', '국정원 원장', '국정원 원장'],
		['ko', '노준서 위원장', '노준서'],
		['zh', '韩联社', null],
		['zh', '韩媒', null],
		['zh', '韩军', null],
		['zh', '马方', null],
		['zh', '武警', null],
		['zh', '高通', null],
		['zh', '万科', null],
		['zh', '金融社', null],
		['zh', '孟方', null],
		['zh', '马建军', '马建军'],
	] as const)('in %s: %s', (language, who, speaker) => {
		expect(speakersShown(language, SAID[language]?.(who) ?? '')).toEqual([speaker]);
	});
});

describe('with whom or about whom somebody spoke is not who spoke', () => {
	const readWith = (language: string, text: string, people: readonly string[], type: 'PER' | 'LOC' = 'PER') => {
		const mentions = people.map((name, actor) => {
			const start = text.indexOf(name);
			return { start, end: start + name.length, type, actor } as unknown as Mention;
		});
		const actors = people.map((name) => ({ name }) as unknown as Actor);
		const { quotes } = findWith({ text, mentions, actors, language });
		return quotes.map(({ speaker, shown }) => (shown ? speaker : null));
	};
	test.each([
		['zh', '“我们会继续合作到五月，”他在与贝拉登会谈后说。', ['贝拉登'], null],
		['zh', '“我们会继续合作到五月，”王建国在与贝拉登会谈后说。', ['王建国', '贝拉登'], '王建国'],
		['zh', '“我们会继续合作到五月，”她谈到贝拉登时说。', ['贝拉登'], null],
		['zh', '贝拉登的发言人表示：“我们会继续合作到五月。”', ['贝拉登'], '贝拉登的发言人'],
		['zh', '在野党领袖贝拉登表示：“我们会继续合作到五月。”', ['贝拉登'], '贝拉登'],
		[
			'ar',
			'وأضاف خلال لقائه الرئيس الفرنسي إيميل ماكرو: "الجسر سيبقى مغلقا حتى نهاية مايو المقبل".',
			['إيميل ماكرو'],
			null,
		],
		['ar', 'قال المتحدث باسم إيميل ماكرو: "الجسر سيبقى مغلقا حتى مايو".', ['إيميل ماكرو'], 'المتحدث باسم إيميل ماكرو'],
		[
			'ar',
			'قال سامي الحداد خلال لقائه إيميل ماكرو: "الجسر سيبقى مغلقا حتى مايو".',
			['سامي الحداد', 'إيميل ماكرو'],
			'سامي الحداد',
		],
		['ar', 'قال اليوم سامي الحداد: "الجسر سيبقى مغلقا حتى مايو".', ['سامي الحداد'], 'سامي الحداد'],
		['he', 'בפגישה עם דוד ברקאי אמר: "הגשר יישאר סגור עד מאי".', ['דוד ברקאי'], null],
		['he', 'דובר המשרד בפגישה עם דוד ברקאי אמר: "הגשר יישאר סגור עד מאי".', ['דוד ברקאי'], 'דובר המשרד'],
		['he', 'אתמול דוד ברקאי אמר: "הגשר יישאר סגור עד מאי".', ['דוד ברקאי'], 'דוד ברקאי'],
		['hi', 'अनिल वर्धन से मुलाकात के बाद प्रवक्ता ने कहा, "पुल मई तक बंद रहेगा।"', ['अनिल वर्धन'], 'प्रवक्ता'],
		['ja', '山村氏の報道官は「橋は五月まで閉鎖される」と述べた。', ['山村'], '山村氏の報道官'],
		['ko', '김민준을 만난 위원장은 “다리는 오월까지 닫힌다”고 말했다.', ['김민준'], '위원장'],
	] as const)('in %s: %s', (language, text, people, speaker) => {
		expect(readWith(language, text, people)).toEqual([speaker]);
	});

	test('a place before a title is no person', () => {
		const text = '北原市長は「橋は五月まで閉鎖される」と述べた。';
		expect(readWith('ja', text, ['北原'], 'LOC')).toEqual(['北原市長']);
		expect(readWith('ja', text, [])).toEqual(['北原']);
	});
});

test.each([
	['zh', '市长李明说：“大桥将关闭到五月。”教授王建国表示：“我们不会签署这份合同。”', ['李明', '王建国']],
	['zh', '“大桥将关闭到五月，”市长李明说：“我们不会签署这份合同。”', ['李明', '李明']],
	[
		'ar',
		'قال سامي الحداد: "الجسر سيبقى مغلقا حتى مايو"، وأضافت ليلى منصور: "لن نوقع هذا الاتفاق".',
		['سامي الحداد', 'ليلى منصور'],
	],
] as const)(
	'in %s, what a colon leads into is not said by whom the next words name: %s',
	(language, text, speakers) => {
		expect(speakersShown(language, text)).toEqual(speakers);
	},
);

test('in Korean a family name before an office is the one whom the article names in full, and an office alone is nobody', () => {
	const shown = (text: string) => {
		const { actors, mentions } = findShippedActors({ text, language: 'ko' });
		return findWith({ text, actors, mentions, language: 'ko' }).quotes.map(({ speaker }) => speaker);
	};
	const full = '박서준 민주당 대선 후보는 15일 부산을 찾았다. 박서준 후보는 시민들을 만났다.';
	expect(shown(`${full} 박 후보는 "경제를 반드시 살리겠다"고 말했다.`)).toEqual(['박서준']);
	expect(
		shown(`${full} 박민수 후보도 웃었다. 박민수 후보는 떠났다. 박 후보는 "경제를 반드시 살리겠다"고 말했다.`),
	).toEqual([null]);
	expect(shown('문정복 최고위원은 "모든 일을 절차대로 하고 있다"고 말했다.')).toEqual(['문정복']);
	expect(shown('이날 관계자는 "아직 아무것도 결정된 것이 없다"고 말했다.')).toEqual([null]);
	expect(shown('시민당 관계자는 "아직 아무것도 결정된 것이 없다"고 말했다.')).toEqual(['시민당 관계자']);
});
