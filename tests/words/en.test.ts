import { expect, test } from 'vitest';
import { problemFrom } from '../../src/core/problem.ts';
import { sayActorReason } from '../../src/words/actor-reasons.ts';
import { sayProblem } from '../../src/words/problems.ts';
import { saySpeakerReason } from '../../src/words/speaker-reasons.ts';
import { sayStoryReason } from '../../src/words/story-reasons.ts';

test.each([
	[1, 'Quoted once', 'Named once'],
	[2, 'Quoted 2 times', 'Named 2 times'],
	[1_200, 'Quoted 1,200 times', 'Named 1,200 times'],
])('an actor quoted and named %i times', (times, quoted, named) => {
	expect(sayActorReason({ code: 'quoted', values: { times } })).toBe(quoted);
	expect(sayActorReason({ code: 'named', values: { times } })).toBe(named);
});

test.each([
	[['Lena Okafor'], 'Both name Lena Okafor'],
	[['Lena Okafor', 'Brightwater'], 'Both name Lena Okafor and Brightwater'],
	[['Lena Okafor', 'Brightwater', 'Sele'], 'Both name Lena Okafor, Brightwater and Sele'],
])('names that two reports share: %j', (names, words) => {
	expect(sayStoryReason({ code: 'names', values: { names } })).toBe(words);
});

test.each([
	[{ code: 'headline-words', values: { words: ['strike', 'port'] } }, 'Both headlines say “strike” and “port”'],
	[{ code: 'words' }, 'The two texts use the same words'],
	[{ code: 'hours', values: { hours: 1 } }, 'Published within 1 hour'],
	[{ code: 'hours', values: { hours: 5 } }, 'Published within 5 hours'],
	[{ code: 'days', values: { days: 1 } }, 'Published within 1 day'],
	[{ code: 'days', values: { days: 2 } }, 'Published within 2 days'],
] as const)('%j', (reason, words) => {
	expect(
		sayStoryReason(
			reason.code === 'headline-words' ? { ...reason, values: { words: [...reason.values.words] } } : reason,
		),
	).toBe(words);
});

test.each([
	[{ code: 'of-a-later-version', values: { times: 3 } }, 'of-a-later-version'],
	[{ code: 'toString' }, 'toString'],
	[{ code: 'x'.repeat(1_000_000) }, 'x'.repeat(500)],
	[{ code: 'disk-full' }, expect.stringContaining('no room left')],
	[{ code: 'feed-moved' }, expect.stringContaining('another site')],
	[{ code: 'passage-longer', values: { most: 'many' } }, expect.stringContaining('this passage has')],
	[{ code: 'answer-refused' }, expect.stringContaining('cannot be used')],
	[{ code: 'answer-refused', values: { must: 'constructor' } }, expect.stringContaining('cannot be used')],
	['a sentence', 'a sentence'],
])('what another side tells as a problem is said, whatever it is', (told, words) => {
	expect(sayProblem(problemFrom(told))).toEqual(words);
});

test.each([
	[{ code: 'named', values: { words: 'Ana Ruiz', cue: 'said' } }, 'Beside the words stands “Ana Ruiz” and “said”'],
	[{ code: 'named', values: { words: 'Ana Ruiz', cue: '' } }, 'Beside the words stands “Ana Ruiz”'],
	[
		{ code: 'named-near', values: { words: 'Ana Ruiz' } },
		'Nobody is named beside the words: the text has just spoken of “Ana Ruiz”',
	],
	[{ code: 'label' }, 'A label before the words names the speaker'],
] as const)('why a quote is given to its speaker: %j', (reason, words) => {
	expect(saySpeakerReason(reason)).toBe(words);
});
