/** Articles, prepositions, pronouns, auxiliaries, days and months beside the frequent words; from stopwords-iso and by hand. */
export const FUNCTION_WORDS = `
	a ab ach acht achte achten achter achtes ag alle allein allem allen aller allerdings alles allgemeinen als also ander andere anderem
	anderen anderer anderes anderm andern anderr anders april au august ausser ausserdem außer außerdem b bald beide beiden beim beispiel
	bekannt bereits besonders besser besten bin bisher bist c d da dabei dadurch dafür dagegen daher dahin dahinter damals damit danach
	daneben dank dann daran darauf daraufhin daraus darf darfst darin darum darunter darüber dasein daselbst dasselbe davon davor dazu
	dazwischen daß dein deine deinem deinen deiner deines dementsprechend demgegenüber demgemäss demgemäß demselben demzufolge denen denn
	dennoch denselben deren derer derjenige derjenigen dermassen dermaßen derselbe derselben derweil deshalb desselben dessen deswegen
	dezember dich diejenige diejenigen dienstag dies diese dieselbe dieselben diesem diesen dieser dieses dir doch donnerstag dort drei drin
	dritte dritten dritter drittes du durchaus durfte durften dürfen dürft e eben ebenso ehrlich ei eigen eigene eigenen eigener eigenes
	einander eines einig einige einigem einigen einiger einiges einmal eins elf en ende endlich entweder ernst erst erste ersten erster erstes
	etliche etwa etwas euch euer eure eurem euren eurer eures f fast februar folgende folglich freitag früher fünf fünfte fünften fünfter
	fünftes g gab ganz ganze ganzen ganzer ganzes gar gedurft gegen gegenüber gehabt gehen geht gekannt gekonnt gemacht gemocht gemusst genug
	gerade gern gesagt geschweige gestern gewesen gewollt geworden gibt ging gleich gott gross grosse grossen grosser grosses groß große
	großen großer großes gut gute guter gutes h hab habe habt hast hatte hatten hattest hattet heisst her heute hier hierbei hierzu hin
	hingegen hinter hoch hätte hätten i ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres immer indem indes indessen infolgedessen ins inzwischen
	irgend j ja jahr jahre jahren januar je jede jedem jeden jeder jedermann jedermanns jedes jedoch jemand jemandem jemanden jene jenem jenen
	jener jenes jetzt juli juni k kam kannst kaum kein keine keinem keinen keiner keines kleine kleinen kleiner kleines knapp kommen kommt
	konnte konnten kurz können könnt könnte l lang lange laut leicht leide lieber los m machen macht machte mag magst mahn mai mal man manche
	manchem manchen mancher manches mann mein meine meinem meinen meiner meines mensch menschen mich mir mittel mittlerweile mittwoch mochte
	mochten montag morgen muss musst musste mussten muß mußt märz möchte mögen möglich mögt müssen müsst müßt n na nachdem nahm natürlich
	neben nein neue neuen neun neunte neunten neunter neuntes nichts nie niemand niemandem niemanden november nun o ob oben obwohl offen oft
	ohne oktober ordnung p q r recht rechte rechten rechter rechtes richtig rund s sa sache sagt sagte sah samstag samt satt schlecht
	schließlich schluss schon sechs sechste sechsten sechster sechstes sehr sei seid seien seine seinem seinen seiner seines seit seitdem
	selbst september sieben siebente siebenten siebenter siebentes sogar solang solche solchem solchen solcher solches soll sollen sollst
	sollt sollte sollten somit sondern sonnabend sonntag sonst soweit sowie sowohl später startseite statt steht suche sämtliche t tag tage
	tagen tat teil tel tritt trotz trotzdem tun u uhr uns unse unsem unsen unser unsere unserer unses unter unterdessen v vergangenen viel
	viele vielem vielen vielleicht vier vierte vierten vierter viertes vom w wahr wann waren warst wart warum weder weg wegen weil weit weiter
	weitere weiteren weiteres welche welchem welchen welcher welches wem wen wenig wenige weniger weniges wenigstens wer werde werdet weshalb
	wessen wieder wieso will willst wirklich wirst wissen wo woher wohin wohl wollen wollt wollte wollten worden wurden während währenddem
	währenddessen wäre würde würden x y z zehn zehnte zehnten zehnter zehntes zeit zudem zuerst zugleich zuletzt zunächst zurück zusammen
	zwanzig zwar zwei zweite zweiten zweiter zweites zwischen zwölf überhaupt übrigens
`;
