/**
 * A packed file that ships with the extension: "tagger" is models/tagger.bin. No request leaves the machine. Works in a Worker too, where
 * the browser's own interface is not.
 */
export async function readModelFile(name: string): Promise<ArrayBuffer> {
	const response = await fetch(new URL(`/models/${name}.bin`, location.href));
	if (!response.ok) throw new Error(`The model file "${name}" is missing from the installation`);
	return response.arrayBuffer();
}
