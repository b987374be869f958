import { isPrivateHost } from '../addresses/is-private-host.ts';
import { siteOf } from '../addresses/site-of.ts';

/** Kinds of hosts whose pages are nobody's business unless the reader says so of that very host. */
export type PrivateKind = 'bank' | 'mail' | 'health' | 'government' | 'sign-in' | 'own-network';

/** Parts of a host before its site: "mail.osk.example", "webmail2.osk.example". */
const PARTS: readonly (readonly [kind: PrivateKind, part: RegExp])[] = [
	['mail', /^(?:web|e|my)?-?mail\d*$|^(?:inbox|outlook|owa|roundcube|posteingang|postfach|imap|exchange|messages?)$/],
	[
		'bank',
		/^(?:(?:e|i|net|web|online|my|mobile)-?)?bank(?:ing|ieren)?$|^(?:online-?filiale|homebanking|kontowechsel)$/,
	],
	['health', /^(?:patients?|my-?(?:health|chart)|mychart|ehr|klinik|praxis|krankenkasse)$/],
	['sign-in', /^(?:log-?in|sign-?in|sso|auth|idp|secure|accounts?|konto|kundenportal|payroll|payslips?|vpn)$/],
	['own-network', /^(?:intranet|extranet|router|nas)$/],
];

/** How the names of the sites themselves begin or end: "osk-bank.example", "sparkasse-osk.example". */
const NAMES: readonly (readonly [kind: PrivateKind, name: RegExp])[] = [
	[
		'bank',
		/(?:^|-)(?:bank|banco|banca|banque|sparkasse|volksbank|raiffeisen\w*)$|^(?:bank|banco|banca|banque)-?of-?\w|\w(?:sparkasse|volksbank)$|(?:commerz|post|rabo|danske|deutsche|hypo|triodos|mono)bank$|^usbank$|^(?:sparkasse|volksbank|raiffeisen)/,
	],
	['mail', /^(?:gmail|hotmail|protonmail|fastmail|tutanota|mailbox|posteo|yahoomail|gmx)$/],
	[
		'health',
		/(?:^|-)(?:hospital|clinic|klinik(?:um)?|krankenhaus|arztpraxis|krankenkasse)(?:-|$)|^(?:doctolib|mychart)$/,
	],
];

/** Hosts that everybody knows, of which neither part nor name says what they are. */
const KNOWN: Readonly<Record<PrivateKind, readonly string[]>> = {
	bank: [
		'paypal.com',
		'wise.com',
		'revolut.com',
		'n26.com',
		'ing.com',
		'ing.de',
		'ing.nl',
		'chase.com',
		'wellsfargo.com',
		'citi.com',
		'capitalone.com',
		'hsbc.com',
		'hsbc.co.uk',
		'barclays.co.uk',
		'lloydsbank.com',
		'natwest.com',
		'santander.co.uk',
		'bbva.es',
		'caixabank.es',
		'bnpparibas.net',
		'labanquepostale.fr',
		'credit-agricole.fr',
		'intesasanpaolo.com',
		'unicredit.it',
		'swedbank.se',
		'nordea.com',
		'pkobp.pl',
		'mbank.pl',
		'monobank.ua',
		'itau.com.br',
		'nubank.com.br',
		'bca.co.id',
	],
	mail: [
		'mail.google.com',
		'chat.google.com',
		'outlook.live.com',
		'outlook.office.com',
		'mail.yahoo.com',
		'mail.proton.me',
		'icloud.com',
		'web.whatsapp.com',
		'web.telegram.org',
		'messenger.com',
		'slack.com',
		'teams.microsoft.com',
		'discord.com',
	],
	health: ['nhs.uk', 'ameli.fr', 'doctolib.de', 'doctolib.fr', 'healthcare.gov', 'medicare.gov'],
	government: [
		'elster.de',
		'impots.gouv.fr',
		'irs.gov',
		'ssa.gov',
		'login.gov',
		'id.me',
		'service.gov.uk',
		'skatteverket.se',
		'agenziaentrate.gov.it',
		'sede.agenciatributaria.gob.es',
		'digid.nl',
		'diia.gov.ua',
		'gosuslugi.ru',
		'turkiye.gov.tr',
	],
	'sign-in': [
		'accounts.google.com',
		'login.microsoftonline.com',
		'appleid.apple.com',
		'drive.google.com',
		'docs.google.com',
	],
	'own-network': [],
};

const KIND_OF_KNOWN = new Map(
	Object.entries(KNOWN).flatMap(([kind, hosts]) => hosts.map((host) => [host, kind as PrivateKind])),
);

/**
 * Of which private kind a host is, by its name alone; null where its name says nothing. A name is all there is to go by before a page is
 * looked at: what the page itself shows of being private is judged in `core/detect/hold-back.ts`.
 * @param host lower case, as `URL.hostname` gives it
 */
export function privateKindOf(host: string): PrivateKind | null {
	if (host === '') return null;
	if (isPrivateHost(host)) return 'own-network';
	const labels = host.split('.');
	for (let from = 0; from < labels.length - 1; from++) {
		const known = KIND_OF_KNOWN.get(labels.slice(from).join('.'));
		if (known) return known;
	}
	const site = siteOf(host);
	const parts = host === site ? [] : host.slice(0, -site.length - 1).split('.');
	for (const [kind, pattern] of PARTS) if (parts.some((part) => pattern.test(part))) return kind;
	const name = site.split('.')[0] ?? '';
	for (const [kind, pattern] of NAMES) if (pattern.test(name)) return kind;
	return null;
}
