/** Articles, prepositions, pronouns, auxiliaries, days and months beside the frequent words; from stopwords-iso and by hand. */
export const FUNCTION_WORDS = `
	ak akej akejže akom akomže akou akouže akože aká akáže aké akého akéhože akému akémuže akéže akú akúže aký akých akýchže akým akými
	akýmiže akýmže akýže ani apríl asi august avšak až ba bez bezo budem budeme budete budeš budú buď byť cez cezo december dnes ešte február
	ho hoci i iba im inej inom iná iné iného inému iní inú iný iných iným inými ja január jej jemu ju júl jún kam kamže každou každá každé
	každého každému každí každú každý každých každým každými kde kej kejže keďže kie kieho kiehože kiemu kiemuže kieže koho kom komu kou kouže
	kto ktorej ktorou ktorí ktorú ktorých ktorým ktorými ku ká káže ké kéže kú kúže ký kýho kýhože kým kýmu kýmuže kýže lebo leda ledaže ma
	majú mal mala mali marec mať medzi mi mne mnou moja moje mojej mojich mojim mojimi mojou moju možno mu musia musieť musí musím musíme
	musíte musíš my máj mám máme máte máš môcť môj môjho môžem môžeme môžete môžeš môžu mňa nad nado najmä nami navyše naša naše našej naši
	našich našim našimi našou ne nech nedeľa neho nej nejakej nejakom nejakou nejaká nejaké nejakého nejakému nejakú nejaký nejakých nejakým
	nejakými nemu nich niektorej niektorom niektorou niektorá niektoré niektorého niektorému niektorú niektorý niektorých niektorým niektorými
	nielen niečo nim nimi nič ničoho ničom ničomu ničím no november nám nás náš nášho ním odo október on ona oni ono ony oň oňho piatok pod
	podo pokiaľ pondelok popod popri potom poza počas predo preto pretože prečo práve rok seba sebe sebou sem september so sobota ste streda
	svoj svoja svojho svojich svojim svojimi svojou svoju svojím ta takej takejto taká takáto také takého takéhoto takému takémuto takéto takí
	takú takúto taký takýto takže tam teba tebe tebou teda tej tejto ten tento ti tie tieto toho tohoto tohto tom tomto tomu tomuto toto tou
	touto tu tvoj tvoja tvoje tvojej tvojho tvoji tvojich tvojim tvojimi tvojím ty tá táto tí títo tú túto tých tým tými týmto u utorok vami
	vaša vaše vašej vaši vašich vašim vaším veď viac vy vám vás váš vášho včera však všetci všetka všetko všetky všetok zajtra začo začože áno
	čej či čia čie čieho čiemu čiu čoho čom čomu čou čože čí čím čími ďalšia ďalšie ďalšieho ďalšiemu ďalšiu ďalšom ďalšou ďalší ďalších
	ďalším ďalšími ňom ňou ňu štvrtok
`;
