import type { TopicTerms } from '../topic-terms.ts';

export const TOPIC_TERMS: TopicTerms = {
	// arts and entertainment
	'20000002':
		'!elokuv* elokuvateatt* näyttelij* ohjaaja* !musiik* albumi* konsert* laulaja* yhtye* ooppera* !teatter* romaani* kirjallisuu* kirjailija* museo* näyttely* maalau* taide taitee* taiteilija* festivaali* kulttuuri*',
	// mass media
	'20000045': '!lehti lehden !media* toimittaja* televisio* yle päätoimittaja* lehdist*',
	// law enforcement
	'20000129': '!poliisi* pidätet* esitutkin*',
	// crime
	'20000082': '!murha* !epäilt* !henkirikos* vankeu* ryöst* varkau* huumausain* raiskau* korruptio*',
	// judiciary
	'20000106': 'oikeudenkäyn* käräjäoikeu* hovioikeu* tuomar* syyte* syyttäjä* tuomit*',
	// disaster
	'20000148': '!maanjäristy* !tulva* katastrof*',
	// accident and emergency incident
	'20000139': '!onnettomuu* turma*',
	// disaster, accident and emergency incident
	'03000000': 'tulipalo* räjähdy* kuoll* loukkaantu* evakuoi* pelastuslaito*',
	// economy, business and finance
	'04000000':
		'!yrity* !yhtiö* !osake* !pörssi* miljard* miljoon* euroa liikevaihto* voitto* sijoittaja* markkin* hinta hinnat asiakka* elinkeinoelämä* teollisuu* kauppa* konserni*',
	// economy
	'20000344': '!talou* !inflaatio* korko* korot ekp kasvu* vero* vienti* työttömyy* budjett*',
	// education
	'05000000': '!koulu* !oppila* !opiskelij* opettaj* yliopisto* koulutu* opetu* päiväkot* lukio*',
	// climate change
	'20000418': '!ilmasto* päästö*',
	// environment
	'06000000': '!ympäristö* luonto* luonno* saastu* monimuotoisuu* metsä*',
	// health
	'07000000': '!sairau* !potila* !sairaala* lääkär* tervey* lääket* oire*',
	// epidemic and pandemic
	'20000449': '!rokot* pandemia* korona* tartunta*',
	// health treatment and procedure
	'20000464': 'hoito* lääkkee*',
	// cancer
	'20000447': 'syöpä*',
	// labour relations
	'20000524': '!lakko* !ammattiliit* työehtosopim* työntekij* irtisano* yt-neuvottelu*',
	// lifestyle and leisure
	'10000000': 'resept* matka* loma* ravintola* muoti* ruoka* puutarha*',
	// government
	'20000593':
		'!hallitu* !eduskun* !ministeri* !pääministeri* !puolue* !president* politiik* poliitik* oppositio* kokoomu* keskusta* sdp perussuomalai* kunta* kaupunginjohtaja* lakiesity* kotimaa* ulkomaat',
	// election
	'20000574': '!vaali* !äänestä* ehdokas* ehdokkaa* kansanäänesty* gallup*',
	// international relations
	'20000638': 'diplomaat* ulkoministeri* nato eu yk pakottee* suurlähettilä* huippukokou*',
	// religion
	'12000000': '!kirkko* !kirkon !piispa* paavi* kristi* muslim* islam* uskonto* pappi*',
	// scientific research
	'20000735': '!tutkija* !tutkimu* tiede tietee* planeett* avaruu* nasa satelliit*',
	// technology and engineering
	'20000756': '!teknologi* !tekoäly* kännyk* älypuheli* sovellu* internet* ohjelmisto* google apple microsoft',
	// society
	'14000000': 'perhee* tasa-arvo* syrjin* rasismi* maahanmuut*',
	// soccer
	'20001065': '!jalkapallo* veikkausliig* mestarien_liig* huuhkaj*',
	// sport
	'15000000':
		'!valmentaja* !ottelu* maali* voit* tappio* joukkue* mitali* !hiihto* jääkiek* !mestaruu* olympia* mm-* urheil* kausi* maajoukkue* finaali*',
	// armed conflict
	'20000056': '!sota* !sodan !sotila* !armeija* ohjus* hyökkä* tulitauko* pommi* drooni* joukot',
	// act of terror
	'20000053': '!terror* panttivan*',
	// weather
	'17000000': '!sää* !lämpötila* lumi* lumisad* sade* sateet myrsky*',
	// narrower topics, once the branch is known
	'>20001065': 'jalkapallo* veikkausliig* maalivahti* hyökkääjä* rangaistuspotku* huuhkaj* uefa fifa valioliig*', // soccer
	'>20000965': 'jääkiek* nhl liiga leijonat leijonien kiekko kiekon', // ice hockey
	'>20001056': 'hiihto hiihtokilpailu* hiihtäj* hiihtä* ampumahiih* mäkihyp* pujottelu*', // skiing
	'>20001085': 'tennis* wimbledon', // tennis
	'>20000892': 'pyöräily* tour_de_france', // cycling
	'>20000827': 'yleisurheil* maraton* keihä* seiväs* aitajuoks*', // athletics
	'>20000991': 'formula formuloiden f1 ralli rallit rallin', // motor car racing
	'>20000005': 'elokuv* ohjaaja* näyttelij*', // cinema
	'>20000018': 'musiik* albumi* konsert* artisti* laulaja* yhtye* biisi*', // music
	'>20000029': 'teatter* näytelm* näyttämö*', // theatre
	'>20000013': 'kirja kirjat kirjan kirjoja romaani* kirjailija* kirjallisuu* runo runot runoilij*', // literature
	'>20000031': 'maalau* näyttely* taiteilija* galleria*', // visual arts
	'>20000252': 'kauppaketju* kaupat verkkokaup* s-ryhmä kesko lidl myymälä*', // retail
	'>20000274': 'pankki* pankin nordea asuntolain*', // banking
	'>20000235': 'asunto* asunno* kiinteistö* vuokra vuokrat vuokran vuokralai* vuokra-asun* rakennusal*', // construction and property
	'>20000256': 'sähkö* energia energian energiayhtiö* ydinvoima* tuulivoima* öljy* fortum', // energy and resource
	'>20000337':
		'juna junat junien junan junaliiken* vr lentoyhtiö* lentoliiken* lentokone* lentokent* finnair rautatie*', // transport
	'>20000210': 'maatalou* viljelij* maanviljelij*', // agriculture
	'>20000396': 'osake osakkeet osakkeiden osakkeen pörssi* sijoittaj*', // stocks and securities
	'>20000346': 'korko korkojen koron korkotaso* korot inflaatio* ekp', // macro economics
	'>20000400': 'koulu koulut koulun koululai* koulussa oppila* opettaj* lukio*', // school
	'>20000405': 'yliopisto* opiskelij* ammattikorkeakoulu*', // college and university
	'>20000462': 'sairaala* päivysty*', // hospital
	'>20000448': 'tartunta tartunnat tartuntaa tartuntoja virus* rokot* korona* influenss*', // communicable disease
	'>20000659': 'kirkko kirkossa kirkkoherra* kirkon piispa* paavi* kristit* kristinusko* pappi papit papin seurakun*', // Christianity
	'>20000677': 'muslim* islam* moskeija*', // Islam
	'>20000771': 'maahanmuut* pakolai* turvapaik*', // immigration
	'>20000143': 'liikenneonnettomuu* kolari kolarin kolarissa törmäys törmäyksen törmäsi törmäsivät rekka*', // transportation accident and incident
	'>20000150': 'tulipalo* palokun* liekit maastopalo*', // fire
	'>20000151': 'tulva tulvat tulvan maanjäristy* hurrikaan* maanvyör*', // natural disaster
	'>20001129': 'lumi lumen lumisade* sade sateen sateet myrsky* ukkonen ukkosmyrsky*', // weather phenomena
	'>20000529': 'lakko lakot lakon lakkoil*', // labour dispute
};
