import type { TopicTerms } from '../topic-terms.ts';

export const TOPIC_TERMS: TopicTerms = {
	// arts and entertainment
	'20000002':
		'!film* bio* skådespel* regissör* !musik* album* konsert* sångare* sångerska* band opera* !teater* roman* litteratur* författar* museum* museet utställning* målar* konst konsten konstnär* festival* kultur* balett*',
	// mass media
	'20000045': '!tidning* !medier* journalist* tv-* svt redaktör* redaktion* press pressen*',
	// law enforcement
	'20000129': '!polis* grep* gripen* gripna häkt* utredning*',
	// crime
	'20000082': '!mord* !misstänkt* fängelse* rån* stöld* narkotika* våldtäkt* korruption* gäng* skjutning*',
	// judiciary
	'20000106': 'rättegång* tingsrätt* hovrätt* domare* åtal* åklagar* dömd* döms*',
	// disaster
	'20000148': '!jordbäv* !översvämning* !skred* katastrof*',
	// accident and emergency incident
	'20000139': '!olyck* haveri*',
	// disaster, accident and emergency incident
	'03000000': 'brand branden bränder explosion* omkom* skadad* evakuer* räddningstjänst*',
	// economy, business and finance
	'04000000':
		'!företag* !bolag* !aktie* !börs* miljard* miljon* kronor omsättning* vinst vinsten investerare* marknad* pris priset priser kunder näringsliv* industri* handel koncern*',
	// economy
	'20000344': '!ekonomi* !inflation* ränta* räntan* riksbank* tillväxt* skatt* export* arbetslöshet* budget*',
	// education
	'05000000': '!skola* !skolan !elev* !student* lärar* universitet* utbildning* undervisning* förskol* gymnasi*',
	// climate change
	'20000418': '!klimat* utsläpp*',
	// environment
	'06000000': '!miljö* natur* förorening* biologisk_mångfald skog*',
	// health
	'07000000': '!sjukdom* !patient* !sjukhus* läkar* vård vården hälsa* medicin* symtom*',
	// epidemic and pandemic
	'20000449': '!vaccin* pandemi* corona* smitt*',
	// health treatment and procedure
	'20000464': 'behandling* läkemed*',
	// cancer
	'20000447': 'cancer*',
	// labour relations
	'20000524': '!strejk* !fackförbund* !facket avtalsrörelse* kollektivavtal* arbetstagar* varsel* uppsäg*',
	// lifestyle and leisure
	'10000000': 'recept* resa* resor semester* restaurang* mode mat trädgård*',
	// government
	'20000593':
		'!regering* !riksdag* !minister* !statsminister* !parti* !president* politiker* politisk* opposition* socialdemokrat* moderat* sverigedemokrat* kommun* lagförslag* inrikes* utrikes*',
	// election
	'20000574': '!val !valet !väljar* valkampanj* kandidat* folkomröstning* opinionsmätning*',
	// international relations
	'20000638': 'diplomat* utrikesminister* nato eu fn sanktion* ambassadör* toppmöte*',
	// religion
	'12000000': '!kyrka* !kyrkan* !biskop* påve* kristen* kristna muslim* islam* religion* präst*',
	// scientific research
	'20000735': '!forskare* !forskning* vetenskap* studie studien planet* rymd* nasa satellit*',
	// technology and engineering
	'20000756':
		'!teknik* !teknologi* !artificiell_intelligens mobil* app appar data internet* programvara* google apple microsoft',
	// society
	'14000000': 'familj* jämställdhet* diskriminering* rasism* invandr*',
	// soccer
	'20001065': '!fotboll* allsvensk* champions_league premier_league',
	// sport
	'15000000':
		'!tränar* !match !matchen mål seger* förlust* lag laget medalj* !skid* ishockey* handboll* !mästerskap* os vm em idrott* sport* säsong* landslag* final*',
	// armed conflict
	'20000056':
		'!krig* !soldat* !armé* militär* robot* missil* attack* anfall* vapenvila* bomb* drönar* styrkor invasion*',
	// act of terror
	'20000053': '!terror* islamist* gisslan*',
	// weather
	'17000000': '!väder* !temperatur* snö* regn* storm* smhi',
	// narrower topics, once the branch is known
	'>20001065':
		'fotboll* allsvensk* premier_league champions_league målvakt* anfallare* straffspark* mittfält* uefa fifa', // soccer
	'>20000965': 'ishockey* hockey* shl nhl tre_kronor', // ice hockey
	'>20000958': 'handboll*', // handball (team)
	'>20001056': 'skidor skidåk* skidskytt* längdskid* skidskytte* slalom backhoppning*', // skiing
	'>20001085': 'tennis* wimbledon', // tennis
	'>20000892': 'cykel* cyklist* tour_de_france', // cycling
	'>20000827': 'friidrott* maraton* stavhopp*', // athletics
	'>20000991': 'formel_1 rally* speedway*', // motor car racing
	'>20000005': 'film filmen filmer filmerna filmfestival* filmregissör* biograf* regissör* skådespel*', // cinema
	'>20000018': 'musik* album* konsert* artist* bandet låt låten låtar låtarna sångare* sångerska* melodifestival*', // music
	'>20000029': 'teater* scenkonst* föreställning* dramaten', // theatre
	'>20000013': 'bok boken böcker roman* författar* litteratur* nobelpris*', // literature
	'>20000031': 'målning* utställning* konstnär* galleri*', // visual arts
	'>20000252': 'butik* detaljhandel* e-handel* ica coop', // retail
	'>20000274': 'bank banken banker bankerna bolån* swedbank seb', // banking
	'>20000235': 'bostad* bostäder fastighet* hyra hyror hyres*', // construction and property
	'>20000256': 'elnät* elpris* energi* kärnkraft* vindkraft* vattenfall olja oljan gas gasen naturgas*', // energy and resource
	'>20000337':
		'tåget tågen tågtrafik* tågstation* flyget flygplan* flygbolag* flygplats* flygtrafik* järnväg* trafikverket', // transport
	'>20000210': 'bonde bönder* lantbruk* jordbruk*', // agriculture
	'>20000396': 'aktie* börs* investerare* omx', // stocks and securities
	'>20000346': 'ränta räntan räntor räntorna räntehöjning* räntesänkning* inflation* riksbank*', // macro economics
	'>20000400': 'skola skolan skolor skolorna skolelev* elev eleven elever eleverna lärar*', // school
	'>20000405': 'universitet* student* högskol*', // college and university
	'>20000462': 'sjukhus*', // hospital
	'>20000448': 'smitta smittan smittad* smittspridning* virus* vaccin* corona* influensa*', // communicable disease
	'>20000659': 'kyrk* biskop* påve påven kristen* kristna präst*', // Christianity
	'>20000677': 'muslim* islam* moské*', // Islam
	'>20000771': 'invandr* flykting* asyl asylsök* migration*', // immigration
	'>20000143': 'trafikolyck* bilolyck* kollision* kolliderade krock* lastbil*', // transportation accident and incident
	'>20000150': 'brand bränder branden lågor skogsbrand*', // fire
	'>20000151': 'översvämning* jordbäv* orkan* skred skredet jordskred*', // natural disaster
	'>20001129': 'snö snön snöfall* snöstorm* snöoväder* regn regnet regnväder* regnskur* storm stormen åska*', // weather phenomena
	'>20000529': 'strejk*', // labour dispute
};
