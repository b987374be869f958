/** Articles, prepositions, pronouns, auxiliaries, days and months beside the frequent words; from stopwords-iso and by hand. */
export const FUNCTION_WORDS = `
	aby ach acz aczkolwiek aj albo ależ ani aż bardziej bardzo bez bo bowiem by byli bym bynajmniej były będą cali cała cały chce choć ci
	ciebie cię cokolwiek coraz coś czasami czasem czemu czerwiec czwartek czyli często daleko dlaczego dlatego dobrze dokąd dość dr dużo dwa
	dwaj dwie dwoje dzisiaj dziś gdy gdyby gdyż gdzie gdziekolwiek gdzieś go godz grudzień hab ii iii ile im inna inne inny innych inż iv ix
	iż ja jakaś jakby jaki jakichś jakie jakiś jakiż jakkolwiek jakoś je jeden jedna jednak jednakże jedno jednym jedynie jemu jestem jeszcze
	jeśli jeżeli jutro ją każdy kiedy kierunku kilka kilku kimś kto ktokolwiek ktoś która którego której których którym którzy ku kwiecień lat
	lecz lipiec listopad lub luty maj mają mam mamy marzec mało mgr mi miał mimo między mnie mną mogą moi moim moja moje możliwe można mu musi
	my mój nad nam nami nas nasi nasz nasza nasze naszego naszych natomiast natychmiast nawet nic nich niech niedziela niego niej niemu nigdy
	nim nimi nią niż no nowe np nr obok ok około on ona one oni ono oto owszem pan pana pani październik piątek pl pod podczas pomimo ponad
	ponadto poniedziałek ponieważ powinien powinna powinni powinno poza prawie prof przecież przed przede przedtem raz razie również sam sama
	sierpień skąd sobie sobota sobą sposób styczeń swoje ta taka taki takich takie tam tel temu teraz też tobie tobą toteż totobą trzeba tu
	tutaj twoi twoim twoja twoje twym twój ty tych tys tzw tę u ul vi vii viii vol wam wami was wasi wasz wasza wasze wczoraj według wie wiele
	wielu więc więcej wrzesień wszyscy wszystkich wszystkie wszystkim wszystko wtedy wtorek www wy właśnie wśród xi xii xiii xiv xv zapewne
	zawsze zaś ze zeznowu znowu znów zł środa żaden żadna żadne żadnych żeby
`;
