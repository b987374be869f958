/** What an amount is measured in, and how many of it make one of its kind's base unit. */
export interface Unit {
	/** Amounts of one kind can be compared. */
	kind: 'percent' | 'length' | 'weight' | 'area' | `money ${string}`;
	inBase: number;
}

const UNITS = new Map<string, Unit>();
function name(words: string, kind: Unit['kind'], inBase = 1): void {
	for (const word of words.split(' ')) UNITS.set(word, { kind, inBase });
}
name('% percent pct', 'percent');
name('m metre metres meter meters', 'length');
name('km kilometre kilometres kilometer kilometers', 'length', 1000);
name('mile miles', 'length', 1609.344);
name('foot feet ft', 'length', 0.3048);
name('kg kilogram kilograms kilo kilos', 'weight');
name('tonne tonnes ton tons', 'weight', 1000);
name('pound-weight lb lbs', 'weight', 0.45359237);
name('hectare hectares', 'area', 10_000);
name('acre acres', 'area', 4046.8564224);
name('$ us$ dollar dollars', 'money dollar');
name('€ euro euros', 'money euro');
name('£ pound pounds', 'money pound');
name('¥ yen', 'money yen');
name('franc francs', 'money franc');
name('₹ rupee rupees', 'money rupee');
name('yuan renminbi', 'money yuan');

/** The unit that a word or sign names; undefined for what is none. */
export function unitNamed(word: string): Unit | undefined {
	return UNITS.get(word.toLowerCase());
}
