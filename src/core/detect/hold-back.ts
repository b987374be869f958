import type { Detection } from '../article.ts';
import { textWeight } from '../metadata/text-weight.ts';
import type { DetectionReason } from './detection-reasons.ts';
import { ACCOUNT, LOG_OUT, REPLY, SETTINGS } from './private-controls.ts';

/** What a page shows of being private, where nothing on it says that it is an article. */
export interface PrivateSigns {
	/** Beginnings of its controls' labels and ends of the addresses they lead to, as they come, each at most twice; none is kept. */
	labels: string[];
	asksPassword: boolean;
	isUnlisted: boolean;
}

/** What the detector says of a page. */
export interface PageDetection {
	isArticle: boolean;
	confidence: number;
	reasons: DetectionReason[];
	/** It shows little text, and a window stands in front of it. */
	isCovered?: true;
	signs?: PrivateSigns;
}

const PRIVATE_HOST =
	/^(?:(?:web|e|my)?-?mail\d*|inbox|outlook|(?:e|i|net|online|my)?-?bank(?:ing)?|online|(?:\w+-)?portal|my\w*|mein\w*|login|sso|secure\w*|pay|apply|sign|share|chat|accounts?|patients?|clients?|clientes|kunden\w*|assure|tenants?|parents?|students?|billing|vault|app|drive|wiki|confluence|jira|intranet|extranet|hr|payroll|members?)$/;
const PRIVATE_PATH =
	/^(?:(?:in|out)box|messages?|messagerie|mensajes|messaggi|(?:web)?mail|letters?|accounts?|compte|konto|cuenta|dashboard|my[-_]?\w*|mein\w*|mes-\w+|mis-\w+|mon-\w+|manage-\w+|patients?|students?|prescriptions?|appointments?|orders?|bookings?|reservations?|trips|itinerar(?:y|ies)|tickets?|requests|cases?|matters|verfahren|invoices?|payslips?|statements?|payments?|claims?|documents?|assignments?|grades|postbox|postfach|nachrichtenbox|conversations?|chats?|dm|members?|wp-admin|admin)$/;
/** What mail in the browser asks its server for. */
const MAIL_QUESTION = /[?&]_?(?:task|mbox|folder|uid|msg\w*)=/i;
/** Last parts of the addresses of what every site has and no reader calls an article. */
const LEGAL_PATH =
	/^(?:(?:privacy|cookies?)(?:-(?:policy|statement|notice))?|terms(?:-(?:of-(?:use|service)|and-conditions))?|(?:general-)?conditions|impressum|imprint|datenschutz(?:erkl(?:ae|ä)rung)?|agb|nutzungsbedingungen|mentions-legales|politique-de-confidentialite|aviso-legal|politica-de-privacidad|informativa-privacy|privacyverklaring|legal-notice|accessibility-statement|log-?in|sign-?(?:in|up)|register|anmelden|registrieren|connexion|inscription|iniciar-sesion|accedi|inloggen)(?:\.\w{2,5})?$/;
/** An address of this part alone is a section, whatever the templates of its pages say. */
const SECTION_PATH =
	/^\/(?:news|sports?|politics|business|culture|world|opinion|local|economy|science|nachrichten|politik|wirtschaft|kultur|actualites?|economie|noticias|deportes|cultura)\/?$/;
