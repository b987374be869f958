import type { Amount } from './find-amounts.ts';

/** "About 40" may be 44. */
const ABOUT_MARGIN = 0.12;
/** "More than 40" may be 60. */
const BOUND_FACTOR = 2;

type Sized = Pick<Amount, 'value' | 'precision' | 'bound'>;

/**
 * Whether two amounts may both be right: equal, one the other rounded or cut to fewer digits, or within what "about", "more than" and "up
 * to" leave open.
 */
export function amountsAgree(a: Sized, b: Sized): boolean {
	if (isClose(a.value, b.value)) return true;
	const [coarse, fine] = a.precision > b.precision ? [a, b] : [b, a];
	return isRounded(coarse, fine) || leavesOpen(a, b.value) || leavesOpen(b, a.value);
}

/** Whether the coarser of two is the finer one rounded to nearest or cut; "more than" was never rounded up. */
function isRounded(coarse: Sized, fine: Sized): boolean {
	if (coarse.precision <= fine.precision) return false;
	const excess = fine.value - coarse.value;
	return excess > (coarse.bound === 'more' ? 0 : -coarse.precision / 2) && excess < coarse.precision;
}

function leavesOpen({ value, bound }: Sized, other: number): boolean {
	switch (bound) {
		case 'about':
			return Math.abs(other - value) <= value * ABOUT_MARGIN;
		case 'more':
			return other >= value && other <= value * BOUND_FACTOR;
		case 'less':
			return other <= value && other * BOUND_FACTOR >= value;
		default:
			return false;
	}
}

/** Units convert with small errors, and writers round after converting. */
function isClose(a: number, b: number): boolean {
	return Math.abs(a - b) <= 1e-9 * Math.max(a, b);
}
