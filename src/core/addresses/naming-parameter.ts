/** Parameters that say where a reader came from, on which device or in which form the page is shown, never which page it is. */
const TRACKING = new RegExp(
	`^(?:${[
		'utm_.*|hsa_.*|mtm_.*|pk_.*|piwik_.*|matomo_.*|ga_.*|_ga|_gl|_hs.*|vero_.*|oly_.*|trk.*|sc_.*|wt_.*|ns_.*|at_.*|cx_.*|syn-.*|xtor|wtmc|wt\\.mc.*|wt\\.z.*',
		'fbclid|mibextid|srsltid|gad_.*|gclid|gclsrc|dclid|wbraid|gbraid|msclkid|yclid|twclid|ttclid|igsh|igshid|li_fat_id|epik|mkt_tok|mc_cid|mc_eid|__twitter_impression',
		'ref|ref_|ref_src|ref_url|referer|referrer|refid|src|source|from|via|origin|feature|share|shared|sharetype|sharetoken|smid|smtyp|cmp|cmpid|campaign|campaign_id|cid|ito|icid|ncid|intcmp|partner|affiliate|aff|traffic_source|mod|rss|feed|fromrss|oref|ocid|mbid|sref|spm|soc_.*|tpcc|guccounter|guce_.*|emci|emdi|ceid|sid|sessionid|session_id|phpsessid|jsessionid|token|nocache|cachebust|timestamp|_t|_|cb',
		'_?amp|outputtype|platform|singlepage|single_page|fullpage|output|usqp|amp_.*|view|mode|print|printable|printview|print_view|pagestyle|display|device|mobile|nomobile|desktop|m|layout|template|theme',
		'wpisrc|wprss|oc|taid|maca|camp|syndication-source|nl|emc|ftag|reflink|nb|welcome|reload|fr|cn-reloaded|gaa_.*|unlocked_article_code|accesstoken|giftcopy|gift|subscriber|login|registered|rd|redirected',
		'lang_redirect|noredirect|no_redirect|force|replytocom|comments?|showcomments|comment_id|focuscomment',
	].join('|')})$`,
	'i',
);
/** Names that are tracking on one site and the article's number on another: only a number of some length keeps them. */
const SOMETIMES_NAMING = /^(?:cid|sid|m|view|source)$/i;

/** The first page of an article in pages, or all of them. */
const WHOLE_PAGE = /^(?:page|pagina|seite|p)=(?:1|all|full|single)$/i;

/** Whether a parameter of an address helps to say which page it is. */
export function isNamingParameter(name: string, value: string): boolean {
	if (!value && !name) return false;
	if (WHOLE_PAGE.test(`${name}=${value}`)) return false;
	if (SOMETIMES_NAMING.test(name) && /^\d{4,}$/.test(value)) return true;
	return !TRACKING.test(name);
}
