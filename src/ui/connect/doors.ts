import type { BackgroundToInterface } from '../../messages/background-to-interface.ts';
import type { InterfaceToBackground } from '../../messages/interface-to-background.ts';
import type { Client } from '../../platform/rpc.ts';

/** The words of a language, and which one the browser speaks. */
export interface Speech {
	readWords(language: string): Promise<Record<string, string>>;
	browserLanguage(): string;
	ownLocale(): string;
}

/** What the parts of the interface need of `platform`. */
export interface Doors {
	background: Client<InterfaceToBackground>;
	onBackgroundEvent(handlers: Partial<BackgroundToInterface>): () => void;
	/** Must be called in the click itself. False where the reader refuses. */
	requestOrigins(origins: string[]): Promise<boolean>;
	readModelFile(name: string): Promise<ArrayBuffer>;
}
