import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import { startChromium } from '../drivers/start-chromium.ts';
import { importGlobs } from '../packaging/import-globs.mjs';
import { type FileServer, type ServedFile, serveFiles } from './serve-files.ts';

/** What a module exports, called from Node: arguments and answers go as JSON. */
export interface CodeInPage<Module> {
	page: Page;
	call<Name extends CallableName<Module>>(
		name: Name,
		...values: Parameters<Extract<Module[Name], Callable>>
	): Promise<Awaited<ReturnType<Extract<Module[Name], Callable>>>>;
	close(): Promise<void>;
}

// biome-ignore lint/suspicious/noExplicitAny: parameters of a function type are checked against its arguments, which `never` or `unknown` would refuse
type Callable = (...values: any[]) => unknown;
type CallableName<Module> = { [Name in keyof Module]: Module[Name] extends Callable ? Name : never }[keyof Module] &
	string;

export interface OpenOptions {
	/** Runs the module in a dedicated worker of the page. */
	inWorker?: boolean;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
/** The module's exports stand under this name in the page or worker. */
const EXPORTS = 'sidelightModule';

/** Answers a call in a worker: `[number, name, values]` in, `[number, answer, error]` out. */
const ANSWER_CALLS = `
onmessage = async ({ data: [number, name, values] }) => {
	try { postMessage([number, await ${EXPORTS}[name](...values), null]); }
	catch (error) { postMessage([number, null, String(error?.stack ?? error)]); }
};`;

/** A real Chromium that runs modules of the project, bundled as the extension's scripts are. */
export class CodeInChromium {
	/** Served beside the modules at the page's own origin, by path; may be added to at any time. */
	readonly files = new Map<string, ServedFile>();
	readonly #browser: Browser;
	readonly #profile: string;
	readonly #server: FileServer;
	#modules = 0;

	private constructor(browser: Browser, profile: string, files: Map<string, ServedFile>, server: FileServer) {
		this.#browser = browser;
		this.#profile = profile;
		this.files = files;
		this.#server = server;
	}

	static async launch(): Promise<CodeInChromium> {
		const files = new Map<string, ServedFile>();
		const profile = mkdtempSync(path.join(os.tmpdir(), 'sidelight-chromium-'));
		const browser = await startChromium({
			userDataDir: profile,
			protocolTimeout: 0,
			// measures memory when asked and not when it pleases
			args: ['--enable-blink-features=ForceEagerMeasureMemory'],
		});
		return new CodeInChromium(browser, profile, files, await serveFiles(files));
	}

	get origin(): string {
		return this.#server.origin;
	}

	/**
	 * Opens a page of its own that runs a module.
	 * @param source path below the project, e.g. 'tools/bench/in-chromium/read-pages.ts'
	 */
	async open<Module>(source: string, { inWorker = false }: OpenOptions = {}): Promise<CodeInPage<Module>> {
		const folder = `/module-${++this.#modules}`;
		const script = (await bundle(source)) + (inWorker ? ANSWER_CALLS : '');
		this.files.set(`${folder}/module.js`, { type: 'text/javascript; charset=utf-8', content: script });
		this.files.set(`${folder}/`, {
			type: 'text/html; charset=utf-8',
			content: `<!doctype html><title>${source}</title>${inWorker ? '' : '<script src="module.js"></script>'}`,
		});
		const page = await this.#browser.newPage();
		await page.goto(`${this.origin}${folder}/`);
		if (inWorker) await startWorker(page);
		return {
			page,
			call: async (name, ...values) =>
				(await page.evaluate(inWorker ? callInWorker : callInPage, EXPORTS, name, values)) as never,
			close: () => page.close(),
		};
	}

	async close(): Promise<void> {
		const killed = setTimeout(() => this.#browser.process()?.kill('SIGKILL'), 5000);
		if (this.#browser.connected) await this.#browser.close();
		clearTimeout(killed);
		await this.#server.close();
		rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
	}
}

/** Launches a Chromium, uses it and ends it whatever happens. */
export async function withChromium<Answer>(use: (chromium: CodeInChromium) => Promise<Answer>): Promise<Answer> {
	const chromium = await CodeInChromium.launch();
	try {
		return await use(chromium);
	} finally {
		await chromium.close();
	}
}

async function bundle(source: string): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: [source],
		absWorkingDir: root,
		bundle: true,
		format: 'iife',
		globalName: EXPORTS,
		target: 'chrome120',
		minify: true,
		// what the extension's own scripts are built with, so that the same code is measured
		charset: 'utf8',
		legalComments: 'none',
		write: false,
		logLevel: 'warning',
		plugins: [importGlobs],
	});
	return outputFiles[0]?.text ?? '';
}

interface PageWithWorker {
	callWorker(name: string, values: unknown[]): Promise<unknown>;
}

function startWorker(page: Page): Promise<void> {
	return page.evaluate(() => {
		const worker = new Worker('module.js');
		let last = 0;
		const open = new Map<number, { resolve(answer: unknown): void; reject(error: Error): void }>();
		worker.onmessage = ({ data: [number, answer, error] }) => {
			const call = open.get(number);
			open.delete(number);
			if (error === null) call?.resolve(answer);
			else call?.reject(new Error(error));
		};
		worker.onerror = ({ message }) => {
			for (const call of open.values()) call.reject(new Error(message));
		};
		(window as unknown as PageWithWorker).callWorker = (name, values) =>
			new Promise((resolve, reject) => {
				open.set(++last, { resolve, reject });
				worker.postMessage([last, name, values]);
			});
	});
}

function callInWorker(_exports: string, name: string, values: unknown[]): Promise<unknown> {
	return (window as unknown as PageWithWorker).callWorker(name, values);
}

function callInPage(exports: string, name: string, values: unknown[]): unknown {
	const modules = window as unknown as Record<string, Record<string, (...values: unknown[]) => unknown>>;
	return modules[exports]?.[name]?.(...values);
}
