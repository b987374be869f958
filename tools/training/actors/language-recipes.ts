/** What the names of a language are learnt from. Figures and licences: docs/languages.md. */
export interface LanguageRecipe {
	/** Files of annotated rows in the folder of the data, below languages/actors, with the letters at most that are read of each. */
	corpora: readonly (readonly [file: string, letters?: number])[];
	/** Those of other languages are written word by word in this one, since it has none of its own. */
	isCarriedOver?: true;
}

export const LANGUAGE_RECIPES: Readonly<Record<string, LanguageRecipe>> = {
	cs: { corpora: [['hr/train-uner_set'], ['sk/train-uner_snk', 300_000]], isCarriedOver: true },
	da: { corpora: [['da/train-uner_ddt'], ['no/train-norne', 300_000]] },
	de: { corpora: [['de/train-germeval_test']] },
	es: { corpora: [['pt/train-uner_bosque']], isCarriedOver: true },
	fi: { corpora: [['fi/train-turku']] },
	fr: { corpora: [['pt/train-uner_bosque']], isCarriedOver: true },
	hi: { corpora: [['hi/train-hiner', 900_000]] },
	hr: { corpora: [['hr/train-uner_set'], ['sr/train-uner_set', 400_000]] },
	hu: { corpora: [['hu/train-nerkor', 1_000_000]] },
	id: { corpora: [['id/train-idner']] },
	it: { corpora: [['pt/train-uner_bosque']], isCarriedOver: true },
	ja: { corpora: [['ja/train-stockmark'], ['ja/train-gsd']] },
	ko: { corpora: [['ko/train-klue']] },
	nl: { corpora: [['de/train-germeval_test']], isCarriedOver: true },
	no: { corpora: [['no/train-norne', 900_000]] },
	pl: { corpora: [['hr/train-uner_set']], isCarriedOver: true },
	pt: { corpora: [['pt/train-uner_bosque']] },
	ro: { corpora: [['ro/train-ronec_v1']] },
	ru: { corpora: [['ru/train-factrueval_dev'], ['ru/train-wikiner_silver', 700_000]] },
	sk: { corpora: [['sk/train-uner_snk'], ['hr/train-uner_set', 600_000]] },
	sv: { corpora: [['sv/train-klintan'], ['sv/train-uner_talbanken'], ['no/train-norne', 300_000]] },
	tr: { corpora: [['tr/train-turkish_wiki_ner', 900_000]] },
	uk: { corpora: [['ru/train-factrueval_dev'], ['ru/train-wikiner_silver', 700_000]], isCarriedOver: true },
	zh: { corpora: [['zh/train-uner_gsdsimp'], ['zh/train-uner_gsd_trad', 300_000]] },
};
