const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const TAGGER_TITLES = list(
	'mr mrs ms miss dr prof president prime minister secretary senator sen rep gov governor mayor judge justice general gen col colonel lt sgt capt captain chancellor king queen prince princess pope chairman chief ceo director spokesman spokeswoman spokesperson coach manager attorney congressman congresswoman ambassador commissioner lord sir dame sheikh ayatollah officer deputy lawmaker analyst economist professor founder',
);

export const ORGANISATION_TAILS = list(
	'inc corp co ltd plc llc group bank university ministry department agency committee council party union association commission court institute company airlines holdings police force army navy club united city fc federation foundation office bureau organization organisation congress senate parliament assembly authority service times post news press journal motors industries international partners capital college school hospital league center centre fund society board administration maritime biologics therapeutics pharmaceuticals technologies technology systems logistics shipping energy foods airways ventures media insurance securities consulting solutions software semiconductor petroleum mining resources railways telecom telecommunications communications networks studios pictures records entertainment hotels properties retail stores brewing brewery chemicals engineering construction aerospace aviation dynamics robotics labs laboratories',
);

export const PLACE_TAILS = list(
	'river lake sea ocean mountain mountains island islands valley bay county province state district street avenue road city town village peninsula desert coast airport square park bridge region strait gulf canal beach hill hills',
);

export const TAGGER_SAYINGS = list(
	'said says told added according tweeted wrote asked announced insisted warned argued',
);

export const SURNAME_PARTICLES = list('von van der den de di da du del della la le bin ibn al ben ter');

export const NAME_LINKERS = list('of de van von al- bin der den da la du del &');
