import type { TopicTerms } from '../topic-terms.ts';

export const TOPIC_TERMS: TopicTerms = {
	// arts and entertainment
	'20000002': `!film* !cinéma* !musique* !album* concert* chanteur* chanteuse* acteur* actrice* réalisat* roman romans romanci* écrivain* théâtre* musée* exposition*
		peintre* artiste* festival* danse* culture* littérature* chanson* rappeur*`,
	// mass media
	'20000045':
		'!média !médias !médiatique* !journaliste* !journal journaux presse télévision* radio rédaction* ?émission* ?chaîne*',
	// law enforcement
	'20000129': '!police* !arrêté* enquête*',
	// judiciary
	'20000106': '!procès tribunal* justice juge* condamn* accusé* avocat* procureur* inculp*',
	// crime
	'20000082': '!meurtre* prison suspect* crime* criminel* viol ?vol cambriolage* corruption détenu* drogue* assassin*',
	// disaster
	'20000148':
		'!séisme* !inondation* !incendie* catastrophe* tremblement_de_terre cyclone* ouragan* glissement_de_terrain',
	// accident
	'20000139': '!accident* crash naufrage*',
	// disaster, accident and emergency incident
	'03000000': 'explosion* secours* victimes',
	// economy
	'20000344':
		'!économi* !croissance !inflation dette* export* importation* importateur* fmi budget* fiscal* impôt* chômage* monnaie* pib monétaire* devise*',
	// economy, business and finance
	'04000000': `!entreprise* !marché* !banque* !commerc* prix dollar* euro euros milliard* million* investiss* bourse* pétrole* industri* agricol*
		agricult* cacao coton emploi* franc cfa société* usine* produit* production* client* vente* financ* fonds secteur* taux compagnie*
		start-up* revenus tourisme* énergie* électricité* consommat* fortune entrepreneur*`,
	// education
	'05000000':
		'!école* !élèves !étudiant* !université* enseignant* enseignement* baccalauréat* lycée* collège* professeur* scolaire* éducation* rentrée',
	// climate change
	'20000418': '!climat !climatique* !émissions_de_gaz* !émissions_de_co2 !émissions_carbone réchauffement carbone cop',
	// environment
	'06000000': '!environnement* !biodiversité pollution* déforestation* écologi* forêt* plastique*',
	// health
	'07000000': `!santé !maladie* !patient* !virus !médecin* !hôpital hôpitaux paludisme vih sida symptôme* infection* oms contamin* soins clinique*
		diabète sang corps grossesse* femme_enceinte femmes_enceintes sommeil alimenta* ?poids cerveau mental* psycholog* dépression grippe malade malades régime calorie*
		vitamine* ?cellule* dos accouch* contracept* santé_sexuelle régles tuberculose`,
	// treatment
	'20000464': '!vaccin* traitement* médica* chirurg* médicament*',
	// epidemic and pandemic
	'20000449': 'épidémie* pandémie* covid* coronavirus ebola choléra rougeole',
	// cancer
	'20000447': 'cancer*',
	// labour relations
	'20000524': '!grève* !syndicat* !salari* travailleur* licenci* revendication*',
	// lifestyle and leisure
	'10000000': 'recette* voyage* ?mode cuisine* mariage* beauté restaurant* vacances',
	// government
	'20000593': `!président* !gouvernement* parti !ministre* !parlement* politique* député* opposition* assemblée* sénat* constitution* mandat* coup_d'état coups_d'état
		junte transition* référendum* réforme* premier-ministre démocrat* régime* loi lois maire* ?état commission* partisan* ?pouvoir dialogue`,
	// election
	'20000574': '!élection* candidat* vote* scrutin* électoral* ?campagne campagne_électorale investiture',
	// international relations
	'20000638': 'diplomat* ambassad* cedeao sommet* union_européenne union_africaine onu affaires_étrangères',
	// religion
	'12000000':
		'!église* !pape !papes islam islamique* musulman* chrétien* prêtre* évêque* religi* vatican mosquée* imam* catholique* ramadan pèlerin*',
	// scientific research
	'20000735': `!scientifique* !chercheur* recherche* ?espace spatial* nasa planète* satellite* données ia science* étude* espèce* génétique* fossile* physique*
		astronom* télescope* planète_mars lune fusée* meta tiktok* découverte* dinosaure*`,
	// technology
	'20000756': `!technolog* !internet !numérique* !intelligence_artificielle smartphone* ordinateur* application* robot* facebook* twitter* google
		whatsapp* réseaux_sociaux logiciel* utilisateur* apple algorithme*`,
	// society
	'14000000': 'femmes droits discrimination* racisme* famille* ?genre féminis* homosexu*',
	// soccer
	'20001065':
		'!football* sélectionneur* ligue* can caf fifa uefa penalty real fc_barcelone ?barcelone chelsea manchester_united manchester_city ?liverpool',
	// sport
	'15000000': `!match* !joueur* !équipe !équipes ?but buts coupe !coupe_du_monde !coupe_d'afrique !championnat* !entraîneur* club* victoire* défaite* finale finales finaliste* demi-finale* lions olympi* ?jeux jeux_olympiques
		tournoi* médaille* tennis rugby basket* boxe* athlét* stade* attaquant* milieu gardien* défenseur* saison* transfert* ?qualif* ?marqu*
		sport* ?mondial course cyclis* nba psg terrain éliminatoire* supporter*`,
	// armed conflict
	'20000056': `!guerre* !armée* !soldat* !militaire* !attaque* rebelle* groupe_armé combat combats combattant* bombe* frappe* missile* cessez-le-feu
		front otan conflit* milice* haram drone* offensive* troupes tué* insurgé* casques génocide*`,
	// act of terror
	'20000053': '!terroris* islamist* état_islamique !jihadis* djihadis* boko otage*',
	// weather
	'17000000': '!météo !météorolog* !température* pluie* orage* neige* canicule* sécheresse*',
};
