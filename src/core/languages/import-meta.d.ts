interface ImportMeta {
	/**
	 * What each file of that name exports, in the folders beside the file that asks, by its path: of Vite, and of
	 * tools/packaging/import-globs.mjs for esbuild.
	 */
	glob<Export>(pattern: `./*/${string}`, options: { eager: true; import: string }): Record<string, Export>;
}
