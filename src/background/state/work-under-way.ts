/** Work that is asked for once more while it goes on, as by a page that heard no answer, is done once. */
export class WorkUnderWay<Result> {
	readonly #running = new Map<string, Promise<Result>>();

	run(key: string, work: () => Promise<Result>): Promise<Result> {
		const running =
			this.#running.get(key) ??
			work().finally(() => {
				this.#running.delete(key);
			});
		this.#running.set(key, running);
		return running;
	}
}
