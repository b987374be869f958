import { FREQUENT_WORDS } from './frequent-words.ts';
import { af } from './function-words/af.ts';
import { bg } from './function-words/bg.ts';
import { ca } from './function-words/ca.ts';
import { cs } from './function-words/cs.ts';
import { da } from './function-words/da.ts';
import { de } from './function-words/de.ts';
import { el } from './function-words/el.ts';
import { eo } from './function-words/eo.ts';
import { es } from './function-words/es.ts';
import { et } from './function-words/et.ts';
import { eu } from './function-words/eu.ts';
import { fi } from './function-words/fi.ts';
import { fr } from './function-words/fr.ts';
import { ga } from './function-words/ga.ts';
import { gl } from './function-words/gl.ts';
import { ha } from './function-words/ha.ts';
import { hr } from './function-words/hr.ts';
import { hu } from './function-words/hu.ts';
import { hy } from './function-words/hy.ts';
import { id } from './function-words/id.ts';
import { it } from './function-words/it.ts';
import { ku } from './function-words/ku.ts';
import { lt } from './function-words/lt.ts';
import { lv } from './function-words/lv.ts';
import { ms } from './function-words/ms.ts';
import { nl } from './function-words/nl.ts';
import { no } from './function-words/no.ts';
import { pl } from './function-words/pl.ts';
import { pt } from './function-words/pt.ts';
import { ro } from './function-words/ro.ts';
import { ru } from './function-words/ru.ts';
import { sk } from './function-words/sk.ts';
import { sl } from './function-words/sl.ts';
import { so } from './function-words/so.ts';
import { sv } from './function-words/sv.ts';
import { sw } from './function-words/sw.ts';
import { tl } from './function-words/tl.ts';
import { tr } from './function-words/tr.ts';
import { uk } from './function-words/uk.ts';
import { vi } from './function-words/vi.ts';
import { yo } from './function-words/yo.ts';
import { zu } from './function-words/zu.ts';

/** Articles, prepositions, pronouns, auxiliaries, days and months of each language, beside its frequent ones; from stopwords-iso and by hand. */
const LISTS: Readonly<Record<string, string>> = {
	af,
	bg,
	ca,
	cs,
	da,
	de,
	el,
	eo,
	es,
	et,
	eu,
	fi,
	fr,
	ga,
	gl,
	ha,
	hr,
	hu,
	hy,
	id,
	it,
	ku,
	lt,
	lv,
	ms,
	nl,
	no,
	pl,
	pt,
	ro,
	ru,
	sk,
	sl,
	so,
	sv,
	sw,
	tl,
	tr,
	uk,
	vi,
	yo,
	zu,
};

const sets = new Map<string, ReadonlySet<string>>();

/** A language's function words, in lower case and with their accents; empty for one that has no list. */
export function functionWordsOf(language: string): ReadonlySet<string> {
	let words = sets.get(language);
	if (!words) {
		words = new Set(`${FREQUENT_WORDS[language] ?? ''} ${LISTS[language] ?? ''}`.split(/\s+/).filter(Boolean));
		sets.set(language, words);
	}
	return words;
}

let all: ReadonlySet<string> | null = null;

/** Those of every language but English, for a text whose language is not known. */
export function allFunctionWords(): ReadonlySet<string> {
	all ??= new Set(
		[...new Set([...Object.keys(FREQUENT_WORDS), ...Object.keys(LISTS)])]
			.filter((language) => language !== 'en')
			.flatMap((language) => [...functionWordsOf(language)]),
	);
	return all;
}
