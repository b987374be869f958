/** Labels of hosts on which a site is built and tried. */
const UNFINISHED =
	/^(?:staging|stage|stg|dev|develop|development|test|testing|preview|preprod|pre-?prod(?:uction)?|uat|qa|sandbox|local|origin|cms|edit|editor|internal|intranet)\d*$/;

/**
 * Whether a declared address is that of an unfinished copy of the page's site, which was forgotten in the page: on a host to build or to
 * try, or on a port of its own, where the page itself is not.
 */
export function isUnfinishedTwin(page: URL, declared: URL): boolean {
	if (declared.port && declared.port !== page.port) return true;
	const known = labelsOf(page.hostname);
	return labelsOf(declared.hostname).some((label) => UNFINISHED.test(label) && !known.includes(label));
}

/** Parts of a host's labels, without its registered end: "www-staging.ledger.test" has "www", "staging". */
function labelsOf(hostname: string): string[] {
	return hostname
		.split('.')
		.slice(0, -2)
		.flatMap((label) => [label, ...label.split('-')]);
}
