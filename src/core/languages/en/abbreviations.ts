/** Abbreviations that stand before a name: a full stop after them never ends a sentence. */
export const TITLE_ABBREVIATIONS =
	'Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Maj|Adm|Cmdr|Rev|Rt|Adv|Cllr|Det|Insp|Supt|Cpl|Brig|Hon|St|Mt|Ft|Messrs|Pfc|Spc|Pvt|Pte|Cpt|Lieut|Cdr|Cdre|Tpr|Atty|Drs|Revs|Profs|Gens|Cols|Sgts|Sens|Reps|Govs|vs|v';

/** Of these the ones that are said of somebody, and the ranks that stand without a stop as well. Without their stop. */
export const TITLE_BEFORE_NAME = new RegExp(
	`^(?:${TITLE_ABBREVIATIONS.replace(/\|(?:Rt|St|Mt|Ft|vs|v)(?=\||$)/g, '')})$`,
);
export const UNSTOPPED_RANK = /^(?:Sgt|Cpl|Lt|Supt|Insp|Cmdr|Cdr|Det|Pfc|Pvt|Pte|Cllr|Brig|Lieut|Adm|Ch)$/;

export const CLOSING_ABBREVIATIONS =
	'Jr|Sr|Inc|Corp|Co|Ltd|Bros|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|Ave|Blvd|Rd|Dept|Univ|Assn|Calif|Fla|Va|Md|Pa|Mass|Conn|Tex|Mich|Minn|Wis|Ill|Ariz|Colo|Ore|Wash|etc|al|approx|ca';

/** Words that, capitalised after an abbreviation's stop, most likely begin a new sentence. */
export const SENTENCE_STARTER =
	/^(?:The|A|An|He|She|It|They|We|I|In|On|At|But|And|This|That|These|Those|As|His|Her|Its|Their|For|From|If|When|While|After|Before|There|However|Some|Many|Most|No|Not|According|With|By|To)$/;
