import type { Said } from '../core/said.ts';
import { hasMessage, type Key, type KeyOf, keyOf, type NamesOf, sayAsIs } from './say.ts';

/** Codes of a subject whose values fill the places of their messages as they are; a code whose message is missing, or asks for more, does not compile. */
type Plain<Prefix extends string, Subject, Special> = {
	[Code in Exclude<keyof Subject & string, Special>]: KeyOf<Prefix, Code> extends Key
		? NamesOf<KeyOf<Prefix, Code>> extends keyof Subject[Code] | never
			? never
			: Code
		: Code;
}[Exclude<keyof Subject & string, Special>];

/**
 * Makes what says the codes of a subject, in the messages that begin with its prefix.
 * @returns the maker; `special` holds codes whose values need words of their own
 */
export function wordsFor<Subject>() {
	return <Prefix extends string, Special extends keyof Subject & string = never>(
		prefix: [Plain<Prefix, Subject, Special>] extends [never] ? Prefix : never,
		special: { [Code in Special]: (values: Subject[Code]) => string } = {} as {
			[Code in Special]: (values: Subject[Code]) => string;
		},
	) => {
		const specials = special as Record<string, (values: unknown) => string>;
		/** Another side may tell it: a code that there are no words for, as of a later version, is said as it is. */
		return (said: Said<Subject>): string => {
			const { code, values = {} } = said as { code: string; values?: Record<string, string | number> };
			if (Object.hasOwn(specials, code)) return specials[code]?.(values) ?? String(code);
			const key = keyOf<string, string>(prefix, code);
			return hasMessage(key) ? sayAsIs(key, values) : String(code);
		};
	};
}
