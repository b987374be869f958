/** A page that reads like an article and belongs to one reader alone. */
export interface PrivatePage {
	name: string;
	url: string;
	html: string;
}

const LETTER = [
	'Thank you for coming to us last week. We have gone through everything that you told us, and we want to answer before the weekend, so that you have time to talk about it at home.',
	'The sum that was agreed on with your landlord in the autumn stands at 4,120, and the first part of it is due on the first of next month. You told us that your hours were cut in May; please send the last three papers about that.',
	'What you asked for could not be granted on the twelfth, because a paper was missing. You may ask us to look at it again within four weeks, in writing or at the desk, and bring somebody with you if you like.',
	'Please do not answer with any number of a card. If somebody calls you and asks for one, hang up and ring the number on the letter. We are sorry that this took so long, and wish you a good week.',
];

function page(
	name: string,
	url: string,
	title: string,
	{
		head = '',
		nav = '',
		before = '',
		after = '',
		letter = LETTER,
	}: Partial<Record<'head' | 'nav' | 'before' | 'after', string>> & { letter?: string[] },
): PrivatePage {
	const text = letter.map((paragraph) => `<p>${paragraph}</p>`).join('');
	return {
		name,
		url,
		html: `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title>${head}</head><body><nav>${nav}</nav><main><article><h1>${title}</h1>${before}<time datetime="2026-03-13T10:00:00Z">13 March</time>${text}</article>${after}</main></body></html>`,
	};
}

const NOINDEX = '<meta name="robots" content="noindex, nofollow">';
const BRIEF = [
	'Vielen Dank für Ihr Schreiben vom dritten. Wir haben noch einmal alles angesehen, was Sie uns geschickt haben, und möchten Ihnen vor dem Wochenende antworten, damit Sie zu Hause darüber sprechen können.',
	'Der offene Betrag liegt bei 4.120 und die erste Rate ist am Ersten des kommenden Monats fällig. Sie hatten uns mitgeteilt, dass Ihre Stunden im Mai gekürzt wurden; bitte senden Sie uns die letzten drei Belege dazu.',
	'Ihr Antrag vom zwölften konnte nicht bewilligt werden, weil ein Beleg fehlte. Sie können innerhalb von vier Wochen schriftlich oder am Schalter verlangen, dass wir ihn noch einmal prüfen.',
	'Bitte antworten Sie nicht mit der Nummer einer Karte. Wenn jemand Sie anruft und danach fragt, legen Sie auf und wählen Sie die Nummer auf dem Brief. Es tut uns leid, dass es so lange gedauert hat.',
];

export const PRIVATE_PAGES: readonly PrivatePage[] = [
	page(
		'a message of a bank',
		'https://online.tidebank.example/messages/2026/your-repayment-plan',
		'Your repayment plan',
		{
			head: NOINDEX,
			nav: '<a href="/accounts">Accounts</a> <a href="/session/end">Log out</a>',
			after: '<button>Reply</button>',
		},
	),
	page(
		'a letter in webmail',
		'https://webmail.provider.example/?_task=mail&_mbox=INBOX&_uid=4711',
		'Letter about the house',
		{
			nav: '<a href="?_mbox=INBOX">Inbox (3)</a> <a href="?_mbox=Drafts">Drafts</a>',
			after: '<button>Reply</button><button>Reply all</button><button>Forward</button>',
		},
	),
	page(
		'a mail in an app without words on its buttons',
		'https://mail.hollow.example/u/0/message/18f2a',
		'About Sunday',
		{
			nav: '<a aria-label="Inbox" href="/u/0"></a>',
			after: '<button aria-label="Reply"></button><button aria-label="Forward"></button>',
		},
	),
	page('a letter of a clinic', 'https://portal.clinic.example/letters/2026/03/discharge-summary', 'Discharge summary', {
		head: NOINDEX,
		nav: '<a href="/appointments">Appointments</a> <a href="/logout">Log out</a>',
		before: '<p class="author">By Dr. Ines Calder</p>',
		after: '<button>Print</button>',
	}),
	page(
		'a payslip',
		'https://hr.harbourworks.example/payslips/2026/02/your-payslip-for-february',
		'Your payslip for February',
		{
			nav: '<a href="/profile">My profile</a> <a href="/signout">Sign out</a>',
		},
	),
	page(
		'a school letter',
		'https://parents.lowmere-school.example/notices/class-4b-trip-to-the-coast',
		'Class 4b: trip to the coast',
		{
			nav: '<a href="/children">My children</a> <a href="/messages">Messages</a> <a href="/users/sign_out">Sign out</a>',
			after: '<button>Reply</button>',
		},
	),
	page(
		'a ticket',
		'https://www.ferries.example/my-account/bookings/8812-vell-to-halden',
		'Your crossing from Vell to Halden',
		{
			nav: '<a href="/my-account">My account</a> <a href="/my-account/logout">Log out</a>',
		},
	),
	page('an order', 'https://shop.kettles.example/orders/55120/what-happens-next', 'What happens with your order', {
		nav: '<a href="/account">Account</a> <form action="/logout"><button>Sign out</button></form>',
	}),
	page(
		'a notice of a tax office',
		'https://secure.taxes.example/postbox/2026/assessment-of-the-year',
		'Assessment of the year',
		{
			head: NOINDEX,
			nav: '<a href="/end">End session</a>',
			after: '<form><label>Password to sign <input type="password"></label></form>',
		},
	),
	page(
		'a German bank’s message',
		'https://banking.sparbank.example/postfach/ihr-antrag-auf-stundung',
		'Ihr Antrag auf Stundung',
		{
			nav: '<a href="/konto">Konten</a> <a href="/ende">Abmelden</a>',
			after: '<button>Antworten</button>',
			letter: BRIEF,
		},
	),
	page(
		'a claim at an insurer',
		'https://kundenportal.versicherung.example/claims/12/bescheid-zu-ihrem-schaden',
		'Bescheid zu Ihrem Schaden',
		{
			nav: '<a href="/profil">Mein Profil</a> <a href="/postfach">Mein Postfach</a>',
			letter: BRIEF,
		},
	),
	page(
		'a lesson’s feedback behind a log-in',
		'https://intranet.college.example/feedback/your-essay-on-rivers',
		'Your essay on rivers',
		{
			nav: '<a href="/me">My courses</a> <a href="/logout">Log out</a>',
		},
	),
	page(
		'a message of a landlord’s portal',
		'https://tenants.northhomes.example/messages/about-the-repair-of-your-heating',
		'About the repair of your heating',
		{
			head: NOINDEX,
			after: '<button>Reply</button>',
			nav: '<a href="/tenancy">My tenancy</a>',
		},
	),
];
