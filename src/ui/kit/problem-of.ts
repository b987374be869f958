/** What to tell the reader of something that failed. */
export function problemOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
