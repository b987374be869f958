/** In small letters, each in its place: of all capitals only this one grows when it is made small. */
export function foldCase(text: string): string {
	return text.replaceAll('İ', 'i').toLowerCase();
}
