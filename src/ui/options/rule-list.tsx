import { useMemo, useState } from 'preact/hooks';
import { grantedHosts } from '../../core/sites/match-patterns.ts';
import { SITE_MODES, type SiteMode, type SiteRule } from '../../core/sites/site-mode.ts';
import { sitePatternText } from '../../core/sites/site-pattern.ts';
import { say, sayCounted } from '../../words/say.ts';
import { saySite, saySiteFully } from '../../words/sites.ts';
import type { SiteActions } from '../actions.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { IconButton } from '../kit/icon-button.tsx';
import { ModeSwitch, modeName } from '../tab/site/mode-switch.tsx';
import { PermissionWarning } from '../tab/site/permission-warning.tsx';

interface RuleListProps {
	rules: readonly SiteRule[];
	grantedOrigins: readonly string[];
	actions: SiteActions;
}

type Order = 'name' | 'mode';

/** Rules that stand there at first, and that come with each press: tens of thousands would stop the page. */
const RULES_AT_ONCE = 100;
/** With so many, looking for one by eye takes long. */
const WORTH_SEARCHING = 5;

/** The reader's rules, found by a part of their names, sorted, and changed one by one or many at once. */
export function RuleList({ rules, grantedOrigins, actions }: RuleListProps) {
	const { announce, announceFailure } = useAnnouncements();
	const [shown, setShown] = useState(RULES_AT_ONCE);
	const [wanted, setWanted] = useState('');
	const [order, setOrder] = useState<Order>('name');
	const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
	const listed = useMemo(() => listRules(rules, wanted, order), [rules, wanted, order]);
	const isGranted = useMemo(() => grantedHosts(grantedOrigins), [grantedOrigins]);
	const waiting = useMemo(
		() => rules.filter(({ mode, host }) => mode === 'automatic' && !isGranted(host)),
		[rules, isGranted],
	);
	const chosen = listed.filter(({ site }) => ticked.has(site));

	/** Changes rules, offering to bring back what they were. */
	function change(changed: readonly ListedRule[], mode: SiteMode | null, done: string): void {
		const before = changed.map(({ site, rule }) => ({ site, mode: rule.mode }));
		actions.changeSiteRules(changed.map(({ site }) => ({ site, mode }))).then(() => {
			setTicked(new Set());
			announce(done, () => void actions.changeSiteRules(before).catch(announceFailure));
		}, announceFailure);
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
					allow={() =>
						void actions
							.changeSiteRules(waiting.map((rule) => ({ site: sitePatternText(rule), mode: rule.mode })))
							.catch(announceFailure)
					}
				/>
			)}
			{rules.length > WORTH_SEARCHING && (
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
						<select value={order} onChange={(event) => setOrder(event.currentTarget.value as Order)}>
							<option value="name">{say('order_by_name')}</option>
							<option value="mode">{say('order_by_mode')}</option>
						</select>
					</label>
					<ChosenRules
						chosen={chosen}
						all={listed}
						tickAll={(all) => setTicked(new Set(all.map(({ site }) => site)))}
						change={change}
					/>
				</div>
			)}
			{listed.length === 0 && rules.length > 0 && <p class="empty">{say('rules_none_found')}</p>}
			<ul class="rules" aria-labelledby="rules-title">
				{listed.slice(0, shown).map((each) => (
					<RuleRow
						key={each.site}
						listed={each}
						actions={actions}
						isWaiting={waiting.length === 1 && waiting[0] === each.rule}
						remove={() => change([each], null, say('rule_removed', { site: saySite(each.rule) }))}
						tick={
							rules.length > WORTH_SEARCHING && {
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

interface ChosenRulesProps {
	chosen: readonly ListedRule[];
	all: readonly ListedRule[];
	tickAll: (rules: readonly ListedRule[]) => void;
	change: (changed: readonly ListedRule[], mode: SiteMode | null, done: string) => void;
}

/** What may be done with many rules at once. */
function ChosenRules({ chosen, all, tickAll, change }: ChosenRulesProps) {
	const count = chosen.length;
	return (
		<fieldset class="rule-tools" aria-label={say('rules_chosen_title')}>
			<label class="tick">
				<input
					type="checkbox"
					checked={all.length > 0 && chosen.length === all.length}
					onChange={(event) => tickAll(event.currentTarget.checked ? all : [])}
				/>
				{count === 0 ? sayCounted('rules_choose_all', all.length) : sayCounted('rules_chosen', count)}
			</label>
			{chosen.length > 0 && (
				<>
					{SITE_MODES.map((mode) => (
						<button
							key={mode}
							type="button"
							class="button is-quiet"
							onClick={() => change(chosen, mode, sayCounted('rules_changed', count, { mode: modeName(mode) }))}
						>
							{modeName(mode)}
						</button>
					))}
					<button
						type="button"
						class="button is-quiet"
						onClick={() => change(chosen, null, sayCounted('rules_removed', count))}
					>
						{say('remove')}
					</button>
				</>
			)}
		</fieldset>
	);
}

interface RuleRowProps {
	listed: ListedRule;
	actions: SiteActions;
	/** The browser does not grant what this one needs, and it alone. */
	isWaiting: boolean;
	remove: () => void;
	/** False where rules are not chosen. */
	tick: false | { isTicked: boolean; change: (isTicked: boolean) => void };
}

function RuleRow({ listed: { site, rule }, actions, isWaiting, remove, tick }: RuleRowProps) {
	const { announceFailure } = useAnnouncements();
	const name = saySite(rule);
	const words = <bdi class="rule-host">{saySiteFully(rule)}</bdi>;
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
					mode={rule.mode}
					choose={(next) => actions.setSiteMode(site, next)}
				/>
				<IconButton icon="delete" label={say('rule_remove', { site: name })} onClick={remove} />
			</div>
			{isWaiting && (
				<PermissionWarning
					text={say('site_not_granted')}
					allow={() => void actions.setSiteMode(site, 'automatic').catch(announceFailure)}
				/>
			)}
		</li>
	);
}

interface ListedRule {
	/** As `sitePatternText` writes it. */
	site: string;
	rule: SiteRule;
}

/** Those that have the letters in the name that is shown or in the one that browsers use. */
function listRules(rules: readonly SiteRule[], wanted: string, order: Order): ListedRule[] {
	const letters = wanted.trim().toLowerCase();
	return rules
		.map((rule) => ({ site: sitePatternText(rule), rule, name: saySite(rule) }))
		.filter(({ site, name }) => name.toLowerCase().includes(letters) || site.includes(letters))
		.sort(
			(a, b) =>
				(order === 'mode' ? SITE_MODES.indexOf(b.rule.mode) - SITE_MODES.indexOf(a.rule.mode) : 0) ||
				(a.name < b.name ? -1 : 1),
		);
}
