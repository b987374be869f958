/** "By", "Von", "Text:", "Reporting by", "記者" … */
export const LEAD_IN =
	/^(?:this (?:post|article|story|piece|blog) (?:was|is) (?:written|reported) by|(?:written|words|story|reported|reporting|additional reporting|compiled|posted|published|produced|text|article|analysis|opinion|comment|interview|report|updated|exclusive|submitted)\s+(?:and\s+\p{L}+\s+)?by|guest (?:post|column) by|by(?=\s*[:|]|\s)|von|vom|par|por|pour|di|da|door onze \p{L}+|door|av|af|fra|pelo|pela|przez|od|(?:publié|rédigé|écrit|signé|propos recueillis) par|(?:escrito|publicado|redactado|texto) por|(?:scritto|pubblicato) da|(?:geschrieben|verfasst) von|eine? (?:gast)?(?:beitrag|artikel|kommentar|interview|bericht|reportage|portr[aä]t|analyse|essay|gespräch|text|glosse|kolumne) von|une? (?:reportage|texte|enquête|analyse|récit|entretien|chronique) (?:de|par)|un (?:reportaje|texto|análisis) (?:de|por)|skrevet av|skrivet av|texte?|texto|testo|tekst|teksti|autor(?:in|en|es|a|zy|ka|i)?|auteurs?|autori?|autore|autrice|authors?|reporter|journalist|redakt(?:ion|eur|eurin|ør|or|orka)|redazione|redacci[oó]n|rédaction|redação|redakcja|an interview by|a report by|ghi|oleh|penulis|yazan|haber|bởi|tác giả|szerző|írta|συντάκτης|автор|текст|كتب(?:ت)?|بقلم|نویسنده|תאת|מאת|लेखक|โดย)(?:\s*[:：|]\s*|\s+)/iu;
export const EAST_ASIAN_LEAD_IN =
	/^(?:本报记者|本報記者|特约记者|实习记者|记者|記者|通讯员|通訊員|文|撰文|作者|来源|기자|글)\s*[:：／/|＝=]?\s*/u;
/** A line that names a reporter, a writer: "2026-03-11 来源:海岭晚报 记者 林小雨". */
export const EAST_ASIAN_SIGNED =
	/(?:^|[\s:：|／/])(?:本报记者|本報記者|特约记者|实习记者|记者|記者|撰文|作者)\s*[:：]?\s*\p{Lo}{2,4}(?:$|\s)|(?:^|\s)\p{Script=Hangul}{2,4} 기자(?:$|\s)/u;
export const EAST_ASIAN_ROLE = /(?:本报记者|記者|记者|通讯员|通訊員|編集委員|特派員|報導|报道|综合报道)$/u;
/** "记者 王小明 通讯员 李华": each role begins another name. */
export const EAST_ASIAN_ROLE_BETWEEN =
	/\s+(?=(?:本报记者|本報記者|记者|記者|通讯员|通訊員|编辑|編輯|责任编辑|責任編輯|责编|责编|审核|摄影|攝影|编审|校对)\s*[:：\s])/gu;

/** What begins the names of those who did something else: took the pictures, translated, edited, read it over. */
const OTHER_WORK =
	'photograph(?:s|y|er|ed)?|photos?|pictures?|images?|illustrat(?:ions?|ed|or)|graphics?|drawings?|video|audio|translat(?:ed|ion|or)|edit(?:ed|ing)|reviewed|medically reviewed|fact[- ]checked|fact[- ]checking|narrated|read|produced|compiled from|design(?:ed)?|data|production|fotos?|fotografie|fotografía|fotografías|photographies?|bilder?|illustration(?:en|s)?|grafik|übersetzung|übersetzt|aus dem [\\p{L}]+|redigiert|bearbeitet|traducción|traducid[oa]|traduction|traduite?|traduzione|tradott[oa]|tradução|traduzid[oa]|vertaling|vertaald|tłumaczenie|tłum|překlad|přeložil[a]?|перевод|çeviri|ilustraciones|imágenes|immagini|imagens|zdjęcia|foto|fotó|kuvat?|editado|edición|editou|edição|édité|relecture|a cura';
export const OTHER_ROLE = new RegExp(
	`^(?:(?:and|und|et|y|e)\\s+)?(?:(?:${OTHER_WORK})(?:\\s+(?:and|und|et|y|e|&)\\s+[\\p{L}]+)?\\s*(?:by|von|par|de|del|di|da|por|door|av|af|vom|courtesy of|credits?)(?:\\s|$)|(?:${OTHER_WORK})\\s*[:：/])`,
	'iu',
);
export const OTHER_ROLE_INSIDE = new RegExp(
	`[,.]?\\s+(?:(?:and|und|et|y|e|with)\\s+)?(?:${OTHER_WORK})(?:\\s+(?:and|und|et|y|e|&)\\s+[\\p{L}]+)?\\s*(?:(?:by|von|par|por|door|av|af|courtesy of)\\s|[:：])`,
	'iu',
);
export const EAST_ASIAN_OTHER_ROLE =
	/^(?:責任編集|责任编辑|責任編輯|责编|編集|编辑|編輯|审核|校对|摄影|攝影|编审|来源|來源|사진|편집)/u;
