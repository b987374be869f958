import { QUOTE_ORDERS, type QuoteOrder } from '../core/quotes/quote-order.ts';
import { DEFAULT_RETENTION, type Retention } from '../core/retention.ts';
import { SITE_MODES, type SiteMode, type SiteRules } from '../core/sites/site-mode.ts';
import type { KeyValuePort } from './key-value-port.ts';
import { readValue, type StoredValueDeclaration, writeValue } from './stored-value.ts';

export interface Settings extends SiteRules {
	retention: Retention;
	quoteOrder: QuoteOrder;
}

function isSiteMode(value: unknown): value is SiteMode {
	return SITE_MODES.includes(value as SiteMode);
}

function isDays(value: unknown): value is number | null {
	return value === null || (typeof value === 'number' && value > 0);
}

const SETTINGS: StoredValueDeclaration<Settings> = {
	key: 'settings',
	fallback: {
		defaultMode: 'on-click',
		rules: [],
		retention: DEFAULT_RETENTION,
		quoteOrder: 'key',
	},
	isValid(value): value is Settings {
		const { defaultMode, rules, retention, quoteOrder } = (value ?? {}) as Partial<Settings>;
		return (
			isSiteMode(defaultMode) &&
			Array.isArray(rules) &&
			rules.every((rule) => typeof rule?.host === 'string' && rule.host !== '' && isSiteMode(rule.mode)) &&
			isDays(retention?.articleDays) &&
			isDays(retention?.coverageDays) &&
			isDays(retention?.highlightDays) &&
			QUOTE_ORDERS.includes(quoteOrder as QuoteOrder)
		);
	},
	migrations: [(old) => ({ ...(old as object), quoteOrder: 'key' })],
};

export function readSettings(port: KeyValuePort): Promise<Settings> {
	return readValue(port, SETTINGS);
}

export function writeSettings(port: KeyValuePort, settings: Settings): Promise<void> {
	return writeValue(port, SETTINGS, settings);
}
