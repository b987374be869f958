import './site-control.css';
import { useState } from 'preact/hooks';
import type { SiteMode } from '../../../core/sites/site-mode.ts';
import { sitePatternText } from '../../../core/sites/site-pattern.ts';
import type { SiteView } from '../../../messages/tabs.ts';
import { sayPrivateKind, saySite, saySiteFully } from '../../../words/en/sites.ts';
import type { SiteActions } from '../../actions.ts';
import { useAnnouncements } from '../../kit/announcer.tsx';
import { Icon } from '../../kit/icon.tsx';
import { ModeSwitch } from './mode-switch.tsx';
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
	const changed = changedSite(site);
	return (
		<section class="site-control" aria-label="What Sidelight may do here">
			<div class="site-row">
				<button
					type="button"
					class="site-words"
					aria-expanded={isExplained}
					title={`${saySiteFully({ host })}: ${describeRule(site)}`}
					onClick={() => setIsExplained(!isExplained)}
				>
					<bdi class="site-host">{name}</bdi>
					<span class="visually-hidden">: </span>
					<span class="site-why">
						{describeRule(site)} <Icon name={isExplained ? 'fold' : 'unfold'} />
					</span>
				</button>
				<ModeSwitch label={`On ${name}`} mode={mode} choose={(next) => actions.setSiteMode(changed, next)} />
			</div>
			{mode === 'automatic' && !granted && (
				<PermissionWarning
					text="The browser does not let Sidelight see this site by itself yet."
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
							Remove the rule: do as on every other site
						</button>
					)}
					<label class="tick">
						<input
							type="checkbox"
							checked={site.hasHandle}
							onChange={(event) => void actions.setHandle(host, event.currentTarget.checked).catch(announceFailure)}
						/>
						Show the button beside selected words on this site
					</label>
					{defaultMode && (
						<div class="site-row">
							<span class="site-words">{rule ? 'Every other site' : 'Every site without a rule'}</span>
							<ModeSwitch label="On every other site" mode={defaultMode} choose={actions.setDefaultMode} />
						</div>
					)}
				</div>
			)}
		</section>
	);
}

/** What a rule from here is for: this host, or the part of it that has one already. */
function changedSite({ host, rule }: Pick<SiteView, 'host' | 'rule'>): string {
	return rule?.host === host ? sitePatternText(rule) : host;
}

function describeRule({ host, rule, privateKind }: SiteView): string {
	if (privateKind) return sayPrivateKind(privateKind);
	if (!rule) return 'Same as every site';
	return rule.host === host && changedSite({ host, rule }) === host
		? 'Your rule for this site'
		: `Your rule for ${saySite(rule)}`;
}
