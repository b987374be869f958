/** Articles, prepositions, pronouns, auxiliaries, days and months beside the frequent words; from stopwords-iso and by hand. */
export const FUNCTION_WORDS = `
	ahoj aj anebo ani aniž ano asi aspoň atd atp az ačkoli bez beze blízko bohužel brzo budem budeme budes budete budeš budou budu byli bys
	byt být během březen chce chceme chcete chceš chci chtít chtějí chuti ci clanek clanku clanky coz což cz daleko dalsi další den deset
	design devatenáct devět dnes dobrý docela duben dva dvacet dvanáct dvě dál dále děkovat děkujeme děkuji email ho hodně jakmile jakož jde
	jeden jedenáct jedna jedno jednou jedou jehož jej jeji jejich její jelikož jemu jenom jenž jeste jestli jestliže ještě jež ji jich jimi
	jinak jine jiné jiz již jses jseš jsi jsme jste já jí jím jíž jšte kam každý kde kdo kdy kdyz když ke kolik kromě ktera ktere kteri kterou
	ktery která kteři ku květen kvůli leden listopad ma mají mate me mezi mi mit mne mnou mně moc mohl mohou moje moji možná muj musí muze my
	málo mám máme máte máš mé mí mít mě můj nad nade nam napiste napište naproti nas nasi navíc načež naše naši ne nebyl nebyla nebyli nebyly
	nechť nedělají neděle nedělá nedělám neděláme neděláte neděláš neg nejsi nejsou nemají nemáme nemáte neměl neni nestačí nevadí nez nic
	nich nimi nove novy nové nový nula ná nám námi nás náš ní ním ně něco nějak někde někdo němu němuž ode on ona oni ono ony osm osmnáct pak
	patnáct pod pokud pondělí potom pouze pozdě pořád prave pravé pred pres pri proc prosinec prostě prosím proti proto protoze protože proč
	prvni první práve pta pátek pět přede přes přese přičemž re rok rovně sedm sedmnáct sice skoro smí smějí snad sobota spolu srpen sta sto
	strana sté středa sve svych svym svymi svých svým svými svůj ta tady take takhle taky takze takže tam tamhle tamhleto tamto tato te tebe
	tebou tedy tema ten tento teto ti tim timto tipy tisíc tisíce tobě tohle toho tohoto tom tomto tomu tomuto toto trošku tu tuto tvoje tvá
	tvé tvůj ty tyto téma této tímto tě těm těma těmu třeba tři třináct u určitě uz vam vas vase vaše vaši vedle večer vice vlastně vsak vy
	vám vámi vás váš více včera však všechen všechno všichni vůbec vždy zatímco zač zda zde zpet zpravy zprávy zpět září zítra únor úterý čau
	červen červenec či článek článku články čtrnáct čtvrtek čtyři říjen šest šestnáct
`;
