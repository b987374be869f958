/**
 * What `core` may use beside the language itself. Everything here exists in pages, workers and Node alike; a DOM library would
 * let browser-only globals slip in unnoticed.
 */
declare class URL {
	constructor(url: string, base?: string | URL);
	static canParse(url: string, base?: string): boolean;
	href: string;
	readonly origin: string;
	protocol: string;
	host: string;
	hostname: string;
	username: string;
	password: string;
	port: string;
	username: string;
	password: string;
	pathname: string;
	search: string;
	hash: string;
	readonly searchParams: URLSearchParams;
	toString(): string;
}
declare class URLSearchParams {
	constructor(init?: string | Record<string, string>);
	append(name: string, value: string): void;
	delete(name: string, value?: string): void;
	get(name: string): string | null;
	has(name: string): boolean;
	set(name: string, value: string): void;
	sort(): void;
	keys(): IterableIterator<string>;
	/** Of these, only this one works in a content script of Firefox, whose wrappers know no iterators. */
	[Symbol.iterator](): IterableIterator<[string, string]>;
	entries(): IterableIterator<[string, string]>;
	toString(): string;
}
declare class TextDecoder {
	readonly encoding: string;
	constructor(label?: string);
	decode(input?: ArrayBuffer | ArrayBufferView): string;
}
declare function atob(data: string): string;
declare class TextEncoder {
	encode(input?: string): Uint8Array<ArrayBuffer>;
}
