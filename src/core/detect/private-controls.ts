/**
 * Controls that stand on pages of one reader alone, by their labels, in the languages of the interface and some more. A label is read as a whole: a
 * report may be about any of these words.
 */

const LOG_OUT_WORDS = [
	'end (?:secure )?session',
	'(?:sitzung beenden|abmelden|ausloggen)',
	'(?:se )?d[ée]connexion|se déconnecter|(?:cerrar|finalizar) sesi[óo]n|salir|(?:terminar|encerrar) sess[ãa]o|sair|esci|disconnetti(?:ti)?|deconectare|tancar? (?:la )?sessi[óo]',
	'uitloggen|afmelden|logga ut|logg (?:ut|av)|log (?:ud|af)|kirjaudu ulos',
	'wyloguj(?: si[ęe])?|odhl[áa]si[tť](?: sa)?|odjava|odjavi se|kijelentkezés',
	'выйти|выход|вийти|вихід|изход|одјава',
	'çıkış(?: yap)?|oturumu kapat|αποσύνδεση|(?:log ?out|keluar)(?: dari akun)?|đăng xuất',
	'(?:تسجيل )?(?:ال)?خروج',
	'התנתקות|התנתק|להתנתק|יציאה',
	'(?:लॉग|साइन) ?आउट(?: करें)?',
	'ログアウト(?:する)?|サインアウト|로그 ?아웃|退出(?:登录|登入|账号)?|登出|注销|註銷|ออกจากระบบ',
];

/** Log-out, as the whole of a control's label or as a part of the address it leads to. */
export const LOG_OUT = new RegExp(
	[
		String.raw`^(?:log ?(?:out|off)|sign ?(?:out|off))(?:[^\p{L}\p{N}]*$| ?[[(·]| ?[–-].{0,20}$)`,
		String.raw`^(?:${LOG_OUT_WORDS.join('|')})[^\p{L}\p{N}]*$`,
		'[/?&=_:](?:do|user)?(?:log-?(?:out|off)|sign[-_]?(?:out|off)|abmelden|deconnexion)(?:[/?&#.;]|$)',
	].join('|'),
	'iu',
);

/** What is done with a letter, a booking, a case or a paper of a team, and with no report. */
export const REPLY = new RegExp(
	`^(?:${[
		'reply(?: all)?|(?:public|post|quick) reply|internal note|forward|archive|send|mark (?:as )?(?:un)?read|report (?:spam|junk)|new (?:message|chat)|send (?:a )?message|submit as \\w+',
		'cancel (?:booking|reservation|order|appointment)|request (?:a )?refill|pay (?:now|bill|this bill)|challenge this (?:charge|fine)|upload (?:a )?(?:document|file)s?|save and exit|decline to sign|finish later',
		'edit(?: (?:this )?page)?|page history',
		'antworten|allen antworten|weiterleiten|als (?:un)?gelesen markieren|neue nachricht',
		'répondre|transférer|nouveau message|responder|reenviar|encaminhar|nuevo mensaje|nova mensagem|rispondi|inoltra|nuovo messaggio',
		'beantwoorden|doorsturen|svara|vidarebefordra|svar|videresend|odpowiedz|prześlij dalej|ответить|переслать|відповісти|переслати',
		'yanıtla|cevapla|ilet|balas|teruskan',
		'(?:ال)?رد|إعادة توجيه|השב|להשיב|העבר|जवाब दें|उत्तर दें|आगे भेजें',
		'返信(?:する)?|転送(?:する)?|답장(?:하기)?|회신|回复|回覆|转发|轉寄',
	].join('|')})$`,
	'iu',
);

/** What leads to a reader's own things. */
export const ACCOUNT = new RegExp(
	[
		"^(?=.{1,30}$)(?:my|your|mein\\w*|ihre?|mon|mes|mi|mis|tus|mijn|min|mina|mine|mitt|(?:il )?mio|(?:la )?mia|i miei|le mie|(?:o )?meu|(?:a )?minha|(?:os )?meus|(?:as )?minhas|moje|moja|mój|мій|моя|моє|мої|мой|мои|моё|मेरा|मेरी|मेरे|내) [\\p{L}\\p{M}’' -]+$",
		"^(?:members?[’']? area|(?:user )?control panel|watch ?list|appointments|statements|conversations|messages|payments|billing|transactions|prescriptions|to-?do list|dossiers|(?:signed|logged) in as\\b.*|angemeldet als\\b.*)$",
		'^(?:inbox|posteingang|postfach|drafts|settings & members|(?:account|profile)(?: settings)?)\\b(?:\\s*\\(\\d+\\))?$',
		'^(?:(?:akun|profil|pesan|pesanan|tagihan) saya|hesabım|profilim|mesajlarım|siparişlerim|başvurularım|bilgilerim|особистий кабінет|личный кабинет)$',
		'^(?:حسابي|رسائلي|ملفي(?: الشخصي)?|بياناتي|(?:ה?אזור ה?אישי)|(?:החשבון|ההודעות|הפרופיל) שלי)$',
		'^(?:マイページ|マイアカウント|アカウント設定|마이페이지|我的\\p{L}{1,6}|个人中心|個人中心|会员中心|會員中心)$',
	].join('|'),
	'iu',
);

/** What also stands on pages that anybody may read; however often, it is one sign. */
export const SETTINGS = /^(?:dashboard|preferences|notifications|settings|einstellungen|benachrichtigungen)$/i;
