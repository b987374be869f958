import { comparable } from '../../../core/metadata/headline.ts';
import { readersTags, tidyTag } from '../../../core/topics/readers-tag.ts';
import { tidySpaces } from '../body/collect-blocks.ts';
import type { PageEvidence } from './page-evidence.ts';

const LONGEST_TAG = 60;
/** Nobody reads more of them. */
const MOST_TAGS = 20;
const MOST_LINKS = 300;
const MOST_DECLARED = 1_000;
const LONGEST_ADDRESS = 500;
/** Addresses of the pages that tags lead to. */
const TAG_ADDRESS =
	/\/(?:tags?|topics?|keywords?|themen?|thema|schlagw[oö]rt\w*|stichwort\w*|etiquetas?|temas?|sujets?|mots-cles|argomenti|argomento|emner?|amne|tagi|temat)\//i;

/**
 * The publisher's own tags that are words for readers, each once: as declared, else as the page shows them.
 * @param section stands by itself, and is no tag once more
 */
export function findTags(
	{ root, jsonLd, meta, microdata, headlineElement }: PageEvidence,
	section: string | null,
): string[] {
	const scope = headlineElement?.closest('article, main, [role="main"]') ?? root;
	const shown = () => {
		const links = [...scope.querySelectorAll('a[href]')]
			.filter((link) => TAG_ADDRESS.test(link.getAttribute('href')?.slice(0, LONGEST_ADDRESS) ?? ''))
			.slice(0, MOST_LINKS);
		return textsOf(links.filter((link) => link.closest('[class*="tag" i], [class*="topic" i], [class*="keyword" i]')));
	};
	const sources = [
		() => jsonLd.tags,
		() => meta.tags,
		() => microdata.tags,
		() => textsOf([...root.querySelectorAll('a[rel~="tag"]')]),
		shown,
	];
	const own = section ? comparable(section) : null;
	for (const source of sources) {
		const tags = source()
			.slice(0, MOST_DECLARED)
			.map(tidySpaces)
			.flatMap(tidyTag)
			.filter((tag) => tag && tag.length <= LONGEST_TAG);
		const read = readersTags(tags).filter((tag) => comparable(tag) !== own);
		if (read.length) return [...new Map(read.map((tag) => [tag.toLowerCase(), tag])).values()].slice(0, MOST_TAGS);
	}
	return [];
}

function textsOf(links: readonly Element[]): string[] {
	return links.slice(0, MOST_LINKS).map((link) => (link.textContent ?? '').slice(0, 2 * LONGEST_TAG));
}
