// @ts-check
import { coastDailies } from './coast-dailies.mjs';
import { currently } from './currently.mjs';
import { dzvin, hafenkurier, minato } from './foreign-dailies.mjs';
import { grindstone } from './grindstone.mjs';
import { harbour } from './harbour.mjs';
import { kestrel } from './kestrel.mjs';
import { lantern } from './lantern.mjs';
import { ledger } from './ledger.mjs';
import { meridian } from './meridian.mjs';
import { orbit } from './orbit.mjs';

/** @type {import('./outlet.mjs').Outlet[]} */
export const OUTLETS = [
	meridian,
	harbour,
	kestrel,
	ledger,
	currently,
	lantern,
	orbit,
	hafenkurier,
	dzvin,
	minato,
	grindstone,
	...coastDailies,
];
