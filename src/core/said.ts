/**
 * One thing that is to be said to somebody: a code, and the values that its words need. Words are made where somebody reads them
 * (src/words); nothing that is stored or sent is a sentence.
 * @template Subject its codes, each with its values; null where the code says it all
 */
export type Said<Subject> = {
	[Code in keyof Subject & string]: Subject[Code] extends null ? { code: Code } : { code: Code; values: Subject[Code] };
}[keyof Subject & string];
