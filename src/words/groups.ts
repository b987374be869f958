/** What a group is called: the name of its database. @param url of the database */
export function groupTitle(url: string): string {
	return decodeURIComponent(url.slice(url.lastIndexOf('/') + 1));
}
