import { useMemo, useState } from 'preact/hooks';
import { grantedHosts } from '../../core/sites/match-patterns.ts';
import { type FeatureRule, featuresBefore, SITE_FEATURES, type SiteFeature } from '../../core/sites/site-features.ts';
import type { SiteMode, SiteRule } from '../../core/sites/site-mode.ts';
import { writtenLanguage } from '../../words/language.ts';
import { say, sayCounted } from '../../words/say.ts';
import type { SiteActions } from '../actions.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { featureName } from '../tab/site/feature-ticks.tsx';
import { modeName } from '../tab/site/mode-switch.tsx';
import { PermissionWarning } from '../tab/site/permission-warning.tsx';
import { ChosenRules } from './chosen-rules.tsx';
import { findRules, joinRules, type ListedRule, type RuleOrder } from './listed-rules.ts';
import { RuleRow } from './rule-row.tsx';

interface RuleListProps {
	rules: readonly SiteRule[];
	features: readonly FeatureRule[];
	/** Whether the reader has the handle anywhere. */
	hasHandle: boolean;
	grantedOrigins: readonly string[];
	actions: SiteActions;
}

/** Rules that stand there at first, and that come with each press: tens of thousands would stop the page. */
const RULES_AT_ONCE = 100;
/** With so many, looking for one by eye takes long. */
const WORTH_SEARCHING = 5;

/** The reader's rules, found by a part of their names, sorted, and changed one by one or many at once. */
export function RuleList({ rules, features, hasHandle, grantedOrigins, actions }: RuleListProps) {
	const { announce, announceFailure } = useAnnouncements();
	const [shown, setShown] = useState(RULES_AT_ONCE);
	const [wanted, setWanted] = useState('');
	const [order, setOrder] = useState<RuleOrder>('name');
	const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
	const language = writtenLanguage();
	const all = useMemo(() => joinRules(rules, features), [rules, features, language]);
	const listed = useMemo(() => findRules(all, wanted, order), [all, wanted, order]);
	const isGranted = useMemo(() => grantedHosts(grantedOrigins), [grantedOrigins]);
	const waiting = useMemo(
		() => all.filter(({ mode, pattern }) => mode === 'automatic' && !isGranted(pattern.host)),
		[all, isGranted],
	);
	const chosen = listed.filter(({ site }) => ticked.has(site));
	const isSearched = all.length > WORTH_SEARCHING;

	/** Does something that can be taken back. */
	function change(done: string, work: () => Promise<unknown>, undo: () => Promise<unknown>): void {
		work().then(() => announce(done, () => void undo().catch(announceFailure)), announceFailure);
	}
	function setModes(changed: readonly ListedRule[], mode: SiteMode): Promise<unknown> {
		return actions.changeSiteRules(changed.map(({ site }) => ({ site, mode })));
	}
	/** What had no mode has none again. */
	function backToModes(changed: readonly ListedRule[]): Promise<unknown> {
		return actions.changeSiteRules(changed.map(({ site, mode }) => ({ site, mode })));
	}
	function setFeature(changed: readonly ListedRule[], feature: SiteFeature, isOn: boolean): void {
		const changes = changed.map(({ site }) => ({ site, feature, isOn }));
		const before = featuresBefore(features, changes);
		const mode = say(isOn ? 'feature_switched_on' : 'feature_switched_off', { feature: featureName(feature) });
		change(
			sayCounted('rules_changed', changed.length, { mode }),
			() => actions.changeSiteFeatures(changes),
			() => actions.changeSiteFeatures(before),
		);
	}
	function remove(removed: readonly ListedRule[], done: string): void {
		const withMode = removed.filter(({ mode }) => mode !== null);
		const own = removed.flatMap(({ site, features: ofSite }) =>
			SITE_FEATURES.filter((feature) => feature in ofSite).map((feature) => ({ site, feature })),
		);
		const before = featuresBefore(features, own);
		change(
			done,
			async () => {
				if (withMode.length > 0) await actions.changeSiteRules(withMode.map(({ site }) => ({ site, mode: null })));
				if (before.length > 0) await actions.changeSiteFeatures(before.map((each) => ({ ...each, isOn: null })));
				setTicked(new Set());
			},
			async () => {
				// asked for in the click itself: what was automatic may need the browser's permission
				const asked = withMode.length > 0 && backToModes(withMode);
				if (before.length > 0) await actions.changeSiteFeatures(before);
				await asked;
			},
		);
	}
	function tick(site: string, isTicked: boolean): void {
		const next = new Set(ticked);
		if (isTicked) next.add(site);
		else next.delete(site);
		setTicked(next);
	}

	return (
		<>
			{waiting.length > 1 && (
				<PermissionWarning
					text={sayCounted('sites_not_granted', waiting.length)}
					allow={() => void backToModes(waiting).catch(announceFailure)}
				/>
			)}
			{isSearched && (
				<div class="setting-form">
					<label class="field is-wide">
						{say('rule_find')}
						<input
							type="search"
							value={wanted}
							onInput={(event) => {
								setWanted(event.currentTarget.value);
								setShown(RULES_AT_ONCE);
							}}
						/>
					</label>
					<label class="field">
						{say('library_order')}
						<select value={order} onChange={(event) => setOrder(event.currentTarget.value as RuleOrder)}>
							<option value="name">{say('order_by_name')}</option>
							<option value="mode">{say('order_by_mode')}</option>
						</select>
					</label>
					<ChosenRules
						chosen={chosen}
						all={listed}
						tickAll={(sites) => setTicked(new Set(sites.map(({ site }) => site)))}
						setMode={(mode) =>
							change(
								sayCounted('rules_changed', chosen.length, { mode: modeName(mode) }),
								() => setModes(chosen, mode).then(() => setTicked(new Set())),
								() => backToModes(chosen),
							)
						}
						hasHandle={hasHandle}
						setFeature={(feature, isOn) => setFeature(chosen, feature, isOn)}
						remove={() => remove(chosen, sayCounted('rules_removed', chosen.length))}
					/>
				</div>
			)}
			{listed.length === 0 && all.length > 0 && <p class="empty">{say('rules_none_found')}</p>}
			<ul class="rules" aria-labelledby="rules-title">
				{listed.slice(0, shown).map((each) => (
					<RuleRow
						key={each.site}
						listed={each}
						actions={actions}
						isWaiting={waiting.length === 1 && waiting[0] === each}
						hasHandle={hasHandle}
						setFeature={(feature, isOn) => setFeature([each], feature, isOn)}
						remove={() => remove([each], say('rule_removed', { site: each.name }))}
						tick={
							isSearched && {
								isTicked: ticked.has(each.site),
								change: (isTicked) => tick(each.site, isTicked),
							}
						}
					/>
				))}
			</ul>
			{listed.length > shown && (
				<button type="button" class="button is-quiet" onClick={() => setShown(shown + RULES_AT_ONCE)}>
					{sayCounted('rules_more_of', listed.length)}
				</button>
			)}
		</>
	);
}
