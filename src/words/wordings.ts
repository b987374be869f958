import type { Said } from '../core/said.ts';

/** What a subject's codes are called in one language. A code without words does not compile. */
export type Wordings<Subject> = {
	readonly [Code in keyof Subject & string]: Subject[Code] extends null ? string : (values: Subject[Code]) => string;
};

/** What is said, in words. Another side may tell it: a code that there are no words for, as of a later version, is said as it is. */
export function inWords<Subject>(wordings: Wordings<Subject>, said: Said<Subject>): string {
	const { code, values = {} } = said as { code: keyof Subject & string; values?: unknown };
	const wording = Object.hasOwn(wordings, code)
		? (wordings[code] as string | ((values: unknown) => string))
		: String(code);
	return typeof wording === 'string' ? wording : wording(values);
}
