import { say } from '../../../words/say.ts';
import './site-control.css';
import { useState } from 'preact/hooks';
import { type FeatureChange, SITE_FEATURES, type SiteFeature } from '../../../core/sites/site-features.ts';
import type { SiteMode } from '../../../core/sites/site-mode.ts';
import { sitePatternOf, sitePatternText } from '../../../core/sites/site-pattern.ts';
import type { SiteView } from '../../../messages/tabs.ts';
import { sayPrivateKind, saySite, saySiteFully } from '../../../words/sites.ts';
import type { SiteActions } from '../../actions.ts';
import { useAnnouncements } from '../../kit/announcer.tsx';
import { Icon } from '../../kit/icon.tsx';
import { FeatureTicks } from './feature-ticks.tsx';
import { ModeSwitch } from './mode-switch.tsx';
import { ownSite } from './own-site.ts';
import { PermissionWarning } from './permission-warning.tsx';

interface SiteControlProps {
	site: SiteView;
	/** Null until it is known. */
	defaultMode: SiteMode | null;
	actions: SiteActions;
}

/** What Sidelight may do on this site and on every other one, and why it is so. */
export function SiteControl({ site, defaultMode, actions }: SiteControlProps) {
	const { announceFailure } = useAnnouncements();
	const [isExplained, setIsExplained] = useState(false);
	const { host, mode, rule, granted } = site;
	const name = saySite({ host });
	const changed = ownSite(site, rule);
	return (
		<section class="site-control" aria-label={say('site_control')}>
			<div class="site-row">
				<button
					type="button"
					class="site-words"
					aria-expanded={isExplained}
					title={say('site_and_rule', { site: saySiteFully({ host }), rule: describeRule(site) })}
					onClick={() => setIsExplained(!isExplained)}
				>
					<bdi class="site-host">{name}</bdi>
					<span class="visually-hidden">: </span>
					<span class="site-why">
						{describeRule(site)} <Icon name={isExplained ? 'fold' : 'unfold'} />
					</span>
				</button>
				<ModeSwitch
					label={say('mode_on_site', { site: name })}
					mode={mode}
					choose={(next) => actions.setSiteMode(changed, next)}
				/>
			</div>
			{mode === 'automatic' && !granted && (
				<PermissionWarning
					text={say('site_not_granted')}
					allow={() => void actions.setSiteMode(changed, 'automatic').catch(announceFailure)}
				/>
			)}
			{isExplained && (
				<div class="site-more">
					{rule && (
						<button
							type="button"
							class="text-button"
							onClick={() => void actions.removeSiteRule(sitePatternText(rule)).catch(announceFailure)}
						>
							{say('rule_remove_here')}
						</button>
					)}
					<FeatureTicks
						label={say('features_on_site', { site: saySite(sitePatternOf(changed)) })}
						offered={offeredFeatures(site)}
						change={(feature, isOn) =>
							void actions.changeSiteFeatures([changeOf(site, feature, isOn)]).catch(announceFailure)
						}
					/>
					{defaultMode && (
						<div class="site-row">
							<span class="site-words">{rule ? say('every_other_site') : say('every_site_without_rule')}</span>
							<ModeSwitch label={say('mode_on_other_sites')} mode={defaultMode} choose={actions.setDefaultMode} />
						</div>
					)}
				</div>
			)}
		</section>
	);
}

/** A feature that has a rule of this host is changed there, any other where the mode is. */
function changeOf(site: SiteView, feature: SiteFeature, isOn: boolean): FeatureChange {
	const own = site.features[feature].rule;
	return { site: ownSite(site, own?.host === site.host ? own : site.rule), feature, isOn };
}

/** With the rule where it is not for this site alone. The handle is not offered here where the reader has it nowhere. */
function offeredFeatures({ host, features }: SiteView) {
	const offered = SITE_FEATURES.map((feature) => {
		const { isOn, rule } = features[feature];
		if (!isOn && !rule) return [feature, undefined];
		const isOwn = !rule || sitePatternText(rule) === host;
		return [feature, { isOn, why: isOwn ? null : say('rule_for', { site: saySite(rule) }) }];
	});
	return Object.fromEntries(offered);
}

function describeRule(site: SiteView): string {
	const { host, rule, privateKind } = site;
	if (privateKind) return sayPrivateKind(privateKind);
	if (!rule) return say('rule_same');
	return ownSite(site, rule) === host && rule.host === host
		? say('rule_for_site')
		: say('rule_for', { site: saySite(rule) });
}
