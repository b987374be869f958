import { type CueList, wordList } from '../cue-list.ts';

export const CUES: CueList = {
	verbs: wordList(
		`řekl řekla řekli řekly říkal říkala říkali říkaly říká říkají uvedl uvedla uvedli uvedly uváděl uváděla uváděli uváděly uvádí uvádějí
		prohlásil prohlásila prohlásili prohlásily prohlašuje prohlašují sdělil sdělila sdělili sdělily sděluje sdělují dodal dodala dodali
		dodaly dodává dodávají doplnil doplnila doplnili doplnily doplňuje doplňují vysvětlil vysvětlila vysvětlili vysvětlily vysvětluje
		vysvětlují poznamenal poznamenala poznamenali poznamenaly poznamenává poznamenávají podotkl podotkla podotkli podotkly podotýká
		podotýkají zdůraznil zdůraznila zdůraznili zdůraznily zdůrazňuje zdůrazňují upozornil upozornila upozornili upozornily upozorňuje
		upozorňují připomněl připomněla připomněli připomněly připomíná připomínají potvrdil potvrdila potvrdili potvrdily potvrzuje potvrzují
		popřel popřela popřeli popřely popírá popírají odmítl odmítla odmítli odmítly odmítá odmítají oznámil oznámila oznámili oznámily
		oznamuje oznamují informoval informovala informovali informovaly informuje informují tvrdil tvrdila tvrdili tvrdily tvrdí konstatoval
		konstatovala konstatovali konstatovaly konstatuje konstatují myslel myslela mysleli myslely myslí soudil soudila soudili soudily soudí
		domníval domnívala domnívali domnívaly domnívá domnívají odpověděl odpověděla odpověděli odpověděly odpovídá odpovídají zeptal zeptala
		zeptali zeptaly ptal ptala ptali ptaly ptá ptají napsal napsala napsali napsaly psal psala psali psaly píše píší píšou popsal popsala
		popsali popsaly popisuje popisují vyprávěl vyprávěla vyprávěli vyprávěly vypráví vyprávějí vzpomínal vzpomínala vzpomínali vzpomínaly
		vzpomíná vzpomínají přiznal přiznala přiznali přiznaly přiznává přiznávají připustil připustila připustili připustily připouští
		připouštějí varoval varovala varovali varovaly varuje varují kritizoval kritizovala kritizovali kritizovaly kritizuje kritizují obvinil
		obvinila obvinili obvinily obviňuje obviňují vyčetl vyčetla vyčetli vyčetly vyčítá vyčítají vyzval vyzvala vyzvali vyzvaly vyzývá
		vyzývají požádal požádala požádali požádaly žádal žádala žádali žádaly žádá žádají požadoval požadovala požadovali požadovaly požaduje
		požadují slíbil slíbila slíbili slíbily slibuje slibují ujistil ujistila ujistili ujistily ujišťuje ujišťují ohlásil ohlásila ohlásili
		ohlásily ohlašuje ohlašují zopakoval zopakovala zopakovali zopakovaly opakuje opakují shrnul shrnula shrnuli shrnuly shrnuje shrnují
		zhodnotil zhodnotila zhodnotili zhodnotily hodnotí komentoval komentovala komentovali komentovaly komentuje komentují okomentoval
		okomentovala okomentovali okomentovaly reagoval reagovala reagovali reagovaly reaguje reagují zareagoval zareagovala zareagovali
		zareagovaly namítl namítla namítli namítly namítá namítají pochválil pochválila pochválili pochválily chválí litoval litovala litovali
		litovaly lituje litují stěžoval stěžovala stěžovali stěžovaly stěžuje stěžují navrhl navrhla navrhli navrhly navrhuje navrhují
		doporučil doporučila doporučili doporučily doporučuje doporučují odhadl odhadla odhadli odhadly odhaduje odhadují předpověděl
		předpověděla předpověděli předpověděly předpovídá předpovídají očekával očekávala očekávali očekávaly očekává očekávají doufal doufala
		doufali doufaly doufá doufají věřil věřila věřili věřily věří obával obávala obávali obávaly obává obávají zavtipkoval zavtipkovala
		zavtipkovali zavtipkovaly vtipkuje vtipkují vyjádřil vyjádřila vyjádřili vyjádřily vyjadřuje vyjadřují vypověděl vypověděla vypověděli
		vypověděly vypovídá vypovídají svěřil svěřila svěřili svěřily svěřuje svěřují prozradil prozradila prozradili prozradily prozrazuje
		prozrazují odhalil odhalila odhalili odhalily odhaluje odhalují pohrozil pohrozila pohrozili pohrozily hrozil hrozila hrozili hrozily
		hrozí uzavřel uzavřela uzavřeli uzavřely uzavírá uzavírají pokračoval pokračovala pokračovali pokračovaly pokračuje pokračují upřesnil
		upřesnila upřesnili upřesnily upřesňuje upřesňují vzkázal vzkázala vzkázali vzkázaly vzkazuje vzkazují nařídil nařídila nařídili
		nařídily nařizuje nařizují citoval citovala citovali citovaly cituje citují argumentoval argumentovala argumentovali argumentovaly
		argumentuje argumentují ocenil ocenila ocenili ocenily oceňuje oceňují zdůvodnil zdůvodnila zdůvodnili zdůvodnily zdůvodňuje zdůvodňují
		charakterizoval charakterizovala charakterizovali charakterizovaly charakterizuje charakterizují nechal_se_slyšet nechala_se_slyšet
		nechali_se_slyšet zeptá`,
	),
	accordingTo: wordList('podle podle_slov dle slovy z_pohledu dle_slov'),
	and: wordList('a'),
	pronouns: /^(?:on|ona|oni|ony)$/,
	she: /^(?:ona|ony)$/,
	plural: { pronoun: /^on[iy]$/, verb: /(?:li|ly|jí|ou)$/ },
	determiners: wordList('ten ta to ti ty jeho její jejich svůj jiný tento tato'),
	prepositions: wordList(
		`v ve na z ze do od o po při před přes pro bez nad pod mezi u za k ke během jako že když kde který která kteří`,
	),
	times: wordList('pondělí úter* střed* čtvrt* pátek pát* sobot* neděl* včera dnes zítra'),
	beyond: wordList('je jsou byl byla bude by se si včera večer ráno novinářům médiím veřejnosti'),
	roles: wordList(
		`prezident* premiér premiérka ministr* náměst* starost* primátor* hejtman* mluvčí tiskový_mluvčí tisková_mluvčí ředitel* tajemn*
		předsed* místopředsed* poslanec poslank* poslanc* senátor* guvernér* žalobc* žalobkyn* státní_zástupce státní_zástupkyně
		státní_tajemník soudce soudkyně soudc* advokát* obhájc* profesor* prof docent* badatel* vědec vědc* vědkyn* expert* expertk* odborník*
		odbornice analytik* analytičk* ekonom ekonomka ekonomové autor* spisovatel* novinář* novinářk* herec hereck* herečk* režisér* zpěvák*
		zpěvačk* hudebník* trenér* kouč* hráč* hráčk* fotbalist* kapitán* brankář* útočník* lékař* lékařk* doktor* sestra svědek svědk*
		soused* obyvatel* matka otec syn dcera bratr vdova oběť policist* policistk* komisař* velitel* generál* plukovník* papež* biskup*
		kardinál* arcibiskup* král* královn* princ princové princezn* lídr* kandidát* kandidátk* velvyslanec velvyslanc* kancléř* zakladatel*
		podnikatel* majitel* šéf* vedouc* zástupc* zástupkyn* koordinátor* politik politici političk* aktivist* pan paní rektor* učitel*
		hasič* hejtmank* jednatel* manažer*`,
	),
	leaders: wordList(
		`předseda_vlády předsedkyně_vlády šéf_vlády šéfka_vlády hlava_státu premiér premiérka prezident prezidentka`,
	),
	bodies: wordList(
		`policie vláda ministerstvo úřad strana firma společnost svaz odbory sdružení organizace nadace univerzita institut soud komise rada
		agentura banka federace klub armáda hasiči zastupitelství`,
	),
	dropsSubject: true,
	joinsGenitives: true,
};
