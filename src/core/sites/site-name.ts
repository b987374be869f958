/** The host a rule is written for: lower case, without "www.", but for a name that would be none without it ("www.com"). */
export function siteName(host: string): string {
	return host
		.toLowerCase()
		.replace(/\.$/, '')
		.replace(/^www\.(?=.*\.)/, '');
}
