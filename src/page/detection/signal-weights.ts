import type { SignalName } from './signals.ts';

interface SignalWeight {
	/** Added to the log odds of being an article, times the signal's strength. */
	weight: number;
	/** What the reader is told when the signal counts, in plain words; null for what means little alone. */
	reason: string | null;
}

/** Log odds of an article on a page that shows no signal. */
export const NO_SIGNAL = -2.5;

/**
 * How much each signal says. Fitted by logistic regression (L2 = 1.5) on the development pages of Fundus and WCXB, except
 * `frontAddress`: both hold few home pages, and none is an article.
 */
export const SIGNAL_WEIGHTS: Record<SignalName, SignalWeight> = {
	articleAddress: { weight: 1.7, reason: 'Its address is one of an article' },
	textDominates: { weight: 1.4, reason: 'One text stands out on the page' },
	articleType: { weight: 1.3, reason: 'It says it is an article' },
	slugAddress: { weight: 1.3, reason: 'Its address spells out a headline' },
	author: { weight: 1, reason: 'It names its author' },
	text: { weight: 0.95, reason: 'It has a long running text' },
	articleOpenGraph: { weight: 0.75, reason: 'It is shared as an article' },
	datedAddress: { weight: 0.7, reason: 'Its address has a date' },
	bylineElement: { weight: 0.7, reason: 'It has a byline' },
	shareLinks: { weight: 0.45, reason: null },
	figure: { weight: 0.35, reason: null },
	timeElement: { weight: 0.3, reason: null },
	listAddress: { weight: -0.25, reason: 'Its address is one of a list' },
	shortText: { weight: -0.5, reason: 'It has little running text' },
	manyCode: { weight: -0.55, reason: 'It is full of code' },
	replies: { weight: -0.6, reason: 'It holds a discussion' },
	manyTeasers: { weight: -0.65, reason: 'It is made of teasers' },
	cart: { weight: -0.65, reason: 'It offers something to buy' },
	documentationAddress: { weight: -0.7, reason: 'Its address is one of a manual or help page' },
	linksDominate: { weight: -0.8, reason: 'It is mostly links' },
	price: { weight: -0.85, reason: 'It shows prices' },
	serviceAddress: { weight: -0.85, reason: 'Its address is one of a company or service page' },
	documentationSoftware: { weight: -0.85, reason: 'It is made with software for manuals' },
	code: { weight: -0.85, reason: 'It shows code' },
	manyTimes: { weight: -0.95, reason: 'It lists many dates' },
	manyInputs: { weight: -0.95, reason: 'It is mostly a form' },
	forumType: { weight: -1, reason: 'It says it is a discussion' },
	productType: { weight: -1.1, reason: 'It says it is a product' },
	forumAddress: { weight: -1.6, reason: 'Its address is one of a forum' },
	frontAddress: { weight: -3.5, reason: 'It is the front page of a site' },
};
