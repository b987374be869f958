/**
 * Loads something when first asked for and keeps it. A failed load is tried again at the next question.
 * @param load may call `forget` when what it loaded can no longer be used
 */
export function loadedOnce<Value>(load: (forget: () => void) => Promise<Value>): () => Promise<Value> {
	let loading: Promise<Value> | null = null;
	const forget = () => {
		loading = null;
	};
	return () => {
		loading ??= load(forget).catch((error: unknown) => {
			forget();
			throw error;
		});
		return loading;
	};
}
