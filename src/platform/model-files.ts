import { Failure } from '../core/problem.ts';
/**
 * A packed file that ships with the extension: "tagger" is models/tagger.bin. No request leaves the machine. Works in a Worker too, where
 * the browser's own interface is not.
 */
export async function readModelFile(name: string): Promise<ArrayBuffer> {
	const response = await fetch(new URL(`/models/${name}.bin`, location.href));
	if (!response.ok) throw new Failure({ code: 'model-missing', values: { name } });
	return response.arrayBuffer();
}
