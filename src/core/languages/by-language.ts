/** What the folders of languages hold in a file of one name, by the folder's name: the language's tag without region ("en", "sw"). */
export function byLanguage<Content>(files: Record<string, Content>): Readonly<Record<string, Content>> {
	return Object.fromEntries(Object.entries(files).map(([path, content]) => [path.split('/')[1] ?? '', content]));
}
