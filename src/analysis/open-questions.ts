/** Milliseconds without a question after which nothing is kept for the next. */
const IDLE_MS = 60_000;

/** Counts the questions that are being answered, and tells when there has been none for a while. */
export class OpenQuestions {
	readonly #onIdle: () => void;
	#open = 0;
	#idle: ReturnType<typeof setTimeout> | undefined;
	/** There is one, or was a moment ago. */
	isKept = false;

	constructor(onIdle: () => void) {
		this.#onIdle = onIdle;
	}

	/** A question came, or was answered. */
	note(isAsked: boolean): void {
		this.isKept = true;
		this.#open += isAsked ? 1 : -1;
		clearTimeout(this.#idle);
		if (this.#open > 0) return;
		this.#idle = setTimeout(() => {
			this.isKept = false;
			this.#onIdle();
		}, IDLE_MS);
	}
}
