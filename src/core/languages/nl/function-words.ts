/** Articles, prepositions, pronouns, auxiliaries, days and months beside the frequent words; from stopwords-iso and by hand. */
export const FUNCTION_WORDS = `
	aangaande aangezien achte achter achterna af afgelopen al aldaar aldus alhoewel alias alle allebei alleen alles alsnog altijd altoos ander
	andere anders anderszins april augustus beetje behalve behoudens beide beiden ben beneden bent bepaald betreffende bijna bijv binnen
	binnenin blijkbaar blijken boven bovenal bovendien bovengenoemd bovenstaand bovenvermeld buiten bv daar daardoor daarheen daarin daarna
	daarnaast daarnet daarom daarop daaruit daarvanlangs december deden deed der derde derhalve dertig dhr dikwijls dinsdag doch doe doen doet
	donderdag doorgaand drie duizend dus echter eens eer eerdat eerder eerlang eerst eerste eigen eigenlijk elk elke enig enige enigszins
	enkel erdoor erg ergens etc etcetera even eveneens evenwel februari gauw ge gedurende gehad gekund geleden gelijk gemoeten gemogen genoeg
	geweest gewoon gewoonweg gisteren haar haarzelf hadden hare heb hebt hedden heel hem hemzelf hen hetzelfde hier hierbeneden hierboven
	hierin hierna hierom hijzelf hoe hoewel honderd hunne ieder iedere iedereen iemand iets ikzelf inderdaad inmiddels intussen inzake ja
	januari jezelf jij jijzelf jou jouw jouwe juist juli jullie juni klaar kon konden krachtens kun kunnen kunt laatst later liever lijken
	lijkt maak maakt maakte maakten maandag maart mag maken me meest meestal mei men mevr mezelf mij mijn mijnent mijner mijzelf minder miss
	misschien missen mits mocht mochten moest moesten moeten mogen morgen mr mrs mw naast nadat nam namelijk nee neem negen nemen nergens net
	niemand niets niks noch nochtans nogal nooit november nu nv ofschoon oktober omdat omhoog omlaag omstreeks omtrent omver ondanks onder
	ondertussen ongeveer ons onszelf onze onzeker ooit opnieuw opzij overal overeind overige overigens paar pas per precies recent redelijk
	reeds rond rondom samen sedert september sinds sindsdien slechts sommige spoedig steeds tamelijk tegen tegenover tenzij terwijl thans tien
	tiende tijdens tja toch toe toen toenmaals toenmalig totdat tussen twee tweede u uitgezonderd uw vaak vaakwat vanaf vandaag vandaan vanuit
	vanwege veel veeleer veertig verder verscheidene verschillende vervolgens via vier vierde vijf vijfde vijftig vol volgend volgens vooraf
	vooral vooralsnog voorbij voordat voordezen voordien voorheen voorop voorts vooruit vrij vrijdag vroeg waar waarom waarschijnlijk wanneer
	want waren we wederom weer weg wegens weinig weldra welk welke werden werder wezen whatever wie wiens wier wij wijzelf wil wilden willen
	woensdag word zal zaterdag zei zeker zelf zelfde zelfs zes zeven zichzelf zij zijne zijzelf zoals zodat zodra zondag zonder zouden zowat
	zulk zulke zullen zult
`;
