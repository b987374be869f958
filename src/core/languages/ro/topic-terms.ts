import type { TopicTerms } from '../topic-terms.ts';

export const TOPIC_TERMS: TopicTerms = {
	// arts and entertainment
	'20000002':
		'!film* cinema* actor* actriț* regizor* !muzic* album* concert* cântăreț* trup* oper* !teatr* roman romane romanul literatur* scriitor* muze* expoziți* pictor* artist* festival* cultur* balet*',
	// mass media
	'20000045': '!presa !jurnalist* televiziun* radio redacți* ziar*',
	// law enforcement
	'20000129': '!poliți* reținut* anchet*',
	// crime
	'20000082': '!crim* !suspect* închisoare* jaf furt* droguri* viol corupți* omor*',
	// judiciary
	'20000106': 'proces* tribunal* judecător* instanț* procuror* inculpat* condamn* dna diicot',
	// disaster
	'20000148': '!cutremur* !inundați* catastrof*',
	// accident and emergency incident
	'20000139': '!accident*',
	// disaster, accident and emergency incident
	'03000000': 'incendi* explozi* pompier* răni* evacua*',
	// economy, business and finance
	'04000000':
		'!compani* !firm* acțiuni !bursa !bursă miliarde milioane lei euro profit* investitor* piața piață prețuri prețul clienți industri* comerț* afaceri',
	// economy
	'20000344': '!economi* !inflați* dobân* bnr pib taxe impozit* export* șomaj* buget* deficit*',
	// education
	'05000000': '!școal* !școli* !elev* !student* profesor* universit* educați* învăț* bacalaureat*',
	// climate change
	'20000418': '!clim* emisii*',
	// environment
	'06000000': '!mediu mediului poluar* biodiversit* pădur*',
	// health
	'07000000': '!boal* !boli* !pacien* !spital* medic medici medicul sănăt* simptom*',
	// epidemic and pandemic
	'20000449': '!vaccin* pandemi* covid* infect*',
	// health treatment and procedure
	'20000464': 'tratament* medicament*',
	// cancer
	'20000447': 'cancer*',
	// labour relations
	'20000524': '!grev* !sindicat* angajați* salari* concedi*',
	// lifestyle and leisure
	'10000000': 'rețet* vacanț* restaurant* modă călător* turist*',
	// government
	'20000593':
		'!guvern* !parlament* !ministr* !premier* !președint* !partid* politic* coaliți* opoziți* psd pnl usr aur lege legea senat* deputa* primar*',
	// election
	'20000574': '!aleger* !vot !votul candidat* referendum* sondaj*',
	// international relations
	'20000638': 'diploma* nato ue onu sancțiun* ambasad* summit*',
	// religion
	'12000000': '!biseric* !patriarh* papa episcop* creștin* musulman* islam* religi* preot* ortodox*',
	// scientific research
	'20000735': '!cercet* !știin* studiu* planet* spați* nasa satelit*',
	// technology and engineering
	'20000756': '!tehnolog* !inteligența_artificială telefon* aplicați* internet* software google apple microsoft',
	// society
	'14000000': 'famil* egalitat* discrimin* rasism* migran*',
	// soccer
	'20001065': '!fotbal* liga_campionilor superliga fcsb',
	// sport
	'15000000':
		'!antrenor* !meci* gol goluri victori* înfrânger* echip* medali* tenis* handbal* !campionat* olimpi* sport* sezon* finala',
	// armed conflict
	'20000056': '!război* !solda* !armat* militar* rachet* atac* armistiți* bomb* dron* ofensiv* invazi*',
	// act of terror
	'20000053': '!teroris* ostatic*',
	// weather
	'17000000': '!meteo !temperatur* ninso* ploi* furtun* vânt anm',
	// narrower topics, once the branch is known
	'>20001065': 'fotbal* gol goluri portar portarul portarului atacant* penalty liga_campionilor superliga uefa fifa', // soccer
	'>20001085': 'tenis* wimbledon roland_garros wta atp', // tennis
	'>20000958': 'handbal*', // handball (team)
	'>20000005': 'film filmul filme filmele filmului cinema* regizor* actor actorul actori actorii actorului actriț*', // cinema
	'>20000018': 'muzic* album* concert* cântăreț* melodi* trupa trupei formați*', // music
	'>20000029': 'teatr* piesă spectacol*', // theatre
	'>20000013': 'carte cartea cărți roman romane scriitor* literatur* poet poetul poeți poezi*', // literature
	'>20000031': 'pictur* pictor* expoziți* galeri* sculpt*', // visual arts
	'>20000252': 'supermarket* magazin magazine magazinele magazinelor retail*', // retail
	'>20000274': 'bancă banca bănci băncile bancar* credit credite creditul creditelor', // banking
	'>20000296': 'dacia automobil*', // automotive
	'>20000235': 'locuinț* imobiliar* apartament* chirie chirii chiria chiriaș*', // construction and property
	'>20000256': 'energi* gaz gaze gazele gazelor gazul electricitat* electricități* petrol* combustibil* hidroelectrica', // energy and resource
	'>20000337':
		'tren trenul trenuri trenurile trenului cfr aeroport* zbor zborul zboruri zborurile metrou metroul metroului', // transport
	'>20000210': 'agricult* fermier* recolt*', // agriculture
	'>20000396': 'bursa bursă acțiuni investitor*', // stocks and securities
	'>20000346': 'inflați* bnr dobân* pib deficit*', // macro economics
	'>20000400': 'școl* școală elev elevul elevi elevii elevilor eleve profesor* bacalaureat*', // school
	'>20000405': 'universit* student* facult*', // college and university
	'>20000462': 'spital*', // hospital
	'>20000448': 'virus* infect* vaccin* covid* gripă gripa gripei', // communicable disease
	'>20000659': 'biseric* patriarh* papa_francisc papa_leon suveranul_pontif episcop* creștin* preot* ortodox*', // Christianity
	'>20000677': 'musulman* islam* moschee*', // Islam
	'>20000771': 'migran* imigr* refugiat* refugiaț* azil', // immigration
	'>20000143': 'accident_rutier coliziun* șofer*', // transportation accident and incident
	'>20000150': 'incendi* pompier* flăcăr*', // fire
	'>20000151': 'cutremur* inundați* uragan*', // natural disaster
	'>20001129': 'ninso* ploaie ploaia ploi ploile furtun* vânt viscol*', // weather phenomena
	'>20000529': 'grevă greva grevei greve greviș*', // labour dispute
};
