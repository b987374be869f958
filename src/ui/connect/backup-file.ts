import { type BackupBlock, BackupReader, BackupWriter } from '../../core/backup/backup-lines.ts';
import {
	BACKUP_PARTS,
	type BackupPart,
	NOTHING_RESTORED,
	type RestoredRows,
	sumOfRestored,
} from '../../core/backup/backup-parts.ts';
import { localDay } from '../../core/calendar/local-day.ts';
import { LIMITS } from '../../core/limits.ts';
import { Failure } from '../../core/problem.ts';
import type { BackupCursor, BackupSlice } from '../../messages/backup.ts';
import type { BackupContent, ExportWatch } from '../actions.ts';
import { saveFile } from './save-file.ts';

/**
 * Brings everything that is stored together in one compressed file and hands it to the reader, by `save`.
 * @returns how many rows cannot be read and are not in it; null where it was given up
 */
export async function saveBackup(
	ask: (cursor: BackupCursor | null) => Promise<BackupSlice>,
	{ signal, progress }: ExportWatch,
	save = saveFile,
): Promise<number | null> {
	const now = new Date();
	const writer = new BackupWriter(sha256);
	const file = compressed();
	await file.write(writer.start(now));
	let leftOut = 0;
	let next: BackupCursor | null = null;
	do {
		const slice: BackupSlice = await ask(next);
		if (signal?.aborted) {
			await file.giveUp();
			return null;
		}
		if (slice.count > 0) await file.write(await writer.block(slice));
		leftOut += slice.leftOut;
		next = slice.next;
		progress?.(BACKUP_PARTS.indexOf(slice.part) + 1, BACKUP_PARTS.length);
	} while (next);
	await file.write(await writer.end());
	const fileName = `sidelight-backup-${localDay(now)}.jsonl.gz`;
	save({ fileName, mediaType: 'application/gzip', content: [await file.end()] });
	return leftOut;
}

/**
 * Reads a backup to its end, block by block, however large it is.
 * @param take called with each block that is as it was written
 * @throws Failure where the file is no whole backup; blocks before that were taken
 */
export async function readBackup(
	file: Blob,
	take: (block: BackupBlock) => Promise<RestoredRows>,
	signal?: AbortSignal,
): Promise<BackupContent> {
	const reader = new BackupReader(sha256);
	const parts: BackupContent['parts'] = {};
	for await (const line of linesOf(file)) {
		signal?.throwIfAborted();
		const block = await reader.read(line);
		if (!block) continue;
		const before: RestoredRows = parts[block.part] ?? NOTHING_RESTORED;
		parts[block.part as BackupPart] = sumOfRestored(before, await take(block));
	}
	reader.close();
	return { madeAt: reader.madeAt, parts };
}

async function* linesOf(file: Blob): AsyncGenerator<string> {
	const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
	const isCompressed = first === 0x1f && second === 0x8b;
	const bytes = isCompressed
		? file
				.stream()
				.pipeThrough<Uint8Array>(new DecompressionStream('gzip') as ReadableWritablePair<Uint8Array, Uint8Array>)
		: file.stream();
	const texts = bytes
		.pipeThrough<string>(new TextDecoderStream('utf-8', { fatal: true }) as ReadableWritablePair<string, Uint8Array>)
		.getReader();
	let rest: string[] = [];
	let length = 0;
	try {
		for (;;) {
			// bytes that are no text, or not what was compressed
			const { done, value } = await texts.read().catch((cause) => {
				throw new Failure({ code: 'backup-broken' }, { cause });
			});
			if (done) break;
			let from = 0;
			for (let end = value.indexOf('\n'); end >= 0; end = value.indexOf('\n', from)) {
				yield [...rest, value.slice(from, end)].join('');
				rest = [];
				length = 0;
				from = end + 1;
			}
			rest.push(value.slice(from));
			length += value.length - from;
			if (length > LIMITS.backupBlock) throw new Failure({ code: 'backup-unknown' });
		}
	} finally {
		void texts.cancel().catch(() => {});
	}
	if (length > 0) yield rest.join('');
}

/** Takes texts in one after the other and ends as one compressed file. */
function compressed() {
	const stream = new CompressionStream('gzip');
	const writer = stream.writable.getWriter();
	const blob = new Response(stream.readable).blob();
	const encoder = new TextEncoder();
	return {
		write: (text: string) => writer.write(encoder.encode(text)),
		end: async (): Promise<Blob> => {
			await writer.close();
			return blob;
		},
		giveUp: async (): Promise<void> => {
			blob.catch(() => {});
			await writer.abort().catch(() => {});
		},
	};
}

async function sha256(text: string): Promise<string> {
	const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
	return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
