import { useState } from 'preact/hooks';
import { isHostGranted } from '../../core/sites/match-patterns.ts';
import { resolveSiteMode } from '../../core/sites/resolve-site-mode.ts';
import { type FeatureRules, featuresAt, SITE_FEATURES } from '../../core/sites/site-features.ts';
import type { SiteMode, SiteRules } from '../../core/sites/site-mode.ts';
import { siteName } from '../../core/sites/site-name.ts';
import { setApart } from '../../words/language.ts';
import { type PlainKey, say } from '../../words/say.ts';
import { sayPrivateKind, saySite, saySiteFully } from '../../words/sites.ts';
import { featureName } from '../tab/site/feature-ticks.tsx';
import { AddressField } from './address-field.tsx';

interface RuleTesterProps {
	rules: SiteRules & FeatureRules;
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

function describeOutcome(address: URL, rules: SiteRules & FeatureRules, grantedOrigins: string[]): string {
	const { hostname, pathname, search } = address;
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
	const features = featuresAt(address.href, rules);
	const without = SITE_FEATURES.filter((feature) => !features[feature].isOn);
	return [
		outcome,
		mode === 'automatic' && !isHostGranted(hostname, grantedOrigins) && say('outcome_not_granted'),
		mode !== 'off' && without.length > 0 && say('features_without', { features: setApart(without.map(featureName)) }),
	]
		.filter(Boolean)
		.join(' ');
}
