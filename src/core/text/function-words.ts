/**
 * Articles, prepositions, pronouns, conjunctions, auxiliary verbs and the small change of news prose in the languages of Europe that news is
 * often read in beside English: they say nothing about what a text is about. One set for all, since a word of one that means something in
 * another is rare. Without accents, as {@link foldWord} writes them.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
	[
		// German
		`aber als alle allem allen aller alles also am an andere anderen anderer auch auf aus bei beim bereits bin bis bisher bist bleibt da dabei
		dadurch dafur dagegen daher damit danach dann dann daran darauf daraus darf darin daruber darum das dass davon davor dazu dem den denen denn
		dennoch der deren des deshalb dessen die dies diese diesem diesen dieser dieses doch dort du durch durfen ein eine einem einen einer eines
		einige einigen einmal er erst erste ersten es etwa etwas euch fast fur ganz gar geben gegen gegenuber geht gemacht gerade gesagt gewesen gibt
		gilt gut hab habe haben hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ins ist ja jede jedem jeden
		jeder jedes jedoch jetzt kann kaum kein keine keinen keiner kommen kommt konnen konnte konnten lassen laut machen macht mal man mehr mehrere
		mein meine mit mittlerweile muss mussen musste nach nachdem neben neue neuen neuer nicht nichts noch nun nur ob obwohl oder ohne per rund sagt
		sagte schon sehr sei seien sein seine seinem seinen seiner seit selbst sich sie sieht sind so sogar soll sollen sollte sollten sondern sonst
		sowie statt teil trotz uber um und uns unser unter viel viele vielen vom von vor wahrend war waren warum was wegen weil weiter weitere weiteren
		welche welcher wenig weniger wenn wer werde werden wie wieder will wir wird wo wohl wollen wollte worden wurde wurden zu zudem zum zunachst zur
		zwar zwei zwischen uhr jahr jahre jahren jahres montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz april mai juni
		juli august september oktober november dezember prozent millionen milliarden tag tage tagen woche wochen monat monate heute gestern morgen
		ende anfang menschen zeit fall frage seiten mitte`,
		// French
		`a afin ainsi alors apres au aucun aucune aujourd aussi autre autres aux avait avant avec avoir ayant car ce ceci cela celle celles celui ces cet
		cette ceux chaque chez ci comme comment contre dans de deja depuis des desormais deux devant doit donc dont du elle elles en encore entre est et
		etaient etait etant ete etre eu eux faire fait faut grand grande hier hors hui ici il ils je jour jours jusqu jusque la le les leur leurs lors
		lorsque lui lundi mardi mercredi jeudi vendredi samedi dimanche mais meme memes mettre moins mois ne ni non nos notre nous nouveau nouvelle on ont
		ou par parce parmi pas pendant peu peut peuvent plus plusieurs pour pourrait pourquoi pres premier premiere puis qu quand que quel quelle quelles
		quelque quelques quels qui quoi sa sans se selon semaine sera serait ses si soit son sont sous souvent sur ta tandis tant tel telle tous tout
		toute toutes tres trois trop un une va vers vont vos votre vous ans annee annees janvier fevrier mars avril juin juillet aout septembre octobre
		novembre decembre euros millions milliards fois temps`,
		// Spanish and Portuguese
		`ademas ahi ahora al algo algun alguna algunos ante antes ano anos aquel aquella aqui asi aun aunque bajo bien cada casi como con contra cual cuales
		cuando cuatro da dar de debe del desde despues dia dias dicho dijo donde dos durante e el ella ellas ellos embargo en entonces entre era eran es
		esa esas ese eso esos esta estaba estan estar estas este esto estos fue fueron gran ha haber habia hace hacer hacia han hasta hay hoy la las le les
		lo los luego lunes martes miercoles jueves viernes sabado domingo mas mayor me mejor menos mes meses mi mientras misma mismo mucho muy nada ni no
		nos nosotros nuestra nuestro nueva nuevo o otra otras otro otros para parte pero poco por porque primer primera pues puede pueden que quien quienes
		se sea segun ser sera si sido siempre sin sino sobre solo son su sus tal tambien tanto te tener tenia ti tiempo tiene tienen toda todas todo todos
		tras tres tu un una unas uno unos usted va van ver vez y ya yo ao aos as ate com da das do dos ela eles em essa esse foi foram isso ja mais mas mesmo
		muito na nao nas no nos num numa os ou pela pelas pelo pelos pode quando sao se sem ser seu seus sua suas tambem tem uma voce milhoes millones
		enero febrero marzo junio julio agosto septiembre octubre noviembre diciembre`,
		// Italian
		`agli ai alcuni alla alle allo anche ancora anni anno aveva avere avra che chi ci coi col come con contro cosi cui dagli dai dal dalla dalle dallo
		degli dei del della delle dello dentro di dopo dove due ed era erano essere fa fare fino fra fu gia gli ha hanno ho il in invece io la le lei li lo
		loro lui ma meno mentre mi molti molto ne negli nei nel nella nelle nello noi non nostra nostro nuova nuovo oggi ogni oltre ora parte per perche
		piu poco poi prima primo pro puo quale quali quando quanto quasi quella quelle quelli quello questa queste questi questo qui sara se sei secondo
		sempre senza si sia sono sopra sotto stata state stati stato su sua sue sugli sui sul sulla sulle suo suoi tra tre tutta tutte tutti tutto un una
		uno verso via volta lunedi martedi mercoledi giovedi venerdi domenica gennaio febbraio giugno luglio settembre ottobre dicembre euro milioni`,
		// Dutch
		`aan achter af al alle alleen alles als altijd andere bij binnen blijft daar daarom daarvan dan dat de deze die dit doen doet door dus een eens eerder
		eerste elk en enkele er ervan gaan gaat geen geworden goed had hadden heb hebben heeft hem het hier hij hoe hun iets ik in is jaar jaren kan komen
		komt kon kreeg krijgen kunnen laat later maar maken man meer meest met mijn moet moeten mogelijk na naar niet niets nieuwe niveau nog nu of om omdat
		onder ons ook op over per sinds steeds te tegen ten ter terug toch toen tot tussen twee uit vaak van vanaf veel veertien verder via volgens voor
		vooral waar waarin waarom waren was wat weer wel werd werden wie wij wil willen wordt worden zal ze zegt zei zelf zich zien zijn zo zoals zonder zou
		zouden maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart mei juni juli augustus oktober procent miljoen miljard uur`,
		// Danish, Norwegian, Swedish
		`alla alle allt at att av bara be blev bli blir ble bliver da de dem den denna denne der deras dess det detta dette dig din disse du eder ef efter
		eftersom ein eller en enda er et ett etter fick fik for fore foran fra fram fran fyra fa far foll ga gar genom gjorde gjort gor hade hadde han hans
		har havde helt hende hendes her hos hun hur hvad hva hvem hver hvis hvor hvordan icke igen ikke ikkje ind inden inn inte innan inom ja jag jeg kan
		kanske ko kom kommer kun kunde kunne lige lite mange manga med meget mellan mellem mellom men mens mer mere mig min mindre mod mot mycket ma matte
		ned nei nej noe noen nogen noget nok nu nye nytt nar na nasten och ocksa og ogsa om omkring op opp os oss over pa rundt sa sade sagt sagde samma
		samme sammen samt sedan seg selv senere sido sig sin sina sine sitt siden ska skal skall skulle som stor store svart tidligere til till to tre tva
		under uden upp ut vad var vara varit ved vid vil vill ville vore vaere vaert vart ver vi at ar ars aret mandag tirsdag onsdag torsdag fredag lordag
		sondag kroner prosent procent millioner`,
		// Polish, Czech
		`aby ale albo ani az bardzo bedzie bez bo by byc byl byla bylo byly ci co coz czy czyli czym dla dlatego do dzis gdy gdzie i ich ile im inne jak jaka
		jake jako je jeden jednak jego jej jest jestli jeste jeszcze jest ji jich jsem jsme jsou juz k kde kdo kdy kdyby kdyz kolem ktera ktere ktery kto ktora
		ktore ktory ma maja mezi mi mimo moze mozna mu musi mnie na nad nam nas nasz ne nebo nebyl nez ni nic nich nie niego niej nim niz o od oraz ona oni
		po pod podle pokud potem pouze poza prave pred przed przez pri pro proc proto przeciez przy roku rok ro s sa sam se si sie sobie sou sve svou tak
		take takze tam te tego tej tem ten tento teraz tez ti tim to toho tohle tom tomu tu ty tym uz v ve vice vsak vse vsechny w we wiec wiele wlasnie
		wszystko z za ze zeby zde rika uvedl rekl powiedzial`,
	]
		.join(' ')
		.split(/\s+/)
		.filter(Boolean),
);
