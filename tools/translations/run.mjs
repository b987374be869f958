// @ts-check
/** `npm run translations [LANGUAGE …]` lists what is wrong or suspicious in the words of each language. docs/translating.md says more. */
import path from 'node:path';
import { readLocales } from '../packaging/word-files.mjs';
import { faultsIn, suspicionsIn, unusedIn } from './check-messages.mjs';
import { misprintsIn } from './check-typography.mjs';
import { readSource } from './read-source.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const wanted = process.argv.slice(2).map((name) => name.replace('-', '_'));
const locales = await readLocales(root);
const english = locales.get('en') ?? {};
let faultCount = 0;
for (const [folder, messages] of locales) {
	if (wanted.length > 0 && !wanted.includes(folder)) continue;
	const faults = [
		...faultsIn(folder, messages, english),
		...misprintsIn(folder, messages),
		...(folder === 'en' ? unusedIn(english, await readSource(root)) : []),
	];
	const suspicions = suspicionsIn(folder, messages, english);
	faultCount += faults.length;
	console.log(
		`${folder}: ${Object.keys(messages).length} messages, ${faults.length} faults, ${suspicions.length} suspicious`,
	);
	for (const { key, what } of faults) console.log(`  FAULT ${key} ${what}`);
	for (const { key, what } of suspicions) console.log(`  look at ${key}: ${what}`);
}
if (faultCount > 0) process.exitCode = 1;
