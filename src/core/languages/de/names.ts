import type { NameReading } from '../name-reading.ts';

export const NAMES: NameReading = {
	tagger: 'names-de',
	compounds: true,
	linkers: 'von der für und des &',
	inflection: {
		endings: /(?:['’]|(?<=\p{L}{3}[^s])s)$/u,
		adjective: {
			stem: /(?:isch|lich|deutsch|europä|vereinigt|international|national|zentral|sozial|grün|rot|frei|groß|neu|alt)(?=e[nrms]$)/u,
			endings: ['e', 'er', 'es'],
		},
	},
	titles: 'herr herrn frau dr dr. prof prof.',
	and: 'und',
	things:
		'gpt var spiele spielen spiel olympiade öpnv agb bip ice ec ic pkw lkw ki it tv dsgvo mwst ipo dna led usb wm em summit open cup *gipfel *index *festival *meisterschaft *preis',
	places:
		'golf bucht straße meerenge *stadt *dorf ort ortschaft gemeinde *gemeinde ortsteil stadtteil landesteil *bezirk *kreis viertel *viertel flüchtlingslager vertriebenenlager auffanglager zeltlager *insel provinz region bundesland bundesstaat gouvernement siedlung',
};
