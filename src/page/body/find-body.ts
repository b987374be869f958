import type { Deadline } from '../deadline.ts';
import type { PageEvidence } from '../facts/page-evidence.ts';
import { dropBoilerplate } from './boilerplate.ts';
import { collectBlocks } from './collect-blocks.ts';
import { copyPage, ORIGINAL } from './copy-page.ts';
import type { PageBlock } from './page-block.ts';
import { runReadability } from './run-readability.ts';

/** The article's running text in blocks. Empty where there is none. */
export function findBody({ root }: PageEvidence, headline: string, deadline: Deadline): PageBlock[] {
	const { document } = copyPage(root, deadline);
	dropBoilerplate(document.body);
	const kept = runReadability(document);
	if (!kept) return [];
	return collectBlocks(document.body).filter(
		(block) => kept.has(block.element.getAttribute(ORIGINAL) ?? '') && block.text !== headline,
	);
}
