/** Articles, prepositions, pronouns, auxiliaries, days and months beside the frequent words; from stopwords-iso and by hand. */
export const FUNCTION_WORDS = `
	ako bih bila bili bismo biste bumo danas duž hoće hoćemo hoćete hoćeš hoću iako ih ja jedna jedne jedno jer jesam jesi jesmo jest jeste
	jesu jim joj ju jučer kojima koju kolovoz kroz lipanj listopad me mene meni mi mimo moj moja moje nad nam nama nas naš naša naše našeg
	nedjelja nego neka neki nekog neku nema netko neće nećemo nećete nećeš neću nešto ni nikoga nikoje nikoju nisam nisi nismo niste nisu
	njega njegov njegova njegovo njemu njezin njezina njezino njih njihov njihova njihovo njim njima njoj nju no odmah on ona oni ono ova
	ožujak pa pak petak pod ponedjeljak pored prije prosinac rujan sa sebe sebi si siječanj smo srijeda srpanj ste studeni subota sutra svi
	svibanj svog svoj svoja svom ta tada taj tebe tebi ti toj tome travanj tu tvoj tvoja tvoje utorak uz vam vama vas vaš vaša vaše veljača vi
	vrlo zar ćemo ćete ćeš ću četvrtak
`;
