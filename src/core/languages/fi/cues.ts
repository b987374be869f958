import { type CueList, wordList } from '../cue-list.ts';

export const CUES: CueList = {
	verbs: wordList(
		`sanoo sanovat sanoi sanoivat sanonut kertoo kertovat kertoi kertoivat kertonut toteaa toteavat totesi totesivat todennut arvioi
		arvioivat arvioinut korostaa korostavat korosti korostivat korostanut painottaa painottavat painotti painottivat painottanut muistuttaa
		muistuttavat muistutti muistuttivat muistuttanut huomauttaa huomauttavat huomautti huomauttivat huomauttanut lisää lisäävät lisäsi
		lisäsivät lisännyt jatkaa jatkavat jatkoi jatkoivat jatkanut vastaa vastaavat vastasi vastasivat vastannut kysyy kysyvät kysyi kysyivät
		kysynyt väittää väittävät väitti väittivät väittänyt vakuuttaa vakuuttavat vakuutti vakuuttivat vakuuttanut varoittaa varoittavat
		varoitti varoittivat varoittanut vaatii vaativat vaati vaatinut kirjoittaa kirjoittavat kirjoitti kirjoittivat kirjoittanut tviittaa
		tviittaavat tviittasi tviittasivat tviitannut ilmoittaa ilmoittavat ilmoitti ilmoittivat ilmoittanut tiedottaa tiedottavat tiedotti
		tiedottivat tiedottanut uutisoi uutisoivat uutisoinut raportoi raportoivat raportoinut selittää selittävät selitti selittivät
		selittänyt selventää selventävät selvensi selvensivät selventänyt tarkentaa tarkentavat tarkensi tarkensivat tarkentanut perustelee
		perustelevat perusteli perustelivat perustellut vahvistaa vahvistavat vahvisti vahvistivat vahvistanut myöntää myöntävät myönsi
		myönsivät myöntänyt kiistää kiistävät kiisti kiistivät kiistänyt tunnustaa tunnustavat tunnusti tunnustivat tunnustanut lupaa lupaavat
		lupasi lupasivat luvannut toivoo toivovat toivoi toivoivat toivonut pelkää pelkäävät pelkäsi pelkäsivät pelännyt uskoo uskovat uskoi
		uskoivat uskonut epäilee epäilevät epäili epäilivät epäillyt pohtii pohtivat pohti pohtinut katsoo katsovat katsoi katsoivat katsonut
		kommentoi kommentoivat kommentoinut kuvaa kuvaavat kuvasi kuvasivat kuvannut kuvailee kuvailevat kuvaili kuvailivat kuvaillut kritisoi
		kritisoivat kritisoinut arvostelee arvostelevat arvosteli arvostelivat arvostellut syyttää syyttävät syytti syyttivät syyttänyt kehuu
		kehuvat kehui kehuivat kehunut kiittää kiittävät kiitti kiittivät kiittänyt pahoittelee pahoittelevat pahoitteli pahoittelivat
		pahoitellut valittaa valittavat valitti valittivat valittanut ehdottaa ehdottavat ehdotti ehdottivat ehdottanut suosittelee
		suosittelevat suositteli suosittelivat suositellut kehottaa kehottavat kehotti kehottivat kehottanut uhkaa uhkaavat uhkasi uhkasivat
		uhannut paljastaa paljastavat paljasti paljastivat paljastanut muistelee muistelevat muisteli muistelivat muistellut tiivistää
		tiivistävät tiivisti tiivistivät tiivistänyt summaa summaavat summasi summasivat summannut linjaa linjaavat linjasi linjasivat
		linjannut lausuu lausuvat lausui lausuivat lausunut julistaa julistavat julisti julistivat julistanut naurahtaa naurahtavat naurahti
		naurahtivat naurahtanut huudahtaa huudahtavat huudahti huudahtivat huudahtanut vitsailee vitsailevat vitsaili vitsailivat vitsaillut
		ennustaa ennustavat ennusti ennustivat ennustanut ihmettelee ihmettelevät ihmetteli ihmettelivät ihmetellyt tähdentää tähdentävät
		tähdensi tähdensivät tähdentänyt todistaa todistavat todisti todistivat todistanut luonnehtii luonnehtivat luonnehti luonnehtinut`,
	),
	accordingAfter: wordList('mukaan mielestä kertoman_mukaan arvion_mukaan'),
	pronouns: /^(?:hän|he)$/,
	plural: { pronoun: /^he$/ },
	determiners: wordList('se tämä nämä ne hänen'),
	prepositions: wordList('kuin että kun jos koska'),
	times: wordList(
		`maanantai* tiistai* keskiviik* torstai* perjantai* lauantai* sunnuntai* eilen tänään huomenna illalla aamulla`,
	),
	genitiveBefore: /n$/,
	roles: wordList(
		`presidentti* pääministeri* *ministeri *ministerin *johtaja *johtajan *puheenjohtaja *puheenjohtajan *päällikkö *päällikön *tiedottaja
		*sihteeri *edustaja *kansanedustaja *kuvernööri *syyttäjä *syyttäjän *tuomari *asianajaja *professori *professorin *tutkija *tutkijan
		*asiantuntija *analyytikko *ekonomisti *kirjailija *toimittaja *näyttelijä *ohjaaja *laulaja *muusikko *valmentaja *valmentajan
		*pelaaja *kapteeni *maalivahti *hyökkääjä *lääkäri *hoitaja *todistaja *silminnäkijä *naapuri *asukas äiti isä poika tytär veli sisar
		uhri *poliisi *komisario *komentaja *kenraali paavi *piispa kuningas kuningatar prinssi prinsessa *ehdokas *suurlähettiläs *kansleri
		*perustaja *yrittäjä *omistaja *toimitusjohtaja *esimies *koordinaattori *poliitikko *aktivisti *rehtori *opettaja *oppilas
		*kaupunginjohtaja *pormestari herra rouva *virkamies *ylitarkastaja *tutkinnanjohtaja`,
	),
	leaders: wordList(`pääministeri presidentti`),
	bodies: wordList(
		`poliisi hallitus *ministeriö *virasto *laitos kunta kaupunki puolue yhtiö *yhtiö *liitto yhdistys järjestö säätiö yliopisto instituutti
		*oikeus komissio neuvosto pankki *pankki seura armeija pelastuslaitos`,
	),
	opensByDash: true,
	joinsGenitives: true,
};
