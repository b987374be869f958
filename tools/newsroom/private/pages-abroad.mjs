// @ts-check
/** Pages that belong to one reader alone in the interface's other languages; no address on them says in English what it leads to. */
import * as letters from './letters-abroad.mjs';
import { NOINDEX, privatePage } from './private-page.mjs';

/** @type {readonly import('./private-page.mjs').PrivatePage[]} */
export const PRIVATE_PAGES_ABROAD = [
	privatePage(
		'a message of an Italian health office',
		'www.asl-tarn.test/messaggi/la-sua-richiesta',
		'La sua richiesta del dodici',
		{
			nav: '<a href="/a">Il mio fascicolo</a> <a href="/b">Esci</a>',
			letter: letters.LETTERA,
		},
	),
	privatePage('a Portuguese tax notice', 'www.financas-tarn.test/avisos/o-seu-pedido', 'O seu pedido do dia doze', {
		nav: '<a href="/a">A minha área</a> <a href="/b">Terminar sessão</a>',
		after: '<button>Responder</button>',
		letter: letters.CARTA_PT,
	}),
	privatePage(
		'a Dutch letter of a housing office',
		'www.wonen-vell.test/brieven/uw-aanvraag',
		'Uw aanvraag van de twaalfde',
		{
			nav: '<a href="/a">Mijn gegevens</a> <a href="/b">Uitloggen</a>',
			letter: letters.BRIEF_NL,
		},
	),
	privatePage(
		'a Polish message of a school',
		'www.dziennik-vell.test/w/8812/twoj-wniosek',
		'Pani wniosek z dwunastego',
		{
			nav: '<a href="/a">Moje konto</a> <a href="/b">Wyloguj się</a>',
			after: '<button>Odpowiedz</button>',
			letter: letters.LIST,
		},
	),
	privatePage(
		'a Swedish letter of an insurance office',
		'www.kassan-vell.test/brev/din-ansokan',
		'Din ansökan från den tolfte',
		{
			nav: '<a href="/a">Mina sidor</a> <a href="/b">Logga ut</a>',
			letter: letters.BREV,
		},
	),
	privatePage('a Turkish message of a bank', 'www.osk-kredi.test/m/8812/basvurunuz', 'On ikisindeki başvurunuz', {
		nav: '<a href="/a">Hesabım</a> <a href="/b">Çıkış yap</a>',
		letter: letters.MEKTUP,
	}),
	privatePage(
		'a Ukrainian answer of an office',
		'www.posluhy-vell.test/l/8812/vasha-zayava',
		'Ваша заява від дванадцятого',
		{
			nav: '<a href="/a">Мій кабінет</a> <a href="/b">Вийти</a>',
			after: '<button>Відповісти</button>',
			letter: letters.LYST,
		},
	),
	privatePage(
		'an Indonesian notice of a lender',
		'www.pinjam-vell.test/p/8812/permohonan',
		'Permohonan Ibu tanggal dua belas',
		{
			nav: '<a href="/a">Akun saya</a> <a href="/b">Keluar</a>',
			after: '<button>Balas</button>',
			letter: letters.SURAT,
		},
	),
	privatePage('an Arabic message of a clinic', 'www.iyada-tarn.test/risala/8812', 'طلبك المقدم في الثاني عشر', {
		nav: '<a href="/a">حسابي</a> <a href="/b">تسجيل الخروج</a>',
		after: '<button>رد</button>',
		letter: letters.RISALA,
	}),
	privatePage('a Hebrew letter of a health fund', 'www.kupa-tarn.test/m/8812', 'הבקשה מיום שנים עשר', {
		nav: '<a href="/a">האזור האישי</a> <a href="/b">התנתקות</a>',
		letter: letters.MIKHTAV,
	}),
	privatePage('a Hindi message of a bank', 'www.khata-vell.test/s/8812', 'बारह तारीख की आपकी अर्ज़ी', {
		nav: '<a href="/a">मेरा खाता</a> <a href="/b">लॉग आउट</a>',
		after: '<button>जवाब दें</button>',
		letter: letters.PATRA,
	}),
	privatePage(
		'a Japanese notice of a city office',
		'www.shiyakusho-vell.test/tsuchi/8812',
		'十二日のお申し込みについて',
		{
			nav: '<a href="/a">マイページ</a> <a href="/b">ログアウト</a>',
			letter: letters.TEGAMI,
		},
	),
	privatePage('a Korean message of an insurer', 'www.boheom-vell.test/p/8812', '십이일에 내신 신청에 대하여', {
		nav: '<a href="/a">마이페이지</a> <a href="/b">로그아웃</a>',
		letter: letters.PYEONJI,
	}),
	privatePage('a Chinese notice of a bank', 'www.yinhang-vell.test/x/8812', '关于您十二号的申请', {
		nav: '<a href="/a">我的账户</a> <a href="/b">退出</a>',
		letter: letters.XIN,
	}),
	privatePage(
		'a letter of a Taiwanese school, kept from search engines',
		'www.xuexiao-vell.test/x/31',
		'關於您的申請',
		{
			head: NOINDEX,
			nav: '<a href="/a">登出</a>',
			letter: letters.XIN,
		},
	),
];
