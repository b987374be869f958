import type { KnownOutlets } from '../../core/outlets/known-outlets.ts';
import type { DetectorRegistration } from '../../core/sites/detector-registrations.ts';
import type { BackgroundToDetector, BackgroundToInterface, BackgroundToPage } from '../../messages.ts';
import type { AnalysisThreadPort } from '../../platform/analysis-thread.ts';
import type { FeedAnswer } from '../../platform/fetch-feed.ts';
import type { SelectionMenuItem } from '../../platform/reader-commands.ts';
import type { Client } from '../../platform/rpc.ts';
import type { StyledPage } from '../../platform/scripting.ts';
import type { TabInfo } from '../../platform/tabs.ts';
import type { ButtonFace } from '../../platform/toolbar-button.ts';
import type { Database } from '../../storage/database.ts';
import type { KeyValuePort } from '../../storage/key-value-port.ts';

/** Everything outside that the background's use cases touch; tests hand in a world of their own. */
export interface World {
	now(): Date;
	/** Resolves after so many milliseconds. */
	pause(milliseconds: number): Promise<void>;
	/** Rejects with a sentence for the reader. */
	database(): Promise<Database>;
	/** Deletes the database, in whatever form it is; the next question opens a new one. */
	removeDatabase(): Promise<void>;
	/** Single values in the database, such as the settings. */
	values: KeyValuePort;
	/** Where versions before kept the settings; scripts in pages can write there, so that nothing of it is believed. */
	storageLocal: KeyValuePort;
	/** Kept over the worker's deaths, until the browser ends. */
	session: KeyValuePort;
	analysisThread: AnalysisThreadPort;
	/** By host, where the outlets of the directory are at home: ISO 3166-1 alpha-2. */
	outletCountries(): Promise<ReadonlyMap<string, string>>;
	knownOutlets(): Promise<KnownOutlets>;
	/** Null when the tab is gone. */
	getTab(tabId: number): Promise<TabInfo | null>;
	listTabs(): Promise<TabInfo[]>;
	openInTab(url: string): Promise<void>;
	/** A page of the extension, by its path in it. */
	openOwnPage(path: string): Promise<void>;
	showButton(tabId: number, face: ButtonFace): Promise<void>;
	/** These four reject where the browser does not allow it. */
	injectDetector(tabId: number): Promise<void>;
	injectMain(tabId: number): Promise<void>;
	insertCss(page: StyledPage, css: string): Promise<void>;
	removeCss(page: StyledPage, css: string): Promise<void>;
	replaceDetectorRegistrations(wanted: DetectorRegistration[]): Promise<void>;
	grantedOrigins(): Promise<string[]>;
	giveBackOrigins(origins: string[]): Promise<void>;
	/** Never rejects; `signal` ends it early. */
	fetchFeed(url: string, headers: Record<string, string>, signal?: AbortSignal): Promise<FeedAnswer>;
	/** 0 to 1. */
	random(): number;
	replaceSelectionMenu(items: SelectionMenuItem[]): Promise<void>;
	keepAlarm(name: string, minutes: number): Promise<void>;
	dropAlarm(name: string): Promise<void>;
	storedBytes(): Promise<number | null>;
	/** @param url where a method is meant for the page at this address alone; with another there it rejects */
	pageInTab(tabId: number, url?: string | null): Client<BackgroundToPage>;
	tellDetector(tabId: number, method: keyof BackgroundToDetector): void;
	tellInterface<Method extends keyof BackgroundToInterface>(
		method: Method,
		...args: Parameters<BackgroundToInterface[Method]>
	): void;
}
