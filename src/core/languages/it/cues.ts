import { type CueList, wordList } from '../cue-list.ts';

export const CUES: CueList = {
	verbs: wordList(
		`dichiara dichiarano dichiarò dichiararono dichiarava dichiaravano dichiarando dichiarato afferma affermano affermò affermarono
		affermava affermavano affermando affermato spiega spiegano spiegò spiegarono spiegava spiegavano spiegando spiegato sottolinea
		sottolineano sottolineò sottolinearono sottolineava sottolineavano sottolineando sottolineato assicura assicurano assicurò assicurarono
		assicurava assicuravano assicurando assicurato annuncia annunciano annunciò annunciarono annunciava annunciavano annunciando annunciato
		precisa precisano precisò precisarono precisava precisavano precisando precisato ricorda ricordano ricordò ricordarono ricordava
		ricordavano ricordando ricordato commenta commentano commentò commentarono commentava commentavano commentando commentato osserva
		osservano osservò osservarono osservava osservavano osservando osservato denuncia denunciano denunciò denunciarono denunciava
		denunciavano denunciando denunciato critica criticano criticò criticarono criticava criticavano criticando criticato racconta
		raccontano raccontò raccontarono raccontava raccontavano raccontando raccontato domanda domandano domandò domandarono domandava
		domandavano domandando domandato replica replicano replicò replicarono replicava replicavano replicando replicato conferma confermano
		confermò confermarono confermava confermavano confermando confermato confessa confessano confessò confessarono confessava confessavano
		confessando confessato rivela rivelano rivelò rivelarono rivelava rivelavano rivelando rivelato segnala segnalano segnalò segnalarono
		segnalava segnalavano segnalando segnalato evidenzia evidenziano evidenziò evidenziarono evidenziava evidenziavano evidenziando
		evidenziato auspica auspicano auspicò auspicarono auspicava auspicavano auspicando auspicato lamenta lamentano lamentò lamentarono
		lamentava lamentavano lamentando lamentato attacca attaccano attaccò attaccarono attaccava attaccavano attaccando attaccato accusa
		accusano accusò accusarono accusava accusavano accusando accusato avvisa avvisano avvisò avvisarono avvisava avvisavano avvisando
		avvisato rimarca rimarcano rimarcò rimarcarono rimarcava rimarcavano rimarcando rimarcato puntualizza puntualizzano puntualizzò
		puntualizzarono puntualizzava puntualizzavano puntualizzando puntualizzato specifica specificano specificò specificarono specificava
		specificavano specificando specificato illustra illustrano illustrò illustrarono illustrava illustravano illustrando illustrato
		argomenta argomentano argomentò argomentarono argomentava argomentavano argomentando argomentato ironizza ironizzano ironizzò
		ironizzarono ironizzava ironizzavano ironizzando ironizzato scherza scherzano scherzò scherzarono scherzava scherzavano scherzando
		scherzato tuona tuonano tuonò tuonarono tuonava tuonavano tuonando tuonato incalza incalzano incalzò incalzarono incalzava incalzavano
		incalzando incalzato chiosa chiosano chiosò chiosarono chiosava chiosavano chiosando chiosato twitta twittano twittò twittarono
		twittava twittavano twittando twittato pubblica pubblicano pubblicò pubblicarono pubblicava pubblicavano pubblicando pubblicato
		testimonia testimoniano testimoniò testimoniarono testimoniava testimoniavano testimoniando testimoniato giura giurano giurò giurarono
		giurava giuravano giurando giurato minaccia minacciano minacciò minacciarono minacciava minacciavano minacciando minacciato ordina
		ordinano ordinò ordinarono ordinava ordinavano ordinando ordinato cita citano citò citarono citava citavano citando citato informa
		informano informò informarono informava informavano informando informato comunica comunicano comunicò comunicarono comunicava
		comunicavano comunicando comunicato notano notò notarono notava notavano notando notato constata constatano constatò constatarono
		constatava constatavano constatando constatato stimano stimò stimarono stimava stimavano stimando stimato pensano pensò pensarono
		pensava pensavano pensando pensato spera sperano sperò sperarono sperava speravano sperando sperato augura augurano augurò augurarono
		augurava auguravano augurando augurato loda lodano lodò lodarono lodava lodavano lodando lodato elogia elogiano elogiò elogiarono
		elogiava elogiavano elogiando elogiato esorta esortano esortò esortarono esortava esortavano esortando esortato invita invitano invitò
		invitarono invitava invitavano invitando invitato sollecita sollecitano sollecitò sollecitarono sollecitava sollecitavano sollecitando
		sollecitato rivendica rivendicano rivendicò rivendicarono rivendicava rivendicavano rivendicando rivendicato nega negano negò negarono
		negava negavano negando negato indica indicano indicò indicarono indicava indicavano indicando indicato parlano parlò parlarono parlava
		parlavano parlando parlato urla urlano urlò urlarono urlava urlavano urlando urlato grida gridano gridò gridarono gridava gridavano
		gridando gridato sussurra sussurrano sussurrò sussurrarono sussurrava sussurravano sussurrando sussurrato sbotta sbottano sbottò
		sbottarono sbottava sbottavano sbottando sbottato azzarda azzardano azzardò azzardarono azzardava azzardavano azzardando azzardato
		ipotizza ipotizzano ipotizzò ipotizzarono ipotizzava ipotizzavano ipotizzando ipotizzato paventa paventano paventò paventarono
		paventava paventavano paventando paventato valuta valutano valutò valutarono valutava valutavano valutando valutato posta postano postò
		postarono postava postavano postando postato reclama reclamano reclamò reclamarono reclamava reclamavano reclamando reclamato dice
		dicono disse dissero diceva dicevano dicendo detto aggiunge aggiungono aggiunse aggiungeva aggiungendo aggiunto ribatte ribattono
		ribatteva ribattuto ribadisce ribadiscono ribadì ribadiva ribadendo ribadito chiarisce chiariscono chiarì chiariva chiarito sostiene
		sostengono sostenne sosteneva sostenevano sostenuto riferisce riferiscono riferì riferiva riferito avverte avvertono avvertì avvertiva
		avvertito risponde rispondono rispose rispondeva risposto chiede chiedono chiese chiedeva chiesto promette promettono promise
		prometteva promesso ammette ammettono ammise ammetteva ammesso riconosce riconoscono riconobbe riconosceva riconosciuto conclude
		concludono concluse concludeva concluso prosegue proseguono proseguì proseguiva proseguito scrive scrivono scrisse scriveva legge
		scritto descrive descrivono descrisse descritto definisce definiscono definì definiva definito smentisce smentiscono smentì smentiva
		smentito suggerisce suggeriscono suggerì suggerito esprime esprimono espresse espresso riassume riassumono riassunse riassunto insiste
		insistono insisteva insistito interviene intervengono intervenne intervenuto intervenuta intervenuti ritiene ritengono ritenne riteneva
		ritenuto crede credono credeva creduto teme temono temeva temuto noto ha_reso_noto hanno_reso_noto aveva_reso_noto avrebbe_reso_noto
		sapere ha_fatto_sapere hanno_fatto_sapere aveva_fatto_sapere avrebbe_fatto_sapere mette_in_guardia mettono_in_guardia
		ha_messo_in_guardia hanno_messo_in_guardia aveva_messo_in_guardia avrebbe_messo_in_guardia prevede prevedono previsto riprende
		riprendono ripreso scandisce corto`,
	),
	accordingTo: wordList('secondo a_detta_di a_giudizio_di ad_avviso_di stando_a nelle_parole_di'),
	afterMarks: wordList('così'),
	and: wordList('e ed'),
	pronouns: /^(?:lui|lei|egli|ella|loro|essi|esse)$/,
	she: /^(?:lei|ella|esse)$/,
	plural: { pronoun: /^(?:loro|essi|esse)$/, verb: /no$/, auxiliary: /^(?:hanno|avevano)$/ },
	definite: wordList('il lo la'),
	determiners: wordList('il lo la i gli le un uno una suo sua suoi sue questo questa quel quella altro altra'),
	prepositions: wordList(
		`a al allo alla ai agli alle in nel nello nella nei negli nelle con per da dal dallo dalla dai dagli dalle di del dello della dei degli
		delle su sul sulla sui sulle tra fra contro senza dopo durante verso come che quando dove all' nell' dall' dell' sull' d'`,
	),
	times: wordList('lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi domani'),
	of: wordList('di del dello della dei degli delle'),
	inscriptions: wordList('scritta striscione striscioni slogan intitolato intitolata titolo'),
	beyond: wordList('ha hanno aveva avevano è sono si ieri oggi'),
	roles: wordList(
		`president* ministr* sindac* portavoce direttor* direttric* segretari* consiglier* assessor* deputat* senator* senatric* vicepresident*
		governator* procurator* procuratric* giudice pm magistrat* avvocat* professor* docente ricercator* ricercatric* scienziat* espert*
		analista economista autor* autric* scrittor* scrittric* giornalista attore attrice regista cantante musicista allenator* tecnico ct
		giocator* calciatore capitano attaccante portiere pilota medico medica medici dottor* infermier* testimone testimoni vicini vicina
		residente madre padre figlio figlia fratello sorella vedova vittima agente poliziotto commissari* colonnello generale papa vescovo
		cardinale arcivescovo re regina principe principessa leader dirigente* candidat* ambasciator* ambasciatric* cancellier* fondator*
		fondatric* imprenditor* imprenditric* titolare proprietari* capo responsabile* rappresentante* coordinator* coordinatric* premier
		sindacalista attivista signor signora don comandante prefetto questore capogruppo`,
	),
	leaders: wordList(
		`capo_del_governo capo_dello_stato capo_dell'esecutivo capo_dell’esecutivo presidente_del_consiglio`,
	),
	bodies: wordList(
		`polizia governo ministero procura comune giunta partito azienda società sindacato associazione organizzazione fondazione università
		istituto tribunale commissione consiglio agenzia banca federazione club esercito carabinieri fonti nota stato`,
	),
	capitalisedBodies: wordList('stato'),
	dropsSubject: true,
	opensByDash: true,
};