export const KOREAN_ROLE = /\s*(?:기자|특파원|논설위원|선임기자|인턴기자|칼럼니스트|앵커|PD)(?:\s.*|외.*)?$/u;

/** Words of a job or a post. */
const JOBS =
	'editor\\p{L}*|reporters?|correspondents?|writers?|journalists?|columnist|contributors?|contributing|critic|analyst|producer|photograph\\p{L}*|director|manager|officer|president|chairman|chief|deputy|senior|executive|assistant|associates?|fellow|founder|lecturer|specialist|intern|trainee|anchor|presenter|operations|freelance|special|staff|attorney|consultant|strategist|\\p{L}*redakt\\p{L}*|\\p{L}*korrespondent\\p{L}*|\\p{L}+(?:leiter|chef|expert)(?:in|e)?|leitende\\p{L}*|journaliste?s?|autorin|volont[aä]r\\p{L}*|reporterin|rédact\\p{L}*|correspondante?s?|envoyée?|spéciale?|périodista|periodistas?|corresponsal\\p{L}*|redactora?|reporter[oa]|giornalista|inviat[oa]|corrispondente|jornalista|repórter|correspondente|enviad[oa]|especial|verslaggever|correspondent\\p{L}*|dziennikarz|dziennikarka|novinář|újságíró|muhabir\\p{L}*|корреспондент|журналист|обозреватель';
export const JOB_WORD = new RegExp(`^(?:${JOBS})$`, 'iu');

/** Words that a person's name does not have, but a desk's, an outlet's or a role does. */
export const NOT_A_PERSON = new RegExp(
	`(?:^|[\\s-])(?:${JOBS}|team|desk|newsroom|news|newspaper|times|post|daily|weekly|online|media|press|agenc\\p{L}*|agentur|agence|agenzia|magazine|redaktion|redaksjon\\p{L}*|redakce|redakcja|redacção|redação|board|admin(?:istrator)?|guest|user|group|inc|ltd|llc|gmbh|network|radio|tv|television|journal|former|zeitung|presse|courier|kurier|gazette|tribune|herald|chronicle|observer|telegraph|bulletin|sentinel|examiner|ledger|mercury|anzeiger|rundschau|tageblatt|publi(?:é|ée|cad|kat|kov|cerat)\\p{L}*|pubblicat\\p{L}*|veröffentlicht|aktualisiert|actualis\\p{L}*|actualizad\\p{L}*|atualizad\\p{L}*|aggiornat\\p{L}*|stand|opublik\\p{L}*|politics|political|business|sports?|world|bureau|breaking|wire|services?|report|university|institute|center|centre|foundation|company|official|author|by|investigations|features|reports|today|tonight|weekend|podcast|wires|copyright|read|more|share|follow|view|profile|minutes?|ago|updated|published|posted|comments?|contact|subscribe|newsletter|email|twitter|facebook|see|all|posts?|articles?|the|und|your|our|us)(?:$|[\\s-])`,
	'iu',
);

/** How the field of a post may begin, behind a name: "Local Democracy Reporter", "Home Affairs Editor". */
export const BEAT_WORD =
	/^(?:local|regional|national|political|foreign|home|world|international|diplomatic|education|health|crime|courts?|legal|business|economics?|financ\p{L}*|consumer|personal|science|environment|climate|energy|transport|social|community|arts|culture|religion|technology|tech|defen[cs]e|investigat\p{L}*|data|features?|night|news|sports?|football|politics|digital|video|city|media|opinion)$/iu;

/** How the fields of a post end, and no name: "African Studies", "Public Affairs". */
export const FIELD_OF_POST =
	/\b(?:stud(?:y|ies)|affairs|sciences?|arts?|polic(?:y|ies)|politics|relations|law|history|medicine|health|literature|languages?|philosophy|theology|psychology|sociology|biology|\p{L}+(?:nomics|ematics|ysics|graphy|ology|istry)|engineering|technology|design|communications?|development|operations?|services?|management|administration|government|finance|sales|marketing|strategy|planning|partnerships?|advocacy|research|innovation|education|training|environment|sustainability|energy|climate|security|defen[cs]e|intelligence|resources|culture|sports?|features|news|content|audience|media|opinion|investigations|weekend|magazine)$/iu;

/** How the names of many places begin, and no first name. */
export const PLACE_LIKE =
	/^(?:Bad|Port|Porto|Puerto|Fort|Lake|Mount|New|North|South|East|West|Northern|Southern|Eastern|Western|Central|San|St\.?|Sankt|Los|Las|Cape|Ciudad|Villa|Nizhny|Veliky|Novi|Upper|Lower|Great|Kuala|Hong|Addis|Buenos|Sri|Isle|Costa)\s+\p{Lu}|\b(?:City|County|Province|Islands?)$/u;
