import { LOOK_UP_NAMES, type LookUpSource } from '../core/look-ups/look-up-source.ts';
import { type Problem, type Problems, problemOf } from '../core/problem.ts';
import { letterCount, sayRefusedValue } from './musts.ts';
import { say } from './say.ts';
import { wordsFor } from './wordings.ts';

const nameOf = (source: LookUpSource) => LOOK_UP_NAMES[source];

/** What went wrong, in a sentence. Each says what to do, and that nothing was deleted by us. */
export const sayProblem: (problem: Problem) => string = wordsFor<Problems>()('problem', {
	'look-up-too-slow': ({ source }) => say('problem_look_up_too_slow', { source: nameOf(source) }),
	'look-up-too-large': ({ source }) => say('problem_look_up_too_large', { source: nameOf(source) }),
	'look-up-led-away': ({ source }) => say('problem_look_up_led_away', { source: nameOf(source) }),
	'look-up-unreachable': ({ source }) => say('problem_look_up_unreachable', { source: nameOf(source) }),
	'look-up-busy': ({ source }) => say('problem_look_up_busy', { source: nameOf(source) }),
	'look-up-answered': ({ source, status }) => say('problem_look_up_answered', { source: nameOf(source), status }),
	'look-up-told': ({ source, words }) => say('problem_look_up_told', { source: nameOf(source), words }),
	'look-up-unreadable': ({ source }) => say('problem_look_up_unreadable', { source: nameOf(source) }),
	'passage-longer': ({ most, length }) => say('problem_passage_longer', { most: letterCount(most), length }),
	'note-too-long': ({ most }) => say('problem_note_too_long', { most: letterCount(most) }),
	'question-refused': ({ method, ...value }) =>
		say('problem_question_refused', { method, why: sayRefusedValue(value) }),
	'answer-refused': ({ method, ...value }) => say('problem_answer_refused', { method, why: sayRefusedValue(value) }),
	unexpected: ({ message }) => message,
});

/** The same by an error of any kind. */
export function sayError(error: unknown): string {
	return sayProblem(problemOf(error));
}
