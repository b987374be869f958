import { type Problem, problemOf } from '../../core/problem.ts';

/** The latest answers to some questions. A late answer never covers a later one; what was answered stays while its question fails. */
export class AskedAnswers<Answers extends object> {
	readonly #questions: { [Name in keyof Answers]: { ask(): Promise<Answers[Name]> } };
	readonly #answers: Partial<Answers> = {};
	readonly #problems = new Map<keyof Answers, Problem>();
	/** How often each was asked. */
	readonly #turns = new Map<keyof Answers, number>();

	constructor(questions: { [Name in keyof Answers]: { ask(): Promise<Answers[Name]> } }) {
		this.#questions = questions;
	}

	/** What was answered so far. */
	get answers(): Partial<Answers> {
		return this.#answers;
	}

	/** Why a question has no answer now; null where each has. */
	get problem(): Problem | null {
		for (const name of Object.keys(this.#questions) as (keyof Answers)[]) {
			const problem = this.#problems.get(name);
			if (problem !== undefined) return problem;
		}
		return null;
	}

	/** Asks these at once. Resolves with false where each was asked again meanwhile, and nothing is new. */
	async ask(names: Iterable<keyof Answers>): Promise<boolean> {
		const answered = await Promise.all([...names].map((name) => this.#ask(name)));
		// all at once, so that what belongs together changes together
		return answered.map((take) => take()).includes(true);
	}

	async #ask(name: keyof Answers): Promise<() => boolean> {
		const turn = (this.#turns.get(name) ?? 0) + 1;
		this.#turns.set(name, turn);
		const take = await this.#questions[name].ask().then(
			(answer) => () => {
				this.#answers[name] = answer;
				this.#problems.delete(name);
			},
			(error: unknown) => () => void this.#problems.set(name, problemOf(error)),
		);
		return () => {
			if (this.#turns.get(name) !== turn) return false;
			take();
			return true;
		};
	}
}
