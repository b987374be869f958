/**
 * What may come in at the doors: for each method of a contract the shape of what it takes, or of what a page answers. The compiler asks
 * for one as soon as a contract has a method more. Fields that no shape names are dropped before a handler sees them.
 */

import type { Shape } from '../core/shapes/parts.ts';
import { readShape } from '../core/shapes/read-shape.ts';
import type { BackgroundToPage } from './background-to-page.ts';
import { ANSWERS_OF_PAGES } from './shapes/answers-of-pages.ts';
import { QUESTIONS_OF_INTERFACE } from './shapes/questions-of-interface.ts';
import { QUESTIONS_OF_NOTES } from './shapes/questions-of-notes.ts';
import { QUESTIONS_OF_PAGES } from './shapes/questions-of-pages.ts';
import type { Taken } from './shapes/taken.ts';

const QUESTIONS = { page: QUESTIONS_OF_PAGES, note: QUESTIONS_OF_NOTES, interface: QUESTIONS_OF_INTERFACE };
type AnyQuestions = Readonly<Record<string, Taken<unknown[]>>>;

/**
 * The arguments of a method as its handler may take them.
 * @throws Failure that names method and argument
 */
export function checkQuestion(contract: keyof typeof QUESTIONS, method: string, args: readonly unknown[]): unknown[] {
	const shapes = QUESTIONS[contract] as unknown as AnyQuestions;
	const taken = Object.hasOwn(shapes, method) ? shapes[method] : undefined;
	// a method that has no shape has no handler, which is said by whoever looks for it
	if (!taken) return [];
	return taken.shapes.map((shape, place) =>
		readShape(shape, args[place], { code: 'question-refused', method, name: taken.names[place] ?? '' }),
	);
}

/**
 * What a page's script answered, as the background may take it.
 * @throws Failure that names method and field
 */
export function checkAnswer<Name extends keyof BackgroundToPage>(
	method: Name,
	value: unknown,
): ReturnType<BackgroundToPage[Name]> {
	const shape = ANSWERS_OF_PAGES[method] as Shape<ReturnType<BackgroundToPage[Name]>>;
	return readShape(shape, value, { code: 'answer-refused', method, name: 'answer' });
}
