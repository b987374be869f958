import { browser } from './browser.ts';

/** A packed file that ships with the extension: "tagger" is models/tagger.bin. No request leaves the machine. */
export async function readModelFile(name: string): Promise<ArrayBuffer> {
	const response = await fetch(browser.runtime.getURL(`models/${name}.bin`));
	if (!response.ok) throw new Error(`The model file "${name}" is missing from the installation`);
	return response.arrayBuffer();
}
