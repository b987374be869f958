const LIST_PART =
	/^(?:tags?|topics?|categor(?:y|ies)|collections?|search|archives?|sections?|authors?|news|latest|themen?|thema|temas?|rubrik|browse|list|all|feed|page|index|issues?|programs?|awards|events?|jobs|cat|[bcdl])$/;
const FORUM_PART =
	/^(?:forums?|threads?|t|topic|boards?|community|questions?|discuss(?:ions?)?|viewtopic.*|showthread.*|r|comments|ask|answers?|message-boards?)$/;
const DOCUMENTATION_PART =
	/^(?:docs?|documentation|reference|api|manual|guides?|usersguide|wiki|man-pages|tutorials?|help|kb|support|learn|howto|handbook|get(?:ting)?-started|book|library)$/;
const SERVICE_PART =
	/^(?:services?|solutions?|about(?:-us)?|contact|pricing|features?|products|plans|industries|company|careers|locations?|programs?|degrees?|certificat\w*|insurance|shows?|care)$/;
const ARTICLE_PART =
	/^(?:articles?|story|stories|news|nachrichten|noticias?|blogs?|posts?|opinion|politi(?:cs?|k)|world|sports?|business|culture|kultur|media|editorial|columns?|magazine|insights?|artikel|clanek|nyheter|pulse|features|entertainment|lifestyle)$/;
const FRONT = /^\/?(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:index\.\w+|home|default\.\w+)?$/i;

/** What an address says about its page. A slug is a last part of several words: "rates-cut-again". */
export function addressShape(url: string) {
	const address = URL.canParse(url) ? new URL(url) : null;
	const path = address?.pathname ?? '';
	const parts = path.toLowerCase().split('/').filter(Boolean);
	const host = address?.hostname.toLowerCase().split('.') ?? [];
	const inPath = (pattern: RegExp): boolean => parts.some((part) => pattern.test(part));
	const inHost = (pattern: RegExp): boolean => host.slice(0, -1).some((label) => pattern.test(label));
	const last = (parts.at(-1) ?? '').replace(/\.\w{2,5}$/, '');
	const words = last.split(/[-_+]|%20/).filter((word) => /\p{L}/u.test(word));
	const isFront = address !== null && FRONT.test(path) && !address.search;
	return {
		frontAddress: isFront,
		listAddress:
			parts.some((part, index) => LIST_PART.test(part) && (index > 0 || parts.length < 3)) ||
			/[?&](?:s|q|query|search|page)=/.test(address?.search ?? ''),
		forumAddress: inPath(FORUM_PART) || inHost(/^(?:forums?|community|discuss|boards?|answers?)$/),
		docsAddress: inPath(DOCUMENTATION_PART) || inHost(/^(?:docs?|developers?|wiki|help|support|man\d?)$/),
		serviceAddress: inPath(SERVICE_PART),
		slugAddress: Math.min(1, words.length / 6),
		datedAddress: /\/(?:19|20)\d{2}[/-]?(?:\d\d?|\d{4}|[a-z]{3})(?:[/-]|\b)|(?:19|20)\d{2}-\d{2}-\d{2}|20\d{6}/i.test(
			path,
		),
		// at the end it names a section: "/section/world"
		articleAddress:
			!isFront && (parts.slice(0, -1).some((part) => ARTICLE_PART.test(part)) || inHost(/^(?:blogs?|news)$/)),
	};
}
