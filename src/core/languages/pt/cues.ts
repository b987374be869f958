import { type CueList, wordList } from '../cue-list.ts';

export const CUES: CueList = {
	verbs: wordList(
		`afirma afirmam afirmou afirmaram afirmava afirmavam afirmando afirmado declara declaram declarou declararam declarava declaravam
		declarando declarado explica explicam explicou explicaram explicava explicavam explicando explicado destaca destacam destacou
		destacaram destacava destacavam destacando destacado ressalta ressaltam ressaltou ressaltaram ressaltava ressaltavam ressaltando
		ressaltado acrescenta acrescentam acrescentou acrescentaram acrescentava acrescentavam acrescentando acrescentado informa informam
		informou informaram informava informavam informando informado anuncia anunciam anunciou anunciaram anunciava anunciavam anunciando
		anunciado comenta comentam comentou comentaram comentava comentavam comentando comentado conta contam contou contaram contava contavam
		contando contado relata relatam relatou relataram relatava relatavam relatando relatado aponta apontam apontou apontaram apontava
		apontavam apontando apontado avalia avaliam avaliou avaliaram avaliava avaliavam avaliando avaliado critica criticam criticou
		criticaram criticava criticavam criticando criticado lamenta lamentam lamentou lamentaram lamentava lamentavam lamentando lamentado
		alerta alertam alertou alertaram alertava alertavam alertando alertado lembra lembram lembrou lembraram lembrava lembravam lembrando
		lembrado recorda recordam recordou recordaram recordava recordavam recordando recordado garante garantem garantiu garantiram garantia
		garantindo garantido assegura asseguram assegurou asseguraram assegurava asseguravam assegurando assegurado confirma confirmam
		confirmou confirmaram confirmava confirmavam confirmando confirmado nega negam negou negaram negava negavam negando negado revela
		revelam revelou revelaram revelava revelavam revelando revelado pergunta perguntam perguntou perguntaram perguntava perguntavam
		perguntando perguntado questiona questionam questionou questionaram questionava questionavam questionando questionado indica indicam
		indicou indicaram indicava indicavam indicando indicado salienta salientam salientou salientaram salientava salientavam salientando
		salientado sublinha sublinham sublinhou sublinharam sublinhava sublinhavam sublinhando sublinhado frisa frisam frisou frisaram frisava
		frisavam frisando frisado enfatiza enfatizam enfatizou enfatizaram enfatizava enfatizavam enfatizando enfatizado reitera reiteram
		reiterou reiteraram reiterava reiteravam reiterando reiterado reforça reforçam reforçou reforçaram reforçava reforçavam reforçando
		reforçado observa observam observou observaram observava observavam observando observado nota notam notou notaram notava notavam
		notando notado argumenta argumentam argumentou argumentaram argumentava argumentavam argumentando argumentado justifica justificam
		justificou justificaram justificava justificavam justificando justificado alega alegam alegou alegaram alegava alegavam alegando
		alegado considera consideram considerou consideraram considerava consideravam considerando considerado pensa pensam pensou pensaram
		pensava pensavam pensando pensado acusa acusam acusou acusaram acusava acusavam acusando acusado ameaça ameaçam ameaçou ameaçaram
		ameaçava ameaçavam ameaçando ameaçado ordena ordenam ordenou ordenaram ordenava ordenavam ordenando ordenado recomenda recomendam
		recomendou recomendaram recomendava recomendavam recomendando recomendado solicita solicitam solicitou solicitaram solicitava
		solicitavam solicitando solicitado cobra cobram cobrou cobraram cobrava cobravam cobrando cobrado reclama reclamam reclamou reclamaram
		reclamava reclamavam reclamando reclamado denuncia denunciam denunciou denunciaram denunciava denunciavam denunciando denunciado
		celebra celebram celebrou celebraram celebrava celebravam celebrando celebrado comemora comemoram comemorou comemoraram comemorava
		comemoravam comemorando comemorado elogia elogiam elogiou elogiaram elogiava elogiavam elogiando elogiado brinca brincam brincou
		brincaram brincava brincavam brincando brincado ironiza ironizam ironizou ironizaram ironizava ironizavam ironizando ironizado dispara
		disparam disparou dispararam disparava disparavam disparando disparado narra narram narrou narraram narrava narravam narrando narrado
		tuita tuitam tuitou tuitaram tuitava tuitavam tuitando tuitado publica publicam publicou publicaram publicava publicavam publicando
		publicado posta postam postou postaram postava postavam postando postado relembra relembram relembrou relembraram relembrava
		relembravam relembrando relembrado detalha detalham detalhou detalharam detalhava detalhavam detalhando detalhado confessa confessam
		confessou confessaram confessava confessavam confessando confessado testemunha testemunham testemunhou testemunharam testemunhava
		testemunhavam testemunhando testemunhado jura juram jurou juraram jurava juravam jurando jurado defende defendem defendeu defenderam
		defendia defendiam defendendo defendido responde respondem respondeu responderam respondia respondiam respondendo respondido promete
		prometem prometeu prometeram prometia prometiam prometendo prometido admite admitem admitiu admitiram admitia admitiam admitindo
		admitido insiste insistem insistiu insistiram insistia insistiam insistindo insistido reage reagem reagiu reagiram reagia reagiam
		reagindo reagido adianta adiantam adiantou adiantaram adiantava adiantavam adiantando adiantado opina opinam opinou opinaram opinava
		opinavam opinando opinado cita citam citou citaram citava citavam citando citado menciona mencionam mencionou mencionaram mencionava
		mencionavam mencionando mencionado pondera ponderam ponderou ponderaram ponderava ponderavam ponderando ponderado pontua pontuam
		pontuou pontuaram pontuava pontuavam pontuando pontuado classifica classificam classificou classificaram classificava classificavam
		classificando classificado retruca retrucam retrucou retrucaram retrucava retrucavam retrucando retrucado rebate rebatem rebateu
		rebateram rebatia rebatiam rebatendo rebatido aconselha aconselham aconselhou aconselharam aconselhava aconselhavam aconselhando
		aconselhado continua continuam continuou continuaram continuava continuavam continuando continuado desabafa desabafam desabafou
		desabafaram desabafava desabafavam desabafando desabafado diz dizem disse disseram dizia diziam dizendo dito sustenta sustentam
		sustentou sustentaram sustentado adverte advertem advertiu advertiram advertido pede pedem pediu pediram pedia pedido reconhece
		reconhecem reconheceu reconheceram reconhecido esclarece esclarecem esclareceu esclareceram esclarecido conclui concluem concluiu
		concluíram concluído escreve escrevem escreveu escreveram escrito descreve descrevem descreveu descrito propõe propõem propôs
		propuseram proposto expõe expõem expôs expuseram exposto refere referem referiu referiram referido desmente desmentem desmentiu
		desmentiram desmentido sugere sugerem sugeriu sugeriram sugerido prevê preveem previu previsto exige exigem exigiu exigiram exigido
		agradece agradecem agradeceu agradecido acredita acreditam acreditou acreditava acreditado teme temem temeu temido prossegue prosseguem
		prosseguiu prosseguido completa completam completou completado emenda emendou emendado resume resumem resumiu resumido
		atirou avisou avisa rematou vincou vinca`,
	),
	accordingTo: wordList(`segundo de_acordo_com conforme na_opinião_de na_avaliação_de nas_palavras_de no_entender_de`),
	and: wordList('e'),
	pronouns: /^(?:ele|ela|eles|elas)$/,
	she: /^(?:ela|elas)$/,
	plural: { pronoun: /^el[ea]s$/, verb: /m$/, auxiliary: /^(?:têm|tinham)$/ },
	definite: wordList('o a'),
	determiners: wordList('o a os as um uma uns umas seu sua seus suas este esta esse essa outro outra'),
	prepositions: wordList(
		`em no na nos nas com por pelo pela para de do da dos das desde até sobre entre contra sem após ante sob durante como que quando onde ao
		à aos às num numa`,
	),
	times: wordList(`segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo ontem hoje amanhã`),
	of: wordList('de do da dos das'),
	inscriptions: wordList('inscrição faixa faixas lema slogan intitulado intitulada título'),
	beyond: wordList('tem têm tinha é se'),
	roles: wordList(
		`president* ministr* prefeit* governador* porta-voz director* diretor* secretári* conselheir* vereador* deputad* senador*
		vice-president* ex-president* ex-ministr* procurador* juiz juíza desembargador* magistrad* advogad* professor* pesquisador*
		investigador* cientista especialista* analista economista autor autora escritor* jornalista ator actor atriz cantor* músico treinador*
		técnico jogador* capitão atacante goleiro guarda-redes médic* doutor doutora dr enfermeir* testemunha* morador* vizinh* mãe pai filho
		filha irmão irmã viúva vítima agente policial delegad* comissári* coronel general papa bispo cardeal arcebispo rei rainha príncipe
		princesa líder líderes dirigente* candidat* embaixador* chanceler fundador* empresári* don* proprietári* gerente chefe responsável
		representante* coordenador* senhor senhora sindicalista ativista mandatári* autarca primeiro-ministro titular`,
	),
	leaders: wordList(`chefe_do_governo chefe_de_governo chefe_do_executivo chefe_de_estado chefe_do_estado mandatári*`),
	bodies: wordList(
		`polícia governo ministério prefeitura câmara partido empresa companhia sindicato associação organização fundação universidade instituto
		tribunal comissão conselho agência banco federação clube exército psp gnr fonte comunicado estado`,
	),
	capitalisedBodies: wordList('estado'),
	dropsSubject: true,
	opensByDash: true,
};
