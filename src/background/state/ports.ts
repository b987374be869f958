/**
 * What is outside of the background, in small ports: each use case names those it needs, tests hand in their own, and the making of the
 * whole (background.ts) joins them.
 */

import type { KnownOutlets } from '../../core/outlets/known-outlets.ts';
import type { ButtonWords } from '../../core/sites/button-words.ts';
import type { DetectorRegistration } from '../../core/sites/detector-registrations.ts';
import type { BackgroundToInterface } from '../../messages/background-to-interface.ts';
import type { BackgroundToDetector, BackgroundToPage } from '../../messages/background-to-page.ts';
import type { PageWords } from '../../messages/page-to-background.ts';
import type { FeedAnswer } from '../../platform/fetch-feed.ts';
import type { Client } from '../../platform/rpc.ts';
import type { StyledPage } from '../../platform/scripting.ts';
import type { TabInfo } from '../../platform/tabs.ts';
import type { ButtonFace } from '../../platform/toolbar-button.ts';
import type { Database } from '../../storage/database-schema.ts';

export interface Clock {
	now(): Date;
	/** Resolves after so many milliseconds. */
	pause(milliseconds: number): Promise<void>;
}

export interface Chance {
	/** 0 to 1. */
	random(): number;
}

/** What is kept. */
export interface Library {
	/** Rejects with a sentence for the reader. */
	database(): Promise<Database>;
	/** Deletes the database, in whatever form it is; the next question opens a new one. */
	removeDatabase(): Promise<void>;
	storedBytes(): Promise<number | null>;
}

/** The directory of outlets. */
export interface Outlets {
	/** By host, where the outlets of the directory are at home: ISO 3166-1 alpha-2. */
	outletCountries(): Promise<ReadonlyMap<string, string>>;
	knownOutlets(): Promise<KnownOutlets>;
}

export interface Tabs {
	/** Null when the tab is gone. */
	getTab(tabId: number): Promise<TabInfo | null>;
	listTabs(): Promise<TabInfo[]>;
	openInTab(url: string): Promise<void>;
	/** A page of the extension, by its path in it. */
	openOwnPage(path: string): Promise<void>;
	/** Opens a window for the note of a token, over another window. Answers its tab, which asks for the note at once. */
	openNoteWindow(token: string, windowId: number): Promise<TabInfo>;
}

/** A face of the button with what is said about it. */
export interface SpeakingFace extends Omit<ButtonFace, 'title'> {
	words: ButtonWords;
}

/** The toolbar button. */
export interface Buttons {
	showButton(tabId: number, face: SpeakingFace): Promise<void>;
}

/** The pages in the tabs, and our scripts in them. */
export interface Pages {
	/** These four reject where the browser does not allow it. */
	injectDetector(tabId: number): Promise<void>;
	injectMain(tabId: number): Promise<void>;
	insertCss(page: StyledPage, css: string): Promise<void>;
	removeCss(page: StyledPage, css: string): Promise<void>;
	/** @param url where a method is meant for the page at this address alone; with another there it rejects */
	pageInTab(tabId: number, url?: string | null): Client<BackgroundToPage>;
	tellDetector(tabId: number, method: keyof BackgroundToDetector): void;
}

/** Which hosts the reader lets us into. */
export interface Grants {
	grantedOrigins(): Promise<string[]>;
	giveBackOrigins(origins: string[]): Promise<void>;
}

/** What the reader's organisation has set for its machines. */
export interface Organisation {
	/** Null where the browser could not read it. */
	managedValues(): Promise<unknown>;
}

/** Where the browser runs the detector by itself. */
export interface Registrations {
	replaceDetectorRegistrations(wanted: DetectorRegistration[]): Promise<void>;
}

export interface Network {
	/** Never rejects; `signal` ends it early. */
	fetchFeed(url: string, headers: Record<string, string>, signal?: AbortSignal): Promise<FeedAnswer>;
}

export interface Menus {
	/** Makes these the extension's lines in the menu of selected text. */
	replaceSelectionMenu(ids: 'keep-selection'[]): Promise<void>;
}

export interface Speech {
	/** Says everything in the language that the settings name. */
	speakAsChosen(): Promise<void>;
	/** What scripts in pages say; null where they speak the language already. @param known the language they speak */
	wordsForPages(known: string | null): Promise<PageWords | null>;
}

export interface Alarms {
	keepAlarm(name: string, minutes: number): Promise<void>;
	dropAlarm(name: string): Promise<void>;
}

/** The pages of ours that are open. */
export interface OpenInterface {
	tellInterface<Method extends keyof BackgroundToInterface>(
		method: Method,
		...args: Parameters<BackgroundToInterface[Method]>
	): void;
}
