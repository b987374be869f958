import { type CueList, wordList } from '../cue-list.ts';

export const CUES: CueList = {
	verbs: wordList(
		`kata katanya ujar ujarnya tutur tuturnya ucap ucapnya ungkap ungkapnya jelas jelasnya terang terangnya tegas tegasnya sebut sebutnya
		imbuh imbuhnya tambah tambahnya papar paparnya tandas tandasnya urai urainya beber bebernya cetus cetusnya lanjut lanjutnya sambung
		sambungnya pungkas pungkasnya kenang kenangnya sindir sindirnya keluh keluhnya seru serunya tulis tulisnya cuit cuitnya timpal
		timpalnya jawab jawabnya tanya tanyanya aku akunya kisah kisahnya ulas ulasnya tukas tukasnya simpul simpulnya harap harapnya kilah
		kilahnya bilang bilangnya nilai nilainya berkata mengatakan menyatakan menyebut menyebutkan menjelaskan menuturkan menegaskan
		menambahkan mengungkapkan memaparkan menerangkan mengungkap mengumumkan melaporkan menulis menjawab bertanya menanyakan menanggapi
		mengaku mengakui membenarkan membantah menyangkal menolak mengkritik menuduh menuding mengecam mengingatkan memperingatkan meminta
		menuntut mendesak mengimbau menyerukan berjanji memastikan menjamin menilai berpendapat menganggap menduga memperkirakan memprediksi
		berharap menyesalkan mengeluhkan menyarankan mengusulkan merekomendasikan mengancam memuji mengapresiasi menyampaikan membeberkan
		menceritakan bercerita mengisahkan mengenang menyimpulkan melanjutkan menggarisbawahi menekankan menyoroti mengklaim mengonfirmasi
		mengkonfirmasi mencontohkan menyindir mengutip dikutip dilansir bersaksi berujar bertutur berucap berseloroh menandaskan mengutarakan
		mengemukakan`,
	),
	accordingTo: wordList('menurut berdasarkan'),
	pronouns: /^(?:dia|ia|beliau|mereka)$/,
	determiners: wordList('para seorang sang si ini itu'),
	prepositions: wordList(
		`di ke dari dengan untuk oleh pada dalam kepada terhadap tentang antara tanpa setelah sebelum sebagai bahwa yang ketika saat`,
	),
	times: wordList('senin selasa rabu kamis jumat sabtu minggu kemarin hari besok'),
	beyond: wordList('telah sudah akan juga kemudian lalu'),
	roles: wordList(
		`presiden wapres menteri *menko perdana gubernur bupati wali_kota walikota jubir juru direktur sekretaris ketua wakil anggota kepala
		kapolda kapolres kapolri kabid kasat kasi dirjen dirut jaksa hakim pengacara profesor prof dr peneliti pakar ahli analis ekonom penulis
		wartawan aktor aktris sutradara penyanyi pelatih pemain kapten kiper dokter perawat saksi warga tetangga ibu bapak pak bu ayah anak
		kakak adik istri suami korban polisi komandan jenderal kolonel paus uskup raja ratu pangeran pemimpin kandidat calon capres cawapres
		dubes duta pendiri pengusaha pemilik manajer koordinator politisi politikus aktivis rektor guru siswa`,
	),
	bodies: wordList(
		`polisi pemerintah kementerian kejaksaan partai perusahaan serikat asosiasi organisasi yayasan universitas institut pengadilan komisi
		dewan badan bank federasi klub tni polri kpk bmkg bnpb`,
	),
	joinsGenitives: true,
};
