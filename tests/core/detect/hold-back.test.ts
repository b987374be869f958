import { expect, test } from 'vitest';
import { holdBack } from '../../../src/core/detect/hold-back.ts';

const sure = { isArticle: true, confidence: 0.7, reasons: ['text' as const] };

test.each([
	['https://northbank.test/privacy-statement', 'service'],
	['https://northbank.test/about/terms-of-use', 'service'],
	['https://nordbote.test/datenschutz', 'service'],
	['https://northbank.test/impressum.html', 'service'],
	['https://northbank.test/news/', 'list'],
	['https://northbank.test/sport', 'list'],
])('%s is no article, however much it reads like one', (url, reason) => {
	expect(holdBack(sure, { url, headline: 'Council leaves the old bridge' })).toMatchObject({
		isArticle: false,
		reasons: [reason],
	});
});

test.each([
	'https://northbank.test/news/privacy-law-passed',
	'https://northbank.test/2026/04/terms-of-use-anger-readers',
	'https://northbank.test/news/sport/4711',
	'https://northbank.test/privacy/what-the-court-said',
])('%s stays an article', (url) => {
	expect(holdBack(sure, { url, headline: 'Council leaves the old bridge' }).isArticle).toBe(true);
});

const noMetadata = { ...sure, signs: { labels: [], asksPassword: false, isUnlisted: false } };
const url = 'https://northbank.test/news/2026/04/11/ferries-to-the-islands-sail-agian';

test.each([
	'Page not found | Northbank Times\nSorry, we could not find that page',
	'404\n',
	'404 - Seite nicht gefunden | Nordbote\n',
	'Northbank Times\nThe page you asked for can’t be found',
	'Northbank Times\nThis article is no longer available',
	'Page introuvable - Le Courrier de Vell\n',
	'Página no encontrada\n',
	'页面不存在\n',
	'ページが見つかりません\n',
	'503 Service Unavailable\n',
	'Error 500\nInternal server error',
])('a page headed "%s" is an error at an article’s address', (headline) => {
	expect(holdBack(noMetadata, { url, headline })).toMatchObject({ isArticle: false, reasons: ['error-page'] });
});

test.each([
	'404 sailors rescued off Harrow\n404 sailors rescued off Harrow',
	'Missing climber not found after nine days\n',
	'A missing page of the treaty turns up\n',
	'Link between the dam and the flood not found\n',
	'Why the island’s front page has changed\n',
	'500 years of the harbour\n',
	'Paper could not find a buyer\n',
])('a report headed "%s" is none', (headline) => {
	expect(holdBack(noMetadata, { url, headline }).isArticle).toBe(true);
});

test('what calls itself an article is one, whatever its headline says', () => {
	expect(holdBack(sure, { url, headline: 'Page not found: a history of 404\n' }).isArticle).toBe(true);
});

const close = { isArticle: false, confidence: 0.6, reasons: ['short' as const] };
const REPORT = '北方群岛渡轮九天后复航';

test.each([
	'http://vellxinshi.test/2026/0311/c1001-40012345.html',
	'http://vellxinshi.test/politics/2026-03/11/c_1131003455.htm',
	'https://vellnews.test/news/html/20260311/k10014012341000.html',
])(
	'a close call is an article where the address %s has a day and a number, and the title says what the heading says',
	(url) => {
		expect(holdBack(close, { url, headline: `${REPORT}_维尔信使报\n${REPORT}` })).toMatchObject({
			isArticle: true,
			reasons: ['dated'],
		});
	},
);

test.each([
	['is a list of a day', 'http://vellxinshi.test/2026/0311/', `${REPORT}_维尔信使报\n${REPORT}`],
	['has no day', 'http://vellxinshi.test/thread/c1001-40012345.html', `${REPORT}_维尔信使报\n${REPORT}`],
	['is headed by another title', 'http://vellxinshi.test/2026/0311/c1001-40012345.html', `维尔信使报\n${REPORT}`],
	[
		'has a section for a heading',
		'http://vellxinshi.test/2026/0311/c1001-40012345.html',
		'国内新闻_维尔信使报\n国内新闻',
	],
])('a close call that %s stays none', (_, url, headline) => {
	expect(holdBack(close, { url, headline }).isArticle).toBe(false);
});

const undecided = { ...close, confidence: 0.55 };
const WHOLE = 'Lindenau behält seine Markthalle';

test('what is nearly an article is one where a whole headline is its heading and begins its title', () => {
	const headline = `${WHOLE} | Lindenauer Bote\n${WHOLE}`;
	expect(holdBack(undecided, { url, headline })).toMatchObject({ isArticle: true, reasons: ['own-text'] });
});

test.each([
	['is headed by its site', url, `${WHOLE} | Lindenauer Bote\nLindenauer Bote`],
	['has a few words for a heading', url, 'Markthalle | Lindenauer Bote\nMarkthalle'],
	['is about the site', 'https://bote.test/impressum', `${WHOLE} | Lindenauer Bote\n${WHOLE}`],
	[
		'says that there is no such page',
		url,
		'We could not find the page you were looking for | The Ledger\nWe could not find the page you were looking for',
	],
])('what is nearly an article and %s stays none', (_, address, headline) => {
	expect(holdBack(undecided, { url: address, headline }).isArticle).toBe(false);
});

