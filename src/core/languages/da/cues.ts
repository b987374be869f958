import { type CueList, wordList } from '../cue-list.ts';

export const CUES: CueList = {
	verbs: wordList(
		`siger sagde sagt fortæller fortalte fortalt forklarer forklarede forklaret skriver skrev skrevet mener mente ment tror troede troet
		synes syntes hævder hævdede hævdet påstår påstod påstået understreger understregede understreget tilføjer tilføjede tilføjet oplyser
		oplyste oplyst melder meldte meldt meddeler meddelte meddelt rapporterer rapporterede rapporteret beretter berettede berettet svarer
		svarede svaret spørger spurgte spurgt konstaterer konstaterede konstateret kommenterer kommenterede kommenteret påpeger påpegede
		påpeget fremhæver fremhævede fremhævet advarer advarede advaret kræver krævede krævet opfordrer opfordrede opfordret bekræfter
		bekræftede bekræftet afviser afviste afvist benægter benægtede benægtet nægter nægtede nægtet indrømmer indrømmede indrømmet erkender
		erkendte erkendt lover lovede lovet forsikrer forsikrede forsikret kritiserer kritiserede kritiseret anklager anklagede anklaget
		beskriver beskrev beskrevet udtaler udtalte udtalt udtrykker udtrykte udtrykt annoncerer annoncerede annonceret bekendtgør
		bekendtgjorde bekendtgjort afslører afslørede afsløret håber håbede håbet frygter frygtede frygtet beklager beklagede beklaget foreslår
		foreslog foreslået anbefaler anbefalede anbefalet vurderer vurderede vurderet argumenterer argumenterede argumenteret opsummerer
		opsummerede opsummeret fortsætter fortsatte fortsat uddyber uddybede uddybet spøger spøgte spøgt vidner vidnede vidnet mindes mindedes
		tweeter tweetede tweetet citerer citerede citeret truer truede truet klager klagede klaget præciserer præciserede præciseret informerer
		informerede informeret slår_fast slog_fast slået_fast peger_på pegede_på peget_på gentager gentog gentaget røber røbede røbet anslår
		anslog anslået roser roste rost lyder lød lydt erklærer erklærede erklæret`,
	),
	accordingTo: wordList('ifølge i_følge lyder_det_fra'),
	and: wordList('og'),
	pronouns: /^(?:han|hun)$/,
	she: /^(?:hun)$/,
	determiners: wordList('den det de en et sin sit sine hans hendes deres denne dette andre'),
	prepositions: wordList(
		`i på af med for til fra hos om over under efter mod mellem uden ved ifølge gennem som at når der siden inden omkring`,
	),
	times: wordList('mandag* tirsdag* onsdag* torsdag* fredag* lørdag* søndag* går dag aften*'),
	genitiveBefore: /s$/,
	of: wordList('for på i af hos ved fra'),
	beyond: wordList('har havde'),
	roles: wordList(
		`præsident* *minister *ministeren *borgmester *borgmesteren *talsperson *talspersonen *talsmand *talsmanden *talskvinde *chef *chefen
		*direktør *direktøren *sekretær *sekretæren *formand *formanden *forkvinde *leder -billeder *lederen *ordfører *ordføreren *medlem
		senator* *guvernør *anklager *anklageren dommer* *advokat *advokaten *professor *professoren *forsker *forskeren *ekspert *eksperten
		*analytiker *økonom *økonomen *forfatter *forfatteren *journalist *reporter *skuespiller *instruktør *instruktøren *sanger *sangerinde
		*kunstner *træner *træneren *landstræner *spiller *spilleren anfører* *målmand *angriber *rytter *læge *lægen *sygeplejerske vidne*
		*vidne nabo* *beboer mor far moren faren søn sønnen sønner datter* bror søster offer* betjent* *betjent *betjenten *inspektør
		*inspektøren *kommissær *general pave* *biskop *biskoppen konge* dronning* prins* *kandidat *ambassadør *ambassadøren *kansler
		stifter* *stifter *iværksætter ejer husejer boligejer medejer grundejer *ejeren *forstander *koordinator *politiker *politikeren
		*aktivist *rådmand hr fru *rektor *rektoren *lærer *elev *vagtchef *repræsentant`,
	),
	leaders: wordList(`regeringschefen statsministeren præsidenten`),
	bodies: wordList(
		`politiet regeringen *ministeriet *styrelsen kommunen partiet *partiet selskabet *selskabet forbundet *forbundet foreningen
		organisationen fonden universitetet instituttet *retten kommissionen rådet banken *banken klubben hæren forsvaret`,
	),
	opensByDash: true,
};
