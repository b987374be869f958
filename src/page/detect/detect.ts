import type { DetectionReason } from '../../core/detect/detection-reasons.ts';
import type { PageDetection } from '../../core/detect/hold-back.ts';
import { rootOf } from '../highlights/popover/unshadowed.ts';
import { COVER } from './cover.ts';
import { readPrivateSigns } from './private-signs.ts';
import { NO_SIGNAL, SIGNAL_WEIGHTS } from './signal-weights.ts';
import { readSignals, type SignalName } from './signals.ts';

const MOST_REASONS = 4;
/** A signal that moves the log odds by less is not worth telling. */
const TELLING = 0.25;

/**
 * Says whether a page is an article, from metadata, address and structure, and notes what holdBack needs to know (core/detect/hold-back.ts). Asks for no
 * layout and changes nothing.
 * @param url the page's address, which may be newer than `document.URL` after a navigation in the page
 */
export function detect(document: Document, url: string): PageDetection {
	const root = rootOf(document);
	const isPdf = document.contentType === 'application/pdf';
	if (isPdf || !root) return { isArticle: false, confidence: 1, reasons: [isPdf ? 'pdf' : 'empty'] };
	const signals = readSignals(root, url);
	let logOdds = NO_SIGNAL;
	const effects = new Map<DetectionReason, number>();
	for (const [name, [weight, reason]] of Object.entries(SIGNAL_WEIGHTS)) {
		const effect = weight * Number(signals[name as SignalName]);
		logOdds += effect;
		if (reason) effects.set(reason, (effects.get(reason) ?? 0) + effect);
	}
	// core/learning/logistic.ts written out: an import would cost the resident script bytes it has not
	const probability = 1 / (1 + Math.exp(-logOdds));
	const isArticle = probability >= 0.5;
	const sign = isArticle ? 1 : -1;
	const reasons = [...effects]
		.filter(([, effect]) => sign * effect >= TELLING)
		.sort(([, a], [, b]) => sign * (b - a))
		.slice(0, MOST_REASONS)
		.map(([reason]) => reason);
	if (!reasons.length) reasons.push(isArticle ? 'own-text' : 'too-little');
	const detection: PageDetection = { isArticle, confidence: isArticle ? probability : 1 - probability, reasons };
	if (signals.shortText && root.querySelector(COVER)) detection.isCovered = true;
	// what is nearly an article may be taken for one
	if (probability > 0.25 && !signals.articleType && !signals.openGraphType) detection.signs = readPrivateSigns(root);
	return detection;
}
