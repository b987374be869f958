import { isHostGranted } from '../../core/sites/match-patterns.ts';
import type { SettingsView } from '../../messages/settings.ts';
import { say, sayInParts } from '../../words/say.ts';
import type { NewsSitesActions, OptionsActions, SiteActions } from '../actions.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { Section } from '../kit/section.tsx';
import { ModeSwitch } from '../tab/site/mode-switch.tsx';
import { NewsSitesOffer } from '../tab/site/news-sites-offer.tsx';
import { PermissionWarning } from '../tab/site/permission-warning.tsx';
import { AddRule } from './add-rule.tsx';
import { RuleList } from './rule-list.tsx';
import { RuleTester } from './rule-tester.tsx';
import { RulesFile } from './rules-file.tsx';

interface SitesSectionProps {
	settings: SettingsView;
	/** Where the reader seems to be at home. */
	home: string | null;
	actions: SiteActions & NewsSitesActions & Pick<OptionsActions, 'saveText'>;
}

/** Owned by nobody: only a grant of every site covers it. */
const ANY_HOST = 'host.invalid';

export function SitesSection({ settings, home, actions }: SitesSectionProps) {
	const { defaultMode, rules, features, hasHandle, grantedOrigins } = settings;
	const { announceFailure } = useAnnouncements();
	return (
		<Section id="sites" title={say('sites_title')}>
			<div class="setting-row">
				<p>
					<strong>{say('every_site_without_rule')}</strong>
					<span class="setting-note">
						{sayInParts('sites_modes', {
							off: <b>{say('mode_off')}</b>,
							onclick: <b>{say('mode_on_click')}</b>,
							automatic: <b>{say('mode_automatic')}</b>,
						})}
					</span>
				</p>
				<ModeSwitch label={say('every_site_without_rule')} mode={defaultMode} choose={actions.setDefaultMode} />
			</div>
			{defaultMode === 'automatic' && !isHostGranted(ANY_HOST, grantedOrigins) && (
				<PermissionWarning
					text={say('every_site_not_granted')}
					allow={() => void actions.setDefaultMode('automatic').catch(announceFailure)}
				/>
			)}
			{settings.isNewsSitesOffered && <NewsSitesOffer home={home} rules={rules} actions={actions} />}
			<h3 class="setting-title" id="rules-title">
				{say('rules_title')}
			</h3>
			{rules.length + features.length === 0 ? (
				<p class="empty">{say('rules_none')}</p>
			) : (
				<RuleList
					rules={rules}
					features={features}
					hasHandle={hasHandle}
					grantedOrigins={grantedOrigins}
					actions={actions}
				/>
			)}
			<AddRule setSiteMode={actions.setSiteMode} />
			<RuleTester rules={settings} grantedOrigins={grantedOrigins} />
			<RulesFile settings={settings} actions={actions} />
		</Section>
	);
}
