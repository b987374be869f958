import type { TopicTerms } from '../topic-terms.ts';

export const TOPIC_TERMS: TopicTerms = {
	// arts and entertainment
	'20000002': `!film* !kino* !muzyk* !album* koncert* piosenk* aktor* aktork* reżyser* powieś* pisarz* pisark* literatur* teatr* muze* wystaw* malarz*
		artyst* festiwal* tanie* kultur* książ*`,
	// mass media
	'20000045': '!dziennikar* !gazet* telewiz* radio tvp redakcj* media mediów',
	// law enforcement
	'20000129': '!policj* !zatrzyman* śledztw*',
	// crime
	'20000082': '!zabójstw* więzien* przestępst* kradzież* podejrzan* napad* morder* narkotyk*',
	// judiciary
	'20000106': '!oskarżon* sąd sądu sądowi prokurat* wyrok*',
	// disaster
	'20000148': '!trzęsieni* !powód* !pożar* katastrof*',
	// accident
	'20000139': '!wypad*',
	// disaster, accident and emergency incident
	'03000000': 'wybuch* strażacy strażak* ewaku* rann*',
	// economy
	'20000344': '!gospodar* !inflacj* wzrost* pkb dług* stopy podat* bezroboci* nbp budżet*',
	// economy, business and finance
	'04000000': `!firm* !spółk* !bank* !giełd* rynek rynku złot* euro dolar* cen ceny miliard* milion* eksport* sprzedaż* zysk* akcj* przemysł* handl*
		inwestyc*`,
	// education
	'05000000': '!szkoł* !uczni* !uniwersytet* !student* nauczyciel* edukac* matur* oświat*',
	// climate change
	'20000418': '!klimat* emisj*',
	// environment
	'06000000': '!środowisk* zanieczyszcz* smog* przyrod* ekolog*',
	// health
	'07000000': '!zdrow* !chorob* !pacjent* !szpital* !wirus* lekar* objaw* nfz leków',
	// treatment
	'20000464': '!szczepi* leczen* lek leki',
	// cancer
	'20000447': 'nowotwor*',
	// epidemic and pandemic
	'20000449': 'pandemi* covid*',
	// labour relations
	'20000524': '!strajk* !związk*_zawod* związkowc* pracownic* zwolnieni*',
	// lifestyle and leisure
	'10000000': '!przepis_na !podróż* moda kuchni* wakacj* restaurac*',
	// government
	'20000593': `!rząd* !prezydent* !sejm* !minister* !parti* senat* poseł posł* pis platform* opozycj* kandydat* ustaw* reform* koalicj* dyplomat*
		polity* premier*`,
	// election
	'20000574': '!wybor* głosowan* referend* kampani*',
	// international relations
	'20000638': 'ambasad* szczyt*',
	// religion
	'12000000': '!kościół* kościel* !papież* biskup* watykan* islam* muzułm* katolic* religi* kardynał* ksiądz księ*',
	// scientific research
	'20000735': '!naukow* !badacz* nasa planet* kosmos* kosmicz* satelit* fizyk* genetycz* astronom*',
	// technology
	'20000756':
		'!technolog* !sztuczn*_inteligencj* oprogramow* internet* smartfon* komputer* aplikacj* robot* google* apple* microsoft* użytkowni*',
	// society
	'14000000': 'rodzin* kobiet* dyskryminac* rasizm*',
	// soccer
	'20001065': '!piłk* !gol* ekstraklas* legia* lech* uefa fifa',
	// sport
	'15000000': `!mecz* !drużyn* !trener* !zawodni* !liga ligi lidze reprezentac* puchar* mistrz* zwycięst* poraż* tenis* siatków* olimpij* finał*
		turniej* medal* skok* bramk* stadion* sezon* sport*`,
	// armed conflict
	'20000056': '!wojn* !armi* !żołnierz* !wojsk* !atak* rakiet* ostrzał* front* rozejm* nato dron* zakładni* bombard*',
	// act of terror
	'20000053': '!terror*',
	// weather
	'17000000': '!pogod* !temperatur* !imgw deszcz* burz* śnieg* opady upał*',
};
