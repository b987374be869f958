/** Articles, prepositions, pronouns, auxiliaries, days and months beside the frequent words; from stopwords-iso and by hand. */
export const FUNCTION_WORDS = `
	a april avgust b bile bili bilo blizu bodo bojo bolj bom bomo boste bova boš brez c cel cela celi celo d daleč dan danes datum december
	deset deseta deseti deseto devet deveta deveti deveto dober dobra dobri dobro dokler dol dolg dolga dolgi dovolj drug druga drugi drugo
	dva dve e eden en ena ene eni enkrat eno f februar g gor gospa gospod h halo i ii iii iv ix j januar jaz ji jim julij junij jutri k
	kadarkoli kaj kajti kako kakor kamor kamorkoli karkoli katerikoli kdaj kdo kdorkoli ker kje kjer kjerkoli ko koder koderkoli koga komu
	kratek kratka kratke kratki l lahka lahke lahki le lep lepa lepe lepi lepo leto m maj majhen majhna majhni malce malo manj marec me medtem
	mene mesec mi midva midve mnogo moj moja moje mora morajo moram moramo morate moraš morem n nad naj najina najino najmanj naju največ nam
	narobe nas nazaj naš naša naše nedavno nedelja nek neka nekaj nekatere nekateri nekatero nekdo neke nekega neki nekje neko nekoga nekoč
	nikamor nikdar nikjer nikoli nič nje njega njegov njegova njegovo njej njemu njen njena njeno nji njih njihov njihova njihovo njiju njim
	njo njun njuna njuno no nocoj november oba obe oboje odprt odprta odprti okoli oktober on onadva one oni onidve osem osma osmi osmo p pet
	peta petek peti peto pod pogosto poleg poln polna polni polno ponavadi ponedeljek ponovno potem povsod pozdravljen pozdravljeni prav prava
	prave pravi pravo prazen prazna prazno precej prej preko približno primer pripravljen pripravljena pripravljeni proti prva prvi prvo r
	ravno redko res reč saj sam sama same sami samo sebe sebi sedaj sedem sedma sedmi sedmo sem september seveda sicer skoraj skozi slab
	sobota spet sreda srednja srednji ste stran stvar sva t ta tak taka take taki tako takoj tam te tebe tebi tega težak težka težki težko ti
	tista tiste tisti tisto tja to toda torek tretja tretje tretji tri tu tukaj tvoj tvoja tvoje u vaju vam vas vaš vaša vaše ve vedno velik
	velika veliki veliko vendar ves vi vidva vii viii visok visoka visoke visoki vsa vsaj vsak vsaka vsakdo vsake vsaki vsakomur vse vsega vsi
	vso včasih včeraj x zadaj zadnji zakaj zaprta zaprti zaprto zdaj zelo zunaj č često četrta četrtek četrti četrto čez čigav š šest šesta
	šesti šesto štiri ž
`;
