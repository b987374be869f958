import { connect, type Socket } from 'node:net';

type Message = [type: 0 | 1, id: number, error: { error: string; message: string } | string | null, result: unknown];

/** No command takes a third of it: a script of ours ends or is ended after 30 s (WebDriver's own limit). */
const PATIENCE_MS = 110_000;

/**
 * Speaks Marionette, the protocol that Firefox itself understands and geckodriver translates to: JSON with its length before
 * it, over a TCP connection on loopback (firefox-source-docs.mozilla.org/testing/marionette/Protocol.html).
 */
export class Marionette {
	readonly #socket: Socket;
	readonly #waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
	#received = Buffer.alloc(0);
	#lastId = 0;
	/** Commands depend on the context set before them, so that pairs must not interleave. */
	#turn: Promise<unknown> = Promise.resolve();

	private constructor(socket: Socket) {
		this.#socket = socket;
	}

	static async connect(port: number): Promise<Marionette> {
		const socket = connect(port, '127.0.0.1');
		const client = new Marionette(socket);
		await new Promise<void>((resolve, reject) => {
			socket.on('error', reject);
			socket.on('data', (chunk) => client.#receive(chunk, resolve));
			socket.on('close', () => client.#giveUp());
		});
		await client.send('WebDriver:NewSession', { acceptInsecureCerts: true });
		return client;
	}

	/** A command in the context that is set. Rejects where it is not answered in good time, as the commands behind it would wait too. */
	send(name: string, parameters: Record<string, unknown> = {}): Promise<unknown> {
		const id = ++this.#lastId;
		const frame = Buffer.from(JSON.stringify([0, id, name, parameters]));
		return new Promise((resolve, reject) => {
			const tooLong = setTimeout(() => {
				this.#waiting.delete(id);
				reject(new Error(`Firefox did not answer ${name} in ${PATIENCE_MS / 1000} s`));
			}, PATIENCE_MS);
			const settled = () => clearTimeout(tooLong);
			this.#waiting.set(id, {
				resolve: (result) => {
					settled();
					resolve(result);
				},
				reject: (error) => {
					settled();
					reject(error);
				},
			});
			this.#socket.write(Buffer.concat([Buffer.from(`${frame.length}:`), frame]));
		});
	}

	/** Commands with the browser's own window as their document. */
	inChrome<Answer>(commands: () => Promise<Answer>): Promise<Answer> {
		return this.#inContext('chrome', commands);
	}

	/** Commands with the current tab's page as their document. */
	inContent<Answer>(commands: () => Promise<Answer>): Promise<Answer> {
		return this.#inContext('content', commands);
	}

	/**
	 * Runs the body of an async function with the privileges of the browser itself. It sees its values as `args`.
	 * Values and answer are JSON.
	 */
	async runPrivileged<Answer>(body: string, ...values: unknown[]): Promise<Answer> {
		const script = `const done = arguments[1];
			(async (args) => { ${body} })(JSON.parse(arguments[0])).then(
				(value) => done(JSON.stringify({ value })),
				(error) => done(JSON.stringify({ error: String(error?.stack ? error + '\\n' + error.stack : error) })));`;
		const run = async () => {
			const { value } = (await this.inChrome(() =>
				this.send('WebDriver:ExecuteAsyncScript', { script, args: [JSON.stringify(values)], newSandbox: true }),
			)) as { value: string | null };
			// nothing is answered from a window that closed meanwhile
			if (value === null) throw new Error('no such window: it closed while a script ran in it');
			return value;
		};
		const value = await run().catch(async (error: Error) => {
			if (!error.message.startsWith('no such window')) throw error;
			await this.#leaveClosedWindow();
			return run();
		});
		const answer = JSON.parse(value) as { value: Answer; error?: string };
		if (answer.error !== undefined) throw new Error(answer.error);
		return answer.value;
	}

	close(): void {
		this.#socket.destroy();
	}

	/** The current window has closed by itself: another becomes the current one. */
	#leaveClosedWindow(): Promise<unknown> {
		return this.inContent(async () => {
			const [handle] = (await this.send('WebDriver:GetWindowHandles')) as string[];
			await this.send('WebDriver:SwitchToWindow', { handle, focus: false });
		});
	}

	#inContext<Answer>(context: 'chrome' | 'content', commands: () => Promise<Answer>): Promise<Answer> {
		const turn = this.#turn.then(async () => {
			await this.send('Marionette:SetContext', { value: context });
			return commands();
		});
		this.#turn = turn.catch(() => {});
		return turn;
	}

	#receive(chunk: Buffer, greeted: () => void): void {
		this.#received = Buffer.concat([this.#received, chunk]);
		for (;;) {
			const colon = this.#received.indexOf(':');
			if (colon < 0) return;
			const end = colon + 1 + Number(this.#received.subarray(0, colon));
			if (this.#received.length < end) return;
			const message: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString());
			this.#received = this.#received.subarray(end);
			if (Array.isArray(message)) this.#answer(message as Message);
			else greeted();
		}
	}

	#answer([, id, error, result]: Message): void {
		const waiting = this.#waiting.get(id);
		this.#waiting.delete(id);
		if (error && typeof error === 'object') waiting?.reject(new Error(`${error.error}: ${error.message}`));
		else waiting?.resolve(result);
	}

	#giveUp(): void {
		for (const { reject } of this.#waiting.values()) reject(new Error('Firefox closed the connection'));
		this.#waiting.clear();
	}
}
