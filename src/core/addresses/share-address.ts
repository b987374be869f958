import { isNamingParameter } from './naming-parameter.ts';

/**
 * The address to hand on: the one the publisher declares where there is one, without parameters that say where the reader came
 * from or who they are, and without a place in the page. What is not a web address comes back as it is.
 */
export function shareAddress({ url, canonicalUrl }: { url: string; canonicalUrl: string | null }): string {
	const given = canonicalUrl ?? url;
	if (!URL.canParse(given)) return given;
	const address = new URL(given);
	for (const [name, value] of [...address.searchParams]) {
		if (!isNamingParameter(name, value)) address.searchParams.delete(name, value);
	}
	// single-page sites keep the article's path behind the hash
	if (!/^#!?\/./.test(address.hash)) address.hash = '';
	return address.href;
}
