import { useState } from 'preact/hooks';
import { isHostGranted } from '../../core/sites/match-patterns.ts';
import { resolveSiteMode } from '../../core/sites/resolve-site-mode.ts';
import type { SiteMode, SiteRules } from '../../core/sites/site-mode.ts';
import { siteName } from '../../core/sites/site-name.ts';
import { sayPrivateKind, saySite, saySiteFully } from '../../words/en/sites.ts';
import { AddressField } from './address-field.tsx';

interface RuleTesterProps {
	rules: SiteRules;
	grantedOrigins: string[];
}

const OUTCOMES: Record<SiteMode, string> = {
	off: 'Sidelight does nothing',
	'on-click': 'Sidelight looks at a page when you press the toolbar button',
	automatic: 'Sidelight looks at every page as it opens',
};

/** Says what happens on a site or a page and which rule decides it. */
export function RuleTester({ rules, grantedOrigins }: RuleTesterProps) {
	const [typed, setTyped] = useState('');
	const address = addressOf(typed.trim());
	return (
		<div class="setting-form">
			<AddressField
				label="What happens on a site"
				placeholder="news.example, or an address"
				typed={typed}
				change={setTyped}
			/>
			<output class="setting-outcome">{address && describeOutcome(address, rules, grantedOrigins)}</output>
		</div>
	);
}

function addressOf(typed: string): URL | null {
	const address = /^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
	const url = typed && URL.canParse(address) ? new URL(address) : null;
	return url && /^https?:$/.test(url.protocol) ? url : null;
}

function describeOutcome({ hostname, pathname, search }: URL, rules: SiteRules, grantedOrigins: string[]): string {
	const { mode, rule, privateKind } = resolveSiteMode(hostname, rules, pathname + search);
	const reason = privateKind
		? `${sayPrivateKind(privateKind)}, unless a rule for this very host says otherwise`
		: rule
			? `your rule for ${saySite(rule)}`
			: 'no rule covers it, so the setting for every site holds';
	const missing =
		mode === 'automatic' && !isHostGranted(hostname, grantedOrigins)
			? ' But the browser has not given the permission, so for now it waits for your click.'
			: '';
	return `On ${saySiteFully({ host: siteName(hostname) })}: ${OUTCOMES[mode]}. Why: ${reason}.${missing}`;
}
