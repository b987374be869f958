// @ts-check
/** Pages that belong to one reader alone and show it by little: a log-out and one line of a menu, a host's name, an address that is told to few. */
import { HOW_WE_DO_IT } from './letters.mjs';
import { NOINDEX, privatePage } from './private-page.mjs';

/** @type {readonly import('./private-page.mjs').PrivatePage[]} */
export const PRIVATE_PAGES_OF_FEW_SIGNS = [
	privatePage(
		'an entry of a benefits journal',
		'www.benefits-tarn.test/journal/entry/8812',
		'What we agreed on Tuesday',
		{ nav: '<a href="/a">Home</a> <a href="/b">To-do list</a> <a href="/c">Payments</a> <a href="/d">Sign out</a>' },
	),
	privatePage('a match on a dating site', 'www.sparkle.test/matches/8812/ove', 'Ove, about Sunday', {
		nav: '<a href="/a">Matches</a> <a href="/b">Likes you</a> <a href="/c">Log out</a>',
		after: '<textarea placeholder="Write something nice"></textarea><button>Send</button>',
	}),
	privatePage(
		'a parking fine that was asked for by its number',
		'pay.parking-tarn.test/notices/PCN-4471',
		'Notice of a parking charge',
		{ head: NOINDEX, after: '<button>Pay now</button> <button>Challenge this charge</button>' },
	),
	privatePage(
		'an application for a job',
		'careers.harbourworks.test/candidate/applications/8812',
		'Your application as a diver',
		{ nav: '<a href="/a">My applications</a> <a href="/b">Sign out</a>' },
	),
	privatePage('minutes behind a secret link', 'share.paperbox.test/s/8f1c2ad9e0/minutes', 'Minutes of the board', {
		head: NOINDEX,
		nav: '<a href="/a">Sign in</a>',
		after: '<button>Download</button>',
	}),
	privatePage(
		'a decision on a visa',
		'apply.consulate-vell.test/application/8812/decision',
		'Your application for a visa',
		{ nav: '<a href="/a">Save and exit</a> <a href="/b">Sign out</a>' },
	),
	privatePage('a reminder of a library', 'catalogue.library-tarn.test/patron/notices/12', 'Two books are due', {
		nav: '<a href="/a">My account</a> <a href="/b">Log out</a>',
	}),
	privatePage('a day at a nursery', 'family.littleboats.test/journal/2026-03-12', 'How Ida’s day was', {
		nav: '<a href="/a">Ida’s diary</a> <a href="/b">Messages</a> <a href="/c">Log out</a>',
	}),
	privatePage(
		'a statement of a pension fund',
		'www.oskpension.test/secure/documents/statement-2026',
		'Your statement for 2026',
		{ nav: '<a href="/a">Log off</a>' },
	),
	privatePage('a contract that is to be signed', 'sign.inkwell.test/envelopes/8f1c2a/view', 'Lease for the boathouse', {
		head: NOINDEX,
		nav: '<button>Finish later</button> <button>Decline to sign</button>',
	}),
	privatePage('a talk with an assistant', 'chat.lantern.test/c/8f1c2a', 'Trouble with my landlord', {
		nav: '<a href="/a">New chat</a> <a href="/b">Settings</a>',
		after: '<textarea placeholder="Message Lantern"></textarea><button aria-label="Send prompt"></button>',
	}),
	privatePage(
		'a report on a breakdown in a team’s documents',
		'pages.harbourworks.test/ops/2026/why-the-ledger-stood-still',
		'Why the ledger stood still',
		{
			nav: '<a href="/a">Spaces</a> <a href="/b">Log out</a>',
			after: '<button>Edit</button> <button>Page history</button>',
			letter: HOW_WE_DO_IT,
		},
	),
	privatePage(
		'a change in a repository of a firm',
		'git.harbourworks.test/ops/ledger/-/merge_requests/88',
		'Move the nightly copy',
		{ nav: '<a href="/a">Your work</a> <a href="/b">To-Do List</a> <a href="/c">Sign out</a>', letter: HOW_WE_DO_IT },
	),
	privatePage('a card on a team’s board', 'www.boards.test/card/8812/12-move-the-ledger', 'Move the ledger', {
		nav: '<a href="/a">Your work</a> <a href="/b">Log out</a>',
		after: '<button>Add a comment</button> <button>Watch</button>',
		letter: HOW_WE_DO_IT,
	}),
	privatePage(
		'an essay with its mark',
		'moodle.college.test/mod/assign/view.php?id=55',
		'Your essay on rivers: 62 of 100',
		{ nav: '<a href="/a">Dashboard</a> <a href="/b">My courses</a> <a href="/login/logout.php?sesskey=1">Log out</a>' },
	),
	privatePage('a post of a closed group', 'www.circle.test/groups/88/posts/12', 'Who can lend me a boat', {
		nav: '<a href="/a">Notifications</a> <a href="/b">Your groups</a> <a href="/c">Log out</a>',
		after: '<button>Reply</button>',
	}),
	privatePage('a note of a therapist', 'www.calmspace.test/sessions/12/notes', 'After our third session', {
		nav: '<a href="/a">Upcoming sessions</a> <a href="/b">Billing</a> <a href="/c">Log out</a>',
	}),
	privatePage('a claim after a storm', 'www.northcover.test/mynorthcover/claims/5512', 'Your claim after the storm', {
		nav: '<a href="/a">Policies</a> <a href="/b">Log out</a>',
	}),
	privatePage('a will at a notary', 'www.quarle-notary.test/dossiers/881', 'Draft of your will', {
		nav: '<a href="/a">Dossiers</a> <a href="/b">Sign out</a>',
		after: '<button>Upload a document</button>',
	}),
	privatePage(
		'a message of a union to a member',
		'www.dockers-union.test/member-area/your-case',
		'Your case against the yard',
		{ nav: '<a href="/a">Member area</a> <a href="/b">Log out</a>' },
	),
	privatePage(
		'a member’s page of a club',
		'www.rowing-vell.test/members/minutes-of-the-board',
		'Minutes of the board',
		{
			nav: '<a href="/members">Members’ area</a> <a href="/members/logout">Log out</a>',
			letter: HOW_WE_DO_IT,
		},
	),
];
