import { type CueList, wordList } from '../cue-list.ts';

export const CUES: CueList = {
	verbs: wordList(
		`sagt sagten sagte gesagt erklärt erklären erklärte erklärten betont betonte betonten meint meinte meinten gemeint behauptet behauptete
		behaupteten berichtet berichtete berichteten erzählt erzählte erzählten antwortet antwortete antworteten geantwortet fragt fragte fragten
		gefragt fordert forderte forderten gefordert warnt warnte warnten gewarnt kritisiert kritisierte kritisierten bestätigt bestätigte
		bestätigten erläutert erläuterte erläuterten ergänzt ergänzte ergänzten unterstreicht unterstrich unterstrichen versichert versicherte
		versicherten verspricht versprach versprachen versprochen verkündet verkündete verkündeten bekräftigt bekräftigte bekräftigten beteuert
		beteuerte beteuerten bezeichnet bezeichnete bezeichneten begründet begründete begründeten bedauert bedauerte bedauerten beklagt beklagte
		beklagten klagt klagte klagten geklagt lobt lobte lobten gelobt schreibt schrieb schrieben geschrieben twitterte spricht sprach sprachen
		gesprochen erinnert erinnerte erinnerten vermutet vermutete vermuteten glaubt glaubte glaubten argumentiert argumentierte
		argumentierten kommentiert kommentierte kommentierten konstatiert konstatierte resümiert resümierte bilanziert bilanzierte appelliert
		appellierte mahnt mahnte mahnten gemahnt verlangt verlangte verlangten bittet bat baten droht drohte drohten gedroht kontert konterte
		entgegnet entgegnete entgegneten erwidert erwiderte erwiderten widerspricht widersprach widersprachen dementiert dementierte
		dementierten bestreitet bestritt schildert schilderte schilderten geschildert verrät verriet scherzt scherzte schimpft schimpfte ruft
		rief riefen gerufen verweist verwies empfiehlt empfahl prognostiziert prognostizierte vermeldet vermeldete meldet meldete informiert
		informierte beschreibt beschrieb beschrieben bemängelt bemängelte befürchtet befürchtete hofft hoffte findet fand äußert äußerte
		äußerten geäußert signalisiert signalisierte urteilt urteilte geurteilt witzelt witzelte spekuliert spekulierte teilt teilte teilten
		mitgeteilt fügt fügte fügten hinzugefügt kündigt kündigte kündigten angekündigt weist wies wiesen räumt räumte räumten eingeräumt gibt
		gab gaben gibt_zu stellt stellte stellten klargestellt hebt hob hervorgehoben wirft warf fasst fasste lässt ließ führt führte
		ausgeführt nannte nennt nannten befand ergänzend wandte wendet reagierte reagiert kommentierend formulierte formuliert heißt hieß
		lautet lautete zitiert zitierte brachte sah sieht rechtfertigte rechtfertigt verteidigte verteidigt feierte wünschte wünscht freute
		freut drückte würdigt würdigte würdigten rät riet rieten begrüßt begrüßte begrüßten verurteilt verurteilte verurteilten wertet wertete
		titulierte zweifelt zweifelte schmunzelt schmunzelte lacht lachte stöhnt stöhnte wettert wetterte
		mitteilt mitteilte mitteilten ausführt ausführte ausführten hinzufügt hinzufügte hinzufügten feststellt feststellte feststellten ankündigt
		ankündigte ankündigten einräumt einräumte einräumten zugibt zugab zugaben klarstellt klarstellte klarstellten hervorhebt hervorhob
		hervorhoben vorwirft vorwarf vorwarfen zusammenfasst zusammenfasste zusammenfassten anmerkt anmerkte anmerkten darlegt darlegte darlegten
		bekanntgibt bekanntgab bekanntgaben hinweist hinwies hinwiesen zurückweist zurückwies zurückwiesen festhält festhielt festhielten
		sagen meinen glauben schreiben finden fordern warnen`,
	),
	accordingTo: wordList(
		`laut gemäß nach_angaben nach_aussage nach_aussagen nach_einschätzung nach_ansicht nach_meinung nach_worten nach_den_worten aus_sicht`,
	),
	citing: wordList('zitiert zitierte zitieren zitierten'),
	passive: wordList('wird werden wurde wurden'),
	against: wordList('warf warfen wirft werfen'),
	impersonal: wordList('es man'),
	impersonalFrom: wordList('von vom aus bei beim seitens'),
	openers: wordList(
		`auch doch dann nun so da dort hier daher zudem ferner allerdings dennoch trotzdem inzwischen später danach zuvor bereits schon selbst
		sogar nur erst einst damals derzeit jetzt heute gestern außerdem ebenso gleichzeitig schließlich zuletzt wie während als nachdem weil obwohl`,
	),
	accordingAfter: wordList('zufolge'),
	afterMarks: wordList('so laut wird'),
	and: wordList('und sowie'),
	pronouns: /^(?:er|sie|\d{1,3}-jährige)$/,
	she: /^sie$/,
	aged: { word: /-jährige$/, she: /^die$/ },
	plural: {
		pronoun: /^sie$/,
		verb: /ten$|^(?:sprachen|widersprachen|schrieben|riefen|baten|gaben|wiesen|sagen|meinen|glauben|schreiben|finden|fordern|warnen)$/,
		mayBeOne: true,
	},
	definite: wordList('der die'),
	determiners: wordList(
		'der die das ein eine einer eines des dem den einen einem sein seine seinen ihr ihre ihren dieser diese dieses jener mehrere viele einige zwei drei',
	),
	prepositions: wordList(
		`in im am an auf aus bei beim mit von vom zu zur zum für gegen über unter nach vor gegenüber durch ohne um seit wegen während trotz laut
		ab als wie bis ins ans zwischen neben hinter statt anlässlich dank per pro dass den dem einen einem den seinen ihren seinem ihrem`,
	),
	asTold: wordList('wie während'),
	articlePrepositions: wordList(`im am beim vom zum zur ins ans den dem einen einem seinen ihren seinem ihrem`),
	times: wordList(
		'montag dienstag mittwoch donnerstag freitag samstag sonntag heute gestern morgen abend nachmittag vormittag',
	),
	of: wordList('von vom des der'),
	inscriptions: wordList(
		'schriftzug aufschrift plakat plakaten banner transparent graffiti slogan parole parolen motto titel betreff betreffzeile betreffzeilen schild spruch sprüche',
	),
	roles: wordList(
		`herr frau dr dr. prof prof. professor professorin *kanzler *kanzlerin *minister *ministerin *präsident *präsidentin *präsidenten *chef
		*chefin *sprecher *sprecherin *sekretär *sekretärin *meister *meisterin *leiter *leiterin *experte *expertin *experten *forscher
		*forscherin *trainer *trainerin *vorsitzende *vorsitzender *vorsitzenden *politiker *politikerin *direktor *direktorin *abgeordnete *abgeordneten
		*abgeordneter *anwalt *anwältin *richter *richterin *vertreter *vertreterin *gründer *gründerin *intendant *intendantin *kommissar
		*kommissarin *beauftragte *beauftragter *vorstand rat stadtrat gemeinderat betriebsrat aufsichtsrat *rätin *senator *senatorin
		*botschafter *botschafterin *könig *königin papst *bischof *bischöfin *pfarrer *pfarrerin *wissenschaftler *wissenschaftlerin *ökonom
		*ökonomin *analyst *analystin *autor *autorin *schauspieler *schauspielerin *sänger *sängerin *regisseur *regisseurin *spieler
		*spielerin *kapitän *stürmer *torwart *manager *managerin *berater *beraterin *beamter *beamte *polizist *polizistin *zeuge *zeugin
		*augenzeuge *mitarbeiter *mitarbeiterin *ärztin arzt *arzt *lehrer *lehrerin *schüler *schülerin *student *studentin *bürgermeisterin
		*landrat *inhaber *inhaberin *betreiber *betreiberin *kollege *kollegin *nachbar *nachbarin *mutter *vater *sohn *tochter *bruder
		*schwester *witwe *opfer *täter *angeklagte *angeklagter *verteidiger *verteidigerin *ermittler *ermittlerin *organisator
		*organisatorin *veranstalter *veranstalterin *fahrer *fahrerin *pilot *pilotin *kandidat *kandidatin *ministerpräsident
		*regierungschef *staatschef *general *oberst *kommandeur *historiker *historikerin *journalist *journalistin *redakteur *redakteurin
		*künstler *künstlerin *unternehmer *unternehmerin *geschäftsführer *geschäftsführerin *juristin *jurist *meteorologe *meteorologin
		*gouverneur *gouverneurin prinz prinzessin *obmann *obfrau *landeshauptmann *bundesrat *ministers *kanzlers *bewohner *bewohnerin
		*einwohner *passagier *passagiere *kritiker *kritikerin *kritikern *schützer *gegner *anwohner *anwohnerin *franzose *franzosen
		*britin prediger *kommentator *moderator *moderatorin *augenzeugen *zeugen *reporter *reporterin *unionspolitiker sportler *sportlerin
		*schiedsrichter *verkäufer *verkäuferin *bauer *bäuerin *eltern
		*mitglied *mitglieder *wirt *wirtin *coach *champion *profi *diplomat *diplomatin *gesandte *gesandter *gesandten *stratege *strategin *chirurg *chirurgin
		*soldat *soldatin *nachfolger *nachfolgerin *vorgänger *vorgängerin *unterhändler *unterhändlerin *führer *führerin *dezernent *dezernentin *referent *referentin *aktivist *aktivistin *beobachter *beobachterin *händler
		*händlerin *besitzer *besitzerin *demonstrant *demonstrantin *ingenieur *ingenieurin *psychologe *psychologin *biologe *biologin *soziologe
		*soziologin *virologe *virologin *mediziner *medizinerin *pfleger *pflegerin *erzieher *erzieherin *rentner *rentnerin *arbeiter *arbeiterin
		*winzer *winzerin *physiker *physikerin *chemiker *chemikerin *fotograf *fotografin *dirigent *dirigentin *kurator *kuratorin *premier`,
	),
	bodies: wordList(
		`*polizei *feuerwehr *ministerium *amt -samt -gesamt -insgesamt *behörde *staatsanwaltschaft *regierung *gericht *gerichtshof *verband
		*gewerkschaft *partei *fraktion *kommission *verwaltung *agentur *unternehmen *konzern *firma *gesellschaft *universität *institut
		*zentrale *kirche *verein *klub *bank *zeitung *blatt *sender *ministeriums *bündnis *initiative *organisation *stiftung *bundeswehr
		*armee *militär *kammer *parlament *senat *kabinett *kreml weißes_haus weiße_haus`,
	),
	capitalisedNouns: {
		ending:
			/(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|ität|itäten|nis|nisse|nissen|ment|tum|ismus|enz|anz|ik|zeug|werk|stoff|platz|preis|zahl|zeit|jahr|jahres|tag|recht|haus|plan)$/,
		adjectiveEnding: /(?:e|en|er|es|em)$/,
	},
};
