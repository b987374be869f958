/** Articles, prepositions, pronouns, auxiliaries, days and months beside the frequent words; from stopwords-iso and by hand. */
export const FUNCTION_WORDS = `
	adanya adapun agak agaknya agar agustus akankah akhir akhiri akhirnya aku akulah amat amatlah andalah antar antara antaranya apa apaan
	apabila apakah apalagi apatah april artinya asal asalkan atas ataukah ataupun awal awalnya bagai bagaikan bagaimana bagaimanakah
	bagaimanapun bagi bagian bahkan bahwasanya baik bakal bakalan balik banyak bapak baru bawah beberapa begini beginian beginikah beginilah
	begitu begitukah begitulah begitupun bekerja belakang belakangan belumlah benar benarkah benarlah berada berakhir berakhirlah berakhirnya
	berapa berapakah berapalah berapapun berarti berawal berbagai berdatangan beri berikan berikut berikutnya berjumlah berkali-kali berkata
	berkehendak berkeinginan berkenaan berlainan berlalu berlangsung berlebihan bermacam bermacam-macam bermaksud bermula bersama bersama-sama
	bersiap bersiap-siap bertanya bertanya-tanya berturut berturut-turut bertutur berujar berupa besar betul betulkah biasa biasanya bila
	bilakah bisakah boleh bolehkah bolehlah buat bukan bukankah bukanlah bukannya bulan bung cara caranya cukup cukupkah cukuplah cuma dahulu
	dapat daripada datang dekat demi demikian demikianlah depan desember diakhiri diakhirinya dialah diantara diantaranya diberi diberikan
	diberikannya dibuat dibuatnya didapat didatangkan digunakan diibaratkan diibaratkannya diingat diingatkan diinginkan dijawab dijelaskan
	dijelaskannya dikarenakan dikatakan dikatakannya dikerjakan diketahui diketahuinya dikira dilakukan dilalui dilihat dimaksud dimaksudkan
	dimaksudkannya dimaksudnya diminta dimintai dimisalkan dimulai dimulailah dimulainya dimungkinkan dini dipastikan diperbuat diperbuatnya
	dipergunakan diperkirakan diperlihatkan diperlukan diperlukannya dipersoalkan dipertanyakan dipunyai diri dirinya disampaikan disebut
	disebutkan disebutkannya disini disinilah ditambahkan ditandaskan ditanya ditanyai ditanyakan ditegaskan ditujukan ditunjuk ditunjuki
	ditunjukkan ditunjukkannya ditunjuknya dituturkan dituturkannya diucapkan diucapkannya diungkapkan dong dua dulu empat enggak enggaknya
	entah entahlah februari guna gunakan hal hampir hanyalah hari haruslah harusnya hendak hendaklah hendaknya hingga ia ialah ibarat
	ibaratkan ibaratnya ibu ikut ingat ingat-ingat ingin inginkah inginkan inikah inilah itukah itulah jadi jadilah jadinya jangan jangankan
	janganlah januari jauh jawab jawaban jawabnya jelas jelaskan jelaslah jelasnya jika jikalau juli jumat jumlah jumlahnya juni justru kala
	kalau kalaulah kalaupun kalian kamilah kamis kamu kamulah kan kapan kapankah kapanpun karenanya kasus katakan katakanlah katanya keadaan
	kebetulan kecil kedua keduanya keinginan kelamaan kelihatan kelihatannya kelima keluar kemarin kembali kemudian kemungkinan kemungkinannya
	kenapa kepadanya kesampaian keseluruhan keseluruhannya keterlaluan ketika khususnya kini kinilah kira kira-kira kiranya kitalah kok kurang
	lagi lagian lah lain lainnya lalu lama lamanya lanjut lanjutnya lewat lima luar macam maka makanya makin malah malahan mampu mampukah mana
	manakala manalagi maret masa masalah masalahnya masih masihkah masing masing-masing mau maupun mei melainkan melakukan melalui melihat
	melihatnya memang memastikan memberi memberikan membuat memerlukan memihak meminta memintakan memisalkan memperbuat mempergunakan
	memperkirakan memperlihatkan mempersiapkan mempersoalkan mempertanyakan mempunyai memulai memungkinkan menaiki menambahkan menandaskan
	menanti menanti-nanti menantikan menanya menanyai menanyakan mendapat mendapatkan mendatang mendatangi mendatangkan menegaskan mengakhiri
	mengapa mengatakan mengatakannya mengenai mengerjakan mengetahui menggunakan menghendaki mengibaratkan mengibaratkannya mengingat
	mengingatkan menginginkan mengira mengucapkan mengucapkannya mengungkapkan menjawab menjelaskan menuju menunjuk menunjuki menunjukkan
	menunjuknya menurut menuturkan menyampaikan menyangkut menyatakan menyebutkan menyeluruh menyiapkan merasa merekalah merupakan meski
	meskipun meyakini meyakinkan minggu minta mirip misal misalkan misalnya mula mulai mulailah mulanya mungkin mungkinkah nah naik nanti
	nantinya november nyaris nyatanya oktober olehnya padahal padanya pak paling panjang pantas pasti pastilah penting pentingnya per percuma
	perlu perlukah perlunya pernah persoalan pertama pertama-tama pertanyaan pertanyakan pihak pihaknya pukul pula pun punya rabu rasa rasanya
	rata rupanya saatnya sabtu saja sajalah saling sama sama-sama sambil sampai sampai-sampai sampaikan sana sangat sangatlah sayalah se sebab
	sebabnya sebagaimana sebagainya sebagian sebaik sebaik-baiknya sebaiknya sebaliknya sebanyak sebegini sebegitu sebelum sebelumnya
	sebenarnya seberapa sebesar sebetulnya sebisanya sebuah sebut sebutlah sebutnya secara secukupnya sedang sedangkan sedemikian sedikit
	sedikitnya seenaknya segala segalanya segera seharusnya sehingga seingat sejak sejauh sejenak sejumlah sekadar sekadarnya sekali
	sekali-kali sekalian sekaligus sekalipun sekarang sekecil seketika sekiranya sekitar sekitarnya sekurang-kurangnya sekurangnya sela selagi
	selain selaku selalu selama selama-lamanya selamanya selanjutnya selasa seluruh seluruhnya semacam semakin semampu semampunya semasa
	semasih semata semata-mata semaunya sementara semisal semisalnya sempat semua semuanya semula sendiri sendirian sendirinya senin seolah
	seolah-olah seorang sepanjang sepantasnya sepantasnyalah seperlunya sepertinya sepihak september sering seringnya serta serupa sesaat
	sesama sesampai sesegera sesekali seseorang sesuatu sesuatunya sesudah sesudahnya setelah setempat setengah seterusnya setiap setiba
	setibanya setidak-tidaknya setidaknya setinggi seusai sewaktu siap siapa siapakah siapapun sini sinilah soal soalnya suatu sudahkah
	sudahlah supaya tadi tadinya tahu tahun tak tambah tambahnya tampak tampaknya tandas tandasnya tanpa tanya tanyakan tanyanya tapi tegas
	tegasnya tempat tengah tentang tentu tentulah tentunya tepat terakhir terasa terbanyak terdahulu terdapat terdiri terhadap terhadapnya
	teringat teringat-ingat terjadi terjadilah terjadinya terkira terlalu terlebih terlihat termasuk ternyata tersampaikan tersebutlah
	tertentu tertuju terus terutama tetap tetapi tiap tiba tiba-tiba tidakkah tidaklah tiga tinggi toh tunjuk turut tutur tuturnya ucap
	ucapnya ujarnya umum umumnya ungkap ungkapnya usah usai waduh wah wahai waktu waktunya walau walaupun wong yaitu yakin yakni
`;
