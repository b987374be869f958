import { isHostGranted } from '../../core/sites/match-patterns.ts';
import type { SettingsView } from '../../messages/settings.ts';
import type { OptionsActions, SiteActions } from '../actions.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { Section } from '../kit/section.tsx';
import { ModeSwitch } from '../tab/site/mode-switch.tsx';
import { PermissionWarning } from '../tab/site/permission-warning.tsx';
import { AddRule } from './add-rule.tsx';
import { RuleList } from './rule-list.tsx';
import { RuleTester } from './rule-tester.tsx';
import { RulesFile } from './rules-file.tsx';

interface SitesSectionProps {
	settings: SettingsView;
	actions: SiteActions & Pick<OptionsActions, 'saveText'>;
}

/** Owned by nobody: only a grant of every site covers it. */
const ANY_HOST = 'host.invalid';

export function SitesSection({ settings, actions }: SitesSectionProps) {
	const { defaultMode, rules, grantedOrigins } = settings;
	const { announceFailure } = useAnnouncements();
	return (
		<Section id="sites" title="Where Sidelight looks">
			<div class="setting-row">
				<p>
					<strong>Every site without a rule</strong>
					<span class="setting-note">
						<b>Off</b>: nothing enters a page. <b>On click</b>: a page is looked at when you press the toolbar button.{' '}
						<b>Automatic</b>: every page is looked at as it opens; the browser will ask you for the permission. Banks,
						mail, health services, places to sign in and your own network wait for your click even so.
					</span>
				</p>
				<ModeSwitch label="Every site without a rule" mode={defaultMode} choose={actions.setDefaultMode} />
			</div>
			{defaultMode === 'automatic' && !isHostGranted(ANY_HOST, grantedOrigins) && (
				<PermissionWarning
					text="The browser does not let Sidelight see every site by itself yet."
					allow={() => void actions.setDefaultMode('automatic').catch(announceFailure)}
				/>
			)}
			<h3 class="setting-title" id="rules-title">
				Rules for single sites
			</h3>
			{rules.length === 0 ? (
				<p class="empty">
					None yet. A rule holds for a site and everything below it, or for a part of it, and comes before the setting
					above.
				</p>
			) : (
				<RuleList rules={rules} grantedOrigins={grantedOrigins} actions={actions} />
			)}
			<AddRule setSiteMode={actions.setSiteMode} />
			<RuleTester rules={settings} grantedOrigins={grantedOrigins} />
			<RulesFile rules={rules} actions={actions} />
		</Section>
	);
}
