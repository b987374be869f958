import { LIMITS } from '../../../core/limits.ts';
import type { PageEvidence } from './page-evidence.ts';

const CANONICAL = 'link[rel~="canonical" i][href]';

/**
 * The addresses a page gives as its article's own, as written, most to the point first. A link among the contents of the body is that of
 * something embedded; directly in the body stands what a parser drove out of a broken head.
 */
export function declaredAddresses({ root, meta, jsonLd }: PageEvidence): string[] {
	const links = [...root.querySelectorAll(`head ${CANONICAL}`), ...root.querySelectorAll(`body > ${CANONICAL}`)];
	const declared = [...links.map((link) => link.getAttribute('href') ?? ''), ...meta.urls, ...jsonLd.urls];
	return declared.filter((url) => url.trim() !== '' && url.length <= LIMITS.address).slice(0, LIMITS.links);
}
