import type { TopicTerms } from '../topic-terms.ts';

export const TOPIC_TERMS: TopicTerms = {
	// arts and entertainment
	'20000002':
		'!film* mozi* színész* rendező* !zene* !zenei album* koncert* énekes* zenekar* opera* !színház* regény* irodal* író írója írónő múzeum* kiállítás* festő* művész* fesztivál* kultúr* balett*',
	// mass media
	'20000045': '!újság* !média* tévé* televízió* rádió* szerkesztő*',
	// law enforcement
	'20000129': '!rendőr* őrizetbe* nyomoz*',
	// crime
	'20000082': '!gyilkos* !gyanúsít* börtön* rablás* lopás* kábítószer* drog* korrupció* csalás*',
	// judiciary
	'20000106': 'per pert bíróság* bíró ügyész* vádlott* vádirat* ítélet* ítélt*',
	// disaster
	'20000148': '!földreng* !árvíz* katasztróf*',
	// accident and emergency incident
	'20000139': '!baleset*',
	// disaster, accident and emergency incident
	'03000000': 'tűz tűzolt* robbanás* sérült* evakuál* mentők*',
	// economy, business and finance
	'04000000':
		'!vállalat* !cég* részvény* !tőzsd* milliárd* millió* forint* árbevétel* profit* befektet* piac* árak ára ügyfel* ipar ipari kereskedel*',
	// economy
	'20000344': '!gazdaság* !infláció* kamat* mnb gdp adó adók export* munkanélküli* költségvetés*',
	// education
	'05000000': '!iskol* !diák* !hallgató* tanár* egyetem* oktatás* érettségi* óvod* pedagógus*',
	// climate change
	'20000418': '!klíma* !éghajlat* kibocsátás*',
	// environment
	'06000000': '!környezet* természet* szennyez* erdő*',
	// health
	'07000000': '!betegség* !beteg* !kórház* orvos* egészség* tünet*',
	// epidemic and pandemic
	'20000449': '!oltás* !vakcin* járvány* koronavírus* fertőz*',
	// health treatment and procedure
	'20000464': 'kezelés* gyógyszer*',
	// cancer
	'20000447': 'rák rákos daganat*',
	// labour relations
	'20000524': '!sztrájk* !szakszervezet* bérmegállapod* munkavállal* elbocsát*',
	// lifestyle and leisure
	'10000000': 'recept* utazás* nyaral* étterem* divat* főz* kert*',
	// government
	'20000593':
		'!kormány* !parlament* !miniszter* !miniszterelnök* !párt* !köztársasági_elnök politik* politikus* képviselő* ellenzék* fidesz tisza törvény* polgármester* országgyűlés*',
	// election
	'20000574': '!választás* !szavaz* jelölt* népszavazás* közvéleménykutatás*',
	// international relations
	'20000638': 'diploma* külügyminiszter* nato eu ensz szankció* nagykövet* csúcstalálkozó*',
	// religion
	'12000000': '!egyház* !püspök* pápa keresztény* muszlim* iszlám* vallás* lelkész* pap',
	// scientific research
	'20000735': '!kutató* !kutatás* tudomány* tudós* tanulmány* bolygó* űr űrhajó* nasa műhold*',
	// technology and engineering
	'20000756': '!technológi* !mesterséges_intelligencia mobil* alkalmazás* internet* szoftver* google apple microsoft',
	// society
	'14000000': 'család* egyenlőség* diszkriminá* rasszizmus* menekült*',
	// soccer
	'20001065': '!futball* !labdarúg* bajnokok_ligája ferencváros fradi',
	// sport
	'15000000':
		'!edző* !mérkőzés* !meccs* gól* győzelem* győzött vereség* csapat* érem érmet vízilabd* kézilabd* !bajnokság* olimpi* sport* szezon* válogatott* döntő*',
	// armed conflict
	'20000056': '!háború* !katon* !hadsereg* rakét* támadás* tűzszünet* bomb* drón* offenzív* invázió*',
	// act of terror
	'20000053': '!terror* túsz*',
	// weather
	'17000000': '!időjárás* !hőmérséklet* hó havaz* eső esőz* vihar*',
	// narrower topics, once the branch is known
	'>20001065': 'futball* labdarúg* kapus kapusa kapusok csatár* tizenegyes* bajnokok_ligája ferencváros uefa fifa', // soccer
	'>20000958': 'kézilabd*', // handball (team)
	'>20001091': 'vízilabd*', // water polo
	'>20001071': 'úszó úszók úszás*', // swimming
	'>20001085': 'tenisz* wimbledon', // tennis
	'>20000965': 'jégkorong* hoki hokis', // ice hockey
	'>20000991': 'forma-1 nagydíj*', // motor car racing
	'>20000005': 'film filmek filmet filmje filmfesztivál* mozi mozik mozikban mozifilm* filmrendező* rendezőnő színész*', // cinema
	'>20000018': 'zene zenét zenei zenész* album* koncert* énekes* zenekar*', // music
	'>20000029': 'színház*', // theatre
	'>20000013': 'könyv könyvek könyvet könyve regény* író írónő irodal* költő*', // literature
	'>20000031': 'festmény* festő* kiállítás* galéria*', // visual arts
	'>20000252': 'bolt boltok boltban boltot boltja áruház* üzletlánc* webáruház*', // retail
	'>20000274': 'bank bankok bankot bankja banki otp hitel hitelek hitelt lakáshitel*', // banking
	'>20000296': 'autógyár* autóipar* autógyártó* akkumulátor* suzuki audi', // automotive
	'>20000235': 'lakás lakások lakást lakásár* ingatlan* albérlet* építőipar*', // construction and property
	'>20000256':
		'energia energiát energiaár* energetik* áram gáz gázt gázár* földgáz* olaj olajat olajár* kőolaj* paks üzemanyag*', // energy and resource
	'>20000337': 'vonat* máv repülő repülőtér* repülőgép* légitársaság* vasút* ferihegy', // transport
	'>20000210': 'gazdák mezőgazdaság* aratás*', // agriculture
	'>20000396': 'részvény* tőzsd* befektet*', // stocks and securities
	'>20000346': 'infláció* kamat kamatok kamatot kamatemelés* mnb gdp költségvetés* forint*', // macro economics
	'>20000400': 'iskol* diák diákok diákot diákoknak tanár tanárok tanárt tanárnő* érettségi*', // school
	'>20000405': 'egyetem* egyetemista*', // college and university
	'>20000462': 'kórház*', // hospital
	'>20000448': 'fertőz* vírus* oltás* járvány* influenza*', // communicable disease
	'>20000659': 'egyház* püspök* pápa keresztény* lelkész* pap papok templom*', // Christianity
	'>20000677': 'muszlim* iszlám* mecset*', // Islam
	'>20000771': 'menekült* bevándor* migráns*', // immigration
	'>20000143': 'közúti_baleset ütköz* karambol* kamion* gázol*', // transportation accident and incident
	'>20000150': 'tűz tűzolt* lángok', // fire
	'>20000151': 'árvíz* földreng* hurrikán*', // natural disaster
	'>20001129': 'hó havaz* eső esőzés* vihar viharok vihart viharos szél', // weather phenomena
	'>20000529': 'sztrájk*', // labour dispute
};
