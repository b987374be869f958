import type { NameReading } from '../name-reading.ts';

export const NAMES: NameReading = {
	tagger: 'names-de',
	compounds: true,
	linkers: 'von der für und des &',
	inflection: {
		endings: /(?:['’]|(?<=\p{L}{3}[^s])s)$/u,
		adjective: {
			stem: /(?:isch|lich|deutsch|europä|(?<!\p{L})(?:vereinigt|vereint|international|national|zentral|sozial|grün|rot|frei|groß|neu|alt))(?=e[nrms]$)/u,
			endings: ['e', 'er', 'es'],
			articles: {
				feminine: /^(?:der|die|zur|einer)$/u,
				genitive: /^(?:des|eines)$/u,
				others: /^(?:des|dem|den|vom|beim|im|zum|am|einem|eines|einen)$/u,
				subject: /^(?:der|das)$/u,
			},
			nouns: {
				masculine:
					/(?:bund|rat|verband|verein|fonds|hof|club|klub|dienst|ausschuss|kongress|tag|rundfunk|konzern|verlag|senat|bauernverband|ring|kreis)$/iu,
				neuter:
					/(?:amt|gericht|institut|ministerium|kreuz|werk|museum|theater|parlament|haus|zentrum|orchester|komitee|bündnis|archiv|forum)$/iu,
			},
		},
	},
	titles: 'herr herrn frau dr dr. prof prof.',
	and: 'und',
	things:
		'gpt ddr var spiele spielen spiel olympiade öpnv agb bip ice ec ic pkw lkw ki it tv dsgvo mwst ipo dna led usb wm em summit open cup *gipfel *index *festival *meisterschaft *preis',
	localBodies:
		'*gericht *gerichtshof *staatsanwaltschaft *polizei *polizeipräsidium *polizeiinspektion *polizeidirektion *feuerwehr universität uni hochschule *arbeitsagentur bezirksamt finanzamt gesundheitsamt landratsamt jugendamt handelskammer stadtwerke *verkehrsbetriebe sparkasse volksbank börse ärztekammer',
	buildings:
		'*hotel *museum *theater *stadion *arena *halle *klinikum *krankenhaus *flughafen *schloss *gymnasium *kathedrale *kaserne *schwimmbad',
	places:
		'golf bucht straße meerenge *stadt *dorf ort ortschaft gemeinde *gemeinde ortsteil stadtteil landesteil *bezirk *kreis viertel *viertel flüchtlingslager vertriebenenlager auffanglager zeltlager *insel provinz region bundesland bundesstaat gouvernement siedlung',
};
