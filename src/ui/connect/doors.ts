import type { BackgroundToInterface } from '../../messages/background-to-interface.ts';
import type { InterfaceToBackground } from '../../messages/interface-to-background.ts';
import type { Client } from '../../platform/rpc.ts';

/** What the parts of the interface need of `platform`. */
export interface Doors {
	background: Client<InterfaceToBackground>;
	onBackgroundEvent(handlers: Partial<BackgroundToInterface>): () => void;
	/** Must be called in the click itself. False where the reader refuses. */
	requestOrigins(origins: string[]): Promise<boolean>;
	readModelFile(name: string): Promise<ArrayBuffer>;
}
