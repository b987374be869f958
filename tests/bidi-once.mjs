/**
 * Reads the tables of bidi-js once for a process of tests. jsdom's selectors make a new instance of it for every element with `dir`, and
 * a new instance reads its tables anew: more than half of the time of the tests with a document.
 */
import { createRequire, Module } from 'node:module';

const load = createRequire(import.meta.url);
const place = load.resolve('bidi-js');
const bidi = load(place)();
load.cache[place] = Object.assign(new Module(place), { exports: () => bidi, loaded: true, filename: place });
