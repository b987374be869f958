import { type CueList, wordList } from '../cue-list.ts';

export const CUES: CueList = {
	verbs: wordList(
		`powiedział powiedziała powiedzieli powiedziały mówił mówiła mówili mówiły mówi mówią stwierdził stwierdziła stwierdzili stwierdziły
		stwierdza stwierdzają dodał dodała dodali dodały dodaje dodają oświadczył oświadczyła oświadczyli oświadczyły oświadcza oświadczają
		podkreślił podkreśliła podkreślili podkreśliły podkreśla podkreślają podkreślał podkreślała podkreślali podkreślały zaznaczył
		zaznaczyła zaznaczyli zaznaczyły zaznacza zaznaczają wyjaśnił wyjaśniła wyjaśnili wyjaśniły wyjaśnia wyjaśniają tłumaczył tłumaczyła
		tłumaczyli tłumaczyły tłumaczy tłumaczą poinformował poinformowała poinformowali poinformowały informował informowała informowali
		informowały informuje informują przekazał przekazała przekazali przekazały przekazuje przekazują ocenił oceniła ocenili oceniły ocenia
		oceniają zauważył zauważyła zauważyli zauważyły zauważa zauważają zapowiedział zapowiedziała zapowiedzieli zapowiedziały zapowiada
		zapowiadają zapewnił zapewniła zapewnili zapewniły zapewnia zapewniają zapewniał zapewniała zapewniali zapewniały przyznał przyznała
		przyznali przyznały przyznaje przyznają przypomniał przypomniała przypomniali przypomniały przypomina przypominają odpowiedział
		odpowiedziała odpowiedzieli odpowiedziały odpowiada odpowiadają odparł odparła odparli odparły zapytał zapytała zapytali zapytały pytał
		pytała pytali pytały pyta pytają spytał spytała spytali spytały napisał napisała napisali napisały pisał pisała pisali pisały pisze
		piszą skomentował skomentowała skomentowali skomentowały komentował komentowała komentowali komentowały komentuje komentują opowiedział
		opowiedziała opowiedzieli opowiedziały opowiadał opowiadała opowiadali opowiadały opowiada opowiadają relacjonował relacjonowała
		relacjonowali relacjonowały relacjonuje relacjonują twierdził twierdziła twierdzili twierdziły twierdzi twierdzą uważał uważała uważali
		uważały uważa uważają sądził sądziła sądzili sądziły sądzi sądzą przekonywał przekonywała przekonywali przekonywały przekonuje
		przekonują argumentował argumentowała argumentowali argumentowały argumentuje argumentują wskazał wskazała wskazali wskazały wskazuje
		wskazują wskazywał wskazywała wskazywali wskazywały zwrócił zwróciła zwrócili zwróciły zwraca zwracają potwierdził potwierdziła
		potwierdzili potwierdziły potwierdza potwierdzają zaprzeczył zaprzeczyła zaprzeczyli zaprzeczyły zaprzecza zaprzeczają zdementował
		zdementowała zdementowali zdementowały dementuje dementują skrytykował skrytykowała skrytykowali skrytykowały krytykował krytykowała
		krytykowali krytykowały krytykuje krytykują zarzucił zarzuciła zarzucili zarzuciły zarzuca zarzucają oskarżył oskarżyła oskarżyli
		oskarżyły oskarża oskarżają ostrzegł ostrzegła ostrzegli ostrzegły ostrzegał ostrzegała ostrzegali ostrzegały ostrzega ostrzegają
		zaapelował zaapelowała zaapelowali zaapelowały apelował apelowała apelowali apelowały apeluje apelują wezwał wezwała wezwali wezwały
		wzywa wzywają zażądał zażądała zażądali zażądały żądał żądała żądali żądały żąda żądają obiecał obiecała obiecali obiecały obiecuje
		obiecują ogłosił ogłosiła ogłosili ogłosiły ogłasza ogłaszają zadeklarował zadeklarowała zadeklarowali zadeklarowały deklarował
		deklarowała deklarowali deklarowały deklaruje deklarują zdradził zdradziła zdradzili zdradziły zdradza zdradzają ujawnił ujawniła
		ujawnili ujawniły ujawnia ujawniają zeznał zeznała zeznali zeznały zeznaje zeznają wspominał wspominała wspominali wspominały wspomina
		wspominają dodawał dodawała dodawali dodawały kontynuował kontynuowała kontynuowali kontynuowały kontynuuje kontynuują podsumował
		podsumowała podsumowali podsumowały podsumowuje podsumowują zaproponował zaproponowała zaproponowali zaproponowały proponował
		proponowała proponowali proponowały proponuje proponują zasugerował zasugerowała zasugerowali zasugerowały sugerował sugerowała
		sugerowali sugerowały sugeruje sugerują pochwalił pochwaliła pochwalili pochwaliły chwalił chwaliła chwalili chwaliły chwali chwalą
		zażartował zażartowała zażartowali zażartowały żartował żartowała żartowali żartowały żartuje żartują zagroził zagroziła zagrozili
		zagroziły groził groziła grozili groziły grozi grożą doprecyzował doprecyzowała doprecyzowali doprecyzowały sprecyzował sprecyzowała
		sprecyzowali sprecyzowały uzasadnił uzasadniła uzasadnili uzasadniły uzasadniał uzasadniała uzasadniali uzasadniały uzasadnia
		uzasadniają opisał opisała opisali opisały opisywał opisywała opisywali opisywały opisuje opisują określił określiła określili
		określiły określa określają nazwał nazwała nazwali nazwały nazywa nazywają przewidywał przewidywała przewidywali przewidywały
		przewiduje przewidują liczył liczyła liczy liczą skarżył skarżyła skarżyli skarżyły skarży skarżą podał podała podali podały podaje
		podają doniósł doniosła donieśli doniosły donosi donoszą krzyknął krzyknęła krzyknęli zadrwił zadrwiła zadrwili zadrwiły kpił kpiła
		kpili kpiły kpi kpią wtórował wtórowała wtórowali wtórowały wtóruje wtórują ripostował ripostowała ripostowali ripostowały odpierał
		odpierała odpierali odpierały zastrzegł zastrzegła zastrzegli zastrzega zastrzegają nadmienił nadmieniła nadmienili nadmieniły
		nadmienia nadmieniają zaakcentował zaakcentowała zaakcentowali zaakcentowały akcentuje akcentują alarmował alarmowała alarmowali
		alarmowały alarmuje alarmują wyraził wyraziła wyrazili wyraziły wyraża wyrażają wyznał wyznała wyznali wyznały wyznaje wyznają rzekł
		rzekła rzekli rzekły`,
	),
	accordingTo: wordList('według zdaniem w_ocenie w_opinii słowami z_relacji'),
	and: wordList('i oraz'),
	pronouns: /^(?:on|ona|oni|one)$/,
	verbGender: { he: /ł$/, she: /ła$/ },
	she: /^(?:ona|one)$/,
	plural: { pronoun: /^on[ie]$/, verb: /(?:(?<!chwa)li|ły|ą)$/ },
	determiners: wordList('ten ta to ci te jego jej ich swój inny inna'),
	prepositions: wordList(
		`w we na z ze do od o po przy przed przez dla bez nad pod między u za ku podczas oraz jak że gdy kiedy gdzie który która którzy`,
	),
	times: wordList('poniedział* wtorek wtor* środ* czwart* piąt* sobot* niedziel* wczoraj dziś dzisiaj jutro'),
	beyond: wordList('jest są był była będzie by się wieczorem rano dziennikarzom mediom publicznie'),
	roles: wordList(
		`prezydent* premier premierzy premierka minister* ministr* wiceminister* burmistrz* wójt* rzecznik* rzeczniczk* dyrektor* sekretarz*
		przewodnicząc* wiceprzewodnicząc* poseł poseł* posłank* senator* prezes* wiceprezes* gubernator* prokurator* sędzi* adwokat* mecenas*
		profesor* prof dr doktor* badacz* naukowiec naukowc* ekspert eksperci ekspertów ekspertk* analityk* ekonomist* autor autorzy autork*
		pisarz* pisark* dziennikarz* dziennikark* aktor* reżyser* piosenkar* muzyk muzycy trener* selekcjoner* piłkarz* zawodnik* zawodniczk*
		kapitan* bramkarz* napastnik* lekarz* lekark* pielęgniark* świadek świadk* sąsiad* mieszkaniec mieszkank* mieszkańc* matka ojciec syn
		córka brat siostra wdowa ofiara policjant* policjantk* komendant* komisarz* pułkownik* generał* papież* biskup* kardynał* arcybiskup*
		król* królow* książę lider* liderk* kandydat* kandydatk* ambasador* kanclerz* założyciel* przedsiębiorc* właściciel* szef* kierownik*
		kierowniczk* przedstawiciel* koordynator* polityk politycy polityków działacz* działaczk* aktywist* pan pani marszałek marszałk*
		wojewod* starost* rektor* nauczyciel* strażak* ks`,
	),
	leaders: wordList(`szef_rządu szefowa_rządu szef_państwa premier prezydent`),
	bodies: wordList(
		`policja rząd ministerstwo prokuratura urząd partia firma spółka związek stowarzyszenie organizacja fundacja uniwersytet instytut sąd
		komisja rada agencja bank federacja klub wojsko armia straż kancelaria komunikat`,
	),
	dropsSubject: true,
	opensByDash: true,
	joinsGenitives: true,
};
