/** Articles, prepositions, pronouns, auxiliaries, days and months beside the frequent words; from stopwords-iso and by hand. */
export const FUNCTION_WORDS = `
	aiz apakš apakšpus augšpus bez biji biju bijām bijāt būsi būsiet būsim būt būšu caur diemžēl diezin droši dēļ esam esat esi esmu gar iekam
	iekams iekām iekāms iekš iekšpus ik it itin iz jeb jebšu jel jo jā kamēr kaut kolīdz kopš kļuva kļuvi kļuvu kļuvām kļuvāt kļūs kļūsi
	kļūsiet kļūsim kļūst kļūstam kļūstat kļūsti kļūstu kļūt kļūšu labad lejpus līdzko nebūt nedz nekā nevis nezin nu nē otrpus pa pat pirms
	pret priekš pār starp tak tapi taps tapsi tapsiet tapsim tapt tapāt tapšu taču te tiec tiekam tiekat tieku tik tika tiki tikko tiklab
	tiklīdz tiks tiksiet tiksim tikt tiku tikvien tikām tikāt tikšu tomēr topat turpretim turpretī tādēļ tālab tāpēc varat varēja varēji
	varēju varējām varējāt varēs varēsi varēsiet varēsim varēt varēšu vien virs virspus vis viņpus zem ārpus šaipus
`;
