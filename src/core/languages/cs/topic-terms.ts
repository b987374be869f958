import type { TopicTerms } from '../topic-terms.ts';

export const TOPIC_TERMS: TopicTerms = {
	// arts and entertainment
	'20000002':
		'!film* kino kina herec* hereč* režisér* !hudb* album* koncert* zpěvák* zpěvačk* kapel* opera opery !divadl* román* literatur* spisovatel* muze* výstav* malíř* uměl* festival* kultur* balet*',
	// mass media
	'20000045': '!noviny !médi* novinář* televiz* rozhlas* redakc* šéfredaktor*',
	// law enforcement
	'20000129': '!policie !policist* !policejní zadrž* vyšetřov*',
	// crime
	'20000082': '!vražd* !podezřel* vězení* loupež* krádež* drog* znásilnění* korupc* podvod*',
	// judiciary
	'20000106': 'soud soudu soudní soudce* rozsud* obžal* obvin* státní_zástup* žalobc* odsouz*',
	// disaster
	'20000148': '!zemětřesení* !povod* katastrof*',
	// accident and emergency incident
	'20000139': '!nehod* havár*',
	// disaster, accident and emergency incident
	'03000000': 'požár* výbuch* hasič* zraněn* evakuac* záchranář*',
	// economy, business and finance
	'04000000':
		'!firm* !společnost_s akci* !burz* miliard* milion* korun tržb* zisk* investor* trh trhu ceny zákazník* průmysl* obchod* podnik* koncern*',
	// economy
	'20000344': '!ekonomi* !inflac* úrok* čnb hdp daň daně daní export* vývoz* nezaměstnanost* rozpočet*',
	// education
	'05000000': '!škol* !žák* !student* učitel* univerzit* vzděláv* výuk* maturit* školk*',
	// climate change
	'20000418': '!klima* emis*',
	// environment
	'06000000': '!životní_prostředí příroda přírod* znečišt* les lesy',
	// health
	'07000000': '!nemoc* !pacient* !nemocnic* lékař* zdravot* zdraví medicín* příznak*',
	// epidemic and pandemic
	'20000449': '!očkov* pandemi* covid* nákaz*',
	// health treatment and procedure
	'20000464': 'léčb* lék léky',
	// cancer
	'20000447': 'rakovin*',
	// labour relations
	'20000524': '!stávk* !odbor* kolektivní_smlouv* zaměstnan* výpověď*',
	// lifestyle and leisure
	'10000000': 'recept* cestov* dovolen* restaurac* móda módní vaření zahrad*',
	// government
	'20000593':
		'!vlád* !sněmovn* !senát* !ministr* !premiér* !prezident* !poslan* !politik* politic* strana strany hnutí koalic* opozic* zákon* primátor* starost* demis* ods ano stan piráti',
	// election
	'20000574': '!volb* !voleb* !volič* kandidát* referend* průzkum*',
	// international relations
	'20000638': 'diplomat* diplomac* ministr_zahraničí nato eu osn sankc* velvyslan* summit*',
	// religion
	'12000000': '!církev* !biskup* papež* křesťan* muslim* islám* nábožen* kněz* kněží katolic*',
	// scientific research
	'20000735': '!věd* !výzkum* studie planet* vesmír* nasa družic*',
	// technology and engineering
	'20000756': '!technolog* !umělá_inteligence mobil* aplikac* data internet* software google apple microsoft',
	// society
	'14000000': 'rodin* rovnost* diskriminac* rasismus* migrant*',
	// soccer
	'20001065': '!fotbal* liga_mistrů sparta slavia',
	// sport
	'15000000':
		'!trenér* !zápas* gól* vítězství porážk* tým týmu týmy medail* !hokej* tenis* !mistrovství olympi* sport* sezon* reprezentac* finále',
	// armed conflict
	'20000056': '!válk* !vojá* !armád* vojensk* raket* útok* příměří bomb* dron drony ofenziv* invaz*',
	// act of terror
	'20000053': '!teror* islamist* rukojm*',
	// weather
	'17000000': '!počasí !teplot* sníh sněh* déšť deště bouř* čhmú',
	// narrower topics, once the branch is known
	'>20001065': 'fotbal* liga_mistrů brankář* útočník* penalt* záložník* uefa fifa', // soccer
	'>20000965': 'hokej* extralig* nhl puk', // ice hockey
	'>20001085': 'tenis* tenist* wimbledon roland_garros wta atp', // tennis
	'>20001056': 'lyže lyžař* lyžov* biatlon* slalom*', // skiing
	'>20000892': 'cyklist* tour_de_france peloton*', // cycling
	'>20000827': 'atlet atleta atleti atletů atletik* atletk* maraton* oštěp*', // athletics
	'>20000991': 'formule_1 rallye dakar', // motor car racing
	'>20000005': 'film filmu filmy filmem filmů filmov* kino kina režisér* herec hereč* český_lev', // cinema
	'>20000018': 'hudba hudby hudbu hudební* album alba koncert* zpěvák* zpěvačk* kapela kapely kapelu píseň písn*', // music
	'>20000029': 'divadl* inscenac* jeviště jevišti', // theatre
	'>20000013': 'kniha knihy knihu knihou knih román románu romány románů spisovatel* literatur* básn*', // literature
	'>20000031': 'malíř* výstav* galeri* sochař*', // visual arts
	'>20000252': 'maloobchod* supermarket* e-shop* prodejn*', // retail
	'>20000274': 'banka banky banku bankou bank bankovní* hypoték*', // banking
	'>20000296': 'automobil* škoda_auto elektromobil* automobilk*', // automotive
	'>20000235': 'byt byty bytů nemovitost* nájem* stavebnictví stavební_firm* developer*', // construction and property
	'>20000256':
		'energie energií energetik* energetick* elektřin* elektrárn* plyn plynu plynem plynov* ropa ropy čez dukovan* temelín*', // energy and resource
	'>20000337': 'vlak* české_dráhy českých_drah letišt* aerolin* železnic*', // transport
	'>20000210': 'zeměděl* sklize*', // agriculture
	'>20000396': 'akcie akcií burz* investor*', // stocks and securities
	'>20000346': 'inflac* úroky úrokov* čnb hdp', // macro economics
	'>20000400': 'škola školy školu škole školou škol školák* žák žáka žáci žáků učitel* maturit*', // school
	'>20000405': 'univerzit* student* fakult*', // college and university
	'>20000462': 'nemocnic*', // hospital
	'>20000448': 'nákaz* virus* viru očkov* covid* chřipk*', // communicable disease
	'>20000659': 'církev* církv* biskup* papež* křesťan* kněz kněze knězem kněží katolic*', // Christianity
	'>20000677': 'muslim* islám* mešit*', // Islam
	'>20000771': 'migrant* migrac* uprchl* azyl azylu azylov*', // immigration
	'>20000143': 'dopravní_nehod* srážka srážku kamion* řidič řidiče řidiči řidičů', // transportation accident and incident
	'>20000150': 'požár* hasič* plamen*', // fire
	'>20000151': 'povodeň povodně povodní povodňov* zemětřesení hurikán*', // natural disaster
	'>20001129': 'sníh sněhu sněhem sněžení déšť deště bouře bouřky bouřka bouřek bouří vítr vichř*', // weather phenomena
	'>20000529': 'stávk*', // labour dispute
};
