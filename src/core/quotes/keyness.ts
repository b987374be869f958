import type { AnalysisInput } from '../analyse.ts';
import type { Attribution } from './attribute-quotes.ts';
import type { QuoteDraft } from './collect-quotes.ts';

/** How much a reader would miss each quote, 0 to 1: early, direct and of a handy length first. */
export function rateKeyness(
	input: AnalysisInput,
	drafts: readonly QuoteDraft[],
	attributions: readonly (Attribution | null)[],
): number[] {
	const length = Math.max(1, input.text.length);
	return drafts.map((draft, index) => {
		const [start, end] = [draft.spans[0]?.[0] ?? 0, draft.spans.at(-1)?.[1] ?? 0];
		const early = 1 - start / length;
		const isHandy = end - start >= 40 && end - start <= 300;
		const kind = draft.kind === 'indirect' ? 0 : 1;
		return Math.min(1, 0.4 * early + 0.2 * (isHandy ? 1 : 0) + 0.3 * kind + (attributions[index] ? 0.1 : 0));
	});
}
