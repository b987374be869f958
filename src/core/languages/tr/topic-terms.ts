import type { TopicTerms } from '../topic-terms.ts';

export const TOPIC_TERMS: TopicTerms = {
	// arts and entertainment
	'20000002': `!film* !sinema* !müzik* !müzi* !albüm* konser konseri* konserin* konserde* konserler* şarkı* oyuncu* yönetmen* roman romanı romanın* romanlar* edebiyat* şair* şiir* tiyatro* sergi sergisi* sergide sergiler* sanat* müze*
		festival* dizisi* dizinin diziler* kültür* ressam* kitap* yazar* ?sahne* senaryo* dans* opera operası* bale balesi balerin* galeri* fotoğraf*`,
	// mass media
	'20000045': '!gazete* !medya* televizyon* yayın* gazeteci* ?kanal* rtük radyo radyosu* radyoya radyoda',
	// law enforcement
	'20000129': '!polis* !gözaltı* soruşturma*',
	// crime
	'20000082': '!cinayet* şüpheli* ceza cezası* cezaya cezaevi* cezalar* hapis* suç* hırsız* uyuşturucu* kaçak*',
	// judiciary
	'20000106': '!tutuk* mahkeme* savcı* hakim* dava* sanık*',
	// disaster
	'20000148': '!deprem* !yangın* !sel afet*',
	// accident
	'20000139': '!kaza !kazada !kazadan !kazası !kazasında !kazaya !kazanın !kazalar* !trafik_kazas*',
	// disaster, accident and emergency incident
	'03000000': 'patlama* yaral* itfaiye* enkaz* çöktü*',
	// economy
	'20000344':
		'!ekonomi* !faiz* enflasyon* ihracat* ithalat* büyüme* vergi* merkez_bankası işsizlik* bütçe* cari tüketici* imf',
	// economy, business and finance
	'04000000': `!borsa* !banka* !dolar* !şirket* piyasa* yatırım* milyar* milyon* lira* euro euros fiyat* sanayi* üretim* satış* ticaret* sektör*
		finans* kredi* borç* hisse hisseler* hissesi hissesinin kur petrol* altın gram_altın altın_fiyat* cari_açık bütçe_açığı gelirler* gelirin* milli_gelir müşteri* imkb turizm* otomotiv* enerji* maliyet* kâr* net_kar* ihale* özelleştirme*`,
	// education
	'05000000': '!okul* !öğrenci* !üniversite* öğretmen* eğitim* sınav* yök',
	// environment
	'06000000': 'çevre !çevreci* !çevre_kirliliğ* doğa kirlilik* orman*',
	// climate change
	'20000418': '!iklim* karbon* küresel_ısınma',
	// health
	'07000000': `!hasta* !sağlık* !doktor* !virüs* tıp tıbbi tıpta hekim* kalp* diyabet* ?şeker* beslenme* vitamin* obezite* kilo kilolu* diyet* kan beyin* cilt* hamile*
		gebe gebelik* bebek* belirtiler belirtileri* belirtisi* grip* enfeksiyon* uzman* prof vücut* kolesterol* hormon* kemik* ağrısı* ağrılar* göz diş dişler* diş_hekim* uyku* klinik* tansiyon* alerji*
		astım* sigara* besin* hücre* bağışıklık* kronik* risk*`,
	// treatment
	'20000464': '!tedavi* ilaç* ameliyat* aşı aşısı* aşının aşıyı aşılama* aşılar* cerrah*',
	// cancer
	'20000447': '!kanser*',
	// labour relations
	'20000524': '!sendika* !grev* işçi* toplu_sözleşme',
	// lifestyle and leisure
	'10000000': 'tatil* moda* yemek* tarifi tarifler* yemek_tarif* gezisi geziler* otel*',
	// government
	'20000593': `!başbakan* !cumhurbaşkan* !parti !partisi* !partinin !partiye !partili* !partiler* !bakan* !meclis* !milletvekil* hükümet* chp* akp* ak_parti mhp* bdp* hdp* muhalefet* anayasa*
		koalisyon* siyasi* siyaset* erdoğan* kılıçdaroğlu* bahçeli* abdullah_gül davutoğlu* avrupa_birliği* başkan* ülke* abd abd'* rusya* israil* suriye*
		iran* devlet* obama* kürt kürtler* kürtçe* lider* protesto* referandum*`,
	// election
	'20000574': '!seçim* oy',
	// international relations
	'20000638': "ab ab'* dışişleri* büyükelçi* bm bm'* müzakere* diplomat*",
	// religion
	'12000000':
		"!din !dini !dinin !dinî !dindar* cami camii* camisi* camiler* camide camiye diyanet* papa papa'* papalık* kilise* islam islami islamiyet* islam'* hac müslüman* ramazan*",
	// scientific research
	'20000735':
		'!bilim* !teknoloji* nasa* uzay uzaya uzayda* gezegen* verileri verilerin* veri_tabanı* kişisel_veri* işlemci* araştırmacı* uydusu* uydular* ?oyun* fizik* gen virüslü* megapiksel* tarayıcı*',
	// technology
	'20000756': `!internet* !bilgisayar* !yazılım* !telefon* akıllı_telefon* akıllı_saat* google* apple* microsoft* facebook* twitter* iphone* ipad* android* samsung*
		?uygulama* kullanıcı* robot* windows* tablet* cihaz* mobil dijital* ekran* kamera* web_sitesi* internet_sitesi* yahoo* web* sosyal_medya nokia* sürüm* sony*
		intel* donanım* online* erişim* şifre* hacker* 3g* gb*`,
	// society
	'14000000': 'kadın* aile* ayrımcılık* şiddet*',
	// soccer
	'20001065':
		'!futbol* !gol !golü* !goller* !golcü* !golle* !golün ceza_sahası* !teknik_direktör !galatasaray* !fenerbahçe* !beşiktaş* !trabzonspor* uefa* fifa* kaleci* penaltı* bursaspor*',
	// sport
	'15000000': `!maç !maçı* !maçta* !maçlar* !maça !takım* !lig !ligi* !ligde* !lige kupa* şampiyon* oyuncu* transfer* kulüp* hakem* basketbol* voleybol* tribün* stat stadı stadyum* puan* sezon* olimpiyat*
		galibiyet* mağlubiyet* berabere beraberlik* altın_madalya* forma formasıyla formalı nba* antrenör* turnuva* spor* deplasman* derbi* taraftar* milli_takım antrenman* saha sahada* sahası* sahaya final*`,
	// armed conflict
	'20000056':
		'!savaş* !asker* !saldırı* ordu ordusu* ordunun orduya bomba* çatışma* füze* silah* örgüt* şehit* işgal* ateşkes* militan* taliban* operasyon*',
	// act of terror
	'20000053': '!terör* !pkk*',
	// weather
	'17000000': '!hava_durumu meteoroloji* sıcaklık* yağmur* kar_yağışı fırtına*',
	// narrower topics, once the branch is known
	'>20001065':
		'futbol* gol golü goller süper_lig galatasaray fenerbahçe beşiktaş trabzonspor şampiyonlar_ligi kaleci* forvet* penaltı* teknik_direktör* milli_takım fifa uefa', // soccer
	'>20001085': 'tenis* wimbledon roland_garros wta atp', // tennis
	'>20000851': 'basketbol* nba euroleague', // basketball
	'>20000958': 'hentbol*', // handball (team)
	'>20001089': 'voleybol*', // volleyball
	'>20000965': 'buz_hokeyi', // ice hockey
	'>20000892': 'bisiklet* bisiklet_yarışı etap etabı', // cycling
	'>20000827': 'atletizm* maraton* koşucu*', // athletics
	'>20000991': 'formula_1 grand_prix pole_pozisyon* ralli*', // motor car racing
	'>20001071': 'yüzme* yüzücü*', // swimming
	'>20000856': 'boks boksör*', // boxing
	'>20000029': 'tiyatro* oyun_yazarı', // theatre
	'>20000005': 'film filmi filmin filmler filmleri sinema* yönetmen* senaryo* altın_portakal', // cinema
	'>20000018': 'müzik* şarkı* albüm albümü albümler konser* şarkıcı* sanatçı* orkestra* opera* besteci*', // music
	'>20000013': 'kitap* roman romanı romanlar romancı* yazar* edebiyat* şair* şiir* yayınevi*', // literature
	'>20000031': 'ressam* heykel* sergi* galeri* fotoğraf*', // visual arts
	'>20000252': 'market marketler marketlerde marketlerin perakende* mağaza* e-ticaret* zincir_market* alışveriş*', // retail
	'>20000274': 'banka* mevduat* kredi*', // banking
	'>20000296': 'otomobil* otomotiv* togg', // automotive
	'>20000235': 'konut* kira kiralar kiralık kiracı* emlak* inşaat*', // construction and property
	'>20000210': 'tarım* çiftçi* hasat* buğday* hayvancılık*', // agriculture
	'>20000256': 'enerji* elektrik* petrol* doğalgaz* doğal_gaz* akaryakıt* benzin* nükleer*', // energy and resource
	'>20000337': 'tren treni trenler tren_seferleri demiryolu* havalimanı* havayolu* thy uçuş* liman*', // transport
	'>20000225': 'yazılım* yapay_zeka* yapay_zekâ* çip çipler çipleri teknoloji*', // computing and information technology
	'>20000331': 'turizm* turist* otel oteli oteller otellerde', // tourism and leisure industry
	'>20000396': 'borsa* bist hisse* yatırımcı*', // stocks and securities
	'>20000353': 'tüketici*', // consumer issue
	'>20000373': 'gümrük* ihracat* ithalat*', // international trade
	'>20001365': 'ciro cirosu kâr kar_açıkladı* bilanço* zarar_açıkladı', // business reporting and performance
	'>20001366': 'birleşme* satın_al* iflas* konkordato*', // business restructuring
	'>20000346':
		'enflasyon* faiz faizi faizler faizleri faiz_oranı merkez_bankası* ekonomik_büyüme tcmb cari_açık* dolar*', // macro economics
	'>20000400': 'okul okullar okulu okulun okullarda öğrenci* öğretmen* lise liseler lisesi liseli*', // school
	'>20000405': 'üniversite* rektör* kampüs*', // college and university
	'>20000462': 'hastane* acil_servis* klinik*', // hospital
	'>20000448': 'virüs* aşı aşılar aşısı aşılama* salgın* koronavirüs* grip gribe enfeksiyon*', // communicable disease
	'>20000458': 'psikolo* depresyon* psikiyatri*', // mental health and disorder
	'>20000563': 'seyahat* tatil* gezi geziler gezgin* plaj*', // travel and tourism
	'>20000659': 'kilise* papa papaz* hristiyan* vatikan*', // Christianity
	'>20000677': 'islam* müslüman* cami camii* imam imamı imamlar diyanet* ramazan*', // Islam
	'>20000679': 'yahudi* sinagog* haham*', // Judaism
	'>20000441': 'hayvan* kuş kuşlar kuşların kuşu türler kurt kurtlar kurtların sokak_köpek*', // nature
	'>20000424': 'kirlilik* plastik* atık atıklar atıkları', // environmental pollution
	'>20000718': 'gezegen* uzay uzaya uzayda uzay_aracı roket* astronom* teleskop* nasa mars', // astronomy
	'>20000777': 'ırkçı* antisemit*', // racism
	'>20000780': 'aile aileler aileleri boşan*', // family
	'>20000771': 'göçmen* göç mülteci* sığınmacı*', // immigration
	'>20001129': 'yağmur* kar_yağış* fırtına* sağanak* sıcaklık* don_olayı', // weather phenomena
	'>20000518': 'maaş maaşı maaşlar maaşları asgari_ücret* ücret*', // wages and benefits
	'>20000529': 'grev grevi greve grevde', // labour dispute
	'>20000532': 'emekli*', // pension
	'>20000143': 'trafik_kazası* kaza kazada kazası kazasında kazaya çarpış* tır kamyon*', // transportation accident and incident
	'>20000150': 'yangın* itfaiye* alevler alevlere alevlerin', // fire
	'>20000151': 'deprem* sel heyelan* kasırga* afad', // natural disaster
};
