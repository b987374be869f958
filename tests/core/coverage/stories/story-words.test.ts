import { expect, test } from 'vitest';
import { storyWords } from '../../../../src/core/coverage/stories/story-words.ts';
import { LIMITS } from '../../../../src/core/limits.ts';

test('of a script without spaces every two neighbouring letters are a word', () => {
	expect(storyWords('新聞社', 'zh').map(({ stem }) => stem)).toEqual(['新聞', '聞社']);
});

test('a text of such a script without any stop has its words, as long as an article may be', () => {
	expect(storyWords('新'.repeat(LIMITS.articleText), 'zh')).toHaveLength(LIMITS.articleText - 1);
});
