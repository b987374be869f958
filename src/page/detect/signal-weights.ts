import type { DetectionReason } from '../../core/detect/detection-reasons.ts';
import type { SignalName } from './signals.ts';

/**
 * What is added to the log odds of being an article, times the signal's strength; and what the reader is told when it counts
 * (core/detect/detection-reasons.ts): several signals may say one thing, null means little alone. The table is short for the detector's sake.
 */
type SignalWeight = readonly [weight: number, reason: DetectionReason | null];

/** Log odds of an article on a page that shows no signal. */
export const NO_SIGNAL = -2.4;

/**
 * How much each signal says. Fitted by `npm run train -- detection` (docs/models/detection.md), except `frontAddress`: the pages
 * fitted on hold few home pages, and none is an article.
 */
export const SIGNAL_WEIGHTS: Record<SignalName, SignalWeight> = {
	articleAddress: [1.9, 'article-address'],
	textDominates: [1.45, 'together'],
	articleType: [1.25, 'article-type'],
	slugAddress: [1.1, 'slug'],
	text: [1, 'text'],
	author: [0.9, 'author'],
	openGraphType: [0.75, 'links-to'],
	byline: [0.75, 'author'],
	datedAddress: [0.7, 'dated'],
	shareLinks: [0.45, null],
	time: [0.4, null],
	figure: [0.3, null],
	listAddress: [-0.1, 'list'],
	shortText: [-0.55, 'short'],
	manyCode: [-0.65, 'code'],
	manyTeasers: [-0.65, 'teasers'],
	cart: [-0.65, 'buy'],
	docsAddress: [-0.7, 'manual'],
	replies: [-0.75, 'forum'],
	price: [-0.75, 'buy'],
	linksDominate: [-0.8, 'links'],
	manyTimes: [-0.8, 'dates'],
	docsSoftware: [-0.85, 'manual'],
	code: [-0.95, 'code'],
	serviceAddress: [-0.95, 'service'],
	manyInputs: [-1, 'fields'],
	forumType: [-1.05, 'forum'],
	productType: [-1.1, 'product'],
	forumAddress: [-1.7, 'forum-address'],
	frontAddress: [-3.5, 'front'],
};
