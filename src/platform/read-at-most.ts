/** The first bytes of an answer, and whether there were more; the rest is not asked for. */
export async function readAtMost(
	response: Response,
	most: number,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; isCut: boolean }> {
	const reader = response.body?.getReader();
	if (!reader) return { bytes: new Uint8Array(), isCut: false };
	const chunks: Uint8Array[] = [];
	let length = 0;
	while (length <= most) {
		const { done, value } = await reader.read();
		if (done) break;
		length += value.length;
		chunks.push(value);
	}
	const isCut = length > most;
	if (isCut) await reader.cancel().catch(() => {});
	const bytes = new Uint8Array(Math.min(length, most));
	let offset = 0;
	for (const chunk of chunks) {
		bytes.set(chunk.subarray(0, most - offset), offset);
		offset += chunk.length;
	}
	return { bytes, isCut };
}
