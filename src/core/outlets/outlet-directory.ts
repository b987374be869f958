import { PackedFile } from '../learning/packed-file.ts';

export const OUTLET_KINDS = ['newspaper', 'online', 'broadcaster', 'agency', 'magazine'] as const;
export type OutletKind = (typeof OUTLET_KINDS)[number];

/** A news outlet and where its feeds are said to be. Nobody has checked the addresses. */
export interface Outlet {
	name: string;
	/** Its site, without "www.". */
	host: string;
	/** ISO 3166-1 alpha-2, and XK for Kosovo; of exile media the country they write for. */
	country: string;
	/** BCP 47. */
	languages: string[];
	kind: OutletKind;
	/** Known to publish when the list was made. */
	isActive: boolean;
	/** Its feeds or site maps, the one for its front page first where the list knows it; at least one. */
	urls: string[];
}

/** Reads src/models/outlets.bin: one line an outlet, its fields separated by tabs. */
export function readOutlets(buffer: ArrayBuffer): Outlet[] {
	return new PackedFile(buffer).text('lines').split('\n').map(readOutletLine);
}

/** By host, where each outlet is at home. */
export function countriesOfOutlets(outlets: readonly Outlet[]): Map<string, string> {
	return new Map(outlets.map(({ host, country }) => [host, country]));
}

export function writeOutletLine({ name, host, country, languages, kind, isActive, urls }: Outlet): string {
	const addresses = urls.map((url) => url.replace(`://www.${host}/`, '://w/').replace(`://${host}/`, '://h/'));
	const kindNumber = OUTLET_KINDS.indexOf(kind);
	return [name, host, country, languages.join(' '), kindNumber, isActive ? 1 : 0, ...addresses].join('\t');
}

function readOutletLine(line: string): Outlet {
	const [name = '', host = '', country = '', languages = '', kind = '', active, ...addresses] = line.split('\t');
	return {
		name,
		host,
		country,
		languages: languages.split(' '),
		kind: OUTLET_KINDS[Number(kind)] ?? 'online',
		isActive: active === '1',
		urls: addresses.map((url) => url.replace(/:\/\/w\//, `://www.${host}/`).replace(/:\/\/h\//, `://${host}/`)),
	};
}
