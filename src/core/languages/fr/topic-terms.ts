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
	// narrower topics, once the branch is known
	'>20001065': `football* ligue_1 ligue_2 buts attaquant* gardien_de_but penalty hors-jeu sélectionneur* coupe_du_monde ballon_d'or milieu_de_terrain uefa fifa avant-centre coup_franc ballon_rond`, // soccer
	'>20001085':
		'tennis* roland-garros wimbledon balle_de_match balles_de_match tie-break atp wta coupe_davis grand_chelem', // tennis
	'>20000851': 'basket* nba rebonds lancer_franc', // basketball
	'>20000958': 'handball* handballeur* handballeuse*', // handball (team)
	'>20000965': 'hockey* nhl gardien_de_hockey palet palets', // ice hockey
	'>20001176': 'rugby* xv_de_france top_14 mêlée* six_nations', // rugby
	'>20001056': 'ski skieur* skieuse* slalom biathlon* coupe_du_monde_de_ski', // skiing
	'>20000892': 'cyclis* peloton* maillot_jaune tour_de_france étapes giro vuelta contre-la-montre coureurs_cyclistes', // cycling
	'>20000827': 'athlét* marathon* sprinteur* saut_à_la_perche saut_en_hauteur saut_en_longueur décathlon*', // athletics
	'>20000991': 'formule_1 grand_prix pole_position écurie* rallye* moto_gp', // motor car racing
	'>20001071': 'natation* nageur* nageuse* crawl', // swimming
	'>20000856': 'boxe* boxeur* poids_lourd*', // boxing
	'>20000029': 'théâtre* pièce_de_théâtre metteur_en_scène mise_en_scène comédien* dramaturge*', // theatre
	'>20000005':
		'film films filmer cinéma* réalisateur* réalisatrice* tournage* césars festival_de_cannes long-métrage* scénario* acteur* actrice*', // cinema
	'>20000018':
		'musique* album* concert* chanteur* chanteuse* chanson* rappeur* groupe_de_rock opéra opéras orchestre* compositeur*', // music
	'>20000013':
		'livre livres roman romans romanci* écrivain* littérature* prix_goncourt éditeur* poésie* poète* librairie*', // literature
	'>20000031': 'peinture* peintre* sculpt* galerie* beaux-arts photograph*', // visual arts
	'>20000043': 'musée* bibliothèque*', // library and museum
	'>20000252':
		'supermarché* hypermarché* grande_distribution commerce_en_ligne commerçant* magasin magasins vente_en_ligne', // retail
	'>20000274': 'banque* bancaire* établissement_de_crédit', // banking
	'>20000296': 'automobile* constructeur_automobile voiture voitures véhicule_électrique renault stellantis peugeot', // automotive
	'>20000235': 'immobilier* logement* loyer* bâtiment locataire*', // construction and property
	'>20000210': 'agricult* agricole* récolte* éleveur* paysan* céréale* vigneron* cacao', // agriculture
	'>20000256': 'énergie* électricité* pétrole* gaz nucléaire* éolien* solaire* carburant*', // energy and resource
	'>20000337': 'sncf train trains ferroviaire* aéroport* compagnie_aérienne avion avions fret transports_en_commun', // transport
	'>20000225': 'logiciel* numérique* start-up* intelligence_artificielle puce puces télécom*', // computing and information technology
	'>20000331': 'tourisme* touriste* touristique* hôtel* vacanciers', // tourism and leisure industry
	'>20000396': 'bourse* action_en_bourse cac_40 wall_street investisseur*', // stocks and securities
	'>20000353': `consommateur* pouvoir_d'achat association_de_consommateurs`, // consumer issue
	'>20000373': 'droits_de_douane exportation* importation* libre-échange commerce_extérieur commerce_mondial douane*', // international trade
	'>20001365': `chiffre_d'affaires bénéfice* résultat_net trimestre*`, // business reporting and performance
	'>20001366': 'rachat* fusion fusions acquisition* licenciement* redressement_judiciaire suppression_de_postes', // business restructuring
	'>20000346': `inflation banque_centrale bce dette fmi pib récession taux_d'intérêt déficit* monnaie*`, // macro economics
	'>20000400': 'école* élève* lycée* collège collèges collégien* rentrée_scolaire enseignant* baccalauréat*', // school
	'>20000405': 'universit* étudiant* faculté* campus', // college and university
	'>20000462': 'hôpital hôpitaux urgences clinique* chu', // hospital
	'>20000448': 'virus épidémie* vaccin* contagi* paludisme vih sida choléra rougeole ebola covid* grippe', // communicable disease
	'>20000458': 'psychiatr* psychique* psycholog* dépression* santé_mentale', // mental health and disorder
	'>20000563': 'voyage* vacances plage plages', // travel and tourism
	'>20000659':
		'église* pape catholique* évêque* prêtre* chrétien* vatican* messe messes cardinal cardinaux diocèse* bible', // Christianity
	'>20000677': 'islam* musulman* mosquée* imam* coran ramadan', // Islam
	'>20000679': 'juif* juive* judaïsme synagogue* rabbin*', // Judaism
	'>20000441': 'animal animaux espèce* faune oiseau* biodiversité loup loups', // nature
	'>20000424': 'pollution* plastique* particules_fines déchet*', // environmental pollution
	'>20000718': 'planète* spatial* fusée* astronom* télescope* nasa satellite* lune planète_mars', // astronomy
	'>20000737': 'patients patientes étude_clinique chercheurs_en_médecine cerveau maladie*', // medical research
	'>20000777': 'racis* antisémit* xénophob*', // racism
	'>20000780': 'famille* parents mariage* divorce*', // family
	'>20000771': 'migrant* immigr* réfugi* asile', // immigration
	'>20001129': 'orage* neige canicule* tempête* pluie* vents sécheresse*', // weather phenomena
	'>20000518': 'salaire* smic rémunération*', // wages and benefits
	'>20000529': 'grève* gréviste* mouvement_social débrayage*', // labour dispute
	'>20000532': 'retraite* pension* retraité*', // pension
	'>20000143': 'accident_de_la_route collision* déraill* crash* automobiliste* naufrage* camion*', // transportation accident and incident
	'>20000150': 'incendie* pompier* flammes feux_de_forêt', // fire
	'>20000151': 'séisme* inondation* cyclone* ouragan* tremblement_de_terre glissement_de_terrain', // natural disaster
};
