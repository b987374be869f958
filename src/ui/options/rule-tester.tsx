import { useState } from 'preact/hooks';
import { isHostGranted } from '../../core/sites/match-patterns.ts';
import { resolveSiteMode, type SiteMode, type SiteRules } from '../../core/sites/site-mode.ts';
import { AddressField } from './address-field.tsx';
import { typedHost } from './typed-host.ts';

interface RuleTesterProps {
	rules: SiteRules;
	grantedOrigins: string[];
}

const OUTCOMES: Record<SiteMode, string> = {
	off: 'Sidelight does nothing',
	'on-click': 'Sidelight looks at a page when you press the toolbar button',
	automatic: 'Sidelight looks at every page as it opens',
};

/** Says what happens on a site and which rule decides it. */
export function RuleTester({ rules, grantedOrigins }: RuleTesterProps) {
	const [typed, setTyped] = useState('');
	const host = typedHost(typed);
	return (
		<div class="setting-form">
			<AddressField
				label="What happens on a site"
				placeholder="news.example, or an address"
				typed={typed}
				change={setTyped}
			/>
			<output class="setting-outcome">{host && describeOutcome(host, rules, grantedOrigins)}</output>
		</div>
	);
}

function describeOutcome(host: string, rules: SiteRules, grantedOrigins: string[]): string {
	const { mode, rule } = resolveSiteMode(host, rules);
	const reason = rule ? `your rule for ${rule.host}` : 'no rule covers it, so the setting for every site holds';
	const missing =
		mode === 'automatic' && !isHostGranted(host, grantedOrigins)
			? ' But the browser has not given the permission, so for now it waits for your click.'
			: '';
	return `On ${host}: ${OUTCOMES[mode]}. Why: ${reason}.${missing}`;
}
