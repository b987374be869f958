import { type CueList, wordList } from '../cue-list.ts';

export const CUES: CueList = {
	verbs: wordList(
		`pýta pýtal pýtala pýtali pýtajú opýtal opýtala spýtal spýtala spýtali povedal povedala povedali hovorí hovoria uviedol uviedla uviedli uvádza uvádzajú vyhlásil vyhlásila vyhlásili vyhlasuje dodal dodala
		dodali dodáva dodávajú doplnil doplnila doplnili dopĺňa vysvetlil vysvetlila vysvetlili vysvetľuje vysvetľujú zdôraznil zdôraznila
		zdôraznili zdôrazňuje zdôrazňujú upozornil upozornila upozornili upozorňuje upozorňujú pripomenul pripomenula pripomenuli pripomína
		potvrdil potvrdila potvrdili potvrdzuje poprel poprela popreli popiera odmietol odmietla odmietli odmieta oznámil oznámila oznámili
		oznamuje informoval informovala informovali informuje informujú tvrdil tvrdila tvrdili tvrdí tvrdia skonštatoval skonštatovala
		skonštatovali konštatuje myslel myslela mysleli myslí odpovedal odpovedala odpovedali odpovedá spýtal spýtala spýtali pýta napísal
		napísala napísali píše píšu opísal opísala opísali opisuje priznal priznala priznali priznáva pripustil pripustila pripustili pripúšťa
		varoval varovala varovali varuje kritizoval kritizovala kritizovali kritizuje obvinil obvinila obvinili obviňuje vyzval vyzvala vyzvali
		vyzýva žiadal žiadala žiadali žiada sľúbil sľúbila sľúbili sľubuje ubezpečil ubezpečila ubezpečili ubezpečuje zopakoval zopakovala
		zopakovali opakuje zhodnotil zhodnotila zhodnotili hodnotí komentoval komentovala komentovali komentuje reagoval reagovala reagovali
		reaguje namietol namietla namietli navrhol navrhla navrhli navrhuje odporučil odporučila odporučili odporúča odhadol odhadla odhadli
		odhaduje očakával očakávala očakávali očakáva dúfal dúfala dúfali dúfa veril verila verili verí vyjadril vyjadrila vyjadrili vyjadruje
		prezradil prezradila prezradili uzavrel uzavrela uzavreli pokračoval pokračovala pokračovali pokračuje spresnil spresnila spresnili
		spresňuje odkázal odkázala odkázali odkazuje poznamenal poznamenala poznamenali poznamenáva podotkol podotkla podotkli podotýka ocenil
		ocenila ocenili oceňuje zdôvodnil zdôvodnila zdôvodnili zdôvodňuje`,
	),
	accordingTo: wordList('podľa podľa_slov slovami'),
	pronouns: /^(?:on|ona|oni|ony)$/,
	she: /^(?:ona|ony)$/,
	plural: { pronoun: /^on[iy]$/, verb: /(?:li|[uú]|ia)$/ },
	determiners: wordList('ten tá to tí tie jeho jej ich svoj iný tento táto'),
	prepositions: wordList(
		`v vo na z zo do od o po pri pred cez pre bez nad pod medzi u za k ku počas ako že keď kde ktorý ktorá ktorí`,
	),
	times: wordList('pondelok pondel* utor* stred* štvrt* piat* sobot* nedeľ* včera dnes zajtra'),
	beyond: wordList('je sú bol bola bude by sa si včera večer ráno novinárom médiám verejnosti'),
	roles: wordList(
		`prezident* premiér premiérka minister* ministr* štátny_tajomník štátna_tajomníčka starost* primátor* župan* hovorc* hovorkyň*
		riaditeľ* tajomn* predsed* podpredsed* poslanec poslankyň* poslanc* senátor* guvernér* prokurátor* sudc* sudkyň* advokát* obhajc*
		profesor* vedec vedc* vedkyň* expert* expertk* odborník* analytik* analytičk* ekonóm ekonómka autor* spisovateľ* novinár* novinárk*
		herec hereč* režisér* spevák* speváčk* tréner* hráč* hráčk* futbalist* kapitán* brankár* útočník* lekár* lekárk* doktor* sestra svedok
		svedk* sused* obyvateľ* matka otec syn dcéra brat vdova obeť policajt* policajtk* veliteľ* generál* plukovník* pápež* biskup*
		kardinál* arcibiskup* kráľ* líder* kandidát* kandidátk* veľvyslanec veľvyslan* kancelár* zakladateľ* podnikateľ* majiteľ* šéf* vedúc*
		zástupc* zástupkyň* politik politici aktivist* pán pani rektor* učiteľ* hasič*`,
	),
	leaders: wordList(`predseda_vlády predsedníčka_vlády šéf_vlády hlava_štátu premiér premiérka prezident prezidentka`),
	bodies: wordList(
		`polícia vláda ministerstvo úrad strana firma spoločnosť zväz odbory združenie organizácia nadácia univerzita inštitút súd komisia rada
		agentúra banka klub armáda hasiči`,
	),
	dropsSubject: true,
	joinsGenitives: true,
};
