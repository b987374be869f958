/** Articles, prepositions, pronouns, auxiliaries, days and months beside the frequent words; from stopwords-iso and by hand. */
export const FUNCTION_WORDS = `
	abia acea aceasta aceea aceeasi acei aceia acel acela acelasi acele acelea acesta aceste acestea acestei acestia acestui aceşti aceştia
	acolo acord acum adica aia aibă aici aiurea ala alaturi alea alt alta altceva altcineva alte altfel alti altii altul anume apoi aprilie ar
	as asa asemenea asta astazi astea astfel astăzi asupra atare atat atata atatea atatia ati atit atita atitea atitia atunci august avea avem
	aveţi avut azi aş aşadar aţi b ba bine bucur bună c cam cand capat careia carora caruia cat catre caut ceea cei ceilalti cele celor ceva
	chiar ci cinci cind cine cineva cit cita cite citeva citi citiva conform contra cui cum cumva curând curînd când cât câte câtva câţi cînd
	cît cîte cîtva cîţi căci cărei căror cărui către d da daca dacă dat datorită dată dau deasupra decembrie deci decit degraba deja deoarece
	departe desi deşi dinaintea dintr dintre doar doi doilea două drept duminică dupa dă e ea ei el ele era eram eu exact eşti f face fara
	fata februarie fel fie fiecare fii fim fiu fiţi foarte frumos g geaba graţie h halbă ia ianuarie ieri ii il imi in inainte inapoi inca
	incit insa intr intre isi iti iulie iunie j joi k l le li lor luni lângă lîngă m ma mare martie marți mea mei mele mereu meu mi mie
	miercuri mine mod mult multa multe multi multă mulţi mulţumesc mâine mîine mă n ne nevoie ni nici niciodata nicăieri nimeni nimeri nimic
	niste nişte noastre noastră noi noiembrie noroc nostri nostru nou noua nouă noştri numai octombrie opt or ori oricare orice oricine oricum
	oricând oricât oricînd oricît oriunde p pai parca patra patru patrulea peste pic pina plus poate pot potrivit prea prima primul putini
	puţin puţina puţină pînă r rog sa sa-mi sa-ti sai sale septembrie si sint sintem spate spre sub suntem sunteţi sus sută sâmbătă sînt
	sîntem sînteţi săi său t ta tale te ti timp tine toata toate toată tocmai tot toti totul totusi totuşi toţi trei treia treilea tu tuturor
	tăi tău u ul ului una unde undeva uneia unele uneori unii unor unora unu unuia unul v vi vineri voastre voastră voi vom vor vostru vouă
	voştri vreme vreo vreun vă x z zece zero zi zice îi îl îmi împotriva înainte înaintea încotro încât încît întrucât întrucît îţi ăla ălea
	ăsta ăstea ăştia şapte şase şi ştiu ţi ţie
`;
