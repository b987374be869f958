/** Articles, prepositions, pronouns, auxiliaries, days and months beside the frequent words; from stopwords-iso and by hand. */
export const FUNCTION_WORDS = `
	abdul abdullah acara ahmad air akhbar akhir aktiviti alam amat amerika anak anggota antara antarabangsa apa apabila april as asas asean
	asia asing atas awal awam bagaimanapun bahagian bahan baharu baik bandar bank banyak barangan baru baru-baru bawah beberapa bekas belum
	berada berakhir berbanding berdasarkan berharap berikutan berjaya berjumlah berkaitan berkenaan berlaku bermula bernama bernilai bersama
	berubah besar bhd bidang bilion bn bukan bulan bursa cadangan dagangan dana dapat daripada dasar datang datuk demikian depan derivatives
	dewan diadakan dibuka dicatatkan dijangka diniagakan dis disember ditutup dolar dr dua dunia ekonomi eksekutif eksport empat enam faedah
	feb global hadapan harga hari hasil hingga hubungan ia iaitu indeks industri islam isnin isu jabatan jalan jan jawatan jawatankuasa jepun
	jika jualan julai jumaat jumlah jun juta kadar kali katanya kaunter kawasan keadaan kecil kedua kedua-dua kedudukan kekal kementerian
	kemudahan kenaikan kenyataan kepentingan keputusan kerajaan kereta kerja kerjasama kes keselamatan keseluruhan kesihatan ketua keuntungan
	kewangan khamis kini kira-kira klci klibor komposit kontrak kos kuala kuasa kukuh kumpulan lagi lain langkah laporan lepas lima lot luar
	lumpur mac mahkamah mahu majlis makanan maklumat malam mana masa masalah masih masing-masing masyarakat mata media mei melalui melihat
	memandangkan memastikan membantu membawa memberi memberikan membolehkan membuat mempunyai menambah menarik menawarkan mencapai mencatatkan
	mendapat mendapatkan menerima menerusi mengadakan mengambil mengenai menggalakkan menggunakan mengikut mengumumkan mengurangkan meningkat
	meningkatkan menjadi menjelang menokok menteri menunjukkan menurut menyaksikan menyediakan merosot merupakan mesyuarat minat minggu minyak
	modal mohd mudah mungkin naik najib nasional negara negara-negara negeri niaga nilai nov ogos okt operasi orang pagi paling pameran papan
	paras parlimen parti pasaran pasukan pegawai pejabat pekerja pelabur pelaburan pelancongan pelanggan pelbagai peluang pembangunan
	pemberita pembinaan pemimpin pendapatan pendidikan penduduk penerbangan pengarah pengeluaran pengerusi pengguna pengurusan peniaga
	peningkatan penting peratus perdagangan perdana peringkat perjanjian perkara perkhidmatan perladangan perlu permintaan perniagaan
	persekutuan persidangan pertama pertubuhan pertumbuhan perusahaan peserta petang pihak pilihan pinjaman polis politik presiden prestasi
	produk program projek proses proton pukul pula pusat rabu rakan rakyat ramai rantau raya rendah ringgit rumah sabah sahaja saham sama
	sarawak satu sawit sdn sebahagian sebanyak sebarang sebelum sebelumnya sebuah secara sedang segi sehingga sejak sekarang sektor sekuriti
	selain selama selasa selatan seluruh semakin semalam semasa sementara semua semula sen sendiri seorang sepanjang sept september serantau
	seri serta sesi setiap setiausaha sidang singapura sini sistem sokongan sukan suku sumber supaya susut syarikat syed tahap tan tanah tanpa
	tawaran teknologi tempat tempatan tempoh tenaga tengah tentang terbaik terbang terbesar terbuka terdapat terhadap termasuk terus tetapi
	tiada tiga timbalan timur tindakan tinggi tun tunai turun umno unit untung urus usaha utama walaupun wang wanita wilayah
`;
