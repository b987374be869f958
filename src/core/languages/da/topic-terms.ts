import type { TopicTerms } from '../topic-terms.ts';

export const TOPIC_TERMS: TopicTerms = {
	// arts and entertainment
	'20000002':
		'!film* biograf* skuespil* instruktør* !musik* album* koncert* sanger* band opera* !teater* roman* litteratur* forfatter* museum* museet udstilling* maler* kunst* festival* kultur* ballet*',
	// mass media
	'20000045': '!avis* !medier* journalist* tv-* dr redaktør* redaktion* presse*',
	// law enforcement
	'20000129': '!politi !politiet* anhold* efterforsk*',
	// crime
	'20000082': '!drab* !sigtet* fængsel* røveri* tyveri* narkotika* voldtægt* korruption* bande*',
	// judiciary
	'20000106': 'retssag* byret* landsret* højesteret* dommer* tiltal* dømt* anklager* forsvarer*',
	// disaster
	'20000148': '!jordskælv* !oversvømmelse* stormflod* katastrofe*',
	// accident and emergency incident
	'20000139': '!ulykke* havari*',
	// disaster, accident and emergency incident
	'03000000': 'brand* eksplosion* omkom* kvæstet* evakuer* brandvæsen*',
	// economy, business and finance
	'04000000':
		'!selskab* !virksomhed* !aktie* !børs* milliard* million* kroner omsætning* overskud* investor* marked* pris prisen priser kunde* erhvervsliv* industri* handel* koncern*',
	// economy
	'20000344': '!økonomi* !inflation* rente* nationalbank* vækst* skat* eksport* arbejdsløshed* finanslov*',
	// education
	'05000000': '!skole* !elev* !studerende lærer* universitet* uddannelse* undervisning* børnehave* gymnasie* eksamen*',
	// climate change
	'20000418': '!klima* udledning*',
	// environment
	'06000000': '!miljø* natur* forurening* biodiversitet* skov*',
	// health
	'07000000': '!sygdom* !patient* !sygehus* !hospital* læge* sundhed* medicin* symptom*',
	// epidemic and pandemic
	'20000449': '!vaccin* pandemi* corona* smitte*',
	// health treatment and procedure
	'20000464': 'behandling* lægemid*',
	// cancer
	'20000447': 'kræft*',
	// labour relations
	'20000524': '!strejk* !fagforening* overenskomst* lønmodtager* fyring*',
	// lifestyle and leisure
	'10000000': 'opskrift* rejse* ferie* restaurant* mode mad gastronom* køkken* kok kokke vin have',
	// government
	'20000593':
		'!regering* !folketing* !minister* !statsminister* !parti* !præsident* politiker* politisk* opposition* socialdemokrat* venstre kommune* borgmester* lovforslag* udenrigs* indenrigs*',
	// election
	'20000574': '!valg* !vælger* kandidat* folkeafstemning* meningsmåling*',
	// international relations
	'20000638': 'diplomat* udenrigsminister* nato eu fn sanktion* ambassadør* topmøde*',
	// religion
	'12000000': '!kirke* !biskop* pave paven kristen* kristne muslim* islam* religion* præst*',
	// scientific research
	'20000735': '!forsker* !forskning* videnskab* studie planet* rumfart* nasa satellit*',
	// technology and engineering
	'20000756': '!teknologi* !kunstig_intelligens mobil* app data internet* software google apple microsoft',
	// society
	'14000000': 'familie* ligestilling* diskrimination* racisme* indvandr*',
	// soccer
	'20001065': '!fodbold* superliga* champions_league premier_league',
	// sport
	'15000000':
		'!træner* !kamp !kampen mål sejr* nederlag* hold holdet medalje* håndbold* badminton* cykelløb* !mesterskab* ol vm em idræt* sport* sæson* landshold* finale*',
	// armed conflict
	'20000056': '!krig* !soldat* !hær* militær* missil* angreb* våbenhvile* bombe* drone* styrker invasion*',
	// act of terror
	'20000053': '!terror* islamist* gidsel*',
	// weather
	'17000000': '!vejr* !temperatur* sne* regn* storm* dmi nedbør*',
	// narrower topics, once the branch is known
	'>20001065':
		'fodbold* superliga* premier_league champions_league målmand* angriber angriberen straffespark* midtbane* uefa fifa', // soccer
	'>20000958': 'håndbold*', // handball (team)
	'>20000965': 'ishockey*', // ice hockey
	'>20000892': 'cykel* cykling* cykelrytter* tour_de_france vingegaard', // cycling
	'>20001085': 'tennis* wimbledon', // tennis
	'>20000827': 'atletik* maraton*', // athletics
	'>20000991': 'formel_1', // motor car racing
	'>20000847': 'badminton*', // badminton
	'>20000005': 'film filmen filmene filmfestival* filminstruktør* biograf* instruktør* skuespiller*', // cinema
	'>20000018': 'musik* album albummet koncert* sanger* bandet', // music
	'>20000029': 'teater* scenekunst* forestilling*', // theatre
	'>20000013': 'bog bogen bøger roman* forfatter* litteratur*', // literature
	'>20000031': 'maleri* udstilling* kunstner* galleri*', // visual arts
	'>20000252': 'butik butikken butikker butikkerne detailhandel* supermarked* rema coop salling webshop*', // retail
	'>20000274': 'bank banken banker bankerne danske_bank nordea realkredit*', // banking
	'>20000235': 'bolig* ejendom* huspris* huslej* lejlighed*', // construction and property
	'>20000256': 'strøm* elpris* elektricitet* gas gassen gaspris* naturgas* energi* ørsted vindmølle* olie*', // energy and resource
	'>20000337':
		'toget togene togtrafik* togstation* flyet flyene flyselskab* flytrafik* flyvninger dsb banedanmark metroen metrolinje* metrostation* lufthavn* sas', // transport
	'>20000210': 'landmand* landmænd* landbrug*', // agriculture
	'>20000396': 'aktie* børs* investor* c25', // stocks and securities
	'>20000346': 'rente renten renter rentestigning* inflation* nationalbank*', // macro economics
	'>20000400': 'skole* elev eleven elever eleverne lærer*', // school
	'>20000405': 'universitet* studerende', // college and university
	'>20000462': 'sygehus* hospital*', // hospital
	'>20000448': 'smitte* virus* vaccin* corona* influenza*', // communicable disease
	'>20000568': 'restaurant* kok kokke køkken* gastronom* michelin* spisested*', // food and drink enthusiasm
	'>20000563': 'rejsende rejsemål* rejseselskab* charterrejse* ferie ferien ferierejse* strand stranden strande', // travel and tourism
	'>20000659': 'kirke* biskop* pave paven kristen* kristne præst*', // Christianity
	'>20000677': 'muslim* islam* moské*', // Islam
	'>20000771': 'indvandr* flygtning* asyl asylansøg* asylcent*', // immigration
	'>20000143': 'trafikulykke* biluheld* kollision* påkørt* lastbil*', // transportation accident and incident
	'>20000150': 'brand brande branden brandvæsen* flammer', // fire
	'>20000151': 'oversvømmelse* jordskælv* orkan* stormflod*', // natural disaster
	'>20001129': 'sne sneen snefald* snestorm* regn regnen regnvejr* regnbyge* storm stormen stormvejr* blæst*', // weather phenomena
	'>20000529': 'strejk*', // labour dispute
};
