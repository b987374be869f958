import { readableHost } from '../../core/addresses/readable-host.ts';
import type { PrivateKind } from '../../core/sites/private-kind.ts';
import type { SitePattern } from '../../core/sites/site-pattern.ts';
import type { TypedSiteProblem } from '../../core/sites/typed-site.ts';

/** What a rule holds for: "news.example", "news.example/politics", "news.example alone". */
export function saySite({ host, isAlone, path }: SitePattern): string {
	return `${readableHost(host)}${path ?? ''}${isAlone ? ' alone' : ''}`;
}

/** The same, with what the browsers call the host where that is another name: it may be one that only looks like a site the reader knows. */
export function saySiteFully(pattern: SitePattern): string {
	const words = saySite(pattern);
	return readableHost(pattern.host) === pattern.host ? words : `${words} (${pattern.host})`;
}

const TYPED_PROBLEMS: Readonly<Record<TypedSiteProblem, string>> = {
	'nothing-typed': 'Write the name of a site, such as news.example.',
	'every-site': 'What holds for every site is chosen above, under “Every site without a rule”.',
	'no-web-address': 'Rules are for web sites: an address that begins with http:// or https://, or the name of a site.',
	'no-host': 'This is not the name of a site. Write one such as news.example, without spaces.',
	'star-within-host': 'A star can stand for what is below a site (*.news.example), not for a part of its name.',
	'public-suffix':
		'This is an ending that many owners’ sites share, not a site. Write one of them, such as news.example.',
	'long-path': 'This address is too long for a rule. Write its first part, such as news.example/politics.',
};

/** Why what was typed is for no rule. */
export function sayTypedProblem(problem: TypedSiteProblem): string {
	return TYPED_PROBLEMS[problem];
}

const PRIVATE_KINDS: Readonly<Record<PrivateKind, string>> = {
	bank: 'Looks like a bank',
	mail: 'Looks like mail',
	health: 'Looks like a health service',
	government: 'A government’s service',
	'sign-in': 'Looks like a place to sign in',
	'own-network': 'In your own network',
};

/** Why a site is looked at only when asked, whatever holds for the others. */
export function sayPrivateKind(kind: PrivateKind): string {
	return `${PRIVATE_KINDS[kind]}: only when you ask`;
}
