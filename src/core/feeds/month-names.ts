/** The first three letters of each month's name, without accents, in English, German, French, Spanish, Portuguese, Italian and Dutch. */
const BEGINNINGS: Readonly<Record<string, number>> = Object.fromEntries(
	[
		'jan ene gen',
		'feb fev',
		'mar mrz mrt maa',
		'apr avr abr',
		'may mai mag mei',
		'jun',
		'jul lug',
		'aug aou ago',
		'sep set',
		'oct okt out ott',
		'nov',
		'dec dez dic',
	].flatMap((names, month) => names.split(' ').map((name) => [name, month])),
);
/** Languages whose months the browser is asked for: those that the directory's outlets write. */
const LANGUAGES =
	'de fr es pt it nl en en-GB ru uk be bg sr mk cs sk pl hr sl bs el sv da nb nn is fi et lv lt hu ro tr az sq ca gl eu id ms vi ka hy he ar fa ur hi bn ta te ml sw af cy ga'.split(
		' ',
	);
const MONTHS = 12;

let known: Map<string, number | null> | null = null;

/**
 * The month of a name in any of some fifty languages, long or short, 0 to 11; -1 for any other word, and for names that two languages give to two
 * months, as "listopad" is October in Zagreb and November in Prague.
 */
export function monthOfName(written: string): number {
	const name = folded(written);
	const month = BEGINNINGS[name];
	if (month !== undefined) return month;
	known ??= namesOfMonths();
	return known.get(name) ?? -1;
}

/** Null stands for what is not one month. */
function namesOfMonths(): Map<string, number | null> {
	const months = new Map<string, number | null>();
	for (const language of LANGUAGES) {
		for (const style of [{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }] as const) {
			const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...style, timeZone: 'UTC' });
			for (let month = 0; month < MONTHS; month++) {
				const part = format.formatToParts(Date.UTC(2026, month, 15)).find(({ type }) => type === 'month');
				const name = folded(part?.value ?? '');
				if (!/^\p{L}/u.test(name)) continue;
				months.set(name, (months.get(name) ?? month) === month ? month : null);
			}
		}
	}
	return months;
}

/** Feeds write "Ιούλ" where the browser says "Ιουλ". */
function folded(name: string): string {
	return name
		.toLowerCase()
		.normalize('NFD')
		.replace(/[\u0300-\u036f]|\.$/g, '');
}
