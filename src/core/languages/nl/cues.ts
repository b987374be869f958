import { type CueList, wordList } from '../cue-list.ts';

export const CUES: CueList = {
	verbs: wordList(
		`zegt zeggen zei zeiden gezegd verklaart verklaren verklaarde verklaarden verklaard vertelt vertellen vertelde vertelden verteld meldt
		melden meldde meldden gemeld stelt stellen stelde stelden gesteld benadrukt benadrukken benadrukte benadrukten beweert beweren beweerde
		beweerden beweerd schrijft schrijven schreef schreven geschreven antwoordt antwoorden antwoordde antwoordden geantwoord vraagt vragen
		vroeg vroegen gevraagd reageert reageren reageerde reageerden gereageerd waarschuwt waarschuwen waarschuwde waarschuwden gewaarschuwd
		bevestigt bevestigen bevestigde bevestigden bevestigd ontkent ontkennen ontkende ontkenden ontkend erkent erkennen erkende erkenden
		erkend belooft beloven beloofde beloofden beloofd eist eisen eiste eisten geëist vindt vinden vond vonden gevonden denkt denken dacht
		dachten gedacht meent menen meende meenden gemeend hoopt hopen hoopte hoopten gehoopt vreest vrezen vreesde vreesden gevreesd betreurt
		betreuren betreurde betreurden betreurd bekritiseert bekritiseren bekritiseerde bekritiseerden bekritiseerd verzekert verzekeren
		verzekerde verzekerden verzekerd verduidelijkt verduidelijken verduidelijkte verduidelijkten herhaalt herhalen herhaalde herhaalden
		herhaald concludeert concluderen concludeerde concludeerden geconcludeerd constateert constateren constateerde constateerden
		geconstateerd suggereert suggereren suggereerde suggereerden gesuggereerd verwacht verwachten verwachtte verwachtten pleit pleiten
		pleitte pleitten gepleit oordeelt oordelen oordeelde oordeelden geoordeeld onderstreept onderstrepen onderstreepte onderstreepten
		bericht berichten berichtte berichtten getuigt getuigen getuigde getuigden getuigd klaagt klagen klaagde klaagden geklaagd grapt
		grappen grapte grapten gegrapt twittert twitteren twitterde twitterden getwitterd beschrijft beschrijven beschreef beschreven noemt
		noemen noemde noemden genoemd beschuldigt beschuldigen beschuldigde beschuldigden beschuldigd dreigt dreigen dreigde dreigden gedreigd
		roept roepen riep riepen geroepen opgeroepen voegt voegen voegde voegden toegevoegd legt leggen legde legden uitgelegd kondigt kondigen
		kondigde kondigden aangekondigd deelt delen deelde deelden meegedeeld licht lichten lichtte lichtten toegelicht geeft geven gaf gaven
		toegegeven aangegeven dringt dringen drong drongen aangedrongen vastgesteld spreekt spreken sprak spraken uitgesproken tegengesproken
		laat_weten laten_weten liet_weten lieten_weten wijst wijzen wees wezen gewezen gesproken vervolgt vervolgen vervolgde vervolgden
		vervolgd bepleit bepleiten bepleitte bepleitten adviseert adviseren adviseerde adviseerden geadviseerd schat schatten schatte geschat
		prijst prijzen prees prezen geprezen verwijt verwijten verweet verweten onthult onthullen onthulde onthulden onthuld vermoedt vermoeden
		vermoedde vermoedden vermoed redeneert redeneren redeneerde redeneerden geredeneerd aldus`,
	),
	accordingTo: wordList('volgens naar_het_oordeel_van in_de_woorden_van blijkens'),
	afterMarks: wordList('aldus zo'),
	and: wordList('en'),
	pronouns: /^(?:hij|zij|ze)$/,
	she: /^(?:zij|ze)$/,
	plural: { pronoun: /^(?:zij|ze)$/, verb: /^(?!(?:op|toe|aan|uit|tegen)?ge|weten$).*en$/, mayBeOne: true },
	definite: wordList('de'),
	determiners: wordList('de het een zijn haar hun deze die dit dat onze andere'),
	prepositions: wordList(
		`in op aan bij met van voor door over onder naar tegen tussen zonder na tijdens sinds uit om tot via als dat toen waar per rond binnen`,
	),
	times: wordList(
		`maandag* dinsdag* woensdag* donderdag* vrijdag* zaterdag* zondag* gisteren vandaag morgen gisteravond`,
	),
	of: wordList('van'),
	inscriptions: wordList('opschrift spandoek spandoeken leus slogan getiteld titel'),
	beyond: wordList('heeft hebben had hadden is was'),
	roles: wordList(
		`president* *minister *premier burgemeester* wethouder* *woordvoerder *woordvoerster *woordvoerders *directeur *directrice *secretaris
		*voorzitter *kamerlid *lid leden kamerleden raadsleden bestuursleden gemeenteraadsleden commissieleden partijleden teamleden senator*
		*vicevoorzitter gouverneur* *officier rechter rechters *advocaat *advocate *hoogleraar professor* *onderzoeker *onderzoekers
		*onderzoekster *wetenschapper *deskundige *expert *analist *econoom auteur* schrijver* schrijfster *journalist *acteur *actrice
		*regisseur *zanger *zangeres *muzikant *trainer *coach *bondscoach *speler *speelster *voetballer aanvoerder *keeper *spits *renner
		*arts dokter *verpleegkundige *getuige *getuigen buurman buurvrouw *bewoner *bewoners moeder vader zoon dochter broer zus weduwe
		slachtoffer agent* *agent *commissaris kolonel generaal paus *bisschop kardinaal koning koningin prins prinses *leider *leidster
		*leiders *kandidaat ambassadeur* kanselier *oprichter *ondernemer *eigenaar *eigenaresse *chef *baas *hoofd *manager
		*vertegenwoordiger *coördinator *topman *topvrouw heer mevrouw meneer *bestuurder *politicus *fractievoorzitter *activist
		staatssecretaris *korpschef *teamleider *lijsttrekker`,
	),
	leaders: wordList(`premier minister-president regeringsleider`),
	bodies: wordList(
		`politie brandweer kabinet regering *ministerie gemeente partij *bedrijf *vakbond vakbond* vereniging *organisatie stichting
		universiteit *instituut rechtbank *commissie raad gemeenteraad ondernemingsraad veiligheidsraad onderwijsraad *agentschap *bank bond
		voetbalbond ambtenarenbond club leger openbaar_ministerie *dienst *autoriteit`,
	),
	opensByDash: true,
};
