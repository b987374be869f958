import type { Place } from './driver.ts';

/** Actions of WebDriver: pressed at one place, moved to another and let go. */
export function drawn(pointerType: 'mouse' | 'touch', from: Place, to: Place): Record<string, unknown> {
	const rounded = ({ x, y }: Place) => ({ x: Math.round(x), y: Math.round(y) });
	return {
		type: 'pointer',
		id: pointerType,
		parameters: { pointerType },
		actions: [
			{ type: 'pointerMove', ...rounded(from), duration: 0 },
			{ type: 'pointerDown', button: 0 },
			{ type: 'pointerMove', ...rounded(to), duration: 50 },
			{ type: 'pointerUp', button: 0 },
		],
	};
}
