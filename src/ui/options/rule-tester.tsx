import { useState } from 'preact/hooks';
import { isHostGranted } from '../../core/sites/match-patterns.ts';
import { resolveSiteMode } from '../../core/sites/resolve-site-mode.ts';
import type { SiteMode, SiteRules } from '../../core/sites/site-mode.ts';
import { siteName } from '../../core/sites/site-name.ts';
import { type PlainKey, say } from '../../words/say.ts';
import { sayPrivateKind, saySite, saySiteFully } from '../../words/sites.ts';
import { AddressField } from './address-field.tsx';

interface RuleTesterProps {
	rules: SiteRules;
	grantedOrigins: string[];
}

const OUTCOMES: Record<SiteMode, PlainKey> = {
	off: 'outcome_off',
	'on-click': 'outcome_on_click',
	automatic: 'outcome_automatic',
};

/** Says what happens on a site or a page and which rule decides it. */
export function RuleTester({ rules, grantedOrigins }: RuleTesterProps) {
	const [typed, setTyped] = useState('');
	const address = addressOf(typed.trim());
	return (
		<div class="setting-form">
			<AddressField
				label={say('rule_tester')}
				placeholder={say('rule_tester_placeholder')}
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
		? say('outcome_private', { kind: sayPrivateKind(privateKind) })
		: rule
			? say('outcome_rule', { site: saySite(rule) })
			: say('outcome_no_rule');
	const outcome = say('outcome', {
		site: saySiteFully({ host: siteName(hostname) }),
		outcome: say(OUTCOMES[mode]),
		reason,
	});
	return mode === 'automatic' && !isHostGranted(hostname, grantedOrigins)
		? `${outcome} ${say('outcome_not_granted')}`
		: outcome;
}
