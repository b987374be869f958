import type { NameRestoring } from '../languages/name-reading.ts';

/** The first name, then the family name with what stands between. */
const MOST_WORDS = 3;

/** Restores names that an article has in another case alone. */
export class SubjectRestorer {
	readonly #firstNames: ReadonlySet<string>;
	readonly #restoring: NameRestoring;

	constructor(restoring: NameRestoring) {
		this.#restoring = restoring;
		this.#firstNames = new Set(restoring.firstNames.split(/\s+/));
	}

	/**
	 * "Ірина Заболотна" for "Ірини Заболотної": the first name is one of the language's, the family name goes by its gender. The name itself where
	 * nothing is sure.
	 */
	restore(name: string): string {
		const words = name.split(' ');
		const [own = '', ...rest] = words;
		const family = rest.pop();
		if (!family || words.length > MOST_WORDS || this.#firstNames.has(own)) return name;
		const { first, man, woman } = this.#restoring;
		const form = formsOf(own, first).find((one) => this.#firstNames.has(one));
		if (!form) return name;
		const [subject = family] = formsOf(family, /[aая]$/u.test(form) ? woman : man);
		return [form, ...rest, subject].join(' ');
	}
}

function formsOf(word: string, endings: NameRestoring['first']): string[] {
	return endings.flatMap(([end, ending]) => (end.test(word) ? word.replace(end, ending) : []));
}
