import { readableHost } from '../core/addresses/readable-host.ts';
import type { PrivateKind } from '../core/sites/private-kind.ts';
import type { SitePattern } from '../core/sites/site-pattern.ts';
import type { TypedSiteProblem } from '../core/sites/typed-site.ts';
import { keyOf, say } from './say.ts';

/** What a rule holds for: "news.example", "news.example/politics", "news.example alone". */
export function saySite({ host, isAlone, path }: SitePattern): string {
	const site = `${readableHost(host)}${path ?? ''}`;
	return isAlone ? say('site_alone', { site }) : site;
}

/** The same, with what the browsers call the host where that is another name: it may be one that only looks like a site the reader knows. */
export function saySiteFully(pattern: SitePattern): string {
	const words = saySite(pattern);
	return readableHost(pattern.host) === pattern.host ? words : `${words} (${pattern.host})`;
}

/** Why what was typed is for no rule. */
export function sayTypedProblem(problem: TypedSiteProblem): string {
	return say(keyOf('typed_site', problem));
}

/** Why a site is looked at only when asked, whatever holds for the others. */
export function sayPrivateKind(kind: PrivateKind): string {
	return say(keyOf('private_kind', kind));
}
