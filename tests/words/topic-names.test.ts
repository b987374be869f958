import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, expect, test } from 'vitest';
import german from '../../src/_locales/de/messages.json' with { type: 'json' };
import english from '../../src/_locales/en/messages.json' with { type: 'json' };
import { readTopicModel } from '../../src/core/topics/topic-model.ts';
import { topicBranch } from '../../src/ui/tab/topics/topic-branches.ts';
import { speak } from '../../src/words/say.ts';
import { subjectName, topicName } from '../../src/words/topic-names.ts';
import '../speak-english.ts';

const wordsOf = (messages: Record<string, { message: string }>) =>
	Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
let names: Set<string>;
beforeAll(() => {
	const file = readFileSync('src/models/topics.bin');
	const model = readTopicModel(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer);
	names = new Set(model.topics.map(({ name }) => name));
});
afterEach(() => speak(wordsOf(english), 'en-GB', 'en-GB'));

test('every topic that is named in the languages of the interface is one that articles may have', () => {
	const subjects = Object.entries(english).filter(([key]) => key.startsWith('subject_'));
	expect(subjects.filter(([, { message }]) => !names.has(message))).toEqual([]);
	expect(subjects.filter(([, { message }]) => topicName(message) !== message)).toEqual([]);
});

test('a topic is called by the word of the language, and what has none, and an actor, by its own name', () => {
	speak(wordsOf(german), 'de', 'de');
	expect(topicName('climate change')).toBe('Klimawandel');
	expect(topicName('Kestrel studies')).toBe('Kestrel studies');
	expect(subjectName({ kind: 'topic', name: 'cinema' })).toBe('Kino');
	expect(subjectName({ kind: 'actor', name: 'cinema' })).toBe('cinema');
});

test('a topic does not stand in a branch that is called as it is', () => {
	const economy = { id: 'medtop:20000344', branch: 'medtop:04000000' };
	speak(wordsOf(german), 'de', 'de');
	expect(topicBranch({ ...economy, name: 'economy' })).toBeNull();
	expect(topicBranch({ ...economy, name: 'international trade' })).toBe('Wirtschaft');
});
