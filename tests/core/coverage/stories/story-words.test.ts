import { expect, test } from 'vitest';
import { findStories } from '../../../../src/core/coverage/stories/find-stories.ts';
import { storyWords } from '../../../../src/core/coverage/stories/story-words.ts';
import { LIMITS } from '../../../../src/core/limits.ts';

test('of a script without spaces every two neighbouring letters are a word', () => {
	expect(storyWords('新聞社', 'zh').map(({ stem }) => stem)).toEqual(['新聞', '聞社']);
});

test('a text of such a script without any stop has its words, as long as an article may be', () => {
	expect(storyWords('新'.repeat(LIMITS.articleText), 'zh')).toHaveLength(LIMITS.articleText - 1);
});

test('a Japanese word in letters of its own is one, not as many as it has letters', () => {
	const stems = storyWords('港でクレーンが倒れ、フェリー2隻とVell社のコンテナ船が損傷', 'ja').map(({ stem }) => stem);
	expect(stems).toEqual(['クレーン', 'フェリー', '2', 'vell', 'コンテナ', '損傷']);
});

test('two Japanese reports that share two long loan words, and nothing else, tell no one story', () => {
	const entry = (id: string, title: string, text: string) => ({ id, title, text });
	const reports = [
		entry(
			'a',
			'スマートフォンアプリで予約、ヴェルのレストラン',
			'スマートフォンアプリから席を選べるサービスを始めた。',
		),
		entry(
			'b',
			'スマートフォンアプリで学ぶ、アンセルの図書館',
			'スマートフォンアプリから本を読めるサービスを紹介した。',
		),
	];
	const documents = reports.map((report) => ({
		...report,
		url: '',
		outlet: 'ヴェル通信',
		agency: null,
		publishedAt: '2026-03-10T08:00:00Z',
		language: 'ja',
	}));
	expect(findStories(documents, '2026-03-01T00:00:00Z').map((story) => story.documents)).toHaveLength(2);
});
