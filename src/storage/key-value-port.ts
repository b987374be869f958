/** What storage asks of a store of small values, such as `storage.local`. Values are what JSON can say. */
export interface KeyValuePort {
	/** Undefined where nothing is stored. */
	get(key: string): Promise<unknown>;
	set(key: string, value: unknown): Promise<void>;
	remove(key: string): Promise<void>;
	/** Every key in use. */
	keys(): Promise<string[]>;
}
