import { type CueList, wordList } from '../cue-list.ts';

export const CUES: CueList = {
	verbs: wordList(
		`dedi dediler diyor diyorlar demişti söyledi söylediler söylüyor söylüyorlar söylemişti belirtti belirttiler belirtiyor açıkladı
		açıkladılar açıklıyor ifade_etti ifade_ettiler ifade_ediyor vurguladı vurguladılar vurguluyor kaydetti kaydettiler dile_getirdi
		dile_getirdiler bildirdi bildirdiler aktardı aktardılar anlattı anlattılar anlatıyor ekledi eklediler ekliyor yanıtladı cevapladı
		yanıtını_verdi cevabını_verdi yanıt_verdi sordu sordular soruyor savundu savundular savunuyor iddia_etti iddia_ettiler iddia_ediyor
		öne_sürdü öne_sürdüler ileri_sürdü yazdı yazdılar yazıyor duyurdu duyurdular değerlendirdi değerlendirmesini_yaptı
		değerlendirmesinde_bulundu konuştu konuştular diye_konuştu uyardı uyardılar uyarısında_bulundu çağrıda_bulundu çağrısında_bulundu
		çağrısı_yaptı istedi istediler talep_etti söz_verdi doğruladı doğruladılar yalanladı yalanladılar reddetti reddettiler kabul_etti
		itiraf_etti eleştirdi eleştirdiler suçladı suçladılar tepki_gösterdi kınadı kınadılar hatırlattı hatırlattılar dikkat_çekti
		dikkati_çekti altını_çizdi işaret_etti paylaştı paylaşımında_bulundu yorumladı yorumunu_yaptı açıklamasında_bulundu açıklamasını_yaptı
		açıklama_yaptı görüşünü_dile_getirdi görüşünü_paylaştı tehdit_etti önerdi önerdiler tavsiye_etti umduğunu_söyledi teşekkür_etti övdü
		şaka_yaptı özetledi ifadelerini_kullandı ifadesini_kullandı sözlerini_kullandı şunları_söyledi şöyle_dedi şöyle_konuştu
		şu_ifadeleri_kullandı şunları_kaydetti sözlerine_yer_verdi ifadesine_yer_verdi devam_etti sözlerini_sürdürdü bağırdı haykırdı müjdeledi
		yineledi tekrarladı sözleriyle_anlattı nitelendirdi tanımladı ima_etti şikâyet_etti şikayet_etti`,
	),
	accordingTo: wordList('diyen'),
	accordingAfter: wordList('göre ifadesine_göre açıklamasına_göre haberine_göre'),
	pronouns: /^(?:o|onlar|kendisi)$/,
	plural: { pronoun: /^onlar$/, verb: /l[ae]r$/ },
	determiners: wordList('bir bu şu o'),
	prepositions: wordList('gibi için ile ve ki de da'),
	times: wordList(
		`pazartesi salı çarşamba perşembe cuma cumartesi pazar dün bugün yarın günü ise şöyle da de radyoda akşam`,
	),
	genitiveBefore: /(?:ın|in|un|ün)$/,
	roles: wordList(
		`*başkan *başkanı *bakan *bakanı başbakan* cumhurbaşkanı* *sözcü *sözcüsü müdür* *müdürü *müdür *sekreter *sekreteri *genel
		milletvekil* *vekili senatör* vali valisi savcı* *savcısı hakim* *hâkim avukat* profesör* prof dr doç doktor* *araştırmacı
		*araştırmacısı *bilim *uzman *uzmanı *analist *ekonomist yazar* *yazarı gazeteci* *oyuncu *oyuncusu yönetmen* şarkıcı* sanatçı*
		*antrenör *antrenörü teknik_direktör *direktör *direktörü *futbolcu *futbolcusu *kaptan *kaptanı *kaleci hekim* *hekimi *doktor
		hemşire* *tanık tanık* *komşu komşu* *sakini *sakinleri anne* baba* annesi babası oğlu kızı kardeşi eşi *mağdur polis* komiser*
		*komutan *komutanı *general albay* papa *piskopos kral* kraliçe* prens prensi prenses* *lider *lideri *aday *adayı *büyükelçi
		*büyükelçisi *şansölye *kurucu *kurucusu iş_insanı *girişimci *sahibi *patron *şef *şefi *yönetici *yöneticisi *temsilci *temsilcisi
		*koordinatör *koordinatörü *siyasetçi *aktivist bey hanım *rektör *rektörü *öğretmen *öğrenci *itfaiye`,
	),
	leaders: wordList(`cumhurbaşkanı başbakan`),
	bodies: wordList(
		`polis hükümet *bakanlığı bakanlık *kurumu *kurulu belediye *belediyesi parti *partisi şirket *şirketi *sendikası *derneği *örgütü
		*vakfı *üniversitesi *enstitüsü *mahkemesi *komisyonu *konseyi *ajansı *bankası *federasyonu kulüp *kulübü ordu emniyet valilik`,
	),
	dropsSubject: true,
	verbLast: true,
};
