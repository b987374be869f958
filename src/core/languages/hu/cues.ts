import { type CueList, wordList } from '../cue-list.ts';

export const CUES: CueList = {
	verbs: wordList(
		`mondta mondták mondja mondják elmondta elmondták elmondja elmondják közölte közölték közli közlik kijelentette kijelentették kijelenti
		kijelentik hangsúlyozta hangsúlyozták hangsúlyozza hangsúlyozzák hozzátette hozzátették hozzáteszi hozzáteszik kiemelte kiemelték
		kiemeli kiemelik kifejtette kifejtették kifejti kifejtik megjegyezte megjegyezték megjegyzi megjegyzik írta írták írja írják állította
		állították állítja állítják szerinte magyarázta magyarázták magyarázza magyarázzák elmagyarázta nyilatkozta nyilatkozták nyilatkozott
		nyilatkoztak fogalmazott fogalmaztak fogalmaz beszélt beszéltek beszél válaszolta válaszolták válaszolt válaszoltak felelte felelték
		kérdezte kérdezték kérdezi bejelentette bejelentették bejelenti tájékoztatott tájékoztatta tájékoztattak megerősítette megerősítették
		megerősíti cáfolta cáfolták cáfolja tagadta tagadták tagadja elismerte elismerték elismeri figyelmeztetett figyelmeztette figyelmeztet
		kérte kérték kéri kérik követelte követelték követeli felszólította felszólították ígérte ígérték ígéri megígérte bírálta bírálták
		bírálja kritizálta kritizálták vádolta vádolták vádolja emlékeztetett emlékeztettek emlékeztet aláhúzta aláhúzták leszögezte
		leszögezték jelezte jelezték jelzi rámutatott rámutattak rámutat úgy_véli úgy_vélte úgy_vélik úgy_vélekedett vélekedett vélekedtek
		értékelte értékelték értékel összegezte összegzett javasolta javasolták javasolja ajánlotta ajánlották üzente üzenték üzeni fenyegetett
		fenyegetőzött idézte idézték idézi posztolta posztolt kommentálta kommentálták reagált reagáltak reagál ismertette ismertették
		ismerteti részletezte részletezték pontosított pontosította megismételte remélte reméli remélik hitte hiszi tartott_tőle tart_tőle
		sajnálta sajnálja panaszkodott dicsérte dicsérték viccelődött viccelt folytatta folytatták zárta mesélte mesélt mesélték vallotta
		vallja számolt_be számoltak_be beszámolt beszámoltak tette_hozzá tették_hozzá húzta_alá jelentette_ki jelentették_ki emelte_ki
		fejtette_ki jegyezte_meg szögezte_le mutatott_rá erősítette_meg hívta_fel_a_figyelmet felhívta_a_figyelmet vetette_fel tudatta tudatták
		véli vélte`,
	),
	accordingAfter: wordList('szerint'),
	pronouns: /^(?:ő|ők)$/,
	plural: { pronoun: /^ők$/, verb: /(?:[tj][áé]k|t[ae]k|ik)$/ },
	determiners: wordList('a az egy ez ezek azok egyik másik'),
	prepositions: wordList('hogy mint ha amikor ahol aki amely'),
	times: wordList(
		`hétfő* kedd* szerd* csütörtök* péntek* szombat* vasárnap* tegnap ma holnap este reggel azt ezt úgy így`,
	),
	genitiveBefore: /./,
	roles: wordList(
		`*elnök *elnöke *elnökasszony *miniszter *minisztere *államtitkár *államtitkára polgármester* *polgármester *polgármestere *szóvivő
		*szóvivője *igazgató *igazgatója *titkár *titkára *képviselő *képviselője szenátor* *kormányzó *ügyész *ügyésze *bíró *ügyvéd *ügyvédje
		*professzor *professzora *kutató *kutatója *tudós *szakértő *szakértője *elemző *elemzője *közgazdász *szerző író írónő *újságíró
		*színész *színésznő *rendező *énekes *énekesnő *zenész *edző *edzője *szövetségi *kapitány *kapitánya *játékos *játékosa *kapus *csatár
		*orvos *orvosa *doktor ápoló *nővér *tanú *szemtanú szomszéd* *lakó *lakos anya apa fia lánya testvére özvegye áldozat *rendőr
		*parancsnok *parancsnoka *tábornok *ezredes pápa *püspök *püspöke bíboros* király* királynő* herceg* *vezető *vezetője *jelölt
		*jelöltje *nagykövet *nagykövete *kancellár *alapító *alapítója *vállalkozó *tulajdonos *tulajdonosa *főnök *vezérigazgató *koordinátor
		*politikus *politikusa *aktivista *rektor *rektora *tanár *diák úr asszony *főorvos *tűzoltó *kutatóintézet`,
	),
	leaders: wordList(`kormányfő miniszterelnök államfő`),
	bodies: wordList(
		`rendőrség kormány *minisztérium *hivatal *ügyészség önkormányzat párt cég vállalat *szakszervezet egyesület szervezet alapítvány
		egyetem *intézet bíróság bizottság tanács ügynökség bank *szövetség klub hadsereg katasztrófavédelem`,
	),
	dropsSubject: true,
	opensByDash: true,
};