test('what is nearly an article is left to the reader where it looks private', () => {
	const signs = { labels: ['Log out', 'Reply', 'Forward'], asksPassword: false, isUnlisted: false };
	const headline = 'Your redundancy consultation on 3 December - HR\nYour redundancy consultation on 3 December';
	expect(holdBack({ ...undecided, signs }, { url, headline })).toMatchObject({ isArticle: false, looksPrivate: true });
	// what nobody would take for an article is just none
	const surely = { isArticle: false, confidence: 0.9, reasons: [], signs };
	expect(holdBack(surely, { url, headline }).looksPrivate).toBeUndefined();
});

test('a page to sign in is none, in whatever section', () => {
	const taken = { isArticle: true, confidence: 0.6, reasons: ['article-address' as const] };
	expect(holdBack(taken, { url: 'https://bote.test/news/login', headline: 'Sign in\n' }).isArticle).toBe(false);
	expect(holdBack(taken, { url: 'https://bote.test/news/login-queues-grow', headline: 'Queues\n' }).isArticle).toBe(
		true,
	);
});

test('a page that declares an article is none where heading and title say no more than that there is none', () => {
	const declared = { isArticle: true, confidence: 0.8, reasons: [] };
	expect(holdBack(declared, { url, headline: 'Page not found | The Ledger\nPage not found' })).toMatchObject({
		isArticle: false,
		reasons: ['error-page'],
	});
});

test('what is surely none stays none at any address', () => {
	const surely = { ...close, confidence: 0.9 };
	const url = 'http://vellxinshi.test/2026/0311/c1001-40012345.html';
	expect(holdBack(surely, { url, headline: `${REPORT}\n${REPORT}` }).isArticle).toBe(false);
});

test('a page that declares an article is an error where title and heading say so, and it hardly reads like one', () => {
	const declared = { isArticle: true, confidence: 0.56, reasons: [] };
	const headline = 'Page not found | The Ledger\nOops! We can’t find that page';
	expect(holdBack(declared, { url, headline })).toMatchObject({ isArticle: false, reasons: ['error-page'] });
	expect(holdBack({ ...declared, confidence: 0.9 }, { url, headline }).isArticle).toBe(true);
	const about = 'Page not found: the library that lost its index\nThe library that lost its index';
	expect(holdBack(declared, { url, headline: about }).isArticle).toBe(true);
});

/** Of each language of the interface: what leads out, what answers, and what leads to one's own things. */
const CONTROLS: [language: string, logOut: string[], reply: string, account: string][] = [
	['ar', ['تسجيل الخروج', 'خروج'], 'رد', 'حسابي'],
	['de', ['Abmelden', 'ABMELDEN'], 'Antworten', 'Mein Konto'],
	['en', ['Log out', 'Sign off [ Ove ]'], 'Reply', 'Your work'],
	['es', ['Cerrar sesión', 'Salir'], 'Responder', 'Mis cuentas'],
	['fr', ['Déconnexion', 'Se déconnecter'], 'Répondre', 'Mon compte'],
	['he', ['התנתקות', 'יציאה'], 'השב', 'האזור האישי'],
	['hi', ['लॉग आउट', 'लॉगआउट करें'], 'जवाब दें', 'मेरा खाता'],
	['id', ['Keluar', 'Log out'], 'Balas', 'Akun saya'],
	['it', ['Esci', 'Disconnetti'], 'Rispondi', 'Il mio conto'],
	['ja', ['ログアウト', 'ログアウトする'], '返信', 'マイページ'],
	['ko', ['로그아웃', '로그 아웃'], '답장', '마이페이지'],
	['nl', ['Uitloggen', 'Afmelden'], 'Beantwoorden', 'Mijn gegevens'],
	['pl', ['Wyloguj', 'Wyloguj się'], 'Odpowiedz', 'Moje konto'],
	['pt', ['Sair', 'Terminar sessão'], 'Responder', 'A minha área'],
	['sv', ['Logga ut', 'Logga ut →'], 'Svara', 'Mina sidor'],
	['tr', ['Çıkış yap', 'Oturumu kapat'], 'Yanıtla', 'Hesabım'],
	['uk', ['Вийти', 'Вихід'], 'Відповісти', 'Мій кабінет'],
	['zh', ['退出登录', '登出'], '回复', '我的账户'],
	['ru', ['Выход', 'Выход →'], 'Ответить', 'Личный кабинет'],
];

test.each(CONTROLS)(
	'in “%s” what leads out is known, and what answers and is one’s own beside it',
	(_, out, ...beside) => {
		const verdict = (labels: string[], isUnlisted = false) =>
			holdBack({ ...noMetadata, signs: { labels, asksPassword: false, isUnlisted } }, { url, headline: '' });
		for (const label of out) {
			expect(verdict([label], true).looksPrivate, label).toBe(true);
			for (const other of beside) expect(verdict([label, other]).looksPrivate, other).toBe(true);
			expect(verdict([label]).looksPrivate, `${label} alone`).toBeUndefined();
		}
		expect(verdict(beside).looksPrivate).toBeUndefined();
	},
);

test.each([
	'Выход нового фильма',
	'로그아웃 방법',
	'ログアウトの仕方',
	'Salir de compras: ¿qué cambia?',
	'الخروج من الأزمة',
	'יציאה מהמשבר',
	'Keluar dari krisis',
	'退出欧盟',
	'Вихід з кризи',
	'लॉग आउट कैसे करें',
])('a link "%s" does not', (label) => {
	const signs = { labels: [label], asksPassword: false, isUnlisted: true };
	expect(holdBack({ ...noMetadata, signs }, { url, headline: '' }).looksPrivate).toBeUndefined();
});
