import { LIMITS } from '../limits.ts';
import { Failure } from '../problem.ts';
import { BACKUP_PARTS, type BackupPart } from './backup-parts.ts';

/**
 * A backup is a text of JSON lines. The first says what it is; then come blocks of two lines, the first of which names the part, the number of its rows
 * and the digest of the second, which has the rows; the last line has the digest of all that stands before it. What was cut off, mixed up or
 * changed by a single letter is told by that.
 */
const BACKUP_FORMAT = 'sidelight-backup';
/** Rises when an older Sidelight could not read it. */
const BACKUP_VERSION = 2;

/** Letters of a line that names rows; ours have a hundred and fifty. */
const LONGEST_HEAD = 1_000;
/** Blocks have two million letters but for the last of a part, so that these are more than a disk holds. */
const MOST_BLOCKS = 20_000;

/** The SHA-256 of a text in UTF-8, in hexadecimal digits. */
export type Digest = (text: string) => Promise<string>;

/** Rows of one part, as they stand in the file: a JSON array. */
export interface BackupBlock {
	part: BackupPart;
	count: number;
	rows: string;
}

/** Writes the lines of a backup. */
export class BackupWriter {
	readonly #digest: Digest;
	#said = '';
	#blocks = 0;

	constructor(digest: Digest) {
		this.#digest = digest;
	}

	start(now: Date): string {
		return this.#say({ format: BACKUP_FORMAT, version: BACKUP_VERSION, madeAt: now.toISOString() });
	}

	async block({ part, count, rows }: BackupBlock): Promise<string> {
		this.#blocks++;
		return `${this.#say({ part, count, sha256: await this.#digest(rows) })}${rows}\n`;
	}

	async end(): Promise<string> {
		return `${JSON.stringify({ blocks: this.#blocks, sha256: await this.#digest(this.#said) })}\n`;
	}

	/** The lines that name the rows' digests are what the last digest is of. */
	#say(line: object): string {
		const written = `${JSON.stringify(line)}\n`;
		this.#said += written;
		return written;
	}
}

type State = { awaits: 'start' } | { awaits: 'head' } | { awaits: 'rows'; block: Head } | { awaits: 'nothing' };
type Head = Omit<BackupBlock, 'rows'> & { sha256: string };

/** Reads the lines of a backup one after the other, and holds each against its digest. */
export class BackupReader {
	readonly #digest: Digest;
	#state: State = { awaits: 'start' };
	#said = '';
	#blocks = 0;
	#madeAt = '';

	constructor(digest: Digest) {
		this.#digest = digest;
	}

	/** When it was made: ISO 8601, UTC. */
	get madeAt(): string {
		return this.#madeAt;
	}

	/**
	 * @returns the block that the line completes, else null
	 * @throws Failure where the file is no backup, of a later Sidelight, or not as it was written
	 */
	async read(line: string): Promise<BackupBlock | null> {
		switch (this.#state.awaits) {
			case 'start':
				this.#readStart(line);
				this.#state = { awaits: 'head' };
				return null;
			case 'head':
				this.#state = await this.#readHead(line);
				return null;
			case 'rows': {
				const { sha256, ...block } = this.#state.block;
				if ((await this.#digest(line)) !== sha256 || rowsIn(line) !== block.count) throw broken();
				this.#state = { awaits: 'head' };
				return { ...block, rows: line };
			}
			default:
				throw broken();
		}
	}

	/** @throws Failure where the file ends before it should */
	close(): void {
		if (this.#state.awaits === 'start') throw new Failure({ code: 'backup-unknown' });
		if (this.#state.awaits !== 'nothing') throw broken();
	}

	#readStart(line: string): void {
		const said = line.length <= LONGEST_HEAD ? objectIn(line) : null;
		if (said?.format !== BACKUP_FORMAT) throw new Failure({ code: 'backup-unknown' });
		if (typeof said.version !== 'number' || said.version > BACKUP_VERSION) throw new Failure({ code: 'backup-newer' });
		const at = typeof said.madeAt === 'string' ? Date.parse(said.madeAt) : Number.NaN;
		if (Number.isNaN(at)) throw broken();
		this.#madeAt = new Date(at).toISOString();
		this.#said = `${line}\n`;
	}

	async #readHead(line: string): Promise<State> {
		if (line.length > LONGEST_HEAD) throw broken();
		const { part, count, sha256, blocks } = objectIn(line) ?? {};
		if (typeof sha256 !== 'string') throw broken();
		if (blocks !== undefined) {
			if (blocks !== this.#blocks || (await this.#digest(this.#said)) !== sha256) throw broken();
			return { awaits: 'nothing' };
		}
		const known = BACKUP_PARTS.find((one) => one === part);
		if (!known || !Number.isSafeInteger(count) || (count as number) > LIMITS.library) throw broken();
		if (++this.#blocks > MOST_BLOCKS) throw broken();
		this.#said += `${line}\n`;
		return { awaits: 'rows', block: { part: known, count: count as number, sha256 } };
	}
}

function broken(): Failure {
	return new Failure({ code: 'backup-broken' });
}

/** How many rows a line has; null where it is no list. */
function rowsIn(line: string): number | null {
	const rows = objectIn(line);
	return Array.isArray(rows) ? rows.length : null;
}

function objectIn(line: string): Record<string, unknown> | null {
	try {
		const value: unknown = JSON.parse(line);
		return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
	} catch {
		return null;
	}
}
