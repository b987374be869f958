import type { SignalName } from './signals.ts';

interface SignalWeight {
	/** Added to the log odds of being an article, times the signal's strength. */
	weight: number;
	/** What the reader is told when the signal counts, in plain words; several signals may say one thing. Null for what means little alone. */
	reason: string | null;
}

/** Log odds of an article on a page that shows no signal. */
export const NO_SIGNAL = -2.4;

/**
 * How much each signal says. Fitted by `npm run train -- detection` (docs/models/detection.md), except `frontAddress`: the pages
 * fitted on hold few home pages, and none is an article.
 */
export const SIGNAL_WEIGHTS: Record<SignalName, SignalWeight> = {
	articleAddress: { weight: 1.9, reason: 'Its address looks like an article’s' },
	textDominates: { weight: 1.45, reason: 'Most of its text belongs together' },
	articleType: { weight: 1.25, reason: 'It calls itself an article' },
	slugAddress: { weight: 1.1, reason: 'Its address spells out a headline' },
	text: { weight: 1, reason: 'It has a long text to read' },
	author: { weight: 0.9, reason: 'It says who wrote it' },
	articleOpenGraph: { weight: 0.75, reason: 'Links to it present it as an article' },
	bylineElement: { weight: 0.75, reason: 'It says who wrote it' },
	datedAddress: { weight: 0.7, reason: 'Its address holds a date' },
	shareLinks: { weight: 0.45, reason: null },
	timeElement: { weight: 0.4, reason: null },
	figure: { weight: 0.3, reason: null },
	listAddress: { weight: -0.1, reason: 'Its address looks like a list’s' },
	shortText: { weight: -0.55, reason: 'It has little text to read' },
	manyCode: { weight: -0.65, reason: 'It shows code' },
	manyTeasers: { weight: -0.65, reason: 'It lists headlines of other pages' },
	cart: { weight: -0.65, reason: 'It offers something to buy' },
	documentationAddress: { weight: -0.7, reason: 'It is part of a manual or help pages' },
	replies: { weight: -0.75, reason: 'It is a discussion' },
	price: { weight: -0.75, reason: 'It offers something to buy' },
	linksDominate: { weight: -0.8, reason: 'It is mostly links' },
	manyTimes: { weight: -0.8, reason: 'It lists many dates' },
	documentationSoftware: { weight: -0.85, reason: 'It is part of a manual or help pages' },
	code: { weight: -0.95, reason: 'It shows code' },
	serviceAddress: { weight: -0.95, reason: 'Its address looks like a company’s page about itself' },
	manyInputs: { weight: -1, reason: 'It has many fields to fill in' },
	forumType: { weight: -1.05, reason: 'It is a discussion' },
	productType: { weight: -1.1, reason: 'It calls itself a product' },
	forumAddress: { weight: -1.7, reason: 'Its address looks like a forum’s' },
	frontAddress: { weight: -3.5, reason: 'It is the front page of a site' },
};
