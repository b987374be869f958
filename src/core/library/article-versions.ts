/** A text that an article had when it was read before. */
export interface ArticleVersion {
	title: string;
	text: string;
	textFingerprint: string;
	/** When it was last read with this text: ISO 8601, UTC. */
	readAt: string;
}

/** Versions kept of one article beside the text it has now, and their letters. A live page has another text with every reading. */
const MOST_VERSIONS = 10;
const MOST_LETTERS = 1_500_000;

/**
 * Versions with others, oldest first, each text once. Where there are too many the first stays, which the reader read when they first kept
 * something of it, and the last ones.
 */
export function joinVersions(known: readonly ArticleVersion[], added: readonly ArticleVersion[]): ArticleVersion[] {
	const byText = new Map(known.map((version) => [version.textFingerprint, version]));
	for (const version of added) if (!byText.has(version.textFingerprint)) byText.set(version.textFingerprint, version);
	const versions = [...byText.values()].sort((a, b) => (a.readAt < b.readAt ? -1 : Number(a.readAt > b.readAt)));
	const letters = () => versions.reduce((sum, { text }) => sum + text.length, 0);
	while (versions.length > 2 && (versions.length > MOST_VERSIONS || letters() > MOST_LETTERS)) versions.splice(1, 1);
	return versions;
}
