// @ts-check
import { antwerpStrike } from './antwerp-strike.mjs';
import { balticCables } from './baltic-cables.mjs';
import { foreign } from './foreign.mjs';
import { lumentaFine } from './lumenta-fine.mjs';
import { malariaVaccine } from './malaria-vaccine.mjs';
import { skarvindFerry } from './skarvind-ferry.mjs';
import { unusual } from './unusual.mjs';

/** @type {import('../article.mjs').ArticleSource[]} */
export const STORIES = [
	...balticCables,
	...antwerpStrike,
	...malariaVaccine,
	...lumentaFine,
	...foreign,
	...skarvindFerry,
	...unusual,
];
