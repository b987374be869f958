import type { DetectionReason } from '../../core/detect/detection-reasons.ts';

const WORDINGS: Readonly<Record<DetectionReason, string>> = {
	'article-address': 'Its address looks like an article’s',
	together: 'Most of its text belongs together',
	'article-type': 'It calls itself an article',
	slug: 'Its address spells out a headline',
	text: 'It has a long text to read',
	author: 'It says who wrote it',
	'links-to': 'Links to it present it as an article',
	dated: 'Its address holds a date',
	list: 'Its address looks like a list’s',
	short: 'It has little text to read',
	code: 'It shows code',
	teasers: 'It lists headlines of other pages',
	buy: 'It offers something to buy',
	manual: 'It is part of a manual or help pages',
	forum: 'It is a discussion',
	links: 'It is mostly links',
	dates: 'It lists many dates',
	service: 'Its address looks like a company’s page about itself',
	fields: 'It has many fields to fill in',
	product: 'It calls itself a product',
	'forum-address': 'Its address looks like a forum’s',
	front: 'It is the front page of a site',
	'too-little': 'Too little on it looks like an article',
	'own-text': 'It has a text of its own',
	empty: 'It is empty',
	pdf: 'It is a PDF',
	dialogue: 'A window in front of the page waits for your answer',
	'error-page': 'It says that the page was not found or failed',
	'log-out': 'It offers to log out',
	reply: 'It offers to answer or forward a message',
	password: 'It asks for a password',
	unlisted: 'It asks search engines to leave it out',
	'private-address': 'Its address is one of mail, a bank, a portal or an account',
	account: 'It has links to an account of yours',
	asked: 'You asked to have it read',
	'said-article': 'You said that pages like this are articles',
	'said-none': 'You said that pages like this are no articles',
	'no-text': 'Its text could not be told apart from the rest of the page',
};

/** Why a page is an article or none: "It calls itself an article". */
export function sayDetectionReason(reason: DetectionReason): string {
	return WORDINGS[reason];
}
