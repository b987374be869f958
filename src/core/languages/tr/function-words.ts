/** Articles, prepositions, pronouns, auxiliaries, days and months beside the frequent words; from stopwords-iso and by hand. */
export const FUNCTION_WORDS = `
	acaba acep adamakıllı adeta ait altmýþ altmış altý altı amma anca arada aralık artýk aslında aynen ayrıca az açıkça açıkçası ağustos bana
	bari bazen bazý bazı başkası baţka belki benden beni benim beri beriki beþ beş beţ bilcümle bile bin binaen binaenaleyh biraz birazdan
	birbiri birden birdenbire biri birice birileri birisi birkaç birkaçı birkez birlikte birçok birçoğu birþey birþeyi birşey birşeyi birţey
	bitevi biteviye bittabi bizatihi bizce bizcileyin bizden bize bizi bizim bizimki bizzat boşuna bugün buna bunda bundan bunlar bunları
	bunların bunu bunun buracıkta burada buradan burası böyle böylece böylecene böylelikle böylemesine böylesine büsbütün bütün cuk cuma
	cumartesi cümlesi dahi dahil dahilen daima dair dayanarak defa dek demin demincek deminden denli derakap derhal derken deđil değin diđer
	diğer diğeri doksan dokuz dolayı dolayısıyla doğru dört dün edecek ederek edilecek ediliyor edilmesi ediyor ekim elbet elbette elli emme
	enikonu epey epeyce epeyi esasen esnasında etmesi etraflı etraflıca etti ettiği ettiğini evleviyetle evvel evvela evvelce evvelden
	evvelemirde evveli eylül eđer eğer fakat filanca gah gayet gayetle gayri gayrı gelgelelim gene gerek gerçi geçende geçenlerde gibilerden
	gibisinden gine gırla hakeza halbuki halen halihazırda haliyle handiyse hangi hangisi hani hariç hasebiyle hasılı hatta haziran hele henüz
	hep hepsi herhangi herkes herkesin hiç hiçbir hiçbiri hoş hulasaten iken ila ilen ilgili illa illaki imdi indinde inen insermi ister
	itibaren itibariyle itibarıyla iyi iyice iyicene iş işte iţte kaffesi kah kala kanýmca karşın kasım katrilyon kaynak kaçı kelli
	kendilerine kendini kendisi kendisine kendisini kere kez keza kezalik keşke keţke kim kimden kime kimi kimisi kimse kimsecik kimsecikler
	külliyen kýrk kýsaca kırk kısaca lakin leh lütfen maada madem mademki mamafih mart mayıs mebni međer meğer meğerki meğerse milyar milyon
	mu mü mý mı nasýl nasıl nasılsa nazaran naşi neden nedeniyle nedenle nedense nerde nerden nerdeyse nere nerede nereden neredeyse neresi
	nereye netekim neye neyi neyse nice nihayet nihayetinde nisan nitekim niye niçin ocak olduklarını oldukça olmadı olmadığı olmak olması
	olmayan olmaz olsa olsun olup olur olursa oluyor on ona onca onculayın onda ondan onlar onlardan onlari onlarýn onları onların onu onun
	oracık oracıkta orada oradan oranca oranla oraya otuz oysa oysaki pazar pazartesi pek pekala peki pekçe perşembe peyderpey rağmen sadece
	sahi sahiden salı sana sanki sekiz seksen sen senden seni senin siz sizden sizi sizin sonradan sonraları sonunda tabii tam tamam tamamen
	tamamıyla tek temmuz trilyon tüm vardı vasıtasıyla velev velhasıl velhasılıkelam veya veyahut yahut yakinen yakında yakından yakınlarda
	yalnız yalnızca yani yapacak yapmak yaptı yaptıkları yaptığı yaptığını yapılan yapılması yapıyor yarın yedi yeniden yenilerde yerine
	yetmiþ yetmiş yetmiţ yine yirmi yoksa yoluyla yüz yüzünden zarfında zaten zati zira çabuk çabukça çarşamba çeşitli çokları çoklarınca
	çokluk çoklukla çokça çoğu çoğun çoğunca çoğunlukla çünkü öbür öbürkü öbürü önceden önceleri öncelikle öteki ötekisi öyle öylece öylelikle
	öylemesine öz üzere üç þey þeyden þeyi þeyler þu þuna þunda þundan þunu şayet şey şeyden şeyi şeyler şubat şuna şuncacık şunda şundan
	şunlar şunları şunu şunun şura şuracık şuracıkta şurası şöyle ţayet ţimdi ţu ţöyle
`;
