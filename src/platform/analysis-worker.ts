/** Milliseconds without a task after which the Worker goes, with its models. */
const IDLE_MS = 60_000;
const ANALYSIS = '/analysis.js';

/** Holds the Worker that analyses: starts it when it is asked for, ends it when it hangs or has nothing to do. */
export class AnalysisWorker {
	readonly #onIdle: () => void;
	#worker: Worker | null = null;
	#isBusy = false;
	#idle: ReturnType<typeof setTimeout> | undefined;

	/** @param onIdle called when the Worker has gone because there was nothing to do */
	constructor(onIdle: () => void = () => {}) {
		this.#onIdle = onIdle;
	}

	get isStarted(): boolean {
		return this.#worker !== null;
	}

	/** Lets the Worker answer at a port, and no longer at an earlier one. One that still works for that is ended: it may hang. */
	connect(port: MessagePort): void {
		if (this.#isBusy) this.end();
		this.#worker ??= this.#start();
		this.#worker.postMessage(null, [port]);
		this.#waitForTasks();
	}

	/** Ends the Worker, whatever it does. */
	end(): void {
		clearTimeout(this.#idle);
		this.#worker?.terminate();
		this.#worker = null;
		this.#isBusy = false;
	}

	#start(): Worker {
		const worker = new Worker(scriptAddress());
		worker.onmessage = ({ data }: MessageEvent<boolean>) => {
			this.#isBusy = data;
			if (data) clearTimeout(this.#idle);
			else this.#waitForTasks();
		};
		return worker;
	}

	#waitForTasks(): void {
		clearTimeout(this.#idle);
		this.#idle = setTimeout(() => {
			this.end();
			this.#onIdle();
		}, IDLE_MS);
	}
}

/** Makes addresses of scripts for a document that takes no others: https://w3c.github.io/trusted-types/ */
interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createScriptURL(address: string): string },
	): {
		createScriptURL(address: string): string;
	};
}

let made: string | undefined;

/** The one script that pages of ours may start, by the one policy that the manifest names. Firefox before 148 takes a plain address. */
function scriptAddress(): string {
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
	made ??= trustedTypes?.createPolicy('analysis', { createScriptURL: () => ANALYSIS }).createScriptURL('') ?? ANALYSIS;
	return made;
}
