/**
 * News agencies and the forms in which their credit is printed: one agency a line, its name first, then its forms. Forms that are
 * everyday words or share their letters with something commoner ("Trend", "NA", "UNI") are left out: a missed credit is better than a wrong one.
 */
const AGENCY_TABLE = `
Reuters|Thomson Reuters
The Associated Press|AP|Associated Press|AP News
Agence France-Presse|AFP|Agence France Presse|A.F.P.
Deutsche Presse-Agentur|dpa|dpa-infocom
Agenzia Nazionale Stampa Associata|ANSA
Agencia EFE|EFE|EFE News
Europa Press|Europapress
TASS|ITAR-TASS|ТАСС
Interfax|Интерфакс|INTERFAX.RU
RIA Novosti|РИА Новости
Xinhua News Agency|Xinhua|新华社|New China News Agency
China News Service|CNS|中新社|中国新闻网|Ecns
Press Trust of India|PTI
Asian News International|ANI
Indo-Asian News Service|IANS
United News of India
Anadolu Agency|Anadolu|Anadolu Ajansı
Demirören Haber Ajansı|DHA|Doğan Haber Ajansı
İhlas Haber Ajansı|İHA|IHA
ANKA Haber Ajansı|ANKA
Ukrinform|Укрінформ|Укринформ
UNIAN|УНІАН|УНИАН
Interfax-Ukraine|Інтерфакс-Україна
RBC-Ukraine|РБК-Україна
Austria Presse Agentur|APA|APA – Austria Presse Agentur
Keystone-SDA|SDA|ATS|Schweizerische Depeschenagentur|Agence télégraphique suisse|Keystone-ATS
Belga News Agency|Belga|Agence Belga
Algemeen Nederlands Persbureau|ANP
Tidningarnas Telegrambyrå|TT|TT Nyhetsbyrån|TT News Agency
Norsk Telegrambyrå|NTB
Ritzau|Ritzaus Bureau
Suomen Tietotoimisto|STT|FNB
Baltic News Service|BNS
LETA
ELTA
Polska Agencja Prasowa|PAP|Polish Press Agency
Česká tisková kancelář|ČTK|CTK|Czech News Agency|České noviny
TASR|Tlačová agentúra Slovenskej republiky
SITA|SITA Slovenská tlačová agentúra
Magyar Távirati Iroda|MTI
Agerpres|Agenția Națională de Presă Agerpres
Mediafax
Bulgarian Telegraph Agency|BTA|БТА|Bulgarian News Agency
Focus News Agency|Агенция Фокус
Athens-Macedonian News Agency|AMNA|ANA-MPA|ΑΠΕ-ΜΠΕ|Athens News Agency
Cyprus News Agency|CNA|ΚΥΠΕ|KYPE
HINA
Slovenska tiskovna agencija|STA|Slovenian Press Agency
Tanjug|Танјуг
Beta|Novinska agencija Beta
FoNet
FENA
SRNA|Срна
MINA
Media Information Agency|MIA|МИА
Makfax|Макфакс
Agjencia Telegrafike Shqiptare|ATSH|ATA|Albanian Telegraphic Agency
KosovaPress
Moldpres
IPN|Info-Prim Neo
BelTA|БелТА
Adnkronos
AGI|Agenzia Giornalistica Italia
askanews
LaPresse
Lusa|Agência Lusa
PA Media|PA|Press Association|PA news agency
Agence Europe
Katholische Nachrichten-Agentur|KNA
Evangelischer Pressedienst|epd
Sport-Informations-Dienst|SID
The Canadian Press|La Presse canadienne
United Press International|UPI
Bloomberg News|Bloomberg
Dow Jones Newswires|Dow Jones|DJ
Kyodo News|Kyodo|共同通信|共同
Jiji Press|Jiji|時事通信|時事
Yonhap News Agency|Yonhap|연합뉴스
Newsis|뉴시스
News1|뉴스1
Korean Central News Agency|KCNA|조선중앙통신
Central News Agency|Central News Agency (Taiwan|CNA|中央社|Focus Taiwan
Antara|ANTARA News
Bernama
Thai News Agency|TNA|สำนักข่าวไทย
Vietnam News Agency|VNA|TTXVN|TTXVN/Vietnam+
Agence Kampuchea Presse|AKP
Lao News Agency|KPL|KPL Lao News Agency
Philippine News Agency|PNA
Bangladesh Sangbad Sangstha|BSS|বাসস
United News of Bangladesh|UNB|ইউএনবি
Associated Press of Pakistan
Rastriya Samachar Samiti|रासस
Montsame|МОНЦАМЭ
Kazinform|Qazinform|Казинформ
AKIpress|АКИpress
Kabar|Кабар
Uzbekistan National News Agency|UzA|ЎзА
Khovar|Ховар
Trend News Agency
Azertag|AZERTAC|AZƏRTAC
Report Information Agency
Armenpress|Արմենպրես
Interpressnews|IPN|ინტერპრესნიუსი
Pajhwok Afghan News|Pajhwok
Islamic Republic News Agency|IRNA|ایرنا
Mehr News Agency|MNA|مهر
Tasnim News Agency|Tasnim|تسنیم
Fars News Agency|FNA|فارس
Iranian Students' News Agency|ISNA|ایسنا
Iraqi News Agency|INA|واع
Kuwait News Agency|KUNA|كونا
Saudi Press Agency|واس
Emirates News Agency|WAM|وام
Qatar News Agency|QNA|قنا
Bahrain News Agency|BNA|بنا
Oman News Agency|ONA|العمانية
Saba News Agency|SABA|سبأ
Petra|Petra (Jordan News Agency|بترا
National News Agency|National News Agency (Lebanon|NNA|الوكالة الوطنية للإعلام
Syrian Arab News Agency|SANA|سانا
WAFA|وفا
Middle East News Agency|MENA|أ ش أ
Jewish Telegraphic Agency|JTA
Algérie Presse Service|APS|وأج
Maghreb Arabe Presse|و م ع
Tunis Afrique Presse|وات
Libyan News Agency|LANA|وال
Agence mauritanienne d'information|AMI|و م أ
Sudan News Agency|SUNA|سونا
Ethiopian News Agency|ENA|ኢዜአ
Somali National News Agency|SONNA
Kenya News Agency|KNA
Ghana News Agency|GNA
News Agency of Nigeria|NAN
Agence de presse sénégalaise|APS
Agence ivoirienne de presse|AIP
Agence nigérienne de presse|ANP
Agence d'information du Burkina|AIB
Agence congolaise de presse|ACP
Cameroon News Agency|CNA
Angola Press Agency|ANGOP
Agência de Informação de Moçambique|AIM
Inforpress
South African Government News Agency|SAnews|SAnews.gov.za
African News Agency|ANA
Namibia Press Agency|NAMPA
New Ziana|Ziana
PanAfrican News Agency|PANA|Panapress
Agência Brasil|Agencia Brasil|EBC
Estadão Conteúdo
Folhapress
Télam|TELAM
Noticias Argentinas
Agencia Uno
Colprensa
Agencia Boliviana de Información|ABI
Agencia de Noticias Fides|ANF
Prensa Latina
Agencia Cubana de Noticias|ACN
Notimex|NTX
Quadratín
Agencia Venezolana de Noticias|AVN
Agencia IP|Agencia IP (Paraguay
Caribbean Media Corporation|CMC
Australian Associated Press|AAP
PACNEWS|PINA
Tatoli
Inter Press Service|IPS
`;

