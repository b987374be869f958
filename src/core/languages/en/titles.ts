import type { Gender } from '../../people/gender.ts';

/** Titles and roles that stand before a name and are no part of it, lower case without stop. */
export const TITLES: ReadonlySet<string> = new Set(
	`mr mrs ms miss dr sir dame lord lady sen sens senator rep reps representative gov govs governor president vice prime minister justice
	judge secretary attorney general gen col lt capt sgt maj adm rev pastor pope prof professor chancellor king queen prince princess mayor
	speaker ambassador chairman chairwoman chairperson director chief congressman congresswoman republican democratic democrat gop former
	libertarian first spokesman spokeswoman spokesperson candidate nominee leader whip commissioner ceo cfo coo founder executive manager
	strategist pollster adviser advisor counsel analyst editor columnist correspondent anchor host sheriff marshal admiral colonel sergeant
	lieutenant captain major commander treasurer comptroller lawyer author economist rival widow coach defense defence foreign interior
	finance deputy acting us of state justice treasury commerce labor energy education homeland security house senate majority minority aide detective constable superintendent inspector
	archbishop bishop cardinal rabbi imam ayatollah sheikh baroness count countess dame comrade alhaji alhaja hajiya malam mallam hrh hrm hon adv engr barr
	canon monsignor magistrate trustee`.split(/\s+/),
);

/** Words that stand before names of things as well: they make nobody a person. */
export const LOOSE_TITLES: ReadonlySet<string> = new Set(
	`former first of us state house senate majority minority republican democratic democrat gop libertarian acting deputy homeland security
	justice treasury defense defence foreign interior finance commerce labor energy education general director chief executive vice
	rival`.split(/\s+/),
);

const GENDERED_TITLES = {
	female:
		'mrs ms miss lady dame queen princess spokeswoman congresswoman chairwoman baroness countess businesswoman saleswoman policewoman',
	male: 'mr sir lord king prince spokesman congressman chairman pope count businessman salesman policeman',
} as const;

/** The gender that a title tells; lower case without stop. */
export const TITLE_GENDER: ReadonlyMap<string, Gender> = new Map(
	(['female', 'male'] as const).flatMap((gender) =>
		GENDERED_TITLES[gender].split(' ').map((title): [string, Gender] => [title, gender]),
	),
);

export const TITLE_IN_SPAN =
	/^(?:mr|mrs|ms|dr|sir|president(?:-elect)?|ex-president|vice|vice-president|prime|minister|secretary|senator|sen|rep|gov|governor|chancellor|king|queen|prince|princess|pope|general|gen|judge|justice|coach|chief|ceo|chairman|director|lady|lord|professor|prof|adv|hon|rt|rev|cllr|councillor|brigadier|rear|vice-admiral|admiral|colonel|lieutenant|lieutenant-general|major-general|brigadier-general|commandant|commissioner|inspector|constable|sergeant|pm|mp|mep|ceo|lt|col|capt|sgt|maj|cpl|adm|brig|cmdr|insp|supt|det|speaker|sheriff|dame|baroness|viscount|viscountess|archbishop|cardinal|canon|monsignor|msgr|most|comrade|alhaji|alhaja|hajiya|hajia|malam|mallam|engr|barr|shri|smt|pleader|magistrate|justices|judges|hrh|hrm)\.?$/i;

/** The same where a full name stands behind: "Bishop Briggs" is called so. */
export const TITLE_BEFORE_FULL_NAME = /^(?:bishop|sister|baron|imam)$/i;

export const DEGREE =
	/^(?:M\.?D|Ph\.?D|MBA|J\.D|D\.?D\.?S|R\.N|Q\.?C|K\.?C|S\.?C|[OCMDK]\.?B\.?E|MP|MSP|MLA|MEP|MS|TD|FRS|FRCS|FRCP|FRCGP|QPM|KPM|BEM|DSO|CVO|JP|CMG|KCMG|DCMG|KCB|FBA|PhD|RN|DDS|DPhil)\.?$/;

/** Titles that are nobody's name; a person's own begins behind them: "Charlotte Mayor Jennifer Roberts", "Master Sgt. Kim Roe". */
export const OFFICE_BEFORE_NAME =
	/^(?:mayor|president|senator|governor|minister|secretary|congressman|congresswoman|ambassador|councilman|councilwoman|councillor|spokesman|spokeswoman|speaker|chairman|chairwoman|chair|leader|commissioner|director|detective|sergeant|judge|justice|prince|princess|(?:rep|sen|gov|sgt|cpl|lt|col|capt|maj|gen|adm|supt|insp|pfc|pvt|spc)\.?)$/i;

/** Short for an office or a rank: what somebody is, where the text says no more of them. Lower case without stop. */
export const SHORT_TITLE =
	/^(?:gov|gen|col|capt|sgt|adm|maj|cmdr|cdr|supt|insp|brig|cpl|lt|cllr|rev|det|pc|wpc|pcso|dc|ds|di|dci|dcs|pfc|pvt|pte|spc|lcpl|ssgt|msgt|ldr|tpr|gnr|spr|cdre)$/;

/** Ranks as they are written before names, and what stands before these: "Det Ch Insp", "Staff Sgt.". */
export const RANK =
	/^(?:Sgt|Cpl|Capt|Cpt|Lt|Lieut|Col|Gen|Maj|Adm|Cmdr|Cdr|Cdre|Supt|Insp|Brig|Det|PC|WPC|PCSO|DC|DS|DI|DCI|DCS|Pfc|Pvt|Pte|Spc|LCpl|SSgt|MSgt|Ldr|Tpr|Gnr|Spr|Seaman|Airman)\.?$/;
export const BEFORE_RANK = /^(?:Ch|Chief|Staff|Master|Lance|Rear|Vice|Flt|Sqn|Wg|Gp|Warrant|Gunnery|Able|Leading)\.?$/;

export const COURTESY_TITLE =
	/^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|prof|baroness|comrade|alhaji|alhaja|hajiya|malam|mallam|hon|adv|engr|barr)$/;

export const POLITICAL_ROLE =
	/\b(?:president|minister|secretary|senator|sen|rep|representative|congressman|congresswoman|governor|mayor|lawmaker|mp|leader|chancellor|premier|deputy|ambassador|speaker|commissioner|politician|candidate)\b/i;

/** What makes an office another one, whatever else it shares: "vice president". */
export const OTHER_OFFICE = /^(?:vice|deputy|acting|assistant|under|first|former|ex)$/;

export const NO_OFFICE_WORD = /^(?:of|the|and|for|\d.*)$/;
