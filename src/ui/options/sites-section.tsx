import { useState } from 'preact/hooks';
import { isHostGranted } from '../../core/sites/match-patterns.ts';
import type { SiteRule } from '../../core/sites/site-mode.ts';
import type { SettingsView } from '../../messages.ts';
import type { SiteActions } from '../actions.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { IconButton } from '../kit/icon-button.tsx';
import { Section } from '../kit/section.tsx';
import { ModeSwitch } from '../tab/site/mode-switch.tsx';
import { PermissionWarning } from '../tab/site/permission-warning.tsx';
import { AddRule } from './add-rule.tsx';
import { RuleTester } from './rule-tester.tsx';

interface SitesSectionProps {
	settings: SettingsView;
	actions: SiteActions;
}

/** Rules that stand there at first, and that come with each press: tens of thousands would stop the page. */
const RULES_AT_ONCE = 100;
/** Owned by nobody: only a grant of every site covers it. */
const ANY_HOST = 'host.invalid';

export function SitesSection({ settings, actions }: SitesSectionProps) {
	const { defaultMode, rules, grantedOrigins } = settings;
	const { announce, announceFailure } = useAnnouncements();
	const [shown, setShown] = useState(RULES_AT_ONCE);
	const sorted = [...rules].sort((a, b) => (a.host < b.host ? -1 : 1));
	async function remove({ host, mode }: SiteRule): Promise<void> {
		try {
			await actions.removeSiteRule(host);
			announce(`The rule for ${host} is removed.`, () => void actions.setSiteMode(host, mode).catch(announceFailure));
		} catch (error) {
			announceFailure(error);
		}
	}
	return (
		<Section id="sites" title="Where Sidelight looks">
			<div class="setting-row">
				<p>
					<strong>Every site without a rule</strong>
					<span class="setting-note">
						<b>Off</b>: nothing enters a page. <b>On click</b>: a page is looked at when you press the toolbar button.{' '}
						<b>Automatic</b>: every page is looked at as it opens; the browser will ask you for the permission.
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
			{sorted.length === 0 ? (
				<p class="empty">
					None yet. A rule holds for a site and everything below it, and comes before the setting above.
				</p>
			) : (
				<ul class="rules" aria-labelledby="rules-title">
					{sorted.slice(0, shown).map(({ host, mode }) => (
						<li key={host} class="rule">
							<div class="setting-row">
								<bdi class="rule-host">{host}</bdi>
								<ModeSwitch label={`On ${host}`} mode={mode} choose={(next) => actions.setSiteMode(host, next)} />
								<IconButton
									icon="delete"
									label={`Remove the rule for ${host}`}
									onClick={() => void remove({ host, mode })}
								/>
							</div>
							{mode === 'automatic' && !isHostGranted(host, grantedOrigins) && (
								<PermissionWarning
									text="The browser does not let Sidelight see this site by itself yet."
									allow={() => void actions.setSiteMode(host, 'automatic').catch(announceFailure)}
								/>
							)}
						</li>
					))}
				</ul>
			)}
			{sorted.length > shown && (
				<button type="button" class="button is-quiet" onClick={() => setShown(shown + RULES_AT_ONCE)}>
					More of {sorted.length.toLocaleString()} rules
				</button>
			)}
			<AddRule setSiteMode={actions.setSiteMode} />
			<RuleTester rules={settings} grantedOrigins={grantedOrigins} />
		</Section>
	);
}
