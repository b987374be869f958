import type { TopicTerms } from '../topic-terms.ts';

export const TOPIC_TERMS: TopicTerms = {
	// arts and entertainment
	'20000002': `!film* !kino* !muzyk* !album* koncert* piosenk* aktor* aktork* reżyser* powieś* pisarz* pisark* literatur* teatr* muze* wystawa wystawy wystawie wystawę malarz*
		artyst* festiwal* taniec tańc* tancer* kultur* książka książki książkę książce książek książkow*`,
	// mass media
	'20000045': '!dziennikar* !gazet* telewiz* radio tvp redakcj* media mediów',
	// law enforcement
	'20000129': '!policj* !zatrzyman* śledztw*',
	// crime
	'20000082': '!zabójstw* więzien* przestępst* kradzież* podejrzan* napad* morder* narkotyk*',
	// judiciary
	'20000106': '!oskarżon* sąd sądu sądowi prokurat* wyrok*',
	// disaster
	'20000148': '!trzęsieni* !powódź !powodzi !powodzie !powodzią powodziow* !pożar* katastrof*',
	// accident
	'20000139': '!wypadek !wypadk*',
	// disaster, accident and emergency incident
	'03000000': 'wybuch* strażacy strażak* ewaku* ranny rannych ranni rannego',
	// economy
	'20000344':
		'!gospodark* !gospodarce !gospodarcz* !inflacj* ?wzrost* pkb dług długu długów zadłużeni* stopy_procentow* stóp_procentowych podatek podatk* bezroboci* nbp budżet*',
	// economy, business and finance
	'04000000': `!firm* !spółk* !bank !banku !banki !banków !bankiem !bankow* !giełd* rynek rynku złotych euro dolar* cen ceny miliard* milion* eksport* sprzedaż* zysk zysku zyski zysków ?akcje ?akcji akcjonariusz* przemysł* handl*
		inwestyc*`,
	// education
	'05000000': '!szkoł* !szkole !szkół !szkoln* !uczni* !uniwersytet* !student* nauczyciel* edukac* matur* oświat*',
	// climate change
	'20000418': '!klimat* emisj*',
	// environment
	'06000000': 'środowisk* zanieczyszcz* smog* przyrod* ekolog*',
	// health
	'07000000': '!zdrow* !chorob* !pacjent* !szpital* !wirus* lekar* objaw objawy objawów nfz leków',
	// treatment
	'20000464': '!szczepi* leczen* lek leki',
	// cancer
	'20000447': 'nowotwor*',
	// epidemic and pandemic
	'20000449': 'pandemi* covid*',
	// labour relations
	'20000524': '!strajk* !związk*_zawod* związkowc* pracownic* zwolnieni*',
	// lifestyle and leisure
	'10000000': '!przepis_na podróż* moda kuchni* wakacj* restaurac*',
	// government
	'20000593': `!rząd !rządu !rządem !rządzie !rządow* !rządz* !prezydent* !sejm* !minister* !partia !partii !partię !partie !partyjn* senat* poseł posła posłowie posłów posłank* pis platforma_obywatelska platformy_obywatelskiej opozycj* kandydat* ustawa ustawy ustawę ustawie ustawą reform* koalicj* dyplomat*
		polity* premier premierem`,
	// election
	'20000574': '!wybory !wyborów !wyborach !wyborc* !wyborcz* głosowan* referend* ?kampani* kampani*_wyborcz*',
	// international relations
	'20000638': 'ambasad* szczyt_nato szczyt_ue szczycie_nato szczycie_ue',
	// religion
	'12000000':
		'!kościół !kościoł* kościel* !papież* biskup* watykan* islam islamu islamsk* muzułm* katolic* religi* kardynał* ksiądz księdza księży księdzem',
	// scientific research
	'20000735': '!naukow* !badacz* nasa planet* kosmos* kosmicz* satelit* fizyk* genetycz* astronom*',
	// technology
	'20000756':
		'!technolog* !sztuczn*_inteligencj* oprogramow* internet* smartfon* komputer* aplikacj* robotów robotyk* robotyzac* google* apple* microsoft* użytkowni*',
	// society
	'14000000': 'rodzin* kobiet* dyskryminac* rasizm*',
	// soccer
	'20001065':
		'!piłk* !gol !gola !gole !goli !golem !golkiper* ekstraklas* legia* lech_poznań lecha_poznań premier_league uefa fifa',
	// sport
	'15000000': `!mecz !meczu !mecze !meczem !meczów !meczach !drużyn* !trener* !zawodni* !liga ligi lidze reprezentac* puchar* mistrz* zwycięst* porażka porażki porażkę porażką tenis* siatków* olimpij* finał*
		turniej* medal* złoty_medal* złotego_medalu skoki_narciarskie skoków_narciarskich skoczk* bramk* stadion* sezon* sport*`,
	// armed conflict
	'20000056':
		'!wojn* !armia !armii !armię !armią !żołnierz* !wojsk* !atak* rakiet* ostrzał* front frontu froncie rozejm* nato dron* zakładni* bombard*',
	// act of terror
	'20000053': '!terror*',
	// weather
	'17000000': '!pogoda !pogody !pogodę !temperatur* !imgw deszcz* burza burze burzy burzą burzow* śnieg* opady upał*',
};
