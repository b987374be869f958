/** Articles, prepositions, pronouns, auxiliaries, days and months beside the frequent words; from stopwords-iso and by hand. */
export const FUNCTION_WORDS = `
	adiaŭ ajn ankoraŭ antaŭ bonan bonvole bonvolu bv ci cia cian cin d-ro da dek deka do doktoro du dua eble ekz ekzemple estos estu estus eĉ
	f-no feliĉan for fraŭlino ha havas havis havos havu havus he ho hu ilia ilian ilin io ion iu iujn iun ja jam je jes k kio kion kiujn kiun
	kvankam kvar kvara kvazaŭ kvin kvina lia lian lin malantaŭ male malgraŭ mem mia mian min minus naŭ naŭa nek nenio nenion neniu neniun
	nepre nia nian nin nu nun ok oka onia onian onin plej plu plus preter s-no s-ro sep sepa ses sesa si sian sin sinjorino sinjoro sub super
	supren tamen tion tiujn tiun tra tri tria tuj tute unua ve verŝajne via vian vin ĉio ĉion ĉiu ĉiujn ĉiun ĉu ĝia ĝian ĝin ĝis ĵus ŝi ŝia
	ŝin
`;
