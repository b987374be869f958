/** Articles, prepositions, pronouns, auxiliaries, days and months beside the frequent words; from stopwords-iso and by hand. */
export const FUNCTION_WORDS = `
	aderton adertonde adjö aldrig allas allt alltid alltså andra andras annan annat april artonde artonn augusti bakom behöva behövas behövde
	behövt beslut beslutat beslutit bland bli blivit bort borta bra bäst bättre båda bådas dag dagar dagarna dagen december del delen dem
	denna deras dess dessa dessutom dig din dina dit ditt dock dom du däremot därför då e eftersom ej elfte elva emot enkel enkelt enkla
	enligt ens er era ers ert ettusen fanns februari fem femte femtio femtionde femton femtonde fick fin finnas finns fjorton fjortonde fjärde
	fler flera flesta fram framför fredag fyra fyrtio fyrtionde få får fått följande före förlåt förra första genast genom gick gjorde gjort
	god goda godare godast gott gälla gäller gällt gärna gå går gått gör göra ha haft hans heller hellre helst helt henne hennes hit honom
	hundra hundraen hundraett hur här hög höger högre högst ibland icke idag igen igår imorgon in inför inga ingen ingenting inget innan inne
	inom inuti ja januari jo ju juli juni just jämfört kanske knappast kom komma kommit kr kunde kunna kunnat kvar legat ligga ligger lika
	likställd likställda lilla lite liten litet länge längre längst lätt lättare lättast långsam långsammare långsammast långsamt långt låt
	lördag maj mars mej mellan mera mest mig min mina mindre minst mitt mittemot mycket måndag många måste möjlig möjligen möjligt möjligtvis
	ned nederst nedersta nedre nej ner ni nio nionde nittio nittionde nitton nittonde nog noll november nr nummer nästa nästan någon någonting
	något några nån nånting nåt nödvändig nödvändiga nödvändigt nödvändigtvis ofta oftast oktober olika olikt onsdag oss rakt redan rätt sa
	sade sagt samma samtidigt sedan senare senast sent september sex sextio sextionde sexton sextonde sina sist sista siste sitt sitta sju
	sjunde sjuttio sjuttionde sjutton sjuttonde själv sjätte skall slutligen små smått snart stor stora stort större störst säga säger sämre
	sämst sådan sådana sådant söndag ta tack tar tidig tidigare tidigast tidigt tills tillsammans tio tionde tisdag tjugo tjugoen tjugoett
	tjugonde tjugotre tjugotvå tjungo tolfte tolv torsdag tre tredje trettio trettionde tretton trettonde två tvåhundra upp ur ursäkt ut
	utanför ute va vad varför varifrån varit varje varken vars varsågod vart vem vems verkligen vidare viktig viktigare viktigast viktigt
	vilka vilkas vilken vilket vill väl vänster vänstra värre vår våra vårt än ännu även åt åtminstone åtta åttio åttionde åttonde övermorgon
	överst övre
`;
