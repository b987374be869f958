/** How American addresses and datelines shorten the names of states (USPS; Associated Press), stops left out. */
const ABBREVIATIONS = `
	Alabama AL Ala; Alaska AK; Arizona AZ Ariz; Arkansas AR Ark; California CA Calif; Colorado CO Colo; Connecticut CT Conn; Delaware DE Del;
	Florida FL Fla; Georgia GA Ga; Hawaii HI; Idaho ID; Illinois IL Ill; Indiana IN Ind; Iowa IA; Kansas KS Kan; Kentucky KY Ky; Louisiana LA La;
	Maine ME; Maryland MD Md; Massachusetts MA Mass; Michigan MI Mich; Minnesota MN Minn; Mississippi MS Miss; Missouri MO Mo; Montana MT Mont;
	Nebraska NE Neb; Nevada NV Nev; New-Hampshire NH; New-Jersey NJ; New-Mexico NM; New-York NY; North-Carolina NC; North-Dakota ND; Ohio OH;
	Oklahoma OK Okla; Oregon OR Ore; Pennsylvania PA Pa; Rhode-Island RI; South-Carolina SC; South-Dakota SD; Tennessee TN Tenn; Texas TX Tex;
	Utah UT; Vermont VT Vt; Virginia VA Va; Washington WA Wash; West-Virginia WV; Wisconsin WI Wis; Wyoming WY Wyo
`;

const STATES: ReadonlyMap<string, string> = new Map(
	ABBREVIATIONS.split(';').flatMap((entry) => {
		const [state = '', ...short] = entry.trim().split(' ');
		return short.map((abbreviation) => [abbreviation, state.replace('-', ' ')] as const);
	}),
);

/** The state that "TX" or "Calif." stands for; undefined for any other word. Only behind a place does it mean one: "Houston, TX". */
export function stateOf(abbreviation: string): string | undefined {
	return STATES.get(abbreviation.replace(/\.$/, ''));
}

const STATE_NAMES: ReadonlySet<string> = new Set(STATES.values());

/** Whether a name is a state's. */
export function isState(name: string): boolean {
	return STATE_NAMES.has(name);
}

/** Whether letters alone are how everybody calls a country: "US", "U.A.E.". */
export function isStateByLetters(letters: string): boolean {
	return /^(?:USA?|UK|UAE|GB|DRC|PRC|USSR|UN|EU)$/.test(letters.replaceAll('.', ''));
}
