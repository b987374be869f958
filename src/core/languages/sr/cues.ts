import { type CueList, wordList } from '../cue-list.ts';

export const CUES: CueList = {
	verbs: wordList(
		`rekao rekla rekli kaže kažu рекао рекла рекли каже кажу kazao kazala kazali казао казала казали izjavio izjavila izjavili izjavljuje
		изјавио изјавила изјавили изјављује istaknuo istaknula istaknuli ističe ističu истакнуо истакнула истакнули истиче истичу istakao
		istakla istakli истакао истакла истакли naglasio naglasila naglasili naglašava naglašavaju нагласио нагласила нагласили наглашава
		наглашавају dodao dodala dodali dodaje dodaju додао додала додали додаје додају poručio poručila poručili poručuje poručuju поручио
		поручила поручили поручује поручују objasnio objasnila objasnili objašnjava objašnjavaju објаснио објаснила објаснили објашњава
		објашњавају pojasnio pojasnila pojasnili pojašnjava pojašnjavaju појаснио појаснила појаснили појашњава појашњавају napomenuo
		napomenula napomenuli napominje napominju напоменуо напоменула напоменули напомиње напомињу naveo navela naveli navodi navode навео
		навела навели наводи наводе ocijenio ocijenila ocijenili ocjenjuje ocjenjuju оцијенио оцијенила оцијенили оцјењује оцјењују ocenio
		ocenila ocenili ocenjuje ocenjuju оценио оценила оценили оцењује оцењују smatrao smatrala smatrali smatra smatraju сматрао сматрала
		сматрали сматра сматрају tvrdio tvrdila tvrdili tvrdi tvrde тврдио тврдила тврдили тврди тврде upozorio upozorila upozorili upozorava
		upozoravaju упозорио упозорила упозорили упозорава упозоравају potvrdio potvrdila potvrdili potvrđuje potvrđuju потврдио потврдила
		потврдили потврђује потврђују demantirao demantirala demantirali demantira demantiraju демантирао демантирала демантирали демантира
		демантирају demantovao demantovala demantovali demantuje demantuju демантовао демантовала демантовали демантује демантују priznao
		priznala priznali priznaje priznaju признао признала признали признаје признају odgovorio odgovorila odgovorili odgovara odgovaraju
		одговорио одговорила одговорили одговара одговарају upitao upitala upitali pita pitaju упитао упитала упитали пита питају zapitao
		zapitala zapitali запитао запитала запитали napisao napisala napisali piše pišu написао написала написали пише пишу komentirao
		komentirala komentirali komentira komentiraju коментирао коментирала коментирали коментира коментирају komentarisao komentarisala
		komentarisali komentariše komentarišu коментарисао коментарисала коментарисали коментарише коментаришу kritizirao kritizirala
		kritizirali kritizira kritiziraju критизирао критизирала критизирали критизира критизирају kritikovao kritikovala kritikovali kritikuje
		kritikuju критиковао критиковала критиковали критикује критикују optužio optužila optužili optužuje optužuju оптужио оптужила оптужили
		оптужује оптужују pozvao pozvala pozvali poziva pozivaju позвао позвала позвали позива позивају zatražio zatražila zatražili traži
		traže затражио затражила затражили тражи траже obećao obećala obećali obećava obećavaju обећао обећала обећали обећава обећавају
		najavio najavila najavili najavljuje najavljuju најавио најавила најавили најављује најављују objavio objavila objavili objavljuje
		objavljuju објавио објавила објавили објављује објављују izvijestio izvijestila izvijestili izvještava izvještavaju извијестио
		извијестила извијестили извјештава извјештавају saopštio saopštila saopštili saopštava saopštavaju саопштио саопштила саопштили
		саопштава саопштавају priopćio priopćila priopćili priopćava приопћио приопћила приопћили приопћава prenio prenijela prenijeli prenosi
		prenose пренио пренијела пренијели преноси преносе preneo prenela preneli пренео пренела пренели podsjetio podsjetila podsjetili
		podsjeća podsjećaju подсјетио подсјетила подсјетили подсјећа подсјећају podsetio podsetila podsetili podseća podsećaju подсетио
		подсетила подсетили подсећа подсећају zaključio zaključila zaključili zaključuje zaključuju закључио закључила закључили закључује
		закључују primijetio primijetila primijetili primjećuje примијетио примијетила примијетили примјећује primetio primetila primetili
		primećuje приметио приметила приметили примећује ustvrdio ustvrdila ustvrdili устврдио устврдила устврдили predložio predložila
		predložili predlaže predlažu предложио предложила предложили предлаже предлажу preporučio preporučila preporučili preporučuje
		препоручио препоручила препоручили препоручује najavljivao najavljivala najavljivali најављивао најављивала најављивали opisao opisala
		opisali opisuje opisuju описао описала описали описује описују ispričao ispričala ispričali priča pričaju испричао испричала испричали
		прича причају otkrio otkrila otkrili otkriva otkrivaju открио открила открили открива откривају vjerovao vjerovala vjerovali vjeruje
		vjeruju вјеровао вјеровала вјеровали вјерује вјерују verovao verovala verovali veruje veruju веровао веровала веровали верује верују
		nadao nadala nadali nada nadaju надао надала надали нада надају požalio požalila požalili žali žale пожалио пожалила пожалили жали жале
		pohvalio pohvalila pohvalili hvali hvale похвалио похвалила похвалили хвали хвале našalio našalila našalili нашалио нашалила нашалили
		zaprijetio zaprijetila zaprijetili prijeti prijete запријетио запријетила запријетили пријети пријете zapretio zapretila zapretili
		preti prete запретио запретила запретили прети прете precizirao precizirala precizirali precizira preciziraju прецизирао прецизирала
		прецизирали прецизира прецизирају nastavio nastavila nastavili nastavlja nastavljaju наставио наставила наставили наставља настављају
		ponovio ponovila ponovili ponavlja ponavljaju поновио поновила поновили понавља понављају zahvalio zahvalila zahvalili zahvaljuje
		захвалио захвалила захвалили захваљује uvjerio uvjerila uvjerili увјерио увјерила увјерили svjedočio svjedočila svjedočili svjedoči
		свједочио свједочила свједочили свједочи izrazio izrazila izrazili izražava изразио изразила изразили изражава`,
	),
	accordingTo: wordList(`prema prema_rečima po_mišljenju prema_navodima према према_речима по_мишљењу према_наводима`),
	pronouns: /^(?:on|ona|oni|one|он|она|они|оне)$/,
	she: /^(?:ona|one|она|оне)$/,
	plural: { pronoun: /^(?:on[ie]|он[ие])$/, verb: /(?:li|u|ли|у)$/ },
	determiners: wordList(
		`taj ta to ti te njegov njen njihov svoj drugi ovaj ova тај та то ти те његов њен њихов свој други овај ова`,
	),
	prepositions: wordList(
		`u na s sa k ka do od iz o po pri kod za bez nad pod između kroz nakon posle pre tokom među kao da što kad gde koji koja koje у на с са
		к ка до од из о по при код за без над под између кроз након после пре током међу као да што кад где који која које`,
	),
	times: wordList(
		`ponedelj* utor* sred* četvrt* petak petk* subot* nedelj* juče danas sutra понедељ* утор* сред* четврт* петак петк* субот* недељ* јуче
		данас сутра`,
	),
	beyond: wordList('je su će bi nije nisu biti uveče ujutru novinarima javnosti medijima'),
	roles: wordList(
		`predsedni* premijer premijerka ministar ministr* ministark* gradonačelni* portparol* direktor* direktork* sekretar* poslanik*
		poslanic* senator* guverner* tužilac tužioc* sudij* advokat* profesor* profesork* naučnik* naučnic* istraživač* stručnja* analitičar*
		ekonomist* autor* pisac novinar* novinark* glumac glumic* reditelj* pevač* pevačic* trener* selektor* igrač* fudbaler* kapiten*
		golman* napadač* lekar* lekark* doktor* svedok* komšij* stanovni* meštan* majka otac sin ćerka brat sestra policajac komandant*
		general* pukovnik* papa episkop* patrijarh* kralj* princ princeza lider* kandidat* kandidatkinj* ambasador* ambasadork* kancelar*
		osnivač* vlasni* šef* načelni* predstavni* koordinator* političar* aktivist* rektor* председни* премијер премијерка министар министр*
		министарк* градоначелни* портпарол* директор* директорк* секретар* посланик* посланиц* тужилац тужиоц* судиј* адвокат* професор*
		професорк* научник* научниц* истраживач* стручња* аналитичар* економист* аутор* писац новинар* новинарк* глумац глумиц* редитељ*
		певач* тренер* селектор* играч* фудбалер* капитен* голман* лекар* лекарк* доктор* сведок* комшиј* становни* мештан* мајка отац
		полицајац командант* генерал* пуковник* папа епископ* патријарх* краљ* принц принцеза лидер* кандидат* амбасадор* канцелар* оснивач*
		власни* шеф* начелни* представни* координатор* политичар* активист* ректор*`,
	),
	leaders: wordList(`šef_vlade predsednik_vlade premijer premijerka predsednik_države`),
	bodies: wordList(
		`policija vlada ministarstvo ured stranka kompanija sindikat udruženje organizacija fondacija univerzitet institut sud komisija savet
		agencija banka savez klub vojska полиција влада министарство странка компанија синдикат удружење организација универзитет институт суд
		комисија савет агенција банка савез клуб војска`,
	),
	dropsSubject: true,
	joinsGenitives: true,
};
