/** A page's title and its first heading, a line each, as they stand. */
export function headlineOf(document: Document): string {
	return `${document.title}\n${document.querySelector('h1')?.textContent?.trim() ?? ''}`.slice(0, 1000);
}
