import * as v from 'valibot';
import { LIMITS } from '../../core/limits.ts';
import { LANGUAGE_CHOICES } from '../../core/look/interface-language.ts';
import { DEFAULT_LOOK, type Look, readLook, TEXT_SIZES, THEMES } from '../../core/look/look.ts';
import { Failure } from '../../core/problem.ts';
import { QUOTE_ORDERS, type QuoteOrder } from '../../core/quotes/quote-order.ts';
import { DEFAULT_RETENTION, type Retention } from '../../core/retention/retention.ts';
import { PAGE_VERDICTS, type PageVerdicts } from '../../core/sites/page-verdicts.ts';
import { type FeatureRules, SITE_FEATURES } from '../../core/sites/site-features.ts';
import { SITE_MODES, type SiteRule, type SiteRules } from '../../core/sites/site-mode.ts';
import { sitePatternText } from '../../core/sites/site-pattern.ts';
import { withinOwners } from '../../core/sites/within-owners.ts';
import type { Database } from '../database-schema.ts';
import type { KeyValuePort } from '../key-value-port.ts';
import {
	readHeld,
	readValue,
	type Salvaged,
	type StoredValueDeclaration,
	valueIn,
	writeValue,
} from '../stored-value.ts';
import { isTakeOverPending } from './take-over-local.ts';

export interface Settings extends SiteRules, PageVerdicts, FeatureRules, Look {
	retention: Retention;
	quoteOrder: QuoteOrder;
}

/** The settings, and how far what is stored of them could be read. */
export interface SettingsReading {
	settings: Settings;
	/** Whether the reader's own words are known, all of them; otherwise nothing may be let go, nor told to other machines. */
	isKnown: boolean;
	/** A copy that could not be read, or not all of it, is kept aside. */
	hasUnreadCopy: boolean;
}

const HostSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.host));
const ModeSchema = v.picklist(SITE_MODES);
const PATTERN = {
	host: HostSchema,
	isAlone: v.exactOptional(v.literal(true)),
	path: v.exactOptional(v.pipe(v.string(), v.startsWith('/'), v.maxLength(LIMITS.sitePath))),
};
const RuleSchema = v.object({ ...PATTERN, mode: ModeSchema });
const FeatureSchema = v.object({ ...PATTERN, feature: v.picklist(SITE_FEATURES), isOn: v.boolean() });
const DaysSchema = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIMITS.retentionDays)));
const RetentionSchema = v.object({ articleDays: DaysSchema, coverageDays: DaysSchema, highlightDays: DaysSchema });
const VerdictSchema = v.object({
	pattern: v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.address)),
	verdict: v.picklist(PAGE_VERDICTS),
});
const OrderSchema = v.picklist(QUOTE_ORDERS);
const SettingsSchema = v.object({
	defaultMode: ModeSchema,
	rules: v.pipe(
		v.array(RuleSchema),
		v.maxLength(LIMITS.siteRules),
		v.check((rules) => new Set(rules.map(sitePatternText)).size === rules.length, 'two-rules'),
	),
	retention: RetentionSchema,
	quoteOrder: OrderSchema,
	verdicts: v.pipe(v.array(VerdictSchema), v.maxLength(LIMITS.pageVerdicts)),
	hasHandle: v.boolean(),
	features: v.pipe(v.array(FeatureSchema), v.maxLength(LIMITS.siteRules)),
	theme: v.picklist(THEMES),
	textSize: v.picklist(TEXT_SIZES),
	language: v.picklist(LANGUAGE_CHOICES),
});

const SETTINGS: StoredValueDeclaration<Settings> = {
	key: 'settings',
	fallback: {
		defaultMode: 'on-click',
		rules: [],
		retention: DEFAULT_RETENTION,
		quoteOrder: 'key',
		verdicts: [],
		hasHandle: true,
		features: [],
		...DEFAULT_LOOK,
	},
	salvage: salvageSettings,
	migrations: [
		(old) => ({ ...(old as object), quoteOrder: 'key' }),
		(old) => ({ ...(old as object), verdicts: [] }),
		(old) => ({ ...(old as object), hasHandle: true, noHandleOn: [] }),
		(old) => ({ ...(old as object), theme: 'system', textSize: 'medium' }),
		(old) => ({ ...(old as object), language: 'browser' }),
		(old) => {
			const { noHandleOn, ...others } = old as { noHandleOn?: unknown };
			const hosts = Array.isArray(noHandleOn) ? noHandleOn : [];
			return { ...others, features: hosts.map((host) => ({ host, feature: 'handle', isOn: false })) };
		},
	],
};

