/** Packs src/models/outlets.bin: npm run train -- outlets/pack-outlets [FOLDER OF DATA]. Same input, same bytes. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { OUTLET_KINDS, type OutletKind, writeOutletLine } from '../../../src/core/outlets/outlet-directory.ts';
import { CORPORA } from '../../corpora.ts';
import { writePackedFile } from '../../packing/write-packed-file.ts';

interface ListedOutlet {
	name: string;
	domain: string;
	country: string;
	languages: string[];
	kind: OutletKind;
	feeds: { url: string; type: string }[];
	fresh: boolean;
}

/** More would be sections rather than other addresses of the same news. */
const MOST_ADDRESSES = 3;

const data = process.argv[2] ?? `${CORPORA}/data`;
const lines = readFileSync(path.join(data, 'feeds/outlets.jsonl'), 'utf8').split('\n').filter(Boolean);
const outlets = lines.map((line) => {
	const { name, domain, country, languages, kind, feeds, fresh } = JSON.parse(line) as ListedOutlet;
	if (!OUTLET_KINDS.includes(kind)) throw new Error(`${name} is of no known kind: ${kind}`);
	// a site map that is not said to be one of news leads there only through its index
	const isMap = ({ type }: { type: string }) => Number(type === 'sitemap');
	const urls = [...feeds].sort((a, b) => isMap(a) - isMap(b)).map(({ url }) => url);
	return { name, host: domain, country, languages, kind, isActive: fresh, urls: urls.slice(0, MOST_ADDRESSES) };
});
const file = writePackedFile(
	{ made: 'feeds/outlets.jsonl', outlets: outlets.length },
	{ lines: outlets.map(writeOutletLine).join('\n') },
);
writeFileSync('src/models/outlets.bin', file);
const addresses = outlets.reduce((sum, { urls }) => sum + urls.length, 0);
console.log(`${outlets.length} outlets, ${addresses} addresses, ${file.length} bytes`);
