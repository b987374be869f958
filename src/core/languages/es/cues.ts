import { type CueList, wordList } from '../cue-list.ts';

export const CUES: CueList = {
	verbs: wordList(
		`señala señalan señaló señalaron señalaba señalaban señalando señalado afirma afirman afirmó afirmaron afirmaba afirmaban afirmando
		afirmado declara declaran declaró declararon declaraba declaraban declarando declarado explica explican explicó explicaron explicaba
		explicaban explicando explicado indica indican indicó indicaron indicaba indicaban indicando indicado asegura aseguran aseguró
		aseguraron aseguraba aseguraban asegurando asegurado destaca destacan destacó destacaron destacaba destacaban destacando destacado
		agrega agregan agregó agregaron agregaba agregaban agregando agregado manifiesta manifiestan manifestó manifestaron manifestaba
		manifestaban manifestando manifestado comenta comentan comentó comentaron comentaba comentaban comentando comentado subraya subrayan
		subrayó subrayaron subrayaba subrayaban subrayando subrayado informa informan informó informaron informaba informaban informando
		informado anuncia anuncian anunció anunciaron anunciaba anunciaban anunciando anunciado recuerda recuerdan recordó recordaron recordaba
		recordaban recordando recordado denuncia denuncian denunció denunciaron denunciaba denunciaban denunciando denunciado critica critican
		criticó criticaron criticaba criticaban criticando criticado lamenta lamentan lamentó lamentaron lamentaba lamentaban lamentando
		lamentado confiesa confiesan confesó confesaron confesaba confesaban confesando confesado aclara aclaran aclaró aclararon aclaraba
		aclaraban aclarando aclarado precisa precisan precisó precisaron precisaba precisaban precisando precisado revela revelan reveló
		revelaron revelaba revelaban revelando revelado relata relatan relató relataron relataba relataban relatando relatado contesta
		contestan contestó contestaron contestaba contestaban contestando contestado pregunta preguntan preguntó preguntaron preguntaba
		preguntaban preguntando preguntado confirma confirman confirmó confirmaron confirmaba confirmaban confirmando confirmado considera
		consideran consideró consideraron consideraba consideraban considerando considerado opina opinan opinó opinaron opinaba opinaban
		opinando opinado estima estiman estimó estimaron estimaba estimaban estimando estimado celebra celebran celebró celebraron celebraba
		celebraban celebrando celebrado alerta alertan alertó alertaron alertaba alertaban alertando alertado reclama reclaman reclamó
		reclamaron reclamaba reclamaban reclamando reclamado insiste insisten insistió insistieron insistía insistían insistiendo insistido
		añade añaden añadió añadieron añadía añadían añadiendo añadido responde responden respondió respondieron respondía respondían
		respondiendo respondido exige exigen exigió exigieron exigía exigían exigiendo exigido admite admiten admitió admitieron admitía
		admitían admitiendo admitido apunta apuntan apuntó apuntaron apuntaba apuntaban apuntando apuntado apostilla apostillan apostilló
		apostillaron apostillaba apostillaban apostillando apostillado argumenta argumentan argumentó argumentaron argumentaba argumentaban
		argumentando argumentado avisa avisan avisó avisaron avisaba avisaban avisando avisado augura auguran auguró auguraron auguraba
		auguraban augurando augurado pronostica pronostican pronosticó pronosticaron pronosticaba pronosticaban pronosticando pronosticado
		reitera reiteran reiteró reiteraron reiteraba reiteraban reiterando reiterado recalca recalcan recalcó recalcaron recalcaba recalcaban
		recalcando recalcado remarca remarcan remarcó remarcaron remarcaba remarcaban remarcando remarcado recomienda recomiendan recomendó
		recomendaron recomendaba recomendaban recomendando recomendado ordena ordenan ordenó ordenaron ordenaba ordenaban ordenando ordenado
		alega alegan alegó alegaron alegaba alegaban alegando alegado valora valoran valoró valoraron valoraba valoraban valorando valorado
		cita citan citó citaron citaba citaban citando citado narra narran narró narraron narraba narraban narrando narrado bromea bromean
		bromeó bromearon bromeaba bromeaban bromeando bromeado ironiza ironizan ironizó ironizaron ironizaba ironizaban ironizando ironizado
		zanja zanjan zanjó zanjaron zanjaba zanjaban zanjando zanjado sentencia sentencian sentenció sentenciaron sentenciaba sentenciaban
		sentenciando sentenciado testifica testifican testificó testificaron testificaba testificaban testificando testificado reivindica
		reivindican reivindicó reivindicaron reivindicaba reivindicaban reivindicando reivindicado defiende defienden defendió defendieron
		defendía defendían defendiendo defendido promete prometen prometió prometieron prometía prometían prometiendo prometido proclama
		proclaman proclamó proclamaron proclamaba proclamaban proclamando proclamado jura juran juró juraron juraba juraban jurando jurado
		detalla detallan detalló detallaron detallaba detallaban detallando detallado puntualiza puntualizan puntualizó puntualizaron
		puntualizaba puntualizaban puntualizando puntualizado matiza matizan matizó matizaron matizaba matizaban matizando matizado replica
		replican replicó replicaron replicaba replicaban replicando replicado espeta espetan espetó espetaron espetaba espetaban espetando
		espetado vaticina vaticinan vaticinó vaticinaron vaticinaba vaticinaban vaticinando vaticinado adelanta adelantan adelantó adelantaron
		adelantaba adelantaban adelantando adelantado acusa acusan acusó acusaron acusaba acusaban acusando acusado tuitea tuitean tuiteó
		tuitearon tuiteaba tuiteaban tuiteando tuiteado notifica notifican notificó notificaron notificaba notificaban notificando notificado
		asume asumen asumió asumieron asumía asumían asumiendo asumido enfatiza enfatizan enfatizó enfatizaron enfatizaba enfatizaban
		enfatizando enfatizado acota acotan acotó acotaron acotaba acotaban acotando acotado solicita solicitan solicitó solicitaron solicitaba
		solicitaban solicitando solicitado dice dicen dijo dijeron decía decían diciendo dicho sostiene sostienen sostuvo sostuvieron sostenía
		sostenían sosteniendo sostenido advierte advierten advirtió advirtieron advertía advertían advirtiendo advertido pide piden pidió
		pidieron pedía pedían pidiendo pedido reconoce reconocen reconoció reconocieron reconocía reconocían reconocido expresa expresan
		expresó expresaron expresaba expresando expresado expone exponen expuso expusieron exponía expuesto mantiene mantienen mantuvo
		mantuvieron mantenía mantenido concluye concluyen concluyó concluyeron concluía concluido desmiente desmienten desmintió desmintieron
		desmentía desmentido niega niegan negó negaron negaba negado cuenta cuentan contó contaron contaba contado escribe escriben escribió
		escribieron escribía escrito describe describen describió describieron descrito propone proponen propuso propusieron proponía propuesto
		refiere refieren refirió refirieron referido incide inciden incidió incidieron incidido cree creen creyó creía creían creído sugiere
		sugieren sugirió sugirieron sugerido reza lee leído
		remacha remachó exclama exclamó esgrime esgrimió`,
	),
	accordingTo: wordList('según de_acuerdo_con de_acuerdo_a a_juicio_de en_opinión_de en_palabras_de a_decir_de'),
	and: wordList('y e'),
	pronouns: /^(?:él|ella|ellos|ellas|usted)$/,
	she: /^(?:ella|ellas)$/,
	plural: { pronoun: /^ell[oa]s$/, verb: /n$/, auxiliary: /^(?:han|habían)$/ },
	definite: wordList('el la'),
	determiners: wordList('el la los las un una unos unas su sus este esta estos estas ese esa otro otra'),
	prepositions: wordList(
		`a al en con por para de del desde hasta sobre entre contra sin tras ante bajo según durante hacia como que cuando donde d' lo se le les`,
	),
	times: wordList('lunes martes miércoles jueves viernes sábado domingo ayer hoy mañana tarde noche'),
	of: wordList('de del'),
	inscriptions: wordList('inscripción pancarta pancartas lema eslogan titulado titulada título'),
	beyond: wordList('ha han había habían es se'),
	roles: wordList(
		`president* ministr* alcald* portavoz portavoces director* secretari* consejer* concejal* diputad* senador* vicepresident* exministr*
		expresident* gobernador* fiscal jueza juez magistrad* abogad* letrad* profesor* catedrátic* investigador* científic* experto experta
		expertos expertas analista economista autor autora escritor* periodista actor actriz cineasta cantante músico músicos entrenador*
		técnico seleccionador* jugador* futbolista capitán capitana delanter* portero tenista ciclista piloto médic* doctor doctora enfermer*
		testigo testigos vecin* familiar* madre padre hijo hija hermano hermana viuda víctima agente policía comisari* coronel general papa
		obispo cardenal arzobispo rey reina príncipe princesa líder líderes dirigente dirigentes candidat* embajador* canciller fundador*
		empresari* dueñ* propietari* gerente jefe jefa responsable* delegad* representante* coordinador* comisionad* don doña señor señora
		sindicalista activista mandatari* primer_ministro primera_ministra premier titular`,
	),
	leaders: wordList(
		`jefe_de_gobierno jefa_de_gobierno jefe_del_gobierno jefa_del_gobierno jefe_del_ejecutivo jefa_del_ejecutivo jefe_de_estado jefe_del_estado jefa_del_estado mandatari*`,
	),
	bodies: wordList(
		`policía gobierno ministerio fiscalía ayuntamiento junta partido empresa compañía sindicato asociación organización fundación
		universidad instituto tribunal juzgado comisión consejo agencia banco federación club ejército guardia fuentes comunicado ejecutivo estado
		parlamento congreso senado`,
	),
	capitalisedBodies: wordList('estado'),
	dropsSubject: true,
	opensByDash: true,
};
