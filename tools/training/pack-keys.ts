/** Packs rising numbers for src/core/actors/sorted-keys.ts, which documents the form. */
export function packKeys(keys: readonly number[]): Uint8Array {
	const bytes: number[] = [];
	let last = 0;
	for (const key of keys) {
		let difference = key - last;
		if (difference < 0) throw new Error('Keys must rise');
		last = key;
		while (difference > 127) {
			bytes.push((difference & 127) | 128);
			difference >>>= 7;
		}
		bytes.push(difference);
	}
	return Uint8Array.from(bytes);
}