/** How the names of places end, and those of persons now and then. */
export const MAY_BE_PLACE = /\b(?:Bay|Beach|Valley|Hills)$/u;

/** What a button beside a name says. */
export const BUTTON_WORDS =
	/\s+(?:follow(?:ing)?|subscribe|view (?:all|profile|posts?|bio).*|see all.*|all posts.*|contact|e-?mail|share|bio|profile|more by.*|folgen|suivre|seguir|segui)$/iu;

/** Letters of a pattern without escapes, each small or as a capital: what follows it in the same pattern keeps its own. */
const inAnyCase = (words: string) =>
	words.replace(/\p{L}/gu, (letter) => `[${letter}${letter.toLocaleUpperCase('en')}]`);

/** In small letters: "Robert E Kelly" has an initial, "Li En Tan" and "Dan Roe" a name. */
const AND_WORDS = 'and|und|et|y|e|i|og|och|en|ja|a|și|ve|dan|with|mit|avec|con|com|med';
/**
 * Those of two letters and more that no name has may begin with a capital. The others may, as in headlines or where a whole byline is shouted,
 * between two whole names: "ANA MOLN Y LUIS ROE".
 */
const AND_BETWEEN = [
	`\\s(?:${AND_WORDS}|${inAnyCase('and|und|och|avec|with')}|&)\\s`,
	'(?<=\\p{Lu}\\S+\\s\\p{Lu}\\S+)\\s(?:Et|Og|En|Ja|Și|Ve|Mit|Con|Com|Med)\\s(?=\\p{Lu}\\S*\\s\\p{Lu})',
	`(?<=[\\p{Lu}.'’-]{2,}\\s[\\p{Lu}.'’-]{2,})\\s(?:${AND_WORDS.toLocaleUpperCase('en')})\\s(?=[\\p{Lu}.'’-]+\\s[\\p{Lu}'’-]{2,}(?!\\p{Ll}))`,
].join('|');
export const AND = new RegExp(`\\s*(?:[、]|(?<=\\p{L})\\/(?=\\p{L})|${AND_BETWEEN}|&(?=\\s)|\\s&)\\s*`, 'u');
export const HELPERS = /\((?:avec|with|mit|con|com|und|et|and|y|e)\s+([^()]{3,120})\)/giu;
/**
 * "in Brussels", "for Reuters", "at the White House": what follows is not part of the name. With a capital the short ones are part of it
 * ("Lee In Young", "Minh Le"), unless a whole name stands before them: "Jo Doe In Brussels".
 */
export const PLACE_OR_EMPLOYER = new RegExp(
	`(?:${[
		`\\s+(?:${inAnyCase('for|from|desde|für|mit material|with|is|has|covers|writes|was|updated|published|of the|special (?:to|for)')})\\s+.*`,
		'\\s+(?:in|at|aus|im|à|en|i|til|on)\\s+.*',
		`(?<=\\p{Lu}\\S+\\s\\p{L}\\S+)\\s+(?:I[nN]|A[tT]|A[uU][sS]|I[mM]|À|E[nN]|T[iI][lL]|O[nN])(?:\\s+.*|$)`,
		'\\s+(?:at|on|am|um|à|le|el|il|[kK][lL]\\.?)$',
		`(?:\\s*[,–—]|\\s-)\\s*(?:${inAnyCase('in|at|for|aus')})\\s+.*`,
		'\\s*\\(.*\\)?',
		'\\s+@\\S.*',
		'\\s+\\d.*',
		'\\s*\\d{1,2}[./:].*',
	].join('|')})$`,
	'u',
);
/** What is said of the time behind a name: "Jo Doe Publicerad", "Jo Doe Last updated:". */
export const CHANGED =
	/(?<=\S)\s+(?:last )?(?:updated|published|posted|modified|publicerad|uppdaterad|publisert|oppdatert|publiceret|opdateret|gepubliceerd|bijgewerkt|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|atualizado|opublikowano|aktualizacja|julkaistu|päivitetty)(?!\p{L}).*$/iu;
/** "Max Roe (Fotos)": who did something else. */
export const OTHER_WORK_BEHIND = new RegExp(
	`(?:,|\\s(?:${AND_WORDS}|&))?\\s*(?<![\\p{L}.'’-])(?:(?!(?:${AND_WORDS})\\s)\\p{L}[\\p{L}.'’-]*\\s+){2,4}\\((?:${inAnyCase(
		"photos?|pictures?|images?|illustrations?|graphics?|video|foto(?:[’']?s)?|bild(?:er)?|grafik|übersetzung|translat[^()]+|tekening[^()]*|photographies?|vidéo|dessins?|imágenes|fotografías?|immagini|zdjęcia",
	)})\\)`,
	'gu',
);
