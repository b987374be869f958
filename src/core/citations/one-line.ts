import { withoutControls } from '../text/without-controls.ts';

/** On one line, so that no field of a file is broken by it. */
export function oneLine(text: string): string {
	return withoutControls(text).replace(/\s+/g, ' ').trim();
}
