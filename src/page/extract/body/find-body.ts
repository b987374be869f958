import type { Deadline } from '../../../core/analyse/deadline.ts';
import type { BodyHints } from './body-hints.ts';
import { dropBoilerplate } from './boilerplate.ts';
import { chooseBlocks } from './choose-blocks.ts';
import { collectBlocks } from './collect-blocks.ts';
import { dropOtherArticles } from './drop-other-articles.ts';
import type { PageBlock } from './page-block.ts';
import { runReadability } from './run-readability.ts';
import { trimBlocks } from './trim-blocks.ts';

/**
 * The article's running text in blocks, in reading order; empty where there is none.
 * @param copy made by copyPage; it is changed
 */
export function findBody(copy: Document, hints: BodyHints, deadline: Deadline): PageBlock[] {
	const { body } = copy;
	dropOtherArticles(body, hints.headline);
	dropBoilerplate(body);
	const blocks = collectBlocks(body);
	const readable = runReadability(copy, blocks, deadline);
	return trimBlocks(chooseBlocks(blocks, readable, hints), hints);
}
