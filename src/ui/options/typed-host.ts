import { siteName } from '../../core/sites/site-mode.ts';

/** The host a rule would be written for, from what a reader types or pastes: a host or an address. Null when it is neither. */
export function typedHost(typed: string): string | null {
	const text = typed.trim();
	const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
	if (!text || !URL.canParse(address)) return null;
	const { protocol, hostname } = new URL(address);
	if (!/^https?:$/.test(protocol)) return null;
	return siteName(hostname) || null;
}
