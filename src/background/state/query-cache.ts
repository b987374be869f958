import type { Database } from '../../storage/database-schema.ts';
import { coverageGeneration } from '../../storage/write-at-once.ts';

/**
 * Answers drawn from the stored coverage, kept in this worker's memory until something is stored that could change them. Whoever asks the
 * same meanwhile, even while it is worked out, gets the same answer. A killed worker leaves nothing behind that could be out of date.
 */
export class QueryCache<Answer> {
	readonly #answers = new Map<string, Promise<Answer>>();
	#db: Database | null = null;
	#generation = 0;

	/**
	 * @param question what the answer depends on beside the coverage
	 * @param work is done again at the next question when it fails
	 */
	async answer(db: Database, question: string, work: () => Promise<Answer>): Promise<Answer> {
		const generation = coverageGeneration(db);
		if (this.#db !== db || this.#generation !== generation) this.#answers.clear();
		this.#db = db;
		this.#generation = generation;
		const known = this.#answers.get(question);
		if (known) return known;
		const answer = work();
		this.#answers.set(question, answer);
		answer.catch(() => {
			if (this.#answers.get(question) === answer) this.#answers.delete(question);
		});
		return answer;
	}
}
