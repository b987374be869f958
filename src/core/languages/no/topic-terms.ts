import type { TopicTerms } from '../topic-terms.ts';

export const TOPIC_TERMS: TopicTerms = {
	// arts and entertainment
	'20000002':
		'!film* kino* skuespill* regissør* !musikk* album* konsert* sanger* artist* band opera* !teater* roman* litteratur* forfatter* museum* museet utstilling* maler* kunst* festival* kultur* ballett*',
	// mass media
	'20000045': '!avis* !mediene journalist* fjernsyn* nrk redaktør* redaksjon* presse* kringkasting*',
	// law enforcement
	'20000129': '!politi* pågrep* etterforsk*',
	// crime
	'20000082': '!drap* !siktet* fengsel* overgrep ran tyveri* narkotika* voldtekt* korrupsjon*',
	// judiciary
	'20000106': 'rettssak* tingrett* lagmannsrett* høyesterett* dommer* tiltal* dømt* aktor* forsvarer*',
	// disaster
	'20000148': '!jordskjelv* !flom* !skred* katastrofe*',
	// accident and emergency incident
	'20000139': '!ulykke* havar*',
	// disaster, accident and emergency incident
	'03000000': 'brann* eksplosjon* omkom* skadet* evakuer* redningsmann* nødetat*',
	// economy, business and finance
	'04000000':
		'!selskap* !bedrift* !aksje* !børs* milliard* million* kroner omsetning* overskudd* investor* marked* pris prisen prisene kunde* næringsliv* oljefond* industri* handel* konsern*',
	// economy
	'20000344': '!økonomi* !inflasjon* rente* norges_bank vekst* skatt* eksport* arbeidsledighet* statsbudsjett*',
	// education
	'05000000': '!skole* !elev* !student* lærer* universitet* utdanning* undervisning* barnehage* eksamen*',
	// climate change
	'20000418': '!klima* utslipp*',
	// environment
	'06000000': '!miljø* natur* forurensning* artsmangfold* skog*',
	// health
	'07000000': '!sykdom* !pasient* !sykehus* lege legen leger legene helse* medisin* symptom*',
	// epidemic and pandemic
	'20000449': '!vaksin* pandemi* korona* smitte*',
	// health treatment and procedure
	'20000464': 'behandling* legemid*',
	// cancer
	'20000447': 'kreft*',
	// labour relations
	'20000524': '!streik* !fagforening* tariff* lønnsoppgjør* arbeidstaker* oppsig*',
	// lifestyle and leisure
	'10000000': 'oppskrift* reise* ferie* restaurant* mote* mat hage*',
	// government
	'20000593':
		'!regjering* !storting* !statsråd* !minister* !statsminister* !parti* !president* politiker* politisk* opposisjon* arbeiderpartiet høyre frp kommune* ordfører* lovforslag* utenriks* innenriks*',
	// election
	'20000574': '!valg* !velger* kandidat* folkeavstemning* meningsmåling*',
	// international relations
	'20000638': 'diplomat* utenriksminister* nato eu fn sanksjon* ambassadør* toppmøte*',
	// religion
	'12000000': '!kirke* !biskop* pave* paven* kristen* kristne muslim* islam* religion* prest*',
	// scientific research
	'20000735': '!forsker* !forskning* vitenskap* studie studien planet* romfart* nasa satellitt*',
	// technology and engineering
	'20000756': '!teknologi* !kunstig_intelligens mobil* app apper data internett* programvare* google apple microsoft',
	// society
	'14000000': 'familie* likestilling* diskriminering* rasisme* innvandr*',
	// soccer
	'20001065': '!fotball* eliteserien champions_league vm-kvalifisering premier_league',
	// sport
	'15000000':
		'!trener* !kamp !kampen mål seier* tap lag laget medalje* !ski* skirenn* langrenn* skiskyting* håndball* !mesterskap* ol vm em idrett* sport* tabell* sesong* landslag* cup* finale*',
	// armed conflict
	'20000056': '!krig* !soldat* !hær* militær* missil* angrep* våpenhvile* bombe* drone* styrker invasjon* front*',
	// act of terror
	'20000053': '!terror* islamist* gissel*',
	// weather
	'17000000': '!vær* !temperatur* snø* regn* storm* nedbør*',
	// narrower topics, once the branch is known
	'>20001065': 'fotball* eliteserien premier_league champions_league keeper keeperen straffespark* midtbane* uefa fifa', // soccer
	'>20000958': 'håndball*', // handball (team)
	'>20000965': 'ishockey* nhl', // ice hockey
	'>20001056': 'langrenn* skiskyting* skihopp* alpint slalåm* ski skirenn* stafett* smøring*', // skiing
	'>20000892': 'sykkel* sykling* tour_de_france', // cycling
	'>20000827': 'friidrett* maraton* hekkeløp*', // athletics
	'>20001085': 'tennis* wimbledon', // tennis
	'>20000991': 'formel_1 rally*', // motor car racing
	'>20000005': 'film filmen filmene filmfestival* filmregissør* kino kinoen kinoer regissør* skuespiller*', // cinema
	'>20000018': 'musikk* album* konsert* artist* bandet låt låten låter låtene sanger*', // music
	'>20000029': 'teater* scenekunst* forestilling*', // theatre
	'>20000013': 'bok boka boken bøker roman* forfatter* litteratur*', // literature
	'>20000031': 'maleri* utstilling* kunstner* galleri*', // visual arts
	'>20000252': 'butikk* dagligvare* netthandel* rema kiwi coop', // retail
	'>20000274': 'bank banken banker bankene dnb boliglån*', // banking
	'>20000235': 'bolig boligen boliger boligpris* boligmarked* eiendom* huspris*', // construction and property
	'>20000256': 'strøm* olje* gass gassen gasspris* naturgass* kraftverk* kraftpris* kraftselskap* equinor vindkraft*', // energy and resource
	'>20000337':
		'toget togene togtrafikk* togstasjon* flyet flyene flyselskap* flytrafikk* flyplass* jernbane* bane_nor sas norwegian', // transport
	'>20000210': 'bonde bønder* landbruk* jordbruk*', // agriculture
	'>20000396': 'aksje* børs* investor*', // stocks and securities
	'>20000346': 'rente renten renter rentene rentehevning* rentekutt* inflasjon* norges_bank prisvekst*', // macro economics
	'>20000400': 'skole* elev eleven elever elevene lærer*', // school
	'>20000405': 'universitet* student studenten studenter studentene høyskole*', // college and university
	'>20000462': 'sykehus*', // hospital
	'>20000448': 'smitte* virus* vaksin* korona* influensa*', // communicable disease
	'>20000659': 'kirke* biskop* pave paven kristen* kristne prest presten prester prestene', // Christianity
	'>20000677': 'muslim* islam* moske*', // Islam
	'>20000771': 'innvandr* flyktning* asyl asylsøk* asylmottak*', // immigration
	'>20000143': 'trafikkulykke* bilulykke* kollisjon* kolliderte påkjørt*', // transportation accident and incident
	'>20000150': 'brann brannen branner brannvesen* flammer', // fire
	'>20000151': 'flom flommen flommer jordskjelv* skred skredet jordskred* snøskred* orkan*', // natural disaster
	'>20001129': 'snø snøen snøfall* snøstorm* regn regnet regnvær* regnbyge* storm stormen kuling*', // weather phenomena
	'>20000529': 'streik*', // labour dispute
};
