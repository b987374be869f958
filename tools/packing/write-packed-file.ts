import { PACKED_FILE_MAGIC, type PackedFileDirectory } from '../../src/core/learning/packed-file.ts';

/** Packs sections for src/core/learning/packed-file.ts, which documents the layout. Same input, same bytes. */
export function writePackedFile(
	meta: Record<string, unknown>,
	sections: Record<string, ArrayBufferView | string>,
): Uint8Array {
	const encoder = new TextEncoder();
	const parts = Object.entries(sections).map(([name, content]) => {
		const bytes =
			typeof content === 'string'
				? encoder.encode(content)
				: new Uint8Array(content.buffer, content.byteOffset, content.byteLength);
		return { name, bytes };
	});
	const align = (offset: number) => Math.ceil(offset / 8) * 8;
	/** Places the sections behind a directory of `room` bytes. */
	const place = (room: number): PackedFileDirectory => {
		let offset = align(8 + room);
		const placed: PackedFileDirectory['sections'] = {};
		for (const { name, bytes } of parts) {
			placed[name] = [offset, bytes.length];
			offset = align(offset + bytes.length);
		}
		return { meta, sections: placed };
	};
	// offsets stand in the directory, whose length moves them: give it room for offsets of any length
	const room = encoder.encode(JSON.stringify(place(0))).length + 16 * parts.length;
	const directory = place(room);
	const json = encoder.encode(JSON.stringify(directory).padEnd(room, ' '));
	const last = Object.values(directory.sections).at(-1) ?? [align(8 + room), 0];
	const file = new Uint8Array(last[0] + last[1]);
	file.set(encoder.encode(PACKED_FILE_MAGIC));
	new DataView(file.buffer).setUint32(4, json.length, true);
	file.set(json, 8);
	for (const { name, bytes } of parts) file.set(bytes, directory.sections[name]?.[0] ?? 0);
	return file;
}
