import { type CueList, wordList } from '../cue-list.ts';

export const CUES: CueList = {
	verbs: wordList(
		`déclare déclarent déclarait déclaraient déclara déclarèrent déclaré déclarant déclare-t-il déclare-t-elle déclarent-ils affirme
		affirment affirmait affirmaient affirma affirmèrent affirmé affirmant affirme-t-il affirme-t-elle affirment-ils explique expliquent
		expliquait expliquaient expliqua expliquèrent expliqué expliquant explique-t-il explique-t-elle expliquent-ils assure assurent assurait
		assuraient assura assurèrent assuré assurant assure-t-il assure-t-elle assurent-ils ajoute ajoutent ajoutait ajoutaient ajouta
		ajoutèrent ajouté ajoutant ajoute-t-il ajoute-t-elle ajoutent-ils indique indiquent indiquait indiquaient indiqua indiquèrent indiqué
		indiquant indique-t-il indique-t-elle indiquent-ils annonce annoncent annonçait annonçaient annonça annoncèrent annoncé annonçant
		annonce-t-il annonce-t-elle annoncent-ils souligne soulignent soulignait soulignaient souligna soulignèrent souligné soulignant
		souligne-t-il souligne-t-elle soulignent-ils précise précisent précisait précisaient précisa précisèrent précisé précisant précise-t-il
		précise-t-elle précisent-ils estime estiment estimait estimaient estima estimèrent estimé estimant estime-t-il estime-t-elle
		estiment-ils rappelle rappellent rappelait rappelaient rappela rappelèrent rappelé rappelant rappelle-t-il rappelle-t-elle
		rappellent-ils confie confient confiait confiaient confia confièrent confié confiant confie-t-il confie-t-elle confient-ils raconte
		racontent racontait racontaient raconta racontèrent raconté racontant raconte-t-il raconte-t-elle racontent-ils témoigne témoignent
		témoignait témoignaient témoigna témoignèrent témoigné témoignant témoigne-t-il témoigne-t-elle témoignent-ils commente commentent
		commentait commentaient commenta commentèrent commenté commentant commente-t-il commente-t-elle commentent-ils insiste insistent
		insistait insistaient insista insistèrent insisté insistant insiste-t-il insiste-t-elle insistent-ils regrette regrettent regrettait
		regrettaient regretta regrettèrent regretté regrettant regrette-t-il regrette-t-elle regrettent-ils dénonce dénoncent dénonçait
		dénonçaient dénonça dénoncèrent dénoncé dénonçant dénonce-t-il dénonce-t-elle dénoncent-ils critique critiquent critiquait critiquaient
		critiqua critiquèrent critiqué critiquant critique-t-il critique-t-elle critiquent-ils réclame réclament réclamait réclamaient réclama
		réclamèrent réclamé réclamant réclame-t-il réclame-t-elle réclament-ils demande demandent demandait demandaient demanda demandèrent
		demandé demandant demande-t-il demande-t-elle demandent-ils exige exigent exigeait exigeaient exigea exigèrent exigé exigeant
		exige-t-il exige-t-elle exigent-ils confirme confirment confirmait confirmaient confirma confirmèrent confirmé confirmant confirme-t-il
		confirme-t-elle confirment-ils avoue avouent avouait avouaient avoua avouèrent avoué avouant avoue-t-il avoue-t-elle avouent-ils
		observe observent observait observaient observa observèrent observé observant observe-t-il observe-t-elle observent-ils note notent
		notait notaient nota notèrent noté notant note-t-il note-t-elle notent-ils constate constatent constatait constataient constata
		constatèrent constaté constatant constate-t-il constate-t-elle constatent-ils remarque remarquent remarquait remarquaient remarqua
		remarquèrent remarqué remarquant remarque-t-il remarque-t-elle remarquent-ils relève relèvent relevait relevaient releva relevèrent
		relevé relevant relève-t-il relève-t-elle relèvent-ils signale signalent signalait signalaient signala signalèrent signalé signalant
		signale-t-il signale-t-elle signalent-ils résume résument résumait résumaient résuma résumèrent résumé résumant résume-t-il
		résume-t-elle résument-ils martèle martèlent martelait martelaient martela martelèrent martelé martelant martèle-t-il martèle-t-elle
		martèlent-ils lance lancent lançait lançaient lança lancèrent lancé lançant lance-t-il lance-t-elle lancent-ils clame clament clamait
		clamaient clama clamèrent clamé clamant clame-t-il clame-t-elle clament-ils évoque évoquent évoquait évoquaient évoqua évoquèrent
		évoqué évoquant évoque-t-il évoque-t-elle évoquent-ils détaille détaillent détaillait détaillaient détailla détaillèrent détaillé
		détaillant détaille-t-il détaille-t-elle détaillent-ils avance avancent avançait avançaient avança avancèrent avancé avançant
		avance-t-il avance-t-elle avancent-ils alerte alertent alertait alertaient alerta alertèrent alerté alertant alerte-t-il alerte-t-elle
		alertent-ils accuse accusent accusait accusaient accusa accusèrent accusé accusant accuse-t-il accuse-t-elle accusent-ils juge jugent
		jugeait jugeaient jugea jugèrent jugé jugeant juge-t-il juge-t-elle jugent-ils considère considèrent considérait considéraient
		considéra considérèrent considéré considérant considère-t-il considère-t-elle considèrent-ils plaide plaident plaidait plaidaient
		plaida plaidèrent plaidé plaidant plaide-t-il plaide-t-elle plaident-ils argumente argumentent argumentait argumentaient argumenta
		argumentèrent argumenté argumentant argumente-t-il argumente-t-elle argumentent-ils analyse analysent analysait analysaient analysa
		analysèrent analysé analysant analyse-t-il analyse-t-elle analysent-ils ironise ironisent ironisait ironisaient ironisa ironisèrent
		ironisé ironisant ironise-t-il ironise-t-elle ironisent-ils plaisante plaisantent plaisantait plaisantaient plaisanta plaisantèrent
		plaisanté plaisantant plaisante-t-il plaisante-t-elle plaisantent-ils tempère tempèrent tempérait tempéraient tempéra tempérèrent
		tempéré tempérant tempère-t-il tempère-t-elle tempèrent-ils nuance nuancent nuançait nuançaient nuança nuancèrent nuancé nuançant
		nuance-t-il nuance-t-elle nuancent-ils rétorque rétorquent rétorquait rétorquaient rétorqua rétorquèrent rétorqué rétorquant
		rétorque-t-il rétorque-t-elle rétorquent-ils réplique répliquent répliquait répliquaient répliqua répliquèrent répliqué répliquant
		réplique-t-il réplique-t-elle répliquent-ils révèle révèlent révélait révélaient révéla révélèrent révélé révélant révèle-t-il
		révèle-t-elle révèlent-ils recommande recommandent recommandait recommandaient recommanda recommandèrent recommandé recommandant
		recommande-t-il recommande-t-elle recommandent-ils propose proposent proposait proposaient proposa proposèrent proposé proposant
		propose-t-il propose-t-elle proposent-ils suggère suggèrent suggérait suggéraient suggéra suggérèrent suggéré suggérant suggère-t-il
		suggère-t-elle suggèrent-ils espère espèrent espérait espéraient espéra espérèrent espéré espérant espère-t-il espère-t-elle
		espèrent-ils déplore déplorent déplorait déploraient déplora déplorèrent déploré déplorant déplore-t-il déplore-t-elle déplorent-ils
		salue saluent saluait saluaient salua saluèrent salué saluant salue-t-il salue-t-elle saluent-ils félicite félicitent félicitait
		félicitaient félicita félicitèrent félicité félicitant félicite-t-il félicite-t-elle félicitent-ils menace menacent menaçait menaçaient
		menaça menacèrent menacé menaçant menace-t-il menace-t-elle menacent-ils ordonne ordonnent ordonnait ordonnaient ordonna ordonnèrent
		ordonné ordonnant ordonne-t-il ordonne-t-elle ordonnent-ils tweete tweetent tweetait tweetaient tweeta tweetèrent tweeté tweetant
		tweete-t-il tweete-t-elle tweetent-ils publie publient publiait publiaient publia publièrent publié publiant publie-t-il publie-t-elle
		publient-ils informe informent informait informaient informa informèrent informé informant informe-t-il informe-t-elle informent-ils
		certifie certifient certifiait certifiaient certifia certifièrent certifié certifiant certifie-t-il certifie-t-elle certifient-ils
		réaffirme réaffirment réaffirmait réaffirmaient réaffirma réaffirmèrent réaffirmé réaffirmant réaffirme-t-il réaffirme-t-elle
		réaffirment-ils réitère réitèrent réitérait réitéraient réitéra réitérèrent réitéré réitérant réitère-t-il réitère-t-elle réitèrent-ils
		expose exposent exposait exposaient exposa exposèrent exposé exposant expose-t-il expose-t-elle exposent-ils développe développent
		développait développaient développa développèrent développé développant développe-t-il développe-t-elle développent-ils imagine
		imaginent imaginait imaginaient imagina imaginèrent imaginé imaginant imagine-t-il imagine-t-elle imaginent-ils confesse confessent
		confessait confessaient confessa confessèrent confessé confessant confesse-t-il confesse-t-elle confessent-ils complète complètent
		complétait complétaient compléta complétèrent complété complétant complète-t-il complète-t-elle complètent-ils tonne tonnent tonnait
		tonnaient tonna tonnèrent tonné tonnant tonne-t-il tonne-t-elle tonnent-ils glisse glissent glissait glissaient glissa glissèrent
		glissé glissant glisse-t-il glisse-t-elle glissent-ils souffle soufflent soufflait soufflaient souffla soufflèrent soufflé soufflant
		souffle-t-il souffle-t-elle soufflent-ils interroge interrogent interrogeait interrogeaient interrogea interrogèrent interrogé
		interrogeant interroge-t-il interroge-t-elle interrogent-ils jure jurent jurait juraient jura jurèrent juré jurant jure-t-il
		jure-t-elle jurent-ils conteste contestent contestait contestaient contesta contestèrent contesté contestant conteste-t-il
		conteste-t-elle contestent-ils énumère énumèrent énumérait énuméraient énuméra énumérèrent énuméré énumérant énumère-t-il
		énumère-t-elle énumèrent-ils mentionne mentionnent mentionnait mentionnaient mentionna mentionnèrent mentionné mentionnant
		mentionne-t-il mentionne-t-elle mentionnent-ils dit disent disait disaient dit-il dit-elle disent-ils dixit répond répondent répondait
		répondit répond-il répond-elle répondu soutient soutiennent soutenait soutient-il soutient-elle soutenu maintient maintiennent
		maintenait maintenu reconnaît reconnaissent reconnaissait reconnaît-il reconnaît-elle reconnu admet admettent admettait admet-il
		admet-elle admis promet promettent promettait promet-il promis prévient préviennent prévenait prévient-il prévient-elle prévenu avertit
		avertissent avertissait averti dément démentent démentait démenti écrit écrivent écrivait écrivent-ils écrit-il écrit-elle décrit
		décrivent décrivait conclut concluent concluait conclut-il conclut-elle conclu poursuit poursuivent poursuivait poursuit-il
		poursuit-elle poursuivi reprend reprennent reprend-il repris prédit prédisent fait_savoir font_savoir a_fait_savoir ont_fait_savoir avait_fait_savoir
		a-t-il_fait_savoir a-t-elle_fait_savoir ont-ils_fait_savoir fait_valoir font_valoir a_fait_valoir ont_fait_valoir avait_fait_valoir a-t-il_fait_valoir
		a-t-elle_fait_valoir ont-ils_fait_valoir garantit garantissent garanti renchérit renchérissent renchérit-il renchéri croit croient
		croyait cru craint craignent craignait s
		réagit réagissent réagissait réagi justifie justifient justifiait justifié murmure murmurait murmuré fulmine fulminait soupire soupirait soupiré'inquiète s'inquiètent s'inquiétait s'inquiète-t-il inquiété inquiétée se_sont_inquiétés
		félicitée se_sont_félicités s'indigne s'indignent indigné indignée se_sont_indignés s'interroge s'interrogent interrogée
		se_sont_interrogés défend défendent défendu défendue se_sont_défendus s'exclame s'exclament exclamé exclamée se_sont_exclamés`,
	),
	accordingTo: wordList("selon d'après d’après aux_yeux_de de_l'avis_de aux_dires_de à_en_croire"),
	and: wordList('et'),
	pronouns: /^(?:il|elle|ils|elles)$|-(?:t-)?(?:il|elle|ils|elles)$/,
	she: /elles?$/,
	plural: { pronoun: /(?:ils|elles)$/ },
	definite: wordList('le la'),
	determiners: wordList('le la les un une des son sa ses leur leurs ce cette ces cet notre nos'),
	prepositions: wordList(
		`à au aux en dans avec par pour de du d' sur sous entre contre sans après avant depuis devant chez vers lors pendant comme que qui quand
		où qu'`,
	),
	times: wordList("lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain matin soir"),
	of: wordList("de du des d'"),
	inscriptions: wordList('inscription pancarte pancartes banderole slogan slogans intitulé intitulée titre'),
	beyond: wordList("a ont avait avaient est sont se s'est"),
	roles: wordList(
		`président présidente présidents présidentes ministre maire maires porte-parole directeur* directrice* secrétaire conseiller*
		conseillère* adjoint* député* sénateur* sénatrice* vice-président* gouverneur* préfet préfète procureur* procureure juge magistrat*
		avocat* professeur* enseignant* chercheur* chercheuse* scientifique* expert experts experte expertes analyste économiste auteur*
		autrice écrivain* journaliste acteur actrice comédien* réalisateur* réalisatrice* chanteur* chanteuse* musicien* entraîneur*
		entraîneuse sélectionneur joueur* joueuse* footballeur capitaine attaquant* gardien pilote médecin* docteur dr infirmier* infirmière*
		témoin* voisin* habitant* riverain* mère père fils fille frère sœur veuve victime* agent* policier* policière commissaire* colonel
		général pape évêque cardinal archevêque roi reine prince princesse leader* dirigeant* candidat* ambassadeur* ambassadrice chancelier*
		chancelière fondateur* fondatrice* entrepreneur* patron* patronne propriétaire* chef cheffe responsable* représentant* représentante*
		délégué* coordinateur* coordinatrice m mme m. élu élue élus syndicaliste militant* militante* premier_ministre première_ministre
		ancien* ancienne`,
	),
	leaders: wordList(
		`chef_de_l'état chef_de_l’état chef_du_gouvernement cheffe_du_gouvernement chef_de_l'exécutif chef_de_l’exécutif`,
	),
	bodies: wordList(
		`source sources police gendarmerie gouvernement ministère parquet mairie préfecture parti entreprise société syndicat association organisation
		fondation université institut tribunal commission conseil agence banque fédération club armée élysée communiqué collectif état etat
		exécutif parlement sénat assemblée`,
	),
	capitalisedBodies: wordList('état etat'),
	opensByDash: true,
};