/** What of the reader's words holds, whatever is stored. Asked at every change of every tab. */
export async function readSettings(port: KeyValuePort): Promise<Settings> {
	return (await readHeld(port, SETTINGS)).value;
}

/** The same, with how far it could be read. */
export async function inspectSettings(port: KeyValuePort): Promise<SettingsReading> {
	const [{ value, isWhole, isFromLater, hasUnreadCopy }, isPending] = await Promise.all([
		readValue(port, SETTINGS),
		isTakeOverPending(port),
	]);
	return { settings: value, isKnown: isWhole && !isFromLater && !isPending, hasUnreadCopy };
}

/** The settings as they are stored, whatever they are; undefined where none were ever changed. */
export function rawSettings(db: Database): Promise<unknown> {
	return db.get('values', SETTINGS.key);
}

/** What holds of settings as `rawSettings` gave them; null where nothing of them can be read, or a later version wrote them. */
export function settingsIn(raw: unknown): Settings | null {
	const { value, isFromLater } = valueIn(raw, SETTINGS);
	return isFromLater || !isObject(raw) ? null : value;
}

/** @throws Failure that names what is out of shape; then nothing is written */
export async function writeSettings(port: KeyValuePort, settings: Settings): Promise<void> {
	const checked = v.safeParse(SettingsSchema, settings, { abortEarly: true });
	if (!checked.success) {
		const [issue] = checked.issues;
		throw new Failure({ code: 'settings-refused', values: { field: v.getDotPath(issue) ?? 'settings' } });
	}
	await writeValue(port, SETTINGS, checked.output);
}

function salvageSettings(stored: unknown): Salvaged<Settings> {
	const whole = v.safeParse(SettingsSchema, stored, { abortEarly: true });
	if (whole.success) return { value: { ...whole.output, rules: withinOwners(whole.output.rules) }, isWhole: true };
	const { defaultMode, rules, retention, quoteOrder, verdicts, hasHandle, features } = (
		isObject(stored) ? stored : {}
	) as Partial<Settings>;
	const { kept, isEveryHostKnown } = salvageRules(rules);
	const mode = v.is(ModeSchema, defaultMode) ? defaultMode : 'on-click';
	return {
		value: {
			// a rule that cannot be read may have said *off* for a site that the default would switch on
			defaultMode: mode === 'automatic' && !isEveryHostKnown ? 'on-click' : mode,
			rules: withinOwners(kept),
			retention: {
				articleDays: salvageDays(retention?.articleDays),
				coverageDays: salvageDays(retention?.coverageDays),
				highlightDays: salvageDays(retention?.highlightDays),
			},
			quoteOrder: v.is(OrderSchema, quoteOrder) ? quoteOrder : 'key',
			verdicts: Array.isArray(verdicts)
				? verdicts.slice(0, LIMITS.pageVerdicts).filter((rule) => v.is(VerdictSchema, rule))
				: [],
			hasHandle: hasHandle !== false,
			features: Array.isArray(features)
				? features.slice(0, LIMITS.siteRules).filter((rule) => v.is(FeatureSchema, rule))
				: [],
			...readLook(stored),
		},
		isWhole: false,
	};
}

/** A rule whose mode cannot be read switches its site off; of two for one site the one that does less holds. */
function salvageRules(rules: unknown): { kept: SiteRule[]; isEveryHostKnown: boolean } {
	if (!Array.isArray(rules)) return { kept: [], isEveryHostKnown: false };
	const kept = new Map<string, SiteRule>();
	let isEveryHostKnown = rules.length <= LIMITS.siteRules;
	for (const rule of rules.slice(0, LIMITS.siteRules) as (Partial<SiteRule> | null | undefined)[]) {
		const host = rule?.host;
		if (!v.is(HostSchema, host)) {
			isEveryHostKnown = false;
			continue;
		}
		// where it cannot be read which pages of a site are meant, they are all
		const read: SiteRule = v.is(RuleSchema, rule)
			? v.parse(RuleSchema, rule)
			: { host, mode: v.is(ModeSchema, rule?.mode) && !isPart(rule) ? rule.mode : 'off' };
		const text = sitePatternText(read);
		const other = kept.get(text);
		if (!other || SITE_MODES.indexOf(read.mode) < SITE_MODES.indexOf(other.mode)) kept.set(text, read);
	}
	return { kept: [...kept.values()], isEveryHostKnown };
}

function isPart(rule: Partial<SiteRule> | null | undefined): boolean {
	return rule?.path !== undefined || rule?.isAlone !== undefined;
}

/** Days that cannot be read keep for ever. */
function salvageDays(days: unknown): number | null {
	return v.is(DaysSchema, days) ? days : null;
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}
