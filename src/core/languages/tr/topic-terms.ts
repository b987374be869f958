import type { TopicTerms } from '../topic-terms.ts';

export const TOPIC_TERMS: TopicTerms = {
	// arts and entertainment
	'20000002': `!film* !sinema* !müzik* !müzi* !albüm* konser* şarkı* oyuncu* yönetmen* roman* edebiyat* şair* şiir* tiyatro* sergi* sanat* müze*
		festival* dizi* kültür* ressam* kitap* yazar* sahne* senaryo* dans* opera* bale* galeri* fotoğraf*`,
	// mass media
	'20000045': '!gazete* !medya* televizyon* yayın* gazeteci* kanal* rtük radyo*',
	// law enforcement
	'20000129': '!polis* !gözaltı* soruşturma*',
	// crime
	'20000082': '!cinayet* şüpheli* ceza* hapis* suç* hırsız* uyuşturucu* kaçak*',
	// judiciary
	'20000106': '!tutuk* mahkeme* savcı* hakim* dava* sanık*',
	// disaster
	'20000148': '!deprem* !yangın* !sel afet*',
	// accident
	'20000139': '!kaza*',
	// disaster, accident and emergency incident
	'03000000': 'patlama* yaral* itfaiye* enkaz* çöktü*',
	// economy
	'20000344':
		'!ekonomi* !faiz* enflasyon* ihracat* ithalat* büyüme* vergi* merkez_bankası işsizlik* bütçe* cari tüketici* imf',
	// economy, business and finance
	'04000000': `!borsa* !banka* !dolar* !şirket* piyasa* yatırım* milyar* milyon* lira* euro euros fiyat* sanayi* üretim* satış* ticaret* sektör*
		finans* kredi* borç* hisse* kur petrol* altın* açık* gelir* müşteri* imkb turizm* otomotiv* enerji* maliyet* kar* ihale* özelleştirme*`,
	// education
	'05000000': '!okul* !öğrenci* !üniversite* öğretmen* eğitim* sınav* yök',
	// environment
	'06000000': '!çevre* doğa kirlilik* orman*',
	// climate change
	'20000418': '!iklim* karbon* küresel_ısınma',
	// health
	'07000000': `!hasta* !sağlık* !doktor* !virüs* tıp* hekim* kalp* diyabet* şeker* beslenme* vitamin* obezite* kilo* diyet* kan beyin* cilt* hamile*
		gebe* bebek* belirti* grip* enfeksiyon* uzman* prof vücut* kolesterol* hormon* kemik* ağrı* göz diş* uyku* klinik* tansiyon* alerji*
		astım* sigara* besin* hücre* bağışıklık* kronik* risk*`,
	// treatment
	'20000464': '!tedavi* ilaç* ameliyat* aşı* cerrah*',
	// cancer
	'20000447': '!kanser*',
	// labour relations
	'20000524': '!sendika* !grev* işçi* toplu_sözleşme',
	// lifestyle and leisure
	'10000000': 'tatil* moda* yemek* tarif* gezi* otel*',
	// government
	'20000593': `!başbakan* !cumhurbaşkan* !parti* !bakan* !meclis* !milletvekil* hükümet* chp* akp* ak_parti mhp* bdp* hdp* muhalefet* anayasa*
		koalisyon* siyasi* siyaset* erdoğan* kılıçdaroğlu* bahçeli* abdullah_gül davutoğlu* birliği başkan* ülke* abd* rusya* israil* suriye*
		iran* devlet* obama* kürt* lider* protesto* referandum*`,
	// election
	'20000574': '!seçim* oy',
	// international relations
	'20000638': 'ab dışişleri* büyükelçi* bm müzakere* diplomat*',
	// religion
	'12000000': '!din* cami* diyanet* papa* kilise* islam* hac müslüman* ramazan*',
	// scientific research
	'20000735':
		'!bilim* !teknoloji* nasa* uzay* gezegen* veri* işlemci* araştırmacı* uydu* oyun* fizik* gen virüslü* megapiksel* tarayıcı*',
	// technology
	'20000756': `!internet* !bilgisayar* !yazılım* !telefon* akıllı* google* apple* microsoft* facebook* twitter* iphone* ipad* android* samsung*
		uygulama* kullanıcı* robot* windows* tablet* cihaz* mobil* dijital* ekran* kamera* site* yahoo* web* sosyal_medya nokia* sürüm* sony*
		intel* donanım* online* erişim* şifre* hacker* 3g* gb*`,
	// society
	'14000000': 'kadın* aile* ayrımcılık* şiddet*',
	// soccer
	'20001065':
		'!futbol* !gol* !teknik_direktör !galatasaray* !fenerbahçe* !beşiktaş* !trabzonspor* uefa* fifa* kaleci* penaltı* bursaspor*',
	// sport
	'15000000': `!maç* !takım* !lig* kupa* şampiyon* oyuncu* transfer* kulüp* hakem* basketbol* voleybol* tribün* stat* puan* sezon* olimpiyat*
		galibiyet* mağlubiyet* beraber* forma* nba* antrenör* turnuva* spor* deplasman* derbi* taraftar* milli_takım antrenman* saha* final*`,
	// armed conflict
	'20000056':
		'!savaş* !asker* !saldırı* ordu* bomba* çatışma* füze* silah* örgüt* şehit* işgal* ateşkes* militan* taliban* operasyon*',
	// act of terror
	'20000053': '!terör* !pkk*',
	// weather
	'17000000': '!hava_durumu meteoroloji* sıcaklık* yağmur* kar_yağışı fırtına*',
};