/** What stands in the title or over the text where there is no such page, or the server failed. */
const ERROR_HEADLINES = [
	/^(?:error )?(?:40[0134]|410|429|50[0234])(?:\W*$|\W+(?:not|error|page|bad|forbidden|gone|seite|erreur|internal|service)\b)/im,
	/\berror (?:40\d|410|50\d)\b|^(?:access|permission) denied$|^(?:internal server error|service unavailable)\b/im,
	/\bpage\b.{0,30}(?:\b(?:not|cannot) (?:be )?found|n't (?:be found|exist)|not exist|no longer (?:exists?|available|here)|has (?:gone|moved|been (?:re)?moved))/i,
	/\b(?:article|story|address)(?: (?:was|is|could|has|does|you .{0,20}))? ?(?:not (?:be )?found|n't exist|not exist|no longer (?:exists?|available))/i,
	/\b(?:could not|couldn't|can't|cannot|unable to) find (?:that|this|the|your|a) (?:page|article|address|story)/i,
	/(?:seite|artikel|beitrag) (?:wurde |ist )?nicht (?:mehr )?(?:gefunden|verfügbar|vorhanden)|page (?:introuvable|non trouvée)|página no (?:encontrada|existe|disponible)|pagina (?:non trovata|niet gevonden|inesistente)|página não (?:encontrada|existe)|(?:sidan|siden) (?:hittades inte|ble ikke funnet|blev ikke fundet)/i,
	/(?:页面|頁面|网页|網頁|文章)(?:不存在|未找到|找不到|已删除)|(?:ページ|記事)(?:が|は)(?:見つかりません|存在しません)|페이지를 찾을 수 없/,
];
/** "/2026/0311/c1001-40012345.html", "/2026-03/11/c_113001.htm", "/20260311/k1001.html": a day, then one report's number. */
const NUMBERED_REPORT = /\/20\d\d[-/]?(?:0\d|1[0-2])[-/]?[0-3]\d\/[\w-]*\d{4}[\w-]*(?:\.\w{2,5})?$/i;
/** A lighter heading is a section's name. */
const LIGHTEST_HEADING = 20;
/** A heading of this weight says what happened: a page of which it is heading and title that the detector nearly took is taken. */
const WHOLE_HEADLINE = 28;
/** Less sure than this, the detector's word is not its last. */
const CLOSE = 0.75;
/** Less sure than this that a page is no article, its headline decides. */
const UNDECIDED = 0.6;
const JUST = 0.55;
/** How sure such an address or headline makes. */
const SURE_OF_ADDRESS = 0.9;
/** So many signs' worth and a page is not read unasked; no sign is enough alone. */
const ENOUGH = 2;

/**
 * The verdict on a page: what reads like an article but looks private, as a letter behind a log-in does, is none until the reader asks. A page
 * that says by its metadata that it is an article is never held back: readers are logged in at newspapers, too.
 * @param page `headline`: its title and its first heading, a line each
 */
export function holdBack(
	{ isArticle, confidence, reasons, isCovered, signs }: PageDetection,
	{ url, headline }: { url: string; headline: string },
): Detection {
	const taken = isArticle ? null : whyTaken(confidence, url, headline);
	const privateReasons = signs && (isArticle || taken) ? findPrivateReasons(signs, url) : [];
	if (privateReasons.length > 0) return { isArticle: false, confidence, reasons: privateReasons, looksPrivate: true };
	if (reasons[0] === 'pdf') return { isArticle, confidence, reasons, isPdf: true };
	// an article may be about such pages: where one declares that it is an article, title and heading say it both
	const lines = headline.split('\n').filter(Boolean);
	const isBrief = confidence < CLOSE || textWeight(lines.at(-1) ?? '') < LIGHTEST_HEADING;
	const isError = signs ? saysError(headline) : isBrief && lines.length > 1 && lines.every(saysError);
	const isNone = isArticle ? (noArticleBy(url) ?? (isError ? 'error-page' : null)) : null;
	if (isNone) return { isArticle: false, confidence: SURE_OF_ADDRESS, reasons: [isNone] };
	if (taken) return { isArticle: true, confidence: JUST, reasons: [taken] };
	return { isArticle, confidence, reasons, ...(isCovered && { isCovered }) };
}

/** Why what the detector just did not take for an article is one all the same; null where it is none. */
function whyTaken(confidence: number, url: string, headline: string): DetectionReason | null {
	if (confidence < CLOSE && isDatedReport(url, headline)) return 'dated';
	const isUndecided = confidence < UNDECIDED && noArticleBy(url) === null && !saysError(headline);
	return isUndecided && hasHeadline(headline, WHOLE_HEADLINE) ? 'own-text' : null;
}

function saysError(text: string): boolean {
	const said = text.replaceAll('’', "'");
	return ERROR_HEADLINES.some((pattern) => pattern.test(said));
}

/** Whether an address has a date and a number of its own, and the page's title begins with its first heading. */
function isDatedReport(url: string, headline: string): boolean {
	return hasHeadline(headline, LIGHTEST_HEADING) && URL.canParse(url) && NUMBERED_REPORT.test(new URL(url).pathname);
}

/** Whether a page's title begins with its first heading, and that weighs as much. */
function hasHeadline(headline: string, lightest: number): boolean {
	const [title = '', heading = ''] = headline.split('\n').map((line) => line.trim());
	return textWeight(heading) >= lightest && title.startsWith(heading);
}

/** Why an address alone says that its page is no article; null where it does not. */
function noArticleBy(url: string): DetectionReason | null {
	if (!URL.canParse(url)) return null;
	const path = new URL(url).pathname.toLowerCase();
	if (LEGAL_PATH.test(path.split('/').filter(Boolean).at(-1) ?? '')) return 'service';
	return SECTION_PATH.test(path) ? 'list' : null;
}

function findPrivateReasons({ labels, asksPassword, isUnlisted }: PrivateSigns, url: string): DetectionReason[] {
	if (!URL.canParse(url)) return [];
	const { hostname, pathname, search } = new URL(url);
	const hosts = hostname.toLowerCase().split('.').slice(0, -2);
	const isPrivateHost = hosts.some((part) => PRIVATE_HOST.test(part)) || MAIL_QUESTION.test(search);
	const isPrivatePath = pathname
		.toLowerCase()
		.split('/')
		.some((part) => PRIVATE_PATH.test(part));
	const lines = labels.map((label) => label.replace(/\s+/g, ' '));
	const count = (pattern: RegExp) => lines.filter((label) => pattern.test(label)).length;
	const strengths: readonly [reason: DetectionReason, strength: number][] = [
		['log-out', count(LOG_OUT) > 0 ? 1.5 : 0],
		['private-address', isPrivateHost ? 1.25 : Number(isPrivatePath)],
		['password', Number(asksPassword)],
		['unlisted', Number(isUnlisted)],
		['reply', Math.min(1, 0.5 * count(REPLY))],
		['account', Math.min(1, 0.5 * (count(ACCOUNT) + Math.min(1, count(SETTINGS))))],
	];
	const signs = strengths.filter(([, strength]) => strength > 0);
	return signs.reduce((sum, [, strength]) => sum + strength, 0) < ENOUGH ? [] : signs.map(([reason]) => reason);
}
