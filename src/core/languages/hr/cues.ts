import { type CueList, wordList } from '../cue-list.ts';

export const CUES: CueList = {
	verbs: wordList(
		`rekao rekla rekli kaže kažu kazao kazala kazali izjavio izjavila izjavili izjavljuje istaknuo istaknula istaknuli ističe ističu istakao
		istakla istakli naglasio naglasila naglasili naglašava naglašavaju dodao dodala dodali dodaje dodaju poručio poručila poručili poručuje
		poručuju objasnio objasnila objasnili objašnjava objašnjavaju pojasnio pojasnila pojasnili pojašnjava pojašnjavaju napomenuo napomenula
		napomenuli napominje napominju naveo navela naveli navodi navode ocijenio ocijenila ocijenili ocjenjuje ocjenjuju ocenio ocenila
		ocenili ocenjuje ocenjuju smatrao smatrala smatrali smatra smatraju tvrdio tvrdila tvrdili tvrdi tvrde upozorio upozorila upozorili
		upozorava upozoravaju potvrdio potvrdila potvrdili potvrđuje potvrđuju demantirao demantirala demantirali demantira demantiraju
		demantovao demantovala demantovali demantuje demantuju priznao priznala priznali priznaje priznaju odgovorio odgovorila odgovorili
		odgovara odgovaraju upitao upitala upitali pita pitaju zapitao zapitala zapitali napisao napisala napisali piše pišu komentirao
		komentirala komentirali komentira komentiraju komentarisao komentarisala komentarisali komentariše komentarišu kritizirao kritizirala
		kritizirali kritizira kritiziraju kritikovao kritikovala kritikovali kritikuje kritikuju optužio optužila optužili optužuje optužuju
		pozvao pozvala pozvali poziva pozivaju zatražio zatražila zatražili traži traže obećao obećala obećali obećava obećavaju najavio
		najavila najavili najavljuje najavljuju objavio objavila objavili objavljuje objavljuju izvijestio izvijestila izvijestili izvještava
		izvještavaju saopštio saopštila saopštili saopštava saopštavaju priopćio priopćila priopćili priopćava prenio prenijela prenijeli
		prenosi prenose preneo prenela preneli podsjetio podsjetila podsjetili podsjeća podsjećaju podsetio podsetila podsetili podseća
		podsećaju zaključio zaključila zaključili zaključuje zaključuju primijetio primijetila primijetili primjećuje primetio primetila
		primetili primećuje ustvrdio ustvrdila ustvrdili predložio predložila predložili predlaže predlažu preporučio preporučila preporučili
		preporučuje najavljivao najavljivala najavljivali opisao opisala opisali opisuje opisuju ispričao ispričala ispričali priča pričaju
		otkrio otkrila otkrili otkriva otkrivaju vjerovao vjerovala vjerovali vjeruje vjeruju verovao verovala verovali veruje veruju nadao
		nadala nadali nada nadaju požalio požalila požalili žali žale pohvalio pohvalila pohvalili hvali hvale našalio našalila našalili
		zaprijetio zaprijetila zaprijetili prijeti prijete zapretio zapretila zapretili preti prete precizirao precizirala precizirali
		precizira preciziraju nastavio nastavila nastavili nastavlja nastavljaju ponovio ponovila ponovili ponavlja ponavljaju zahvalio
		zahvalila zahvalili zahvaljuje uvjerio uvjerila uvjerili svjedočio svjedočila svjedočili svjedoči izrazio izrazila izrazili izražava`,
	),
	accordingTo: wordList('prema prema_riječima po_mišljenju prema_navodima'),
	pronouns: /^(?:on|ona|oni|one)$/,
	she: /^(?:ona|one)$/,
	plural: { pronoun: /^on[ie]$/, verb: /(?:li|u)$/ },
	determiners: wordList('taj ta to ti te njegov njezin njihov svoj drugi ovaj ova'),
	prepositions: wordList(
		`u na s sa k ka do od iz o po pri kod za bez nad pod između kroz nakon poslije prije tijekom među kao da što kad gdje koji koja koje`,
	),
	times: wordList('ponedjelj* utor* srijed* četvrt* petak petk* subot* nedjelj* jučer danas sutra'),
	beyond: wordList('je su će bi nije nisu biti navečer ujutro novinarima javnosti medijima'),
	roles: wordList(
		`portparol* predsjedni* premijer premijerka ministar ministr* ministric* gradonačelni* načelni* župan* glasnogovorni* ravnatelj* ravnateljic*
		direktor* direktoric* tajnik* tajnic* zastupni* senator* guverner* tužitelj* tužiteljic* sudac sutkinj* suci odvjetni* profesor*
		profesoric* znanstvenik* znanstvenic* istraživač* stručnja* analitičar* ekonomist* autor* autoric* pisac spisatelj* novinar* novinark*
		glumac glumic* redatelj* redateljic* pjevač* pjevačic* glazbenik* glazbenic* trener* izbornik* igrač* igračic* nogometaš* kapetan*
		vratar* napadač* liječni* doktor* medicinsk* svjedo* susjed* stanovni* mještan* majka otac sin kći brat sestra udovica žrtva policajac
		policajk* zapovjedni* general* pukovnik* papa biskup* kardinal* nadbiskup* kralj* kraljic* princ princeza vođa čelni* kandidat*
		kandidatkinj* veleposlani* kancelar* osnivač* poduzetni* vlasni* vlasnic* šef* šefic* voditelj* voditeljic* predstavni* koordinator*
		političar* političark* aktivist* aktivistic* gospodin gospođa rektor* učitelj* vatrogas*`,
	),
	leaders: wordList(`šef_vlade predsjednik_vlade premijer premijerka predsjednik_države`),
	bodies: wordList(
		`policija vlada ministarstvo ured stranka tvrtka društvo sindikat udruga organizacija zaklada sveučilište institut sud komisija vijeće
		agencija banka savez klub vojska dorh`,
	),
	dropsSubject: true,
	joinsGenitives: true,
};
