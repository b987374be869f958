import type { Deadline } from '../../../core/analyse/deadline.ts';
import { cutRegion } from '../region/cut-region.ts';
import type { BodyHints } from './body-hints.ts';
import { dropBoilerplate } from './boilerplate.ts';
import { chooseBlocks } from './choose-blocks.ts';
import { collectBlocks } from './collect-blocks.ts';
import type { PageBlock } from './page-block.ts';
import { runReadability } from './run-readability.ts';
import { chooseShortForm } from './short-forms.ts';
import { trimBlocks } from './trim-blocks.ts';

/**
 * The article's running text in blocks, in reading order; empty where there is none.
 * @param copy made by copyPage; it is changed
 */
export function findBody(copy: Document, hints: BodyHints, deadline: Deadline): PageBlock[] {
	const { body } = copy;
	const heading = cutRegion(body, hints, deadline);
	dropBoilerplate(body, { heading, removed: hints.removed, deadline });
	const blocks = collectBlocks(body, deadline);
	const readable = runReadability(copy, blocks, deadline);
	const chosen = chooseBlocks(blocks, readable, { hints, heading });
	const text = trimBlocks(chosen, hints);
	const short = chooseShortForm(blocks, text, { hints, heading });
	return short ? trimBlocks(short, hints) : text;
}
