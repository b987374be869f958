/** Second levels under which a country's registry hands out names: "co.uk", "com.au", "or.jp". */
const SHARED_SECOND_LEVEL =
	/^(?:com?|org?|net?|gov|go|edu|ac|gob|gouv|mil|nom|press|media|info|web|ltd|plc|in|me|k12)$/;

/**
 * The registered name a host belongs to, by shape: "www.example.co.uk" → "example.co.uk". The Public Suffix List is not carried; where
 * the shape misleads, two sites of one registry could be taken for one, which identity survives because the articles' names differ too.
 */
export function siteOf(hostname: string): string {
	const labels = hostname.toLowerCase().replace(/\.$/, '').split('.');
	const topLevel = labels.at(-1) ?? '';
	const second = labels.at(-2) ?? '';
	const depth = topLevel.length === 2 && SHARED_SECOND_LEVEL.test(second) && labels.length > 2 ? 3 : 2;
	return /^\d+$/.test(topLevel) ? labels.join('.') : labels.slice(-depth).join('.');
}
