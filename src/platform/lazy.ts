/** What was loaded, when it was asked for first. */
export interface Lazy<Value> {
	(): Promise<Value>;
	/** It is loaded anew at the next question. */
	forget(): void;
}

/**
 * Loads something when first asked for and keeps it. A failed load is tried again at the next question.
 * @param load may call `forget` when what it loaded can no longer be used
 */
export function lazy<Value>(load: (forget: () => void) => Promise<Value>): Lazy<Value> {
	let loading: Promise<Value> | null = null;
	const forget = () => {
		loading = null;
	};
	const get = () => {
		loading ??= load(forget).catch((error: unknown) => {
			forget();
			throw error;
		});
		return loading;
	};
	return Object.assign(get, { forget });
}
