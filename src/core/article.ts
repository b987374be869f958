import type { Reading } from './languages/language-pack.ts';
/**
 * The vocabulary of the product: the article and everything the other parts say about it.
 *
 * All offsets are UTF-16 code units into {@link Article.text}, end exclusive.
 */

import type { ActorReason } from './actors/actor-reason.ts';
import type { DetectionReason } from './detect/detection-reasons.ts';
import type { KeyReason } from './quotes/key-reason.ts';
import type { SpeakerReason } from './quotes/speaker-reason.ts';

/** Start and end of a stretch of the article's text; UTF-16 code units, end exclusive. */
export type Span = readonly [start: number, end: number];

/** Names one article under all its addresses (see identity.ts). */
export type ArticleId = string & { readonly __articleId?: never };

/** A paragraph-sized part of the article's text. Blocks are in reading order and separated by one "\n" in the text. */
export interface Block {
	kind: 'paragraph' | 'heading' | 'quote' | 'list-item';
	span: Span;
}

export interface Article {
	/** The address it was read at. */
	url: string;
	/** The address its publisher declares, where that can be believed; else null. */
	canonicalUrl: string | null;
	/** The headline, without the site's name. */
	title: string;
	/** The standfirst: the summary the publisher gives with the headline. */
	description: string | null;
	/** The outlet's name as it calls itself. */
	publisher: string | null;
	/** The news agency whose text it is (wire copy), from byline, dateline, credit line or metadata. */
	agency: string | null;
	/** Persons named in the byline; where the page names no person, the desk or agency it credits. */
	authors: string[];
	/** ISO 8601, with the offset where the page gives one. */
	publishedAt: string | null;
	modifiedAt: string | null;
	/** BCP 47, lower-case primary subtag at least: "en", "pt-BR". */
	language: string | null;
	section: string | null;
	/** The publisher's own tags. */
	tags: string[];
	/** Texts of the headings inside the body, in order. */
	headings: string[];
	/** Where the outlet is published, for citations: "Port Vell". */
	place?: string;
	/** The page or pages of the printed paper: "A12", "12–15". */
	printPage?: string;
	/** Of the periodical, "1234-5679". */
	issn?: string;
	isLive: boolean;
	isPaywalled: boolean;
	wordCount: number;
	/** Whole minutes at 238 words a minute (Brysbaert 2019, doi:10.1016/j.jml.2019.104047); at least 1. */
	readingMinutes: number;
	/** Paragraphs and headings joined by "\n". */
	text: string;
	blocks: Block[];
	/** Its text was longer than Sidelight reads, or its page larger than can be read in time: `text` is the first part of it. */
	isCut?: boolean;
}

/** What a page's script makes of the page, before it is judged whose article that is (identity/own-article.ts). */
export interface ExtractedArticle {
	/** Its `canonicalUrl` is null, and its `url` what the script takes for its address. */
	article: Article;
	/** Addresses that the page gives as the article's own, as written, most to the point first. */
	declared: string[];
}

/** Whether a page is an article, and why. */
export interface Detection {
	isArticle: boolean;
	/** 0 to 1. */
	confidence: number;
	/** Strongest first. */
	reasons: DetectionReason[];
	/** It looks like a letter, an account or another private page, and is not read unasked. Then it is no article. */
	looksPrivate?: true;
	isPdf?: true;
	/** It seems to be an article, but its text could not be told from the rest. */
	hasNoText?: true;
	/** Nothing of the page is seen until something in front of it is answered, such as a question about cookies. */
	isCovered?: true;
}

export type MentionType = 'PER' | 'ORG' | 'LOC';

/** A place in the text that names somebody or something. */
export interface Mention {
	start: number;
	end: number;
	type: MentionType;
	/** Index into {@link Analysis.actors}; null when it stands for none of them. */
	actor: number | null;
}

export type ActorKind = 'person' | 'organisation' | 'government' | 'place' | 'group';

/** A person, organisation, government, place or group that takes part in the article: one per entity. */
export interface Actor {
	/** Stable within one article: a slug of the name. */
	id: string;
	name: string;
	kind: ActorKind;
	/** As the article states it: "Defense Secretary". */
	role: string | null;
	/** As the article states it: "U.S.". */
	affiliation: string | null;
	/** Role and affiliation in the article's own words: "U.S. Defense Secretary", "defense minister of Estonia". */
	roleWords?: string;
	/** "Q…", only where sure. */
	wikidata: string | null;
	/** 0 to 1; the actors of an analysis stand in falling order of it. */
	salience: number;
	mentions: Span[];
	/** Strongest first. */
	reasons: ActorReason[];
}

/** A subject from IPTC Media Topics. */
export interface Topic {
	/** "medtop:20000593". */
	id: string;
	/** The level-1 topic above it: "medtop:11000000". */
	branch: string;
	/** Every topic above it, the nearest first, its branch last; empty for a branch. */
	broader: string[];
	name: string;
	/** 0 to 1. */
	score: number;
	/** Whether the product shows it; a best guess below the bar is kept but not shown. */
	shown: boolean;
	/** The article's words that decided it. */
	reasons: string[];
}

export interface KeyPhrase {
	text: string;
	/** 0 to 1. */
	score: number;
}

/** Something somebody said. */
export interface Quote {
	kind: 'direct' | 'mixed' | 'indirect';
	/** The words said, without the marks; one span for each part of a quote broken by its cue. */
	spans: Span[];
	/** The words that report it: "said". */
	cue: Span[];
	/** Where the text names the speaker: a name, a pronoun, a description. */
	speakerMention: Span | null;
	/** Resolved name or description, the best guess; null = unattributed. */
	speaker: string | null;
	/** Index into {@link Analysis.actors}. */
	actor: number | null;
	/** 0 to 1, that the words were said by that speaker. */
	confidence: number;
	/** 0 to 1, how much a reader would miss it. */
	keyness: number;
	/** What told who said it; of quotes that no model read it is not known. */
	speakerReason?: SpeakerReason;
	/** What speaks for it. */
	keyReason?: KeyReason;
	/** Whether the product names that speaker; otherwise it shows the quote as unattributed, or an indirect one not at all. */
	shown: boolean;
}

/** What Sidelight says about an article. */
export interface Analysis {
	/** The language it was read in, a tag without region; null where neither text nor page tells it. */
	language?: string | null;
	/** How much of a text in that language is read. */
	reading?: Reading;
	mentions: Mention[];
	actors: Actor[];
	/** Best first. */
	topics: Topic[];
	keyPhrases: KeyPhrase[];
	/** In order of the text. */
	quotes: Quote[];
	/** It took too long, or there was too much to be found: something of the text was not looked at. */
	isPartial?: boolean;
}
