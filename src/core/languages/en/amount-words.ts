export const MONTH =
	/^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i;

export const ABOUT_AMOUNT =
	/\b(?:about|around|some|roughly|approximately|nearly|almost|close to|an estimated|estimated)\s*$/i;

export const MORE_THAN_AMOUNT = /\b(?:more than|over|at least|no fewer than|no less than|above|upwards of)\s*$/i;

export const LESS_THAN_AMOUNT = /\b(?:less than|fewer than|under|below|up to|at most|no more than)\s*$/i;

/** Time that something lasts or lies apart is told too loosely to be compared. */
export const TIME_NOUN = /^(?:second|minute|hour|day|week|month|year|decade|century|night|weekend|season)$/;

/** Words for one thing, by the one that stands for all. */
export const SAME_THING = new Map([
	['nation', 'country'],
	['state', 'country'],
	['kid', 'child'],
	['troop', 'soldier'],
	['firm', 'company'],
	['employee', 'worker'],
	['staff', 'worker'],
	['resident', 'people'],
	['inhabitant', 'people'],
	['person', 'people'],
	['demonstrator', 'protester'],
	['protestor', 'protester'],
	['marcher', 'protester'],
	['pupil', 'student'],
	['household', 'home'],
	['lorry', 'truck'],
]);

/** What comes on top of others is no count of all. */
export const ON_TOP = /^(?:more|additional|further|other|extra|new|another)$/;

export const PLURAL_NOUN =
	/(?:[^su]s|people|men|women|children|police|staff|troops)$|^(?:sheep|cattle|deer|fish|crew|personnel|aircraft)$/i;
/** A count of a part: "In the old town, 340 residents", "12 of them", "in Vell alone". */
export const PART_OF_WHOLE =
	/^(?:in|at|on|near|from) the [^,.]{3,40},|\balone\b|\bof (?:them|these|those|whom)\b|\bamong (?:them|these|those)\b|\bincluding\b/i;
/** Over how long something was counted: all of it, since some day, in one night. */
export const COUNTED_SINCE =
	/\b(?:since (?:then|last|yesterday|midnight|noon|dawn|early|late|\d|the |\w+day\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|so far\b|to date\b|this (?:year|month|week)\b|(?:in|over|during) the (?:past|last)\b)/i;
export const COUNTED_IN_A_NIGHT =
	/\b(?:overnight|in the night|during the night|on \w+ (?:night|morning|evening|afternoon))\b/i;
/** What is to come was not measured yet. */
export const FORECAST =
	/\b(?:forecast|predict(?:ed|s)?|expect(?:ed|s)?|project(?:ed|s)|planned|plans|will|would|could|may|might)\b/i;

/** For how many there is room is no count of those who came. */
export const CAPACITY = /\b(?:holds?|seats|seating|capacity|capable|room for|space for|accommodates?)\b/i;

/** What became of those who are counted; the dead are not the hurt. */
export const FATES: readonly RegExp[] = [
	/\b(?:dead|deaths?|died?|dying|kill(?:ed|s|ing)?|drown(?:ed|s)?|fatalit(?:y|ies)|lost their lives)\b/i,
	/\b(?:hurt|injur(?:ed|ies|y)|wound(?:ed|s)?|hospitali[sz]ed)\b/i,
	/\b(?:missing|disappeared|unaccounted for)\b/i,
	/\b(?:rescued?|saved?|brought to safety|evacuat(?:ed|ion)|freed)\b/i,
	/\b(?:arrest(?:ed|s)?|detained|in custody)\b/i,
];
/** Where a clause ends within a sentence; the comma in "4,100" ends none. */
export const CLAUSE_END = /[;:](?=\s)|,(?=\s)|\s(?:and|but|while|after|when|because)\s/gi;