interface AgencyForm {
	name: string;
	/** As printed; abbreviations have to be printed in the same case. */
	form: string;
}

/** Lower-cased form → agency. Where two agencies share a form the one listed first, the larger, has it. */
const FORMS = new Map<string, AgencyForm>();
for (const line of AGENCY_TABLE.trim().split('\n')) {
	const forms = line.split('|');
	const name = forms[0] ?? '';
	for (const form of forms) {
		const key = form.toLowerCase();
		if (!FORMS.has(key)) FORMS.set(key, { name, form });
	}
}

/** Up to this length a form is an abbreviation: "dpa", "AFP", "ČTK". */
const ABBREVIATION_LENGTH = 5;

/** An agency the table does not know says what it is: "Corvane News Agency". */
const CALLS_ITSELF_AGENCY =
	/^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2} (?:News|Press|Telegraph|Telegraphic|Information) (?:Agency|Service)$/u;

/** What may stand around an agency's name in a credit: "(Reuters)", "© AFP", "/ritzau/", "Source: PTI", "dpa/lno". */
const CREDIT_WRAPPING =
	/^(?:[\s(/©®|–—-]|(?:source|sources|quelle|fuente|fonte|credit|with|mit|avec|con|via|from|from the|the|by|von|par|por|di)\b:?\s*)+|[\s)/|.,:;–—-]+$/giu;

/** The agency that a credit names and nothing else: "(Reuters)", "AFP", "Source: PTI". Null where it names none or more than an agency. */
export function agencyOfCredit(credit: string): string | null {
	const trimmed = credit.trim();
	if (trimmed.length > 60) return null;
	return agencyNamed(trimmed) ?? agencyNamed(trimmed.replace(CREDIT_WRAPPING, ''));
}

/** Forms that are words, first names or codes of states as well: alone they credit nobody. */
const MISTAKABLE =
	/^(?:beta|petra|kabar|sita|mina|mia|ana|ani|ami|ina|aim|abi|hina|fena|leta|elta|sana|lusa|ata|pa|ap|apa|anka|ona|nan|tt|pap|aps|cns|cna|ena|sta|dj|bta|sid|ap|focus|trend|antara|tatoli|mehr|report)$/iu;

/** The agency of a line that nothing says to be a credit: only one in brackets, behind "Source:" or a sign, or under a name of no other meaning. */
export function agencyOfCreditLine(line: string): string | null {
	const text = line.trim();
	return MISTAKABLE.test(text) ? null : agencyOfCredit(text);
}

/** The first agency among the parts of a credit: "dpa/lno", "AP and Staff", "REUTERS – Kyiv", "Le Quotidien avec AFP". */
export function agencyAmong(credit: string): string | null {
	const whole = agencyOfCredit(credit);
	if (whole) return whole;
	if (credit.length > 120) return null;
	const parts = credit.split(/[/|,;()+&·•–—]|\s-\s|\s(?:and|und|et|y|e|og|och|en|with|mit|avec|con|via)\s/iu);
	for (const part of parts) {
		const agency = agencyOfCredit(part);
		if (agency) return agency;
	}
	return null;
}

function agencyNamed(text: string): string | null {
	const found = FORMS.get(text.toLowerCase());
	if (!found) return CALLS_ITSELF_AGENCY.test(text) ? text : null;
	const isAbbreviation = found.form.length <= ABBREVIATION_LENGTH && /^\p{Lu}/u.test(found.form.slice(1) || found.form);
	return isAbbreviation && text !== found.form && text !== text.toUpperCase() && text !== text.toLowerCase()
		? null
		: found.name;
}
