/** An absolute web address; null for anything else, scripts and mail addresses among it. */
export function resolveAddress(link: string | undefined, base?: string): string | null {
	if (!link?.trim() || !URL.canParse(link.trim(), base)) return null;
	const url = new URL(link.trim(), base);
	return /^https?:$/.test(url.protocol) ? url.href : null;
}
