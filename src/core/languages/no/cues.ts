import { type CueList, wordList } from '../cue-list.ts';

export const CUES: CueList = {
	verbs: wordList(
		`sier sa sagt forteller fortalte fortalt forklarer forklarte forklart skriver skrev skrevet mener mente ment tror trodde trodd synes
		syntes hevder hevdet hevda påstår påsto påstått understreker understreket understrekte legger_til la_til lagt_til opplyser opplyste
		opplyst melder meldte meldt meddeler meddelte meddelt rapporterer rapporterte rapportert svarer svarte svart spør spurte spurt
		konstaterer konstaterte konstatert kommenterer kommenterte kommentert påpeker påpekte påpekt fremhever fremhevet framhever advarer
		advarte advart krever krevde krevd oppfordrer oppfordret oppfordra bekrefter bekreftet bekrefta avkrefter avkreftet avkrefta nekter
		nektet nekta benekter benektet benekta innrømmer innrømmet innrømma erkjenner erkjente erkjent lover lovet lovte forsikrer forsikret
		forsikra kritiserer kritiserte kritisert anklager anklaget anklagde beskriver beskrev beskrevet uttaler uttalte uttalt uttrykker
		uttrykte uttrykt kunngjør kunngjorde kunngjort avslører avslørte avslørt håper håpet håpte frykter fryktet frykta beklager beklaget
		beklagde foreslår foreslo foreslått anbefaler anbefalte anbefalt vurderer vurderte vurdert argumenterer argumenterte argumentert
		oppsummerer oppsummerte oppsummert fortsetter fortsatte fortsatt utdyper utdypet utdypa spøker spøkte spøkt vitner vitnet vitna minnes
		mintes tvitrer tvitret siterer siterte sitert truer truet trua klager klaget klagde presiserer presiserte presisert informerer
		informerte informert slår_fast slo_fast slått_fast peker_på pekte_på pekt_på gjentar gjentok gjentatt røper røpet røpa anslår anslo
		anslått roser roste rost avviser avviste avvist tilføyer tilføyde tilføyd seier fortel fortalde meiner meinte meint`,
	),
	accordingTo: wordList('ifølge i_følge ifølgje'),
	and: wordList('og'),
	pronouns: /^(?:han|hun|ho)$/,
	she: /^(?:hun|ho)$/,
	determiners: wordList('den det de en ei et ein eit sin sitt sine hans hennes deres denne dette andre'),
	prepositions: wordList(
		`i på av med for til fra hos om over under etter mot mellom uten ved ifølge gjennom som at når der siden innen rundt frå`,
	),
	times: wordList('mandag* tirsdag* onsdag* torsdag* fredag* lørdag* søndag* går dag kveld*'),
	genitiveBefore: /s$/,
	of: wordList('for på i av hos ved fra'),
	beyond: wordList('har hadde'),
	roles: wordList(
		`president* *minister *ministeren *ordfører *ordføreren *talsperson *talspersonen *talsmann *talsmannen *talskvinne *sjef *sjefen
		*direktør *direktøren *sekretær *sekretæren *leder -gleder *lederen *leiar *leiaren *representant *representanten senator* *guvernør
		aktor dommer* *advokat *advokaten *professor *professoren *forsker *forskeren *ekspert *eksperten *analytiker *økonom *økonomen
		*forfatter *forfatteren *journalist *reporter *skuespiller *regissør *sanger *artist *trener *treneren *landslagssjef *spiller
		*spilleren kaptein* *keeper *spiss løper langrennsløper skiløper *lege *legen *sykepleier vitne* *vitne nabo* *beboer mor far moren
		faren sønn* datter* bror søster offer politimann* *betjent *betjenten *inspektør *kommandør *general pave* *biskop *biskopen konge*
		dronning* prins prinsen prinsesse* *kandidat *ambassadør *ambassadøren *kansler gründer* *grunnlegger eier huseier medeier grunneier
		*eieren *forstander *koordinator *politiker *politikeren *aktivist *byråd statsråd* fylkesmann* statsforvalter* herr fru rektor*
		*lærer *elev *innsatsleder *operasjonsleder *kommunikasjonssjef *forbundsleder partileder*`,
	),
	leaders: wordList(`regjeringssjefen statsministeren presidenten`),
	bodies: wordList(
		`politiet regjeringen regjeringa *departementet *direktoratet *tilsynet kommunen partiet *partiet selskapet *selskapet forbundet
		*forbundet foreningen organisasjonen stiftelsen universitetet instituttet *retten kommisjonen rådet banken *banken klubben hæren
		forsvaret brannvesenet`,
	),
	opensByDash: true,
};
