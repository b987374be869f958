import type { TopicTerms } from '../topic-terms.ts';

export const TOPIC_TERMS: TopicTerms = {
	// arts and entertainment
	'20000002': `!film* !kino* !muzyk* !album* koncert* piosenk* aktor* aktork* reżyser* powieś* pisarz* pisark* literatur* teatr* muze* wystawa wystawy wystawie wystawę malarz*
		artyst* festiwal* taniec tańc* tancer* kultur* książka książki książkę książce książek książkow*`,
	// mass media
	'20000045': '!dziennikar* !gazet* telewiz* radio tvp redakcj* media mediów',
	// law enforcement
	'20000129': '!policj* !zatrzyman* śledztw*',
	// crime
	'20000082': '!zabójstw* więzien* przestępst* kradzież* podejrzan* napad* morder* narkotyk*',
	// judiciary
	'20000106': '!oskarżon* sąd sądu sądowi prokurat* wyrok*',
	// disaster
	'20000148': '!trzęsieni* !powódź !powodzi !powodzie !powodzią powodziow* !pożar* katastrof*',
	// accident
	'20000139': '!wypadek !wypadk*',
	// disaster, accident and emergency incident
	'03000000': 'wybuch* strażacy strażak* ewaku* ranny rannych ranni rannego',
	// economy
	'20000344':
		'!gospodark* !gospodarce !gospodarcz* !inflacj* ?wzrost* pkb dług długu długów zadłużeni* stopy_procentow* stóp_procentowych podatek podatk* bezroboci* nbp budżet*',
	// economy, business and finance
	'04000000': `!firm* !spółk* !bank !banku !banki !banków !bankiem !bankow* !giełd* rynek rynku złotych euro dolar* cen ceny miliard* milion* eksport* sprzedaż* zysk zysku zyski zysków ?akcje ?akcji akcjonariusz* przemysł* handl*
		inwestyc*`,
	// education
	'05000000': '!szkoł* !szkole !szkół !szkoln* !uczni* !uniwersytet* !student* nauczyciel* edukac* matur* oświat*',
	// climate change
	'20000418': '!klimat* emisj*',
	// environment
	'06000000': 'środowisk* zanieczyszcz* smog* przyrod* ekolog*',
	// health
	'07000000': '!zdrow* !chorob* !pacjent* !szpital* !wirus* lekar* objaw objawy objawów nfz leków',
	// treatment
	'20000464': '!szczepi* leczen* lek leki',
	// cancer
	'20000447': 'nowotwor*',
	// epidemic and pandemic
	'20000449': 'pandemi* covid*',
	// labour relations
	'20000524': '!strajk* !związk*_zawod* związkowc* pracownic* zwolnieni*',
	// lifestyle and leisure
	'10000000': '!przepis_na podróż* moda kuchni* wakacj* restaurac*',
	// government
	'20000593': `!rząd !rządu !rządem !rządzie !rządow* !rządz* !prezydent* !sejm* !minister* !partia !partii !partię !partie !partyjn* senat* poseł posła posłowie posłów posłank* pis platforma_obywatelska platformy_obywatelskiej opozycj* kandydat* ustawa ustawy ustawę ustawie ustawą reform* koalicj* dyplomat*
		polity* premier premierem`,
	// election
	'20000574': '!wybory !wyborów !wyborach !wyborc* !wyborcz* głosowan* referend* ?kampani* kampani*_wyborcz*',
	// international relations
	'20000638': 'ambasad* szczyt_nato szczyt_ue szczycie_nato szczycie_ue',
	// religion
	'12000000':
		'!kościół !kościoł* kościel* !papież* biskup* watykan* islam islamu islamsk* muzułm* katolic* religi* kardynał* ksiądz księdza księży księdzem',
	// scientific research
	'20000735': '!naukow* !badacz* nasa planet* kosmos* kosmicz* satelit* fizyk* genetycz* astronom*',
	// technology
	'20000756':
		'!technolog* !sztuczn*_inteligencj* oprogramow* internet* smartfon* komputer* aplikacj* robotów robotyk* robotyzac* google* apple* microsoft* użytkowni*',
	// society
	'14000000': 'rodzin* kobiet* dyskryminac* rasizm*',
	// soccer
	'20001065':
		'!piłk* !gol !gola !gole !goli !golem !golkiper* ekstraklas* legia* lech_poznań lecha_poznań premier_league uefa fifa',
	// sport
	'15000000': `!mecz !meczu !mecze !meczem !meczów !meczach !drużyn* !trener* !zawodni* !liga ligi lidze reprezentac* puchar* mistrz* zwycięst* porażka porażki porażkę porażką tenis* siatków* olimpij* finał*
		turniej* medal* złoty_medal* złotego_medalu skoki_narciarskie skoków_narciarskich skoczk* bramk* stadion* sezon* sport*`,
	// armed conflict
	'20000056':
		'!wojn* !armia !armii !armię !armią !żołnierz* !wojsk* !atak* rakiet* ostrzał* front frontu froncie rozejm* nato dron* zakładni* bombard*',
	// act of terror
	'20000053': '!terror*',
	// weather
	'17000000': '!pogoda !pogody !pogodę !temperatur* !imgw deszcz* burza burze burzy burzą burzow* śnieg* opady upał*',
	// narrower topics, once the branch is known
	'>20001065':
		'piłka_nożna piłki_nożnej piłkar* gol gola gole ekstraklas* liga_mistrzów ligi_mistrzów bramkarz* napastnik* rzut_karny karnego mundial* uefa fifa', // soccer
	'>20001085': 'tenis* wimbledon roland_garros wta atp sety', // tennis
	'>20000851': 'koszykar* koszyków* nba', // basketball
	'>20000958': 'szczypiornist* piłka_ręczna piłki_ręcznej', // handball (team)
	'>20001089': 'siatkar* siatków*', // volleyball
	'>20000965': 'hokej* nhl', // ice hockey
	'>20001056': 'narciar* skoki_narciarskie skoczek skocznia skoczni biathlon*', // skiing
	'>20000892': 'kolarz* kolarstw* kolarsk* tour_de_france peleton* wyścig_kolarski tour_de_pologne', // cycling
	'>20000827': 'lekkoatlet* maraton* sprinter* oszczep* młociar*', // athletics
	'>20000991': 'formuła_1 formuły_1 grand_prix żużel* żużlow* rajd rajdu rajdow*', // motor car racing
	'>20001071': 'pływak* pływacz* pływani* basen', // swimming
	'>20000856': 'boks* pięściar* mma', // boxing
	'>20000029': 'teatr* spektakl* premiera_teatralna sztuka_teatralna', // theatre
	'>20000005': 'film* kino kina reżyser* aktor* aktork* festiwal_filmowy scenariusz*', // cinema
	'>20000018':
		'muzyk* płyta płyty album* koncert* piosenk* zespół wokalist* raper* opera opery operze operę operow* orkiestr*', // music
	'>20000013': 'książk* powieś* pisarz* pisark* literatur* poet* wydawnict* nagroda_nike', // literature
	'>20000031': 'malarz* malarstw* malarsk* rzeźb* wystaw* galeri* fotograf*', // visual arts
	'>20000252': 'sklep* supermarket* handel_detaliczny biedronk* lidl* sieć_handlowa galeria_handlowa', // retail
	'>20000274': 'bank* kredyt*', // banking
	'>20000296': 'samochod* motoryzac* producent_samochodów', // automotive
	'>20000235': 'mieszkanie mieszkania mieszkaniu mieszkań mieszkaniow* nieruchomoś* deweloper* czynsz* budownictw*', // construction and property
	'>20000210': 'rolni* zboż* hodowc* zbiory plony plonów', // agriculture
	'>20000256': 'energi* prąd* ropa ropy gaz gazu elektrowni* węgiel węgla węglow* orlen paliw* fotowoltai*', // energy and resource
	'>20000337': 'kolej kolei koleją kolejow* kolejarz* pociąg* lotnisk* linie_lotnicze pkp', // transport
	'>20000225': 'oprogramowan* sztuczna_inteligencja cyfrow* telekom*', // computing and information technology
	'>20000331': 'turyst* hotel*', // tourism and leisure industry
	'>20000396': 'giełd* akcji akcje gpw wig20 inwestor*', // stocks and securities
	'>20000353': 'konsument* uokik', // consumer issue
	'>20000373': 'cła cło ceł eksport* import importu importow*', // international trade
	'>20001365': 'zysk* przychod* kwartał* strata straty stratę stratą', // business reporting and performance
	'>20001366': 'przejęci* fuzj* zwolnienia_grupowe upadłoś*', // business restructuring
	'>20000346': 'inflacj* pkb nbp stopy_procentowe stóp_procentowych wzrost_gospodarczy recesj* deficyt*', // macro economics
	'>20000400': 'szkoł* szkole szkół szkoln* uczeń ucznia uczniowie uczniów uczennic* nauczyciel* matur*', // school
	'>20000405': 'uniwersytet* student* uczelni* politechnik*', // college and university
	'>20000462': 'szpital* sor', // hospital
	'>20000448': 'wirus wirusa wirusem wirusy wirusów zakaż* szczepi* covid* pandemi* gryp*', // communicable disease
	'>20000458': 'depresj* psychia* psycholog* zdrowie_psychiczne zdrowia_psychicznego', // mental health and disorder
	'>20000563': 'podróż* wakacj* plaż* urlop*', // travel and tourism
	'>20000659':
		'kościół kościoł* kościeln* papież* biskup* katolic* chrześcija* ksiądz księdza księży księdzem watykan* kardyna* parafi*', // Christianity
	'>20000677': 'islam* muzułma* meczet* imam*', // Islam
	'>20000679': 'żyd żydzi żydów żydowsk* synagog* rabin*', // Judaism
	'>20000441': 'zwierzę zwierzęta zwierząt zwierzętami gatunki gatunków ptak* wilk* niedźwied* przyrod*', // nature
	'>20000424': 'smog* zanieczyszcz* plastik* odpad*', // environmental pollution
	'>20000718': 'planet* kosmos* kosmicz* rakiet* astronom* teleskop* nasa księżyc* mars', // astronomy
	'>20000777': 'rasizm* rasist* antysemi* ksenofob*', // racism
	'>20000780': 'rodzin* rodzic* dzieci rozwód rozwodu rozwody rozwodów rozwodow*', // family
	'>20000771': 'migrant* migrac* imigra* uchodź* azyl*', // immigration
	'>20001129': 'burza burze burzy burzą burzow* śnieg* deszcz* wiatr* upał* mróz mroz* wichur*', // weather phenomena
	'>20000518': 'płaca płace płacy pensja pensji wynagrodze* pensja_minimalna', // wages and benefits
	'>20000529': 'strajk*', // labour dispute
	'>20000532': 'emeryt* zus', // pension
	'>20000143': 'wypadek_drogowy wypadek wypadku wypadki wypadków zderzen* kolizj* kierowc* ciężarów*', // transportation accident and incident
	'>20000150': 'pożar* straż_pożarna strażak* strażacy ogień ognia', // fire
	'>20000151': 'powódź powodzie powodzią powodzi trzęsieni* huragan* osuwisk*', // natural disaster
};
