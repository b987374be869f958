// @ts-check
/** One event that the dailies of eight languages tell, each in its own words. */

/** @type {import('../article.mjs').MainActor[]} */
const ACTORS = [
	{ name: 'Rolf Temmeren', kind: 'person' },
	{ name: 'Agnes Brodal', kind: 'person' },
];

/** @type {import('../article.mjs').ArticleSource[]} */
export const skarvindFerry = [
	{
		id: 'ferry-northbank',
		story: 'skarvind-ferry',
		outlet: 'northbank-times',
		slug: 'ferry-skarvind-aground-off-halmstrand',
		headline: 'Ferry Skarvind aground off Halmstrand with 148 passengers',
		standfirst: 'Captain Rolf Temmeren blames the fog. The company Ostralia has sent a tug, and nobody is hurt.',
		authors: ['Edith Marlow'],
		agency: null,
		section: 'World',
		tags: ['Skarvind', 'Halmstrand', 'Ostralia'],
		hoursAgo: 6.4,
		figure: 'sea',
		caption: 'Fog lies over the skerries off Halmstrand.',
		actors: ACTORS,
		body: `
The ferry Skarvind ran aground off Halmstrand early on {day} with 148 passengers aboard. The ship sits on a sandbank two kilometres from the harbour, its bow a metre out of the water, and takes in none.

“We saw the light of the pier, and then we saw nothing at all,” said Captain Rolf Temmeren. He had slowed the engines a quarter of an hour before, when the fog came in from the open sea.

Agnes Brodal, who leads the coastguard at Halmstrand, said that nobody had been hurt. Two boats of the coastguard lie beside the ferry, and a doctor went aboard before breakfast.

“The passengers are warm, they are fed, and they are bored,” Brodal said. They will be taken off the Skarvind as soon as the wind drops.

## A tug from Vell

The company Ostralia, which owns the ferry, has sent a tug from Vell. It is to pull the Skarvind free at high water in the evening. Divers looked at the hull in the morning and found a dent, but no crack.

It is the second time in four years that a ship of Ostralia touched the ground off Halmstrand. After the first accident the harbour asked for a new buoy, which has been paid for and not been laid.
`,
		speakers: ['Rolf Temmeren', 'Agnes Brodal'],
	},
	{
		id: 'ferry-vellmarer',
		story: 'skarvind-ferry',
		outlet: 'vellmarer-bote',
		slug: 'faehre-sitzt-im-nebel-fest',
		headline: 'Fähre Skarvind sitzt vor Halmstrand im Nebel fest',
		standfirst:
			'148 Menschen sind an Bord. Die Reederei Ostralia hat einen Schlepper geschickt, verletzt wurde niemand.',
		authors: ['Henrike Solmser'],
		agency: null,
		section: 'Welt',
		tags: ['Skarvind', 'Halmstrand', 'Ostralia'],
		hoursAgo: 6.1,
		figure: 'sea',
		caption: 'Nebel liegt über den Schären vor Halmstrand.',
		actors: ACTORS,
		body: `
Mit 148 Menschen an Bord ist die Fähre Skarvind am frühen {day} vor Halmstrand auf Grund gelaufen. Das Schiff liegt zwei Kilometer vor dem Hafen auf einer Sandbank. Wasser dringt nach den ersten Messungen nicht ein.

„Wir sahen das Licht der Mole, und dann sahen wir gar nichts mehr“, sagte Kapitän Rolf Temmeren. Er habe die Maschinen schon eine Viertelstunde vorher gedrosselt, als der Nebel von der offenen See hereinzog.

Verletzt wurde nach Angaben der Küstenwache in Halmstrand niemand. Zwei ihrer Boote liegen neben der Fähre, ein Arzt ging noch vor dem Frühstück an Bord.

„Den Leuten ist warm, sie sind satt, und sie langweilen sich“, sagte Agnes Brodal, die Leiterin der Küstenwache. Sobald der Wind nachlasse, würden die Fahrgäste an Land gebracht.

## Schlepper aus Vell

Die Reederei Ostralia hat aus Vell einen Schlepper geschickt, der die Skarvind am Abend bei Hochwasser freiziehen soll. Taucher fanden am Rumpf eine Beule, aber keinen Riss.

Es ist das zweite Mal in vier Jahren, dass ein Schiff von Ostralia vor Halmstrand den Grund berührt. Nach dem ersten Unfall hatte der Hafen eine neue Boje verlangt. Sie ist bezahlt, ausgelegt wurde sie nie.
`,
		speakers: ['Rolf Temmeren', 'Agnes Brodal'],
	},
	{
		id: 'ferry-quai',
		story: 'skarvind-ferry',
		outlet: 'quai-de-lormere',
		slug: 'un-ferry-echoue-dans-le-brouillard',
		headline: 'Le ferry Skarvind échoué dans le brouillard devant Halmstrand',
		standfirst: 'La compagnie Ostralia a envoyé un remorqueur. Les 148 passagers sont sains et saufs.',
		authors: ['Solène Vautrier'],
		agency: null,
		section: 'Monde',
		tags: ['Skarvind', 'Halmstrand', 'Ostralia'],
		hoursAgo: 5.9,
		figure: 'sea',
		caption: 'Le brouillard sur les îlots, devant Halmstrand.',
		actors: ACTORS,
		body: `
Le ferry Skarvind s’est échoué {day} à l’aube devant Halmstrand avec 148 personnes à bord. Le navire est posé sur un banc de sable, à deux kilomètres du port, et la coque ne prend pas l’eau.

« Nous avons vu le feu de la jetée, puis nous n’avons plus rien vu du tout », a déclaré le capitaine Rolf Temmeren. Il avait ralenti les machines un quart d’heure plus tôt, quand la brume est venue du large.

Personne n’a été blessé, selon les garde-côtes de Halmstrand. Deux de leurs vedettes restent près du ferry, et un médecin est monté à bord avant le petit déjeuner.

« Les passagers ont chaud, ils ont mangé et ils s’ennuient », a expliqué Agnes Brodal, la cheffe des garde-côtes. Ils seront ramenés à terre dès que le vent faiblira.

## Un remorqueur venu de Vell

La compagnie Ostralia, propriétaire du navire, a envoyé de Vell un remorqueur qui doit dégager le Skarvind à la marée haute du soir. Les plongeurs ont trouvé une bosse sur la coque, mais pas de fissure.

C’est la deuxième fois en quatre ans qu’un navire d’Ostralia touche le fond devant Halmstrand. Après le premier accident, le port avait demandé une nouvelle bouée. Elle est payée, mais elle n’a jamais été posée.
`,
		speakers: ['Rolf Temmeren', 'Agnes Brodal'],
	},
	{
		id: 'ferry-oresta',
		story: 'skarvind-ferry',
		outlet: 'ria-de-oresta',
		slug: 'un-ferri-encalla-por-la-niebla',
		headline: 'El ferri Skarvind encalla por la niebla frente a Halmstrand',
		standfirst: 'Los 148 pasajeros están a salvo. La naviera Ostralia ha enviado un remolcador.',
		authors: ['Inés Barcalla'],
		agency: null,
		section: 'Mundo',
		tags: ['Skarvind', 'Halmstrand', 'Ostralia'],
		hoursAgo: 5.6,
		figure: 'sea',
		caption: 'La niebla cubre los islotes frente a Halmstrand.',
		actors: ACTORS,
		body: `
El ferri Skarvind encalló en la madrugada del {day} frente a Halmstrand con 148 personas a bordo. El barco está posado en un banco de arena, a dos kilómetros del puerto, y no entra agua en el casco.

«Vimos la luz del muelle y después no vimos nada más», dijo el capitán Rolf Temmeren. Un cuarto de hora antes había reducido la marcha, cuando la niebla llegó desde mar abierto.

Nadie resultó herido, según los guardacostas de Halmstrand. Dos de sus lanchas siguen junto al ferri, y un médico subió a bordo antes del desayuno.

«Los pasajeros están abrigados, han comido y se aburren», explicó Agnes Brodal, la jefa de los guardacostas. Serán llevados a tierra en cuanto amaine el viento.

## Un remolcador desde Vell

La naviera Ostralia, dueña del barco, envió desde Vell un remolcador que debe liberar el Skarvind con la marea alta de la noche. Los buzos hallaron en el casco una abolladura, pero ninguna grieta.

Es la segunda vez en cuatro años que un barco de Ostralia toca fondo frente a Halmstrand. Tras el primer accidente, el puerto pidió una boya nueva. Está pagada, pero nunca se colocó.
`,
		speakers: ['Rolf Temmeren', 'Agnes Brodal'],
	},
	{
		id: 'ferry-faro',
		story: 'skarvind-ferry',
		outlet: 'faro-di-vell',
		slug: 'traghetto-incagliato-nella-nebbia',
		headline: 'Il traghetto Skarvind incagliato nella nebbia davanti a Halmstrand',
		standfirst: 'A bordo ci sono 148 persone. La compagnia Ostralia ha inviato un rimorchiatore.',
		authors: ['Livia Tornatelli'],
		agency: null,
		section: 'Mondo',
		tags: ['Skarvind', 'Halmstrand', 'Ostralia'],
		hoursAgo: 5.2,
		figure: 'sea',
		caption: 'La nebbia sugli isolotti davanti a Halmstrand.',
		actors: ACTORS,
		body: `
Il traghetto Skarvind si è incagliato all’alba di {day} davanti a Halmstrand con 148 persone a bordo. La nave è ferma su un banco di sabbia, a due chilometri dal porto, e lo scafo non imbarca acqua.

«Abbiamo visto la luce del molo e poi non abbiamo visto più nulla», ha detto il comandante Rolf Temmeren. Un quarto d’ora prima aveva rallentato le macchine, quando la nebbia è arrivata dal mare aperto.

Nessuno è rimasto ferito, secondo la guardia costiera di Halmstrand. Due motovedette sono accanto al traghetto, e un medico è salito a bordo prima della colazione.

«I passeggeri sono al caldo, hanno mangiato e si annoiano», ha spiegato Agnes Brodal, che guida la guardia costiera. Saranno portati a terra appena il vento calerà.

## Un rimorchiatore da Vell

La compagnia Ostralia, proprietaria della nave, ha inviato da Vell un rimorchiatore che deve liberare la Skarvind con l’alta marea della sera. I sommozzatori hanno trovato sullo scafo un’ammaccatura, ma nessuna falla.

È la seconda volta in quattro anni che una nave di Ostralia tocca il fondo davanti a Halmstrand. Dopo il primo incidente il porto aveva chiesto una nuova boa. È stata pagata, ma non è mai stata posata.
`,
		speakers: ['Rolf Temmeren', 'Agnes Brodal'],
	},
	{
		id: 'ferry-kurier',
		story: 'skarvind-ferry',
		outlet: 'kurier-velski',
		slug: 'prom-utknal-we-mgle',
		headline: 'Prom Skarvind utknął we mgle koło Halmstrandu',
		standfirst: 'Na pokładzie jest 148 osób. Firma Ostralia wysłała holownik, nikt nie ucierpiał.',
		authors: ['Halina Wierczyk'],
		agency: null,
		section: 'Świat',
		tags: ['Skarvind', 'Halmstrand', 'Ostralia'],
		hoursAgo: 4.8,
		figure: 'sea',
		caption: 'Mgła nad szkierami koło Halmstrandu.',
		actors: ACTORS,
		body: `
O świcie koło Halmstrandu osiadł na mieliźnie prom Skarvind ze 148 osobami na pokładzie. Statek stoi na ławicy piasku dwa kilometry od portu, a kadłub nie przecieka.

„Widzieliśmy światło na molo, a potem nie widzieliśmy już nic”, powiedział kapitan Rolf Temmeren. Kwadrans wcześniej kazał zmniejszyć obroty, bo z otwartego morza nadciągnęła mgła.

Według straży przybrzeżnej w Halmstrandzie nikt nie ucierpiał. Obok promu stoją dwie łodzie straży, a jeszcze przed śniadaniem na pokład wszedł lekarz.

„Pasażerom jest ciepło, są najedzeni i trochę się nudzą”, powiedziała Agnes Brodal, szefowa straży przybrzeżnej. Na ląd wrócą, gdy tylko osłabnie wiatr.

## Holownik z portu Vell

Armator, firma Ostralia, wysłał z portu Vell holownik, który wieczorem podczas przypływu ma ściągnąć Skarvind z mielizny. Nurkowie znaleźli na kadłubie wgniecenie, ale nie znaleźli pęknięcia.

To już drugi raz w ciągu czterech lat, gdy statek firmy Ostralia dotyka dna koło Halmstrandu. Po pierwszym wypadku port zażądał nowej boi. Zapłacono za nią, ale nigdy jej nie postawiono.
`,
		speakers: ['Rolf Temmeren', 'Agnes Brodal'],
	},
	{
		id: 'ferry-posten',
		story: 'skarvind-ferry',
		outlet: 'skarviksposten',
		slug: 'farja-pa-grund-i-dimman',
		headline: 'Färjan Skarvind på grund i dimman utanför Halmstrand',
		standfirst: 'De 148 passagerarna är oskadda. Rederiet Ostralia har skickat en bogserbåt.',
		authors: ['Tyra Ekmalm'],
		agency: null,
		section: 'Världen',
		tags: ['Skarvind', 'Halmstrand', 'Ostralia'],
		hoursAgo: 4.4,
		figure: 'sea',
		caption: 'Dimman ligger över skären utanför Halmstrand.',
		actors: ACTORS,
		body: `
Tidigt i morse gick färjan Skarvind på grund utanför Halmstrand med 148 personer ombord. Fartyget står på en sandbank två kilometer från hamnen, och skrovet tar inte in något vatten.

”Vi såg ljuset från piren, och sedan såg vi ingenting alls”, sade kaptenen Rolf Temmeren. Han hade dragit ner på farten en kvart tidigare, när dimman kom in från öppna havet.

Ingen har skadats, enligt kustbevakningen i Halmstrand. Två av dess båtar ligger bredvid färjan, och en läkare gick ombord före frukosten.

”Passagerarna är varma, de är mätta och de har tråkigt”, sade Agnes Brodal, chef för kustbevakningen. De ska föras i land så snart vinden har lagt sig.

## Bogserbåt från Vell

Rederiet Ostralia, som äger färjan, har skickat en bogserbåt från Vell. Den ska dra loss Skarvind vid högvattnet i kväll. Dykare hittade en buckla på skrovet, men ingen spricka.

Det är andra gången på fyra år som ett fartyg från Ostralia går på grund utanför Halmstrand. Efter den första olyckan bad hamnen om en ny boj. Den är betald, men den har aldrig lagts ut.
`,
		speakers: ['Rolf Temmeren', 'Agnes Brodal'],
	},
	{
		id: 'ferry-khvylia',
		story: 'skarvind-ferry',
		outlet: 'khvylia-vellu',
		slug: 'porom-siv-na-milynu',
		headline: 'Пором «Скарвінд» сів на мілину в тумані біля Халмстранда',
		standfirst: 'На борту 148 людей. Компанія Остралія надіслала буксир, ніхто не постраждав.',
		authors: ['Дарина Левчак'],
		agency: null,
		section: 'Світ',
		tags: ['Скарвінд', 'Халмстранд', 'Остралія'],
		hoursAgo: 4.1,
		figure: 'sea',
		caption: 'Туман над шхерами біля Халмстранда.',
		actors: [
			{ name: 'Рольф Теммерен', kind: 'person' },
			{ name: 'Агнес Бродаль', kind: 'person' },
		],
		body: `
На світанку біля Халмстранда сів на мілину пором Скарвінд, на борту якого було 148 людей. Судно стоїть на піщаній косі за два кілометри від порту, вода в корпус не надходить.

«Ми бачили вогонь на молі, а потім не бачили вже нічого», — сказав капітан Рольф Теммерен. За чверть години до того він наказав зменшити хід, бо з відкритого моря насунув туман.

За даними берегової охорони Халмстранда, ніхто не постраждав. Поруч із поромом стоять два її катери, а ще до сніданку на борт піднявся лікар.

«Пасажирам тепло, вони ситі й трохи нудьгують», — сказала Агнес Бродаль, керівниця берегової охорони. На берег їх перевезуть, щойно вщухне вітер.

## Буксир із порту Велл

Власник порома, компанія Остралія, надіслала з порту Велл буксир, який увечері під час припливу має стягнути Скарвінд із мілини. Водолази знайшли на корпусі вм'ятину, але тріщини немає.

Це вже вдруге за чотири роки судно компанії Остралія торкається дна біля Халмстранда. Після першої аварії порт попросив новий буй. За нього заплатили, але його так і не поставили.
`,
		speakers: ['Рольф Теммерен', 'Агнес Бродаль'],
	},
];
