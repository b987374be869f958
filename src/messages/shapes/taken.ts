import type { Shape } from '../../core/shapes/parts.ts';

/** What a method takes: its arguments by their names, in their order. */
export interface Taken<Args extends unknown[]> {
	names: readonly string[];
	shapes: { readonly [Place in keyof Args]: Shape<Args[Place]> };
}
// biome-ignore lint/suspicious/noExplicitAny: a method of any contract
type Method = (...args: any[]) => unknown;
/** What each method of a contract takes. */
export type QuestionShapes<Contract> = {
	[Name in keyof Contract]: Contract[Name] extends Method ? Taken<Parameters<Contract[Name]>> : never;
};

export function takes<const Fields extends readonly (readonly [string, Shape<unknown>])[]>(...fields: Fields) {
	return {
		names: fields.map(([name]) => name),
		shapes: fields.map(([, shape]) => shape) as { readonly [Place in keyof Fields]: Fields[Place][1] },
	};
}
