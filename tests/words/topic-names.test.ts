import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeAll, expect, test } from 'vitest';
import german from '../../src/_locales/de/messages.json' with { type: 'json' };
import english from '../../src/_locales/en/messages.json' with { type: 'json' };
import { DISCIPLINES, VAGUE_TOPICS } from '../../src/core/languages/en/topic-words.ts';
import type { TopicTerms } from '../../src/core/languages/topic-terms.ts';
import { PackedFile } from '../../src/core/learning/packed-file.ts';
import { readTopicModel } from '../../src/core/topics/topic-model.ts';
import { topicBranch } from '../../src/ui/tab/topics/topic-branches.ts';
import { speak } from '../../src/words/say.ts';
import { subjectName, topicName } from '../../src/words/topic-names.ts';
import '../speak-english.ts';

const wordsOf = (messages: Record<string, { message: string }>) =>
	Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
let names: Set<string>;
/** What an article may be shown to be about: what any word speaks for, but what is never shown. */
let told: Set<string>;
beforeAll(async () => {
	const languages = readdirSync('src/core/languages').filter((folder) =>
		existsSync(`src/core/languages/${folder}/topic-terms.ts`),
	);
	const listed: { TOPIC_TERMS: TopicTerms }[] = await Promise.all(
		languages.map((folder) => import(`../../src/core/languages/${folder}/topic-terms.ts`)),
	);
	const { buffer, byteOffset, byteLength } = readFileSync('src/models/topics.bin');
	const file = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
	const model = readTopicModel(file);
	names = new Set(model.topics.map(({ name }) => name));
	const codes = [
		...listed.flatMap(({ TOPIC_TERMS }) => Object.keys(TOPIC_TERMS)),
		...DISCIPLINES.map(([code]) => code),
	];
	const spokenFor = [
		...new PackedFile(file).uint16('entryTopics'),
		...codes.map((code) => model.indexOf(code.replace('>', '')) ?? -1),
	].map((index) => model.topics[index]?.name ?? 'no topic');
	told = new Set(spokenFor.filter((name) => !VAGUE_TOPICS.has(name)));
});
afterEach(() => speak(wordsOf(english), 'en-GB', 'en-GB'));

test('every topic that is named in the languages of the interface is one that articles may have', () => {
	const subjects = Object.keys(english).filter((key) => key.startsWith('subject_'));
	speak(Object.fromEntries(subjects.map((key) => [key, key])), 'de', 'de');
	const called = new Set([...names].map(topicName));
	expect(subjects.filter((key) => !called.has(key))).toEqual([]);
});

test('every topic that an article is shown to be about has a name in the languages of the interface', () => {
	expect(told.size).toBeGreaterThan(300);
	speak(Object.fromEntries(Object.keys(english).map((key) => [key, `“${key}”`])), 'de', 'de');
	expect([...told].filter((name) => topicName(name) === name)).toEqual([]);
});

test('a topic is called by the word of the language, and what has none, and an actor, by its own name', () => {
	speak(wordsOf(german), 'de', 'de');
	expect(topicName('climate change')).toBe('Klimawandel');
	expect(topicName('Kestrel studies')).toBe('Kestrel studies');
	expect(topicName('trial (court)')).toBe('Gerichtsprozess');
	expect(topicName('economy, business and finance')).toBe('Wirtschaft');
	expect(subjectName({ kind: 'topic', name: 'cinema' })).toBe('Kino');
	expect(subjectName({ kind: 'actor', name: 'cinema' })).toBe('cinema');
});

test('a topic does not stand in a branch that is called as it is', () => {
	const economy = { id: 'medtop:20000344', branch: 'medtop:04000000' };
	speak(wordsOf(german), 'de', 'de');
	expect(topicBranch({ ...economy, name: 'economy' })).toBeNull();
	expect(topicBranch({ ...economy, name: 'international trade' })).toBe('Wirtschaft');
});
