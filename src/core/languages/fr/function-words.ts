/** Articles, prepositions, pronouns, auxiliaries, days and months beside the frequent words; from stopwords-iso and by hand. */
export const FUNCTION_WORDS = `
	abord absolument afin ah ai aie aient aies ailleurs ainsi ait allaient allo allons allô alors anterieur anterieure anterieures août apres
	après as assez attendu aucun aucune aucuns aujourd aujourd'hui aupres auquel aura aurai auraient aurais aurait auras aurez auriez aurions
	aurons auront aussi autant autre autrefois autrement autres autrui auxquelles auxquels avaient avais avait avant avez aviez avions avoir
	avons avril ayant ayez ayons b bah bas basee bat beau beaucoup bien bientôt bigre bon boum bravo brrr car ceci cela celle celle-ci
	celle-là celles celles-ci celles-là celui celui-ci celui-là celà cent cependant certain certaine certaines certains certes cet ceux
	ceux-ci ceux-là chacun chacune chaque cher chers chez chiche chut chère chères ci cinq cinquantaine cinquante cinquantième cinquième clac
	clic combien comment comparable comparables compris concernant contre couic crac da debout dedans dehors deja delà demain depuis dernier
	derniere derriere derrière desormais desquelles desquels dessous dessus deux deuxième deuxièmement devant devers devra devrait different
	differentes differents différent différente différentes différents dimanche dire directe directement dit dite dits divers diverse diverses
	dix dix-huit dix-neuf dix-sept dixième doit doivent donc dont dos douze douzième dring droite duquel durant dès début décembre désormais e
	effet egale egalement egales eh elle-même elles elles-mêmes encore enfin ensuite entre envers environ es essai etant etc etre eu eue eues
	euh eurent eus eusse eussent eusses eussiez eussions eut eux eux-mêmes exactement excepté extenso exterieur eûmes eût eûtes f fais
	faisaient faisant faites façon feront fi flac floc fois font force furent fus fusse fussent fusses fussiez fussions fut février fûmes fût
	fûtes g gens h ha haut hein hem hep hi hier ho holà hop hormis hors hou houp hue hui huit huitième hum hurrah hé hélas i ici ils importe j
	janvier jeudi juillet juin jusqu jusque juste k laisser laquelle las lequel lesquelles lesquels leurs longtemps lors lorsque lui lui-meme
	lui-même lundi là lès m ma mai maint maintenant malgre malgré mardi mars maximale me meme memes merci mercredi mes mien mienne miennes
	miens mille mince mine minimale moi moi-meme moi-même moindres moins mon mot moyennant multiple multiples mêmes na naturel naturelle
	naturelles neanmoins necessaire necessairement neuf neuvième ni nombreuses nombreux nommés non nos notamment notre nous-mêmes nouveau
	nouveaux novembre nul néanmoins nôtre nôtres o octobre oh ohé ollé olé onze onzième ore ouf oui ouias oust ouste outre ouvert ouverte
	ouverts où p paf pan parce parfois parle parlent parler parmi parole parseme partant particulier particulière particulièrement passé
	pendant pense permet personne personnes peu peut peuvent peux pff pfft pfut pif pire pièce plein plouf plupart plusieurs plutôt possessif
	possessifs possible possibles pouah pourquoi pourrais pourrait pourtant pouvait prealable precisement premier première premièrement pres
	probable probante procedant proche près psitt pu puis puisque pur pure q quand quant quant-à-soi quanta quarante quatorze quatre
	quatre-vingt quatrième quatrièmement quel quelconque quelle quelles quelqu'un quelque quelques quels quiconque quinze quoi quoique r rare
	rarement rares relative relativement remarquable rend rendre restant reste restent restrictif retour revoici revoilà rien sacrebleu sait
	samedi sans sapristi sauf sein seize selon semblable semblaient semble semblent sent sept septembre septième sera serai seraient serais
	serait seras serez seriez serions serons seront seul seule seulement si sien sienne siennes siens sinon six sixième soi soi-même soient
	sois soit soixante sommes soudain sous souvent soyez soyons specifique specifiques speculatif stop strictement subtiles suffisant
	suffisante suffit suis suit suivant suivante suivantes suivants suivre sujet superpose surtout t ta tac tandis tant tardive te tel telle
	tellement telles tels tenant tend tenir tente tes tic tien tienne tiennes tiens toc toi toi-même ton touchant toujours tous toute
	toutefois toutes treize trente tres trois troisième troisièmement trop très tsoin tsouin tu té u unes uniformement unique uniques uns v va
	vais valeur vas vendredi vers via vif vifs vingt vivat vive vives vlan voici voie voient voilà voire vont vos votre vous-mêmes vu vé vôtre
	vôtres w x z zut â ça ès étaient étais étant état étiez étions étée étées étés êtes être ô
`;
