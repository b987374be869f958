/** Articles, prepositions, pronouns, auxiliaries, days and months beside the frequent words; from stopwords-iso and by hand. */
export const FUNCTION_WORDS = `
	abbastanza abbia abbiamo abbiano abbiate accidenti ad adesso affinché agl agli agosto ahime ahimè alcuna alcuni alcuno all allo allora
	altre altri altrimenti altro altrove altrui ancora anni anno anticipo aprile assai attesa attraverso avanti avemmo avendo avente aver
	avere averlo avesse avessero avessi avessimo aveste avesti avete aveva avevamo avevano avevate avevi avevo avrai avranno avrebbe avrebbero
	avrei avremmo avremo avreste avresti avrete avrà avrò avuta avute avuti avuto basta ben bene benissimo brava bravo buono c caso cento
	certa certe certi certo chi chicchessia chiunque ciascuna ciascuno cima cinque cio cioe cioè circa citta città ciò co codesta codesti
	codesto cogli coi col colei coll coloro colui cominci comprare comunque concernente conclusione consecutivi consecutivo consiglio contro
	cortesia cos cosa cosi così dagl dagli dai dall dalle dallo dappertutto davanti degl degli dell dello dentro detto deve devo dice dicembre
	dietro dire dirimpetto diventa diventare diventato domani domenica doppio dov dove dovra dovrà dovunque due dunque durante ebbe ebbero
	ebbi ecc ecco effettivamente egli ella entrambi eppure era erano eravamo eravate eri ero esempio esse essendo esser essi ex fa faccia
	facciamo facciano facciate faccio facemmo facendo facesse facessero facessi facessimo faceste facesti faceva facevamo facevano facevate
	facevi facevo fai fanno farai faranno fare farebbe farebbero farei faremmo faremo fareste faresti farete farà farò favore febbraio fece
	fecero feci fin finalmente finche fine fino forse forza fosse fossero fossi fossimo foste fosti fra frattempo fu fui fummo fuori furono
	futuro generale gennaio gente gia giacche giorni giorno giovedì giu giugno già gliela gliele glieli glielo gliene grande grazie gruppo
	haha hai ho ie ieri improvviso inc indietro infatti inoltre insieme intanto intorno invece io lasciato lato lei li lontano loro luglio lui
	lunedì lungo luogo là macche magari maggio maggior mai male malgrado malissimo martedì marzo me medesimo mediante meglio meno mentre
	mercoledì mesi mezzo mi mia mie miei mila miliardi milioni minimi mio modo molta molti moltissimo molto momento mondo ne negl negli nei
	nell nelle nello nemmeno neppure nessun nessuna nessuno niente no noi nome nondimeno nonostante nonsia nostra nostre nostri nostro novanta
	nove novembre nulla nuovi nuovo od oggi ogni ognuna ognuno oltre oppure ora ore osi ossia ottanta otto ottobre paese parecchi parecchie
	parecchio parte partendo peccato peggio perche perchè perché percio perciò perfino pero persino persone però piedi pieno piglia piu
	piuttosto po pochissimo poco poi poiche possa possedere posteriore posto potrebbe preferibilmente presa press prima primo principalmente
	probabilmente promesso proprio puo pure purtroppo può qua qualche qualcosa qualcuna qualcuno quale quali qualunque quando quanta quante
	quanti quanto quantunque quarto quasi quattro quel quella quelle quelli quello quest questa queste questi qui quindi quinto realmente
	recente recentemente registrazione relativo riecco rispetto sabato salvo sara sarai saranno sarebbe sarebbero sarei saremmo saremo sareste
	saresti sarete sarà sarò scola scopo scorso secondo seguente seguito sei sembra sembrare sembrato sembrava sembri sempre senza sette
	settembre sia siamo siano siate siete sig solito solo soltanto sopra soprattutto sotto spesso sta stai stando stanno starai staranno
	starebbe starebbero starei staremmo staremo stareste staresti starete starà starò stata state stati stava stavamo stavano stavate stavi
	stavo stemmo stessa stesse stessero stessi stessimo stesso steste stesti stette stettero stetti stia stiamo stiano stiate sto subito
	successivamente successivo sue sugl sugli sui sul sull sulla sulle sullo suoi tale tali talvolta tanto te tempo terzo th ti titolo tranne
	tre trenta triplo troppo trovato tu tua tue tuo tuoi tutta tuttavia tutte tutti tutto uguali ulteriore ultimo uno uomo va vai vale vari
	varia varie vario venerdì verso vi vicino visto vita voi volta volte vostra vostre vostri vostro
`;
