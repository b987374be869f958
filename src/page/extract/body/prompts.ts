import type { PageBlock } from './page-block.ts';

/** A longer block is a paragraph, whatever it begins with. */
const LONGEST_PROMPT = 180;

/** Lines that speak to the reader about the site, not about the news: by how they begin. */
const PROMPT_START =
	/^(?:(?:table of contents|contents|inhalt(?:sverzeichnis)?|sommaire|índice)\s*:?$|(?:also |further )?read (?:more|also|next|the full|this)|read[ :]+|related(?: (?:articles?|stor(?:y|ies)|content|coverage|topics))?\s*(?::|$)|see also|watch[: ]+(?:now|live|more|the video)|watch:|listen to (?:this|the) (?:article|story)|listen:|more (?:on|from|about) (?:this|the story)|more:|click here|(?:sign|log) (?:up|in)\b|subscribe|register (?:now|for free)|already a subscriber|follow (?:us|@|\p{Lu}\w+ on)|join (?:us|our|the conversation)|share (?:this|on|via|article)|(?:share|save|print|copy link|gift|comments?|tags?|topics?|advertisement|ad|sponsored|promoted|newsletter|loading|continue reading|story continues below|article continues (?:below|after)|skip (?:to|past)|back to top|show (?:more|comments)|leave (?:a|the first) comment|be the first to comment|what is your opinion|do you have a (?:story|tip)|got a (?:story|tip)|get (?:the|our) (?:latest|best|daily|free)|download (?:the|our) app|support our|donate|your support)\b|lesen sie (?:auch|mehr|hier|dazu)|mehr (?:zum thema|dazu|lesen|aus)|auch interessant|das könnte (?:sie|dich) auch|zum thema|hier geht es|jetzt (?:abonnieren|anmelden|testen)|anzeige|werbung|newsletter|ein klick für den datenschutz|zur startseite|teilen|kommentare?\b|externer inhalt|empfohlener (?:redaktioneller )?inhalt|lire aussi|à lire aussi|lire la suite|à voir aussi|sur le même (?:sujet|thème)|abonnez-vous|publicité|article réservé|il vous reste \d|inscrivez-vous|leer (?:más|también)|lea también|le puede interesar|te puede interesar|suscríbete|publicidad|síguenos|más información|leggi anche|abbonati|pubblicità|leia (?:também|mais)|veja também|lees ook|lees meer|advertentie|les også|les mer|læs også|annonse|annons|läs (?:också|mer)|reklama|czytaj (?:też|także|więcej)|čtěte (?:také|více)|читайте (?:также|далее)|реклама|подпис|[【［[(（]?(?:関連記事|関連リンク|(?:あわ|合わ)せて読みたい|相关阅读|相关新闻|延伸[閱阅][讀读]|관련 ?기사|추천 ?기사)|(?:▶|►|→|»|>|👉)\s)/iu;
/** Lines that credit a picture or claim a right. */
const CREDIT_LINE =
	/^(?:(?:quelle|source|fuente|fonte|bron|kilde|källa) ?: .{1,40}|(?:photo|image|picture|video|foto|bild|photograph|credit|illustration|grafik|crédit|crédits|fuente|copyright|©|\(c\))s?\s*(?:by|credit|:|\/|–|—|-|©|\d{4}).{0,120}|.{0,80}(?:getty images|shutterstock|alamy|all rights reserved|alle rechte vorbehalten|tous droits réservés))\.?$/iu;
/** "The hall on Monday. Photograph: Lars Eke/Northpix": what a picture shows, and who took it. */
const CREDITED_CAPTION =
	/[.!?)”"] ?[([]?(?:photo(?:graph)?s?|pictures?|images?|credit|illustration|foto|bild|imagen|imagem|immagine|crédits?(?: photos?)?|zdjęcie|fot\.?)\s*(?::|by\s|©)\s*[^.!?:]{2,60}$/iu;
/** Who edited, checked or gave a text, in a line of its own at its foot: "责任编辑：张三", "（編集・山田花子）". */
const EAST_ASIAN_CREDIT =
	/^[(（【[]?\s*(?:责任编辑|責任編輯|責任編集|责编|责校|編集|编辑|編輯|校对|校對|审核|审校|编审|监制|文字|来源|來源|原标题|출처|편집|사진)\s*[:：／・]\s*[^。！？]{1,40}[)）】\]]?$/u;
/** "21 mins ago 11:48", "12.02.2025 14:05 Uhr": when an entry of a live blog was written. */
const TIME_LINE =
	/^(?:(?:vor )?\d+ ?(?:secs?|mins?|minutes?|hours?|hrs?|days?|minuten|stunden|h|m)\b(?: ago)?[\s\d:.]*|(?:\p{L}+,? )?\d{1,2}[./: ]\d{1,2}(?:[./ ]\d{2,4})?(?:[,\s]+\d{1,2}[:.]\d{2})?(?: ?(?:uhr|am|pm|gmt|bst|h))?|\d{4}[年./-]\d{1,2}[月./-]\d{1,2}日?(?:.{0,3}\d{1,2}[:時]\d{2}分?)?)(?:.{0,25})?$/iu;
/** What a template has in place of a text. */
const PLACEHOLDER = /^(?:lorem ipsum(?: \w{1,12})?$|(?:head ?line|heading|title|text|paragraph|item) \d+$)/i;
const LATIN =
	/\b(?:lorem ipsum|dolor sit amet|consectetur|adipisci|eiusmod|tempor incididunt|ullamco|aute irure|cillum|occaecat|cupidatat|nostrud|exercitation|proident)/i;
/** Whether a text is the Latin that designers fill templates with. */
export function isFiller(text: string): boolean {
	return LATIN.test(text);
}

/** What a reader agrees to by filling in a form. */
const AGREEMENT =
	/^by (?:signing up|subscribing|registering|clicking|submitting|continuing|entering|providing)\b[^.]{0,200}\b(?:agree|confirm|consent|accept|acknowledge|opt in)\b/i;
/** Headings of what comes after an article. */
const SECTION_AFTER =
	/^(?:related(?: \w+){0,2}|(?:more|most)(?: \w+){0,3} (?:stories|news|articles|reading|read|popular|like this|from .*)|more (?:on|from|in|about) .{0,40}|read (?:more|next|also)|recommended(?: .*)?|you (?:may|might) (?:also )?(?:like|be interested).*|comments?(?: \(\d+\))?|\d+ (?:comments?|responses?|thoughts on).*|leave a (?:comment|reply)|tags?|topics|share(?: this.*)?|about the authors?|author|newsletter|subscribe.*|sign up.*|sources?|references|footnotes|further reading|see also|latest(?: \w+){0,2}|trending(?: \w+)?|popular(?: \w+)?|mehr zum thema|das könnte .*|auch interessant|weitere (?:artikel|themen|nachrichten|meldungen).*|kommentare.*|quellen?|über den autor.*|à lire aussi|sur le même (?:sujet|thème)|commentaires.*|lea también|más noticias|comentarios.*|leggi anche|leia (?:também|mais)|lees ook|les også|関連(?:記事|キーワード)|相关(?:新闻|阅读|文章)|관련\s?기사)\s*:?$/iu;

/** What asks for the reader's address or news in whole sentences. */
const INBOX = /\byour (?:e-?mail )?inbox\b|\bstraight to you by e-?mail\b/i;
const SIGN_UP = /\b(?:sign up|signing up|subscribe|register|newsletter|briefing|delivered)\b/i;
const TIP =
	/^(?:do you have|have you got|got|have) (?:a|an|any|some) (?:news )?(?:story|stories|tips?|confidential tip|question|information)\b.{0,80}(?:\?|us\b).{0,120}\b(?:write|e-?mail|contact|call|text|send|get in touch|reach|let us know)\b/iu;
/** "Jo Doe is our town hall reporter. Follow her on …" */
const ABOUT_WRITER =
	/^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3} (?:is|covers|writes|reports) .{3,200}[.!] (?:you can )?(?:follow (?:him|her|them|me) |(?:reach|e-?mail|contact) (?:him|her|them|me) (?:at|on|by|via)|(?:on )?(?:twitter|x|bluesky|mastodon): )/iu;
const LONGEST_REQUEST = 400;

function isRequest(text: string): boolean {
	if (text.length > LONGEST_REQUEST || /^["“„«]/.test(text)) return false;
	return (INBOX.test(text) && SIGN_UP.test(text)) || TIP.test(text) || ABOUT_WRITER.test(text);
}

/** Whose subscription lets read on: a line that leads to signing in. */
const ALREADY =
	/^(?:already (?:a |an )?(?:member|subscriber|registered|have an account)|bereits (?:abonnent|registriert|kunde|abonniert)|(?:sie sind|schon) (?:bereits )?abonnent|déjà abonné|vous êtes déjà abonné|¿?ya eres suscriptor|¿?ya estás suscrit|già abbonato|sei già abbonato|hai già un abbonamento|já é assinante|já sou assinante|al abonnee|allerede abonnent|redan prenumerant|masz już)/iu;

/** Words of an offer to subscribe, by what they are about: who may read, what it costs, on what terms, signing in. */
const OFFER_WORDS = [
	/(?<!\p{L})(?:subscri(?:be|ber|bers|ption)|members?(?:hip)?|premium|abo(?:nnement|nnent(?:en)?|nnieren|nnés?)?|abonnée?s?|abonnez|suscri(?:ptor(?:es)?|pción|birse)|suscríbete|abbona(?:ti|mento|rsi)|assinant(?:e|es)|abonnee?s?)(?!\p{L})/iu,
	/(?<!\p{L})(?:unlimited|full access|free trial|keep reading|continue reading|go on reading|read on|to read (?:this|the|more)|for (?:members|subscribers)|weiterlesen|lesen sie|diesen (?:text|artikel|beitrag)|lire la suite|réservé|il vous reste|sigue leyendo|seguir leyendo|continua a leggere|exclusiv\p{L}+)(?!\p{L})/iu,
	/(?:[$€£]\s?\d|\d\s?[$€£]|(?<!\p{L})(?:(?:a|per|im|par|al|pro) (?:week|month|year|monat|woche|jahr|mois|mes|mese)|crowns?|euros?)(?!\p{L}))/iu,
	/(?<!\p{L})(?:cancel (?:any ?time|at any)|jederzeit kündbar|sans engagement|sin permanencia|senza vincoli|opzegbaar|jetzt .{0,40}testen)(?!\p{L})/iu,
	/(?<!\p{L})(?:sign in|log in|already a|anmelden|einloggen|registrier\p{L}+|sie möchten|connectez-vous|iniciar? sesión|accedi|inloggen|join (?:us|the|now))(?!\p{L})/iu,
];
const LONGEST_OFFER = 400;

/** Whether a text offers the rest of the article for money or a registration: two kinds of such words in it. */
export function isOffer(text: string): boolean {
	return text.length <= LONGEST_OFFER && OFFER_WORDS.filter((words) => words.test(text)).length >= 2;
}

/** "The post … appeared first on …", which feeds and their copies add. */
const SYNDICATION_LINE =
	/^(?:the post .{3,200} (?:appeared first on|first appeared on) |(?:this (?:article|story|post) )?(?:was )?(?:originally |first )?(?:published|appeared) (?:first |originally )?(?:on|in|at) .{2,80}\.?$|a version of this (?:article|story|column|essay|review) (?:appears|appeared|ran|was published) (?:in print|in|on) )/iu;

/** Whether a text by itself asks the reader to do something. */
export function isPromptText(text: string): boolean {
	return (
		AGREEMENT.test(text) ||
		(text.length <= LONGEST_PROMPT && PROMPT_START.test(text) && !/^(?:related|more|share|support|donate)/i.test(text))
	);
}

/** Whether a block asks the reader to do something or labels what is not text. */
export function isPrompt({ text, kind, linked, element }: PageBlock): boolean {
	if (AGREEMENT.test(text) || PLACEHOLDER.test(text) || SYNDICATION_LINE.test(text) || isRequest(text)) return true;
	if (text.length > LONGEST_PROMPT) return false;
	if (EAST_ASIAN_CREDIT.test(text) || ALREADY.test(text)) return true;
	const isTableRow = element.nodeName === 'TR';
	if (
		CREDIT_LINE.test(text) ||
		CREDITED_CAPTION.test(text) ||
		(kind === 'paragraph' && !isTableRow && text.length < 50 && TIME_LINE.test(text))
	)
		return true;
	if (!/[\p{L}\p{N}]/u.test(text)) return true;
	if (!PROMPT_START.test(text)) return isLabelledLink(text, kind, linked);
	// a sentence may begin with "Read" or "Share": a prompt is linked, short or no sentence
	return kind === 'heading' || linked > 0 || text.length < 60 || !/[.!?”"]$/.test(text);
}

/** Whether a block heads what stands after an article: its comments, its tags, other articles. */
export function isSectionAfterArticle({ text }: PageBlock): boolean {
	return text.length < 60 && SECTION_AFTER.test(text.trim());
}

/** A label with a link to another article behind it: "In other news | Bridge closed", "More: …". */
function isLabelledLink(text: string, kind: PageBlock['kind'], linked: number): boolean {
	return (
		kind === 'paragraph' &&
		linked >= 25 &&
		linked > text.length / 2 &&
		/[:|»>]\s*$/.test(text.slice(0, text.length - linked)) &&
		!/[.!?…]["”»)]?$/.test(text)
	);
}
