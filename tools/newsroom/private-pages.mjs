// @ts-check
/**
 * Pages that read like an article and belong to one reader alone: a message of a bank, a letter of a clinic, a page of a wiki behind a
 * log-in. The newsroom serves them beside its outlets, and none of them is in its catalogue: nobody reads them unasked.
 */
import { BRIEF, CARTA, HOW_WE_DO_IT, LETTRE } from './private/letters.mjs';
import { PRIVATE_PAGES_ABROAD } from './private/pages-abroad.mjs';
import { PRIVATE_PAGES_OF_FEW_SIGNS } from './private/pages-of-few-signs.mjs';
import { NOINDEX, privatePage } from './private/private-page.mjs';

/** @typedef {import('./private/private-page.mjs').PrivatePage} PrivatePage */

/** @type {readonly PrivatePage[]} */
export const PRIVATE_PAGES = [
	privatePage('a message of a bank', 'online.tidebank.test/messages/2026/your-repayment-plan', 'Your repayment plan', {
		head: NOINDEX,
		nav: '<a href="/accounts">Accounts</a> <a href="/session/end">Log out</a>',
		after: '<button>Reply</button>',
	}),
	privatePage(
		'a letter in webmail',
		'webmail.provider.test/?_task=mail&_mbox=INBOX&_uid=4711',
		'Letter about the house',
		{
			nav: '<a href="?_mbox=INBOX">Inbox (3)</a> <a href="?_mbox=Drafts">Drafts</a>',
			after: '<button>Reply</button><button>Reply all</button><button>Forward</button>',
		},
	),
	privatePage('a mail in an app without words on its buttons', 'mail.hollow.test/u/0/message/18f2a', 'About Sunday', {
		nav: '<a aria-label="Inbox" href="/u/0"></a>',
		after: '<button aria-label="Reply"></button><button aria-label="Forward"></button>',
	}),
	privatePage('a letter of a clinic', 'portal.clinic.test/letters/2026/03/discharge-summary', 'Discharge summary', {
		head: NOINDEX,
		nav: '<a href="/appointments">Appointments</a> <a href="/logout">Log out</a>',
		before: '<p class="author">By Dr. Ines Calder</p>',
		after: '<button>Print</button>',
	}),
	privatePage(
		'a payslip',
		'hr.harbourworks.test/payslips/2026/02/your-payslip-for-february',
		'Your payslip for February',
		{
			nav: '<a href="/profile">My profile</a> <a href="/signout">Sign out</a>',
		},
	),
	privatePage(
		'a school letter',
		'parents.lowmere-school.test/notices/class-4b-trip-to-the-coast',
		'Class 4b: trip to the coast',
		{
			nav: '<a href="/children">My children</a> <a href="/messages">Messages</a> <a href="/users/sign_out">Sign out</a>',
			after: '<button>Reply</button>',
		},
	),
	privatePage(
		'a ticket',
		'www.ferries.test/my-account/bookings/8812-vell-to-halden',
		'Your crossing from Vell to Halden',
		{
			nav: '<a href="/my-account">My account</a> <a href="/my-account/logout">Log out</a>',
		},
	),
	privatePage('an order', 'shop.kettles.test/orders/55120/what-happens-next', 'What happens with your order', {
		nav: '<a href="/account">Account</a> <form action="/logout"><button>Sign out</button></form>',
	}),
	privatePage(
		'a notice of a tax office',
		'secure.taxes.test/postbox/2026/assessment-of-the-year',
		'Assessment of the year',
		{
			head: NOINDEX,
			nav: '<a href="/end">End session</a>',
			after: '<form><label>Password to sign <input type="password"></label></form>',
		},
	),
	privatePage(
		'a German bank’s message',
		'banking.sparbank.test/postfach/ihr-antrag-auf-stundung',
		'Ihr Antrag auf Stundung',
		{
			nav: '<a href="/konto">Konten</a> <a href="/ende">Abmelden</a>',
			after: '<button>Antworten</button>',
			letter: BRIEF,
		},
	),
	privatePage(
		'a claim at an insurer',
		'kundenportal.versicherung.test/claims/12/bescheid-zu-ihrem-schaden',
		'Bescheid zu Ihrem Schaden',
		{
			nav: '<a href="/profil">Mein Profil</a> <a href="/postfach">Mein Postfach</a>',
			letter: BRIEF,
		},
	),
	privatePage(
		'feedback on a lesson behind a log-in',
		'intranet.college.test/feedback/your-essay-on-rivers',
		'Your essay on rivers',
		{
			nav: '<a href="/me">My courses</a> <a href="/logout">Log out</a>',
		},
	),
	privatePage(
		'a message of a landlord’s portal',
		'tenants.northhomes.test/messages/about-the-repair-of-your-heating',
		'About the repair of your heating',
		{
			head: NOINDEX,
			nav: '<a href="/tenancy">My tenancy</a>',
			after: '<button>Reply</button>',
		},
	),
	privatePage(
		'a page of a wiki behind a log-in',
		'wiki.harbourworks.test/index.php/Nightly_copies',
		'Nightly copies of the ledger',
		{
			head: NOINDEX,
			nav: '<a href="/index.php/User:Ove">Ove</a> <a href="/index.php/Special:Watchlist">Watchlist</a> <a href="/index.php?title=Special:UserLogout&returnto=Nightly_copies">Log out</a>',
			letter: HOW_WE_DO_IT,
		},
	),
	privatePage(
		'a page of a team’s space',
		'team.harbourworks.test/spaces/OPS/pages/88121/Nightly+copies',
		'Nightly copies of the ledger',
		{
			nav: '<a href="/spaces">Spaces</a> <a aria-label="Notifications" href="/notifications"></a> <button>Share</button> <a href="/logout.action">Log Out</a>',
			after: '<button>Add a comment</button>',
			letter: HOW_WE_DO_IT,
		},
	),
	privatePage(
		'a ticket of a help desk',
		'support.kettleworks.test/agent/tickets/90211',
		'Kettle leaks since the repair',
		{
			nav: '<a href="/agent/dashboard">Dashboard</a> <a href="/agent/views">Views</a>',
			after: '<button>Public reply</button><button>Internal note</button><button>Submit as solved</button>',
		},
	),
	privatePage(
		'a reader’s request at a help desk',
		'help.kettleworks.test/hc/en-us/requests/90211',
		'Kettle leaks since the repair',
		{
			head: NOINDEX,
			nav: '<a href="/hc/en-us/requests">My activities</a> <a href="/access/logout">Sign out</a>',
		},
	),
	privatePage('a router’s pages', '192.168.178.1/help/what-happened-last-night', 'What happened last night', {
		nav: '<a href="/home">Home network</a> <a href="/wlan">Wireless</a>',
		letter: HOW_WE_DO_IT,
	}),
	privatePage('a store of files at home', 'nas.local/notes/what-we-agreed', 'What we agreed about the garden', {}),
	privatePage('a machine of the office', 'intranet/news/who-is-away-in-summer', 'Who is away in summer', {
		letter: HOW_WE_DO_IT,
	}),
	privatePage('a doctor’s answer in an app', 'app.askadoctor.test/conversations/5521', 'About your blood test', {
		nav: '<a href="/conversations">Conversations</a> <a href="/settings">Settings</a> <a href="/sign-out">Sign out</a>',
		after: '<textarea placeholder="Write a message"></textarea><button>Send</button>',
	}),
	privatePage('a result of a laboratory', 'results.lab-tarn.test/reports/2026/77120', 'Your report of 12 March', {
		head: NOINDEX,
		nav: '<a href="/logoff">Log off</a>',
	}),
	privatePage(
		'a letter of a pharmacy',
		'www.tarn-pharmacy.test/account/prescriptions/your-new-medicine',
		'Your new medicine',
		{
			nav: '<a href="/account">Your account</a> <a href="/account/signout">Sign out</a>',
		},
	),
	privatePage('a school report', 'lowmere.schoolportal.test/students/31/reports/spring', 'Report for the spring term', {
		nav: '<a href="/students/31">My pupils</a> <a href="/logout">Log out</a>',
	}),
	privatePage(
		'a letter of a university',
		'studium.uni-vell.test/nachrichten/bescheid-zum-urlaubssemester',
		'Bescheid zum Urlaubssemester',
		{
			nav: '<a href="/meine-pruefungen">Meine Prüfungen</a> <a href="/logout">Abmelden</a>',
			letter: BRIEF,
		},
	),
	privatePage(
		'a message of a job centre',
		'www.jobs-vell.test/meine-nachrichten/ihr-antrag-vom-zwoelften',
		'Ihr Antrag vom zwölften',
		{
			nav: '<a href="/profil">Mein Profil</a> <a href="/abmelden">Abmelden</a>',
			letter: BRIEF,
		},
	),
	privatePage(
		'a letter of a French health fund',
		'assure.caisse-tarn.test/messagerie/votre-demande',
		'Votre demande du douze',
		{
			nav: '<a href="/compte">Mon compte</a> <a href="/deconnexion">Se déconnecter</a>',
			after: '<button>Répondre</button>',
			letter: LETTRE,
		},
	),
	privatePage(
		'a message of a Spanish bank',
		'clientes.cajatarn.test/mensajes/su-solicitud',
		'Su solicitud del día doce',
		{
			nav: '<a href="/cuentas">Mis cuentas</a> <a href="/salir">Cerrar sesión</a>',
			letter: CARTA,
		},
	),
	privatePage('a conversation with a seller', 'www.flohmarkt-vell.test/nachrichten/88120', 'Dein Fahrrad', {
		nav: '<a href="/meins">Meine Anzeigen</a> <a href="/logout">Ausloggen</a>',
		after: '<textarea></textarea><button>Antworten</button>',
		letter: BRIEF,
	}),
	privatePage('a private message of a forum', 'forum.boats.test/ucp.php?i=pm&mode=view&p=8812', 'About your mooring', {
		nav: '<a href="/ucp.php">User Control Panel</a> <a href="/ucp.php?mode=logout&sid=1">Logout [ Ove ]</a>',
		after: '<a href="/ucp.php?i=pm&mode=compose&action=reply">Post reply</a>',
	}),
	privatePage('a message of a social network', 'www.circle.test/messages/t/5512', 'Marta Vell', {
		nav: '<a href="/home">Home</a> <a aria-label="Notifications" href="/notifications"></a>',
		after: '<button>Reply</button><button>Reply</button><button aria-label="Send a message"></button>',
	}),
	privatePage(
		'a booked flight',
		'www.osk-air.test/manage-booking/K7PQ2/your-flight-has-changed',
		'Your flight has changed',
		{
			head: NOINDEX,
			nav: '<a href="/my-trips">My trips</a>',
		},
	),
	privatePage(
		'a hotel’s confirmation',
		'secure.quay-hotel.test/reservations/5512/confirmation',
		'Your stay at the quay',
		{
			head: NOINDEX,
			after: '<a href="/reservations/5512/cancel">Cancel booking</a>',
		},
	),
	privatePage('an invoice', 'billing.lanternpower.test/invoices/2026-03', 'How we worked out your bill', {
		nav: '<a href="/logout">Sign out</a>',
	}),
	privatePage('a letter of a court', 'akte.gericht-vell.test/verfahren/12-c-881/beschluss', 'Beschluss vom zwölften', {
		head: NOINDEX,
		nav: '<a href="/ende">Sitzung beenden</a>',
		letter: BRIEF,
	}),
	privatePage('a lawyer’s file', 'vault.quarle-law.test/matters/881/advice-on-the-lease', 'Advice on the lease', {
		nav: '<a href="/matters">My matters</a> <a href="/logout">Log out</a>',
	}),
	privatePage('a note in a notebook', 'app.pagekeeper.test/Notes-of-the-week-8f1c2a', 'Notes of the week', {
		nav: '<a href="/settings">Settings &amp; members</a> <button>Share</button> <a href="/logout">Log out</a>',
		letter: HOW_WE_DO_IT,
	}),
	privatePage(
		'a document that is being written',
		'docs.officeworks.test/document/d/1x8/edit',
		'Speech for the opening',
		{
			nav: '<button>File</button> <button>Share</button>',
			after: '<div contenteditable="true"><p>And one more thing.</p></div>',
			letter: HOW_WE_DO_IT,
		},
	),
	privatePage(
		'a draft in an editor of blogs',
		'blog.quarle.test/wp-admin/post.php?post=88&action=edit',
		'What I wanted to say',
		{
			nav: '<a href="/wp-admin/">Dashboard</a> <a href="/wp-login.php?action=logout">Log Out</a>',
		},
	),
	privatePage('a mail of a list behind a log-in', 'groups.boats.test/g/members/message/5512', 'The gates next winter', {
		nav: '<a href="/g/members">Your groups</a> <a href="/logout">Log Out</a>',
		after: '<button>Reply</button>',
	}),
	privatePage(
		'a page that asks for the password again',
		'www.lanternpower.test/konto/bestaetigen',
		'Bitte bestätigen Sie Ihre Daten',
		{
			head: NOINDEX,
			after: '<form><input type="password" autocomplete="current-password"><button>Weiter</button></form>',
			letter: BRIEF,
		},
	),
	...PRIVATE_PAGES_OF_FEW_SIGNS,
	...PRIVATE_PAGES_ABROAD,
];
