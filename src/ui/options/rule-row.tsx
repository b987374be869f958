import { useState } from 'preact/hooks';
import { SITE_FEATURES, type SiteFeature } from '../../core/sites/site-features.ts';
import { sitePatternText } from '../../core/sites/site-pattern.ts';
import { setApart } from '../../words/language.ts';
import { say } from '../../words/say.ts';
import { saySite, saySiteFully } from '../../words/sites.ts';
import type { SiteActions } from '../actions.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { IconButton } from '../kit/icon-button.tsx';
import { FeatureTicks, featureName } from '../tab/site/feature-ticks.tsx';
import { ModeSwitch } from '../tab/site/mode-switch.tsx';
import { PermissionWarning } from '../tab/site/permission-warning.tsx';
import type { ListedRule } from './listed-rules.ts';

interface RuleRowProps {
	listed: ListedRule;
	actions: SiteActions;
	/** The browser does not grant what this one needs, and it alone. */
	isWaiting: boolean;
	/** False where the reader has the handle nowhere: it is not offered then. */
	hasHandle: boolean;
	setFeature: (feature: SiteFeature, isOn: boolean) => void;
	remove: () => void;
	/** False where rules are not chosen. */
	tick: false | { isTicked: boolean; change: (isTicked: boolean) => void };
}

/** One rule: its mode, and folded away what of Sidelight is there. */
export function RuleRow({ listed, actions, isWaiting, hasHandle, setFeature, remove, tick }: RuleRowProps) {
	const { announceFailure } = useAnnouncements();
	const [isOpen, setOpen] = useState(false);
	const { site, pattern, mode, resolved, name } = listed;
	const words = <bdi class="rule-host">{saySiteFully(pattern)}</bdi>;
	const without = SITE_FEATURES.filter((feature) => !resolved[feature].isOn);
	const label = say('features_on_site', { site: name });
	return (
		<li class="rule">
			<div class="setting-row">
				{tick ? (
					<label class="tick">
						<input
							type="checkbox"
							checked={tick.isTicked}
							onChange={(event) => tick.change(event.currentTarget.checked)}
						/>
						{words}
					</label>
				) : (
					words
				)}
				<ModeSwitch
					label={say('mode_on_site', { site: name })}
					mode={mode}
					choose={(next) => actions.setSiteMode(site, next)}
				/>
				<IconButton
					icon={isOpen ? 'fold' : 'unfold'}
					label={label}
					expanded={isOpen}
					onClick={() => setOpen(!isOpen)}
				/>
				<IconButton icon="delete" label={say('rule_remove', { site: name })} onClick={remove} />
			</div>
			{!isOpen && without.length > 0 && (
				<p class="rule-note">{say('features_without', { features: setApart(without.map(featureName)) })}</p>
			)}
			{isOpen && <FeatureTicks label={label} offered={offeredFeatures(listed, hasHandle)} change={setFeature} />}
			{isWaiting && (
				<PermissionWarning
					text={say('site_not_granted')}
					allow={() => void actions.setSiteMode(site, 'automatic').catch(announceFailure)}
				/>
			)}
		</li>
	);
}

/** With the rule where it is for more than these pages. */
function offeredFeatures({ site, resolved }: ListedRule, hasHandle: boolean) {
	const offered = SITE_FEATURES.filter((feature) => hasHandle || feature !== 'handle').map((feature) => {
		const { isOn, rule } = resolved[feature];
		const isOwn = !rule || sitePatternText(rule) === site;
		return [feature, { isOn, why: isOwn ? null : say('rule_for', { site: saySite(rule) }) }];
	});
	return Object.fromEntries(offered);
}
