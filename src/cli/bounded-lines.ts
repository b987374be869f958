/** A line as it came, without its break. */
export interface InputLine {
	text: string;
	/** There was more of it than is taken. */
	isCut: boolean;
}

/** Bytes of a line that are taken. The longest pages of newspapers have some ten million. */
export const MOST_LINE = 64_000_000;

const BREAK = 0x0a;

/**
 * The lines of some bytes that are not empty. However long one is, no more is kept of it than is taken, so that a file without breaks does not
 * fill the memory.
 * @param most bytes of a line
 */
export async function* boundedLines(input: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<InputLine> {
	let parts: Uint8Array[] = [];
	let kept = 0;
	let isCut = false;
	const keep = (part: Uint8Array): void => {
		const taken = part.subarray(0, most - kept);
		isCut ||= taken.length < part.length;
		if (taken.length === 0) return;
		// of a line that goes on the block it came in may be used again by whoever reads
		parts.push(taken.slice());
		kept += taken.length;
	};
	const end = (): InputLine => {
		const line = { text: Buffer.concat(parts).toString('utf8').replace(/\r$/, ''), isCut };
		[parts, kept, isCut] = [[], 0, false];
		return line;
	};
	for await (const block of input) {
		let from = 0;
		for (let at = block.indexOf(BREAK); at >= 0; at = block.indexOf(BREAK, from)) {
			keep(block.subarray(from, at));
			from = at + 1;
			const line = end();
			if (line.text.trim() !== '') yield line;
		}
		keep(block.subarray(from));
	}
	const last = end();
	if (last.text.trim() !== '') yield last;
}
