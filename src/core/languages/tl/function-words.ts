/** Articles, prepositions, pronouns, auxiliaries, days and months beside the frequent words; from stopwords-iso and by hand. */
export const FUNCTION_WORDS = `
	akin aking alin am amin aming ano anumang apat atin bababa bago bakit bawat bilang dalawa dapat dito doon gagawin gayunman ginagawa ginawa
	ginawang gumawa gusto habang hanggang huwag iba ibaba ibabaw ibig ikaw ilagay ilalim ilan inyong isa itaas iyo iyon iyong kahit kailangan
	kailanman kami kanilang kanino kanya kapag kapwa karamihan katiyakan katulad kaya kaysa kong kulang kumuha laban lahat lamang likod lima
	maaari maaaring maging mahusay makita marami marapat masyado mayroon minsan mismo muli nabanggit naging nagkaroon nais nakita namin napaka
	narito nasaan ngayon nilang nito niyang noon o pa paano pababa paggawa pagitan pagkakaroon pagkatapos palabas pamamagitan panahon
	pangalawa paraan pareho pataas pumunta pumupunta saan sabi sabihin sarili sila sino tatlo tayo tulad tungkol una walang
`;
