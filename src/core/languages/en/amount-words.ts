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
]);

/** What comes on top of others is no count of all. */
export const ON_TOP = /^(?:more|additional|further|other|extra|new|another)$/;

export const PLURAL_NOUN = /(?:[^su]s|people|men|women|children|police|staff|troops)$/i;
