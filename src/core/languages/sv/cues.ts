import { type CueList, wordList } from '../cue-list.ts';

export const CUES: CueList = {
	verbs: wordList(
		`säger sa sade sagt berättar berättade berättat förklarar förklarade förklarat skriver skrev skrivit menar menade menat anser ansåg
		ansett tycker tyckte tyckt tror trodde trott hävdar hävdade hävdat påstår påstod påstått betonar betonade betonat understryker
		underströk understrukit tillägger tillade tillagt lägger_till lade_till lagt_till uppger uppgav uppgett meddelar meddelade meddelat
		rapporterar rapporterade rapporterat svarar svarade svarat frågar frågade frågat undrar undrade undrat konstaterar konstaterade
		konstaterat kommenterar kommenterade kommenterat påpekar påpekade påpekat framhåller framhöll framhållit varnar varnade varnat kräver
		krävde krävt uppmanar uppmanade uppmanat bekräftar bekräftade bekräftat dementerar dementerade dementerat förnekar förnekade förnekat
		medger medgav medgett erkänner erkände erkänt lovar lovade lovat försäkrar försäkrade försäkrat kritiserar kritiserade kritiserat
		anklagar anklagade anklagat beskriver beskrev beskrivit uttrycker uttryckte uttryckt uttalar uttalade uttalat tillkännager tillkännagav
		tillkännagett avslöjar avslöjade avslöjat hoppas hoppades hoppats befarar befarade befarat beklagar beklagade beklagat hälsar hälsade
		hälsat föreslår föreslog föreslagit rekommenderar rekommenderade rekommenderat bedömer bedömde bedömt resonerar resonerade resonerat
		argumenterar argumenterade argumenterat sammanfattar sammanfattade sammanfattat fortsätter fortsatte fortsatt inflikar inflikade
		inflikat utbrister utbrast utbrustit skämtar skämtade skämtat vittnar vittnade vittnat minns mindes mints twittrar twittrade twittrat
		citerar citerade citerat hotar hotade hotat manar manade manat klagar klagade klagat poängterar poängterade poängterat informerar
		informerade informerat slår_fast slog_fast slagit_fast upprepar upprepade upprepat`,
	),
	accordingTo: wordList('enligt'),
	and: wordList('och'),
	pronouns: /^(?:han|hon)$/,
	she: /^(?:hon)$/,
	determiners: wordList('den det de en ett sin sitt sina hans hennes deras denna detta andra'),
	prepositions: wordList(
		`i på av med för till från hos om över under efter mot mellan utan vid enligt genom som att när där sedan inom kring åt`,
	),
	times: wordList('måndag* tisdag* onsdag* torsdag* fredag* lördag* söndag* igår idag imorgon kväll* morgon*'),
	genitiveBefore: /s$/,
	of: wordList('för på i av hos vid från'),
	beyond: wordList('har hade'),
	roles: wordList(
		`president* *minister *ministern *borgmästare *talesperson *talespersonen *talesman *talesmannen *chef *chefen *direktör *direktören
		*sekreterare *sekreteraren *ordförande *ordföranden *ledamot *riksdagsledamot senator* *guvernör *åklagare *åklagaren domare* *advokat
		*advokaten *professor *professorn *forskare *forskaren *expert *experten *experter analytiker* *ekonom *författare *författaren
		*journalist *reporter *skådespelare *regissör *regissören *sångare *sångerska artist* *tränare *tränaren *förbundskapten *spelare
		*spelaren lagkapten* *målvakt* *anfallare *läkare *läkaren *sjuksköterska *vittne *vittnet *vittnen granne* *boende mamma pappa mamman
		pappan son dotter bror syster offer polis* *polis *polisen *kommissarie *befälhavare *general påve påven påvens *biskop *biskopen
		kung* drottning* prins* *ledare *ledaren *kandidat *ambassadör *ambassadören *kansler grundare* *grundare *företagare *ägare *ägaren
		*vd vd:n *föreståndare *representant *samordnare *politiker *politikern *aktivist *talman *landshövding herr fru *insatsledare
		*presstalesperson *rektor *lärare *elev statsråd*`,
	),
	leaders: wordList(`regeringschefen statsministern presidenten`),
	bodies: wordList(
		`polisen regeringen *departementet *myndigheten *verket kommunen partiet *partiet företaget *bolaget *facket *förbundet föreningen
		organisationen stiftelsen universitetet institutet *rätten kommissionen rådet banken *banken klubben armén militären försvarsmakten
		räddningstjänsten`,
	),
	opensByDash: true,
};
