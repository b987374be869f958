// @ts-check
import { harbour } from './harbour.mjs';
import { meridian } from './meridian.mjs';

/** @type {import('./outlet.mjs').Outlet[]} */
export const OUTLETS = [meridian, harbour];
