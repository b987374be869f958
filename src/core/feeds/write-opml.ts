import type { ListedFeed } from './parse-opml.ts';

/** What an attribute's value may not hold as it is. Line ends and tabs would be read as spaces. */
const REFERENCES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	'\t': '&#9;',
	'\n': '&#10;',
	'\r': '&#13;',
};

/**
 * Writes feeds as an OPML 2.0 file that other readers take (http://opml.org/spec2.opml). By hand: a writer of XML is longer than all else
 * that the background does with feeds.
 */
export function writeOpml(feeds: readonly ListedFeed[], now: Date): string {
	const outlines = outlinesOf(
		feeds.map((feed) => ({ feed, folders: feed.folders ?? [] })),
		'\t\t',
	);
	return `<?xml version="1.0" encoding="utf-8"?>
<opml version="2.0">
	<head>
		<title>Sidelight</title>
		<dateCreated>${now.toUTCString()}</dateCreated>
	</head>
	<body>
${outlines}	</body>
</opml>
`;
}

/** Feeds in their folders, in their order; a folder stands where its first feed does. */
function outlinesOf(feeds: readonly { feed: ListedFeed; folders: readonly string[] }[], indent: string): string {
	const inFolder = new Map<string, { feed: ListedFeed; folders: readonly string[] }[]>();
	for (const { feed, folders } of feeds) {
		// a feed outside of all folders stands alone, under a name that no folder has
		const key = folders[0] === undefined ? `\n${feed.url}` : folders[0];
		inFolder.set(key, [...(inFolder.get(key) ?? []), { feed, folders: folders.slice(1) }]);
	}
	return [...inFolder]
		.map(([folder, members]) => {
			if (folder.startsWith('\n')) return members.map(({ feed }) => outlineOf(feed, indent)).join('');
			const name = inAttribute(folder);
			return `${indent}<outline text="${name}" title="${name}">\n${outlinesOf(members, `${indent}\t`)}${indent}</outline>\n`;
		})
		.join('');
}

function outlineOf({ url, title, siteUrl }: ListedFeed, indent: string): string {
	const attributes = { type: 'rss', text: title, title, xmlUrl: url, ...(siteUrl && { htmlUrl: siteUrl }) };
	const written = Object.entries(attributes).map(([name, value]) => `${name}="${inAttribute(value)}"`);
	return `${indent}<outline ${written.join(' ')}/>\n`;
}

/** What XML 1.0 has no letter for is left out. */
function inAttribute(value: string): string {
	return value
		.replace(/[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
		.replace(/[&<>"\t\n\r]/g, (letter) => REFERENCES[letter] ?? '');
}
