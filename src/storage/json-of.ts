/** A value in JSON; null for what a database can hold and JSON cannot say: big integers, things that hold themselves. */
export function jsonOf(value: unknown): string | null {
	try {
		return JSON.stringify(value) ?? null;
	} catch {
		return null;
	}
}
