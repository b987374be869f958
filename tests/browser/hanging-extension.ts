import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { BrowserName } from '../../tools/drivers/driver.ts';
import { builtExtension } from '../../tools/drivers/launch-browser.ts';

/** A copy of the built extension whose analysis can be made to hang. */
export interface HangingExtension {
	/** Of the copy. */
	folder: string;
	/** From now on, or no longer, the analysis hangs for ever at a text with the mark. */
	hang(isOn: boolean): void;
	remove(): void;
}

/** File of the copy that says whether the analysis hangs. */
const SWITCH = 'hangs.txt';

/**
 * Copies the built extension into a temporary folder and puts a loop without end before its analysis: what ships has no hook for that,
 * and no text that hangs it is known. It does not hang before it is told to.
 * @param mark words of the texts that it hangs at, of 20,000 letters or fewer
 */
export function makeHangingExtension(name: BrowserName, mark: string): HangingExtension {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'sidelight-hanging-'));
	cpSync(builtExtension(name), folder, { recursive: true });
	const analysis = path.join(folder, 'analysis.js');
	writeFileSync(analysis, `${loopAt(mark)}\n${readFileSync(analysis, 'utf8')}`);
	const hang = (isOn: boolean) => writeFileSync(path.join(folder, SWITCH), isOn ? 'yes' : 'no');
	hang(false);
	return { folder, hang, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Whatever cuts a text with the mark asks, every now and then, whether it shall hang. */
function loopAt(mark: string): string {
	return `{
	const { slice } = String.prototype;
	let askedAt = -Infinity;
	const hangs = () => {
		if (performance.now() - askedAt < 50) return false;
		askedAt = performance.now();
		const request = new XMLHttpRequest();
		request.open('GET', '/${SWITCH}?' + askedAt, false);
		request.send();
		return request.responseText === 'yes';
	};
	String.prototype.slice = function (...values) {
		if (this.length <= 20000 && this.includes(${JSON.stringify(mark)}) && hangs()) for (;;);
		return slice.apply(this, values);
	};
}`;
}
