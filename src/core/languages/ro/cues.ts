import { type CueList, wordList } from '../cue-list.ts';

export const CUES: CueList = {
	verbs: wordList(
		`spune spun spus a_mai_spus spunea declara declară declarat a_mai_declarat declarau afirma afirmă afirmat a_mai_afirmat afirmau explica
		explică explicat a_mai_explicat explicau preciza precizează precizat a_mai_precizat precizau adăuga adaugă adăugat a_mai_adăugat
		adăugau sublinia subliniază subliniat a_mai_subliniat subliniau anunța anunță anunțat a_mai_anunțat anunțau menționa menționează
		menționat a_mai_menționat menționau arăta arată arătat a_mai_arătat arătau susține susțin susținut a_mai_susținut susținea transmite
		transmit transmis a_mai_transmis transmitea comunica comunică comunicat a_mai_comunicat comunicau informa informează informat
		a_mai_informat informau avertiza avertizează avertizat a_mai_avertizat avertizau acuza acuză acuzat a_mai_acuzat acuzau critica critică
		criticat a_mai_criticat criticau cere cer cerut a_mai_cerut cerea solicita solicită solicitat a_mai_solicitat solicitau răspunde
		răspund răspuns a_mai_răspuns răspundea întreba întreabă întrebat a_mai_întrebat întrebau replica replică replicat a_mai_replicat
		replicau confirma confirmă confirmat a_mai_confirmat confirmau nega neagă negat a_mai_negat negau dezminte dezmint dezmințit
		a_mai_dezmințit dezmințea recunoaște recunosc recunoscut a_mai_recunoscut recunoștea admite admit admis a_mai_admis admitea
		mărturisește mărturisesc mărturisit a_mai_mărturisit mărturisea povestește povestesc povestit a_mai_povestit povestea relata relatează
		relatat a_mai_relatat relatau scrie scriu scris a_mai_scris scria descrie descriu descris a_mai_descris descria comenta comentează
		comentat a_mai_comentat comentau remarca remarcă remarcat a_mai_remarcat remarcau observa observă observat a_mai_observat observau
		constata constată constatat a_mai_constatat constatau aprecia apreciază apreciat a_mai_apreciat apreciau considera consideră considerat
		a_mai_considerat considerau crede cred crezut a_mai_crezut credea promite promit promis a_mai_promis promitea asigura asigură asigurat
		a_mai_asigurat asigurau insista insistă insistat a_mai_insistat insistau reitera reiterează reiterat a_mai_reiterat reiterau accentua
		accentuează accentuat a_mai_accentuat accentuau detalia detaliază detaliat a_mai_detaliat detaliau completa completează completat
		a_mai_completat completau conchide conchid conchis a_mai_conchis conchidea concluziona concluzionează concluzionat a_mai_concluzionat
		concluzionau punctează punctat a_mai_punctat puncta punctau reclama reclamă reclamat a_mai_reclamat reclamau denunța denunță denunțat
		a_mai_denunțat denunțau amenința amenință amenințat a_mai_amenințat amenințau recomanda recomandă recomandat a_mai_recomandat
		recomandau propune propun propus a_mai_propus propunea sugera sugerează sugerat a_mai_sugerat sugerau prognoza prognozează prognozat
		a_mai_prognozat prognozau estima estimează estimat a_mai_estimat estimau spera speră sperat a_mai_sperat sperau regreta regretă
		regretat a_mai_regretat regretau saluta salută salutat a_mai_salutat salutau lăuda laudă lăudat a_mai_lăudat lăudau glumește glumesc
		glumit a_mai_glumit glumea dezvălui dezvăluie dezvăluit a_mai_dezvăluit dezvăluia semnala semnalează semnalat a_mai_semnalat semnalau
		amintește amintesc amintit a_mai_amintit amintea continua continuă continuat a_mai_continuat continuau publica publică publicat
		a_mai_publicat publicau posta postează postat a_mai_postat postau citat citează a_mai_citat cita`,
	),
	accordingTo: wordList('potrivit conform în_opinia conform_spuselor'),
	pronouns: /^(?:el|ea|ei|ele|acesta|aceasta|aceștia)$/,
	she: /^(?:ea|ele|aceasta)$/,
	plural: { pronoun: /^(?:ei|ele|aceștia)$/, verb: /au$/, auxiliary: /^au$/ },
	determiners: wordList('un o niște lui acest această acești aceste alt altă'),
	prepositions: wordList(
		`în din la de cu pe pentru prin după înainte despre între fără sub peste către spre contra ca că când unde care să se îi îl i-a potrivit
		al ai ale`,
	),
	times: wordList('luni marți miercuri joi vineri sâmbătă duminică ieri azi astăzi mâine seara dimineața'),
	of: wordList('de al ai ale a din'),
	beyond: wordList('a au'),
	roles: wordList(
		`președint* preşedint* premier premierul premierului prim-minist* prim-ministr* ministr* secretar* primar* primăriț* purtător*
		director* directoar* consilier* deputat* senator* guvernator* procuror* judecător* avocat* profesor* cercetător* expert* analist*
		economist* autor autorul autoarea autorii scriitor* jurnalist* actor actorul actriț* regizor* cântăreț* muzician* antrenor*
		selecționer* jucător* fotbalist* căpitan* portar* atacant* medic medicul medicii doctor* asistent* martor* vecin* locuitor* mama tatăl
		fiul fiica fratele sora văduva victima polițist* comisar* comandant* general* colonel* papa episcop* cardinal* patriarh* rege* regin*
		prinț* lider* liderul candidat* ambasador* cancelar* fondator* antreprenor* proprietar* patron* șef* şef* manager* responsabil*
		reprezentant* coordonator* politician* activist* domnul doamna rector* edil* prefect* vicepreședint* pompier* inspector*`,
	),
	leaders: wordList(`șeful_statului șeful_guvernului premierul președintele`),
	bodies: wordList(
		`poliția guvernul ministerul parchetul primăria partidul compania firma sindicatul asociația organizația fundația universitatea
		institutul tribunalul comisia consiliul agenția banca federația clubul armata isu dna statul statului`,
	),
	dropsSubject: true,
	joinsGenitives: true,
};
