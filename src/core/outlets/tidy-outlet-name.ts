import { comparable } from '../metadata/headline.ts';

/** "Ledger Media GmbH & Co. KG", "Ediciones Ledger S.L.": how a company's name ends. */
const LEGAL_FORM =
	/[\s,]+(?:gmbh(?:\s*&\s*co\.?\s*kg(?:aa)?)?|mbh|ag|kg|se|e\.?\s?v\.|ltd\.?|limited|llc|l\.l\.c\.|inc\.?|corp(?:oration)?\.?|plc|pty(?:\.? ltd\.?)?|s\.l\.u?\.?|s\.a\.(?:s\.|u\.)?|s\.?p\.?a\.?|s\.r\.l\.|s\.r\.o\.|a\.\s?s\.|a\/s|asa?|ab|oyj?|b\.?v\.?|n\.?v\.?|sp\. z o\.?o\.?)$/iu;
/** What a company adds to its paper's name: "Ledger Verlags- und Vertriebs GmbH". */
const PUBLISHING =
	/(?:[\s-]+(?:verlags?-?|vertriebs?-?|zeitungs-?|medien-?|druck-?|verlagsgesellschaft|vertriebsgesellschaft|publishing|publications|publishers|publisher|editorial|ediciones|editions?|éditions?|und|and|&|co\.?|company|holdings?))+$/iu;
/** "© 2025 The Ledger. All rights reserved." */
const COPYRIGHT_START = /^(?:copyright(?: notice)?:?\s|©|\(c\)|\s|(?:19|20)\d{2}(?:\s*[-–]\s*(?:19|20)?\d{2})?\b)+/iu;
const COPYRIGHT_END =
	/[\s,.;|-]*(?:\b(?:19|20)\d{2}\b|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|版权所有).*$/iu;
/** Code units of a name that are read: what is longer is a text. */
const MOST_READ = 300;
/** Between a name and what it promises: "The Ledger | News, sport, weather". */
const TAGLINE_SEPARATOR = /\s+[|–—:·•»-]\s+|:\s+|\s*[|｜ㅣ]\s*/u;

/**
 * An outlet's name without its company's legal form, the words of a copyright line and a tagline.
 * @param hostForms comparable names the host may stand for: of several parts the one it spells is the name
 */
export function tidyOutletName(written: string, hostForms: readonly string[] = []): string {
	const name = written.slice(0, MOST_READ).replace(COPYRIGHT_START, '').replace(COPYRIGHT_END, '').trim();
	const parts = name.split(TAGLINE_SEPARATOR).filter((part) => part.trim().length > 1);
	const own = parts.find((part) => hostForms.includes(comparable(part))) ?? parts[0] ?? name;
	// "Ledger Media GmbH, Lahnfurt" names its seat as well
	const company = own.split(/,\s/)[0] ?? own;
	if (!LEGAL_FORM.test(company)) return own.replace(/[\s.,]+$/, '');
	return company
		.replace(LEGAL_FORM, '')
		.replace(PUBLISHING, '')
		.replace(/[\s.,]+$/, '');
}
