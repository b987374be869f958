// @ts-check
/** Letters to one reader alone in the interface's languages beyond English, German, French and Spanish: of a bank, a clinic, a school. */

export const LETTERA = [
	'Gentile signora, abbiamo riletto tutto quello che ci ha mandato la settimana scorsa e vogliamo risponderle prima di sabato, così che ne possa parlare a casa con calma insieme ai suoi.',
	'La rata concordata in autunno con il padrone di casa è di 412 euro e la prima scade il primo del mese prossimo. Ci ha detto che da maggio lavora meno ore: ci mandi per favore le ultime tre buste paga.',
	'La richiesta del dodici non è stata accolta perché mancava un foglio. Può chiederci entro quattro settimane, per iscritto o allo sportello, di guardarla ancora una volta, e venire con chi vuole lei.',
	'Non risponda mai con il numero della carta. Se qualcuno la chiama per chiederlo, riattacchi e chiami il numero che trova sulla lettera. Ci dispiace che ci sia voluto tanto.',
];
export const CARTA_PT = [
	'Cara senhora, voltámos a ler tudo o que nos mandou na semana passada e queremos responder antes de sábado, para que possa falar disso em casa com calma, com quem quiser.',
	'A prestação combinada no outono com o senhorio é de 412 e a primeira vence no dia um do próximo mês. Disse-nos que desde maio trabalha menos horas: mande-nos por favor os últimos três recibos.',
	'O pedido do dia doze não foi aceite porque faltava uma folha. Pode pedir-nos dentro de quatro semanas, por escrito ou ao balcão, que o vejamos outra vez, e vir acompanhada se assim o desejar.',
	'Nunca responda com o número do cartão. Se alguém lhe telefonar a pedi-lo, desligue e ligue para o número que está na carta. Lamentamos que tenha demorado tanto tempo.',
];
export const BRIEF_NL = [
	'Beste mevrouw, we hebben alles nog eens gelezen wat u ons vorige week hebt gestuurd en willen u voor zaterdag antwoorden, zodat u er thuis rustig over kunt praten met wie u maar wilt.',
	'Het bedrag dat u in de herfst met uw huisbaas hebt afgesproken is 412 en het eerste deel moet op de eerste van de volgende maand betaald zijn. U werkt sinds mei minder uren: stuur ons de laatste drie loonstroken.',
	'Uw aanvraag van de twaalfde is niet toegewezen omdat er een blad ontbrak. U kunt ons binnen vier weken, schriftelijk of aan de balie, vragen er nog eens naar te kijken, en iemand meenemen als u dat prettig vindt.',
	'Antwoord nooit met het nummer van uw kaart. Belt iemand u daarvoor op, hang dan op en bel het nummer dat op de brief staat. Het spijt ons dat het zo lang heeft geduurd.',
];
export const LIST = [
	'Szanowna Pani, przeczytaliśmy jeszcze raz wszystko, co przysłała nam Pani w zeszłym tygodniu, i chcemy odpowiedzieć przed sobotą, żeby mogła Pani spokojnie porozmawiać o tym w domu z najbliższymi.',
	'Rata uzgodniona jesienią z właścicielem mieszkania wynosi 412, a pierwszą trzeba zapłacić do pierwszego dnia przyszłego miesiąca. Mówiła Pani, że od maja pracuje krócej: prosimy przysłać trzy ostatnie odcinki wypłaty.',
	'Wniosku z dwunastego nie przyjęto, bo brakowało jednej kartki. W ciągu czterech tygodni może Pani poprosić na piśmie albo w okienku, żebyśmy spojrzeli na niego jeszcze raz, i przyjść z kimś, komu Pani ufa.',
	'Proszę nigdy nie odpisywać numerem karty. Jeśli ktoś o niego zadzwoni, proszę odłożyć słuchawkę i zadzwonić pod numer podany w liście. Przykro nam, że trwało to tak długo.',
];
export const BREV = [
	'Hej, vi har läst igenom allt som du skickade till oss förra veckan en gång till och vill svara före lördag, så att du hinner prata om det hemma i lugn och ro med vem du vill.',
	'Beloppet som du kom överens om med din hyresvärd i höstas är 412 och den första delen ska betalas den första nästa månad. Du sade att du arbetar färre timmar sedan i maj: skicka oss de tre senaste lönebeskeden.',
	'Ansökan från den tolfte kunde inte beviljas eftersom ett papper saknades. Du kan inom fyra veckor, skriftligt eller vid disken, be oss att titta på den igen, och ta med dig någon om du vill.',
	'Svara aldrig med numret på ditt kort. Om någon ringer och frågar efter det, lägg på och ring numret som står i brevet. Vi är ledsna att det har tagit så lång tid.',
];
export const MEKTUP = [
	'Sayın hanımefendi, geçen hafta bize gönderdiğiniz her şeyi bir kez daha okuduk ve cumartesiden önce yanıt vermek istiyoruz, böylece evde yakınlarınızla bu konuyu rahatça konuşabilirsiniz.',
	'Sonbaharda ev sahibinizle anlaştığınız tutar 412 ve ilk taksitin gelecek ayın birinde ödenmesi gerekiyor. Mayıstan beri daha az saat çalıştığınızı söylemiştiniz: lütfen son üç maaş bordronuzu bize gönderin.',
	'Ayın on ikisindeki başvurunuz bir kâğıt eksik olduğu için kabul edilmedi. Dört hafta içinde yazılı olarak ya da gişede, yeniden bakmamızı isteyebilirsiniz; dilerseniz yanınızda birini de getirebilirsiniz.',
	'Lütfen kartınızın numarasını hiçbir zaman yazmayın. Biri arayıp sorarsa telefonu kapatın ve mektuptaki numarayı arayın. Bunun bu kadar uzun sürmesine üzüldük, size iyi bir hafta dileriz. Görüşmek için her gün dokuz ile on iki arasında gelebilirsiniz; kapıda adınızı söylemeniz yeter, sıra numarası almanız gerekmez. Gelirken yalnız kimliğinizi ve bu mektubu getirin.',
];
export const LYST = [
	'Шановна пані, ми ще раз перечитали все, що ви надіслали нам минулого тижня, і хочемо відповісти до суботи, щоб ви могли спокійно поговорити про це вдома з тими, кому довіряєте.',
	'Сума, про яку ви восени домовилися з власником помешкання, становить 412, і першу частину треба сплатити до першого числа наступного місяця. Ви казали, що з травня працюєте менше годин: надішліть нам три останні довідки.',
	'Вашу заяву від дванадцятого не прийняли, бо бракувало одного аркуша. Протягом чотирьох тижнів ви можете письмово або біля віконця попросити нас подивитися ще раз і прийти з кимось, якщо бажаєте.',
	'Ніколи не відповідайте номером картки. Якщо хтось телефонує й питає про нього, покладіть слухавку та зателефонуйте за номером, який є в листі. Нам шкода, що це тривало так довго. Ми чекаємо на вас щодня з дев’ятої до дванадцятої години.',
];
export const SURAT = [
	'Ibu yang terhormat, kami sudah membaca sekali lagi semua yang Ibu kirim minggu lalu dan ingin menjawab sebelum hari Sabtu, supaya Ibu dapat membicarakannya dengan tenang di rumah bersama keluarga.',
	'Jumlah yang disepakati dengan pemilik rumah pada musim gugur adalah 412 dan bagian pertama harus dibayar pada tanggal satu bulan depan. Ibu berkata bahwa sejak Mei jam kerja berkurang: kirimkan tiga slip gaji terakhir.',
	'Permohonan tanggal dua belas belum dapat diterima karena satu lembar kurang. Dalam empat minggu Ibu boleh meminta kami melihatnya lagi, secara tertulis atau di loket, dan datang bersama seseorang bila mau.',
	'Jangan pernah menjawab dengan nomor kartu. Kalau ada yang menelepon dan memintanya, tutup telepon lalu hubungi nomor yang ada di surat. Kami minta maaf karena ini memakan waktu begitu lama.',
];
export const RISALA = [
	'سيدتي العزيزة، قرأنا مرة أخرى كل ما أرسلته إلينا في الأسبوع الماضي، ونريد أن نجيبك قبل يوم السبت كي يكون لديك وقت للحديث عنه في البيت مع من تثقين بهم من أهلك.',
	'المبلغ الذي اتفقت عليه مع صاحب البيت في الخريف هو 412، والجزء الأول منه يجب أن يدفع في أول يوم من الشهر القادم. قلت لنا إن ساعات عملك صارت أقل منذ مايو، فأرسلي إلينا من فضلك آخر ثلاثة كشوف للراتب.',
	'لم يقبل طلبك المقدم في الثاني عشر لأن ورقة واحدة كانت ناقصة. يمكنك خلال أربعة أسابيع أن تطلبي منا كتابة أو عند الشباك أن ننظر فيه مرة أخرى، وأن تأتي مع شخص آخر إذا أردت ذلك.',
	'لا تجيبي أبدا برقم بطاقتك. إذا اتصل بك أحد وسألك عنه فأغلقي الهاتف واتصلي بالرقم المكتوب في هذه الرسالة. نأسف لأن الأمر طال إلى هذا الحد ونتمنى لك أسبوعا طيبا.',
];
export const MIKHTAV = [
	'שלום רב, קראנו שוב את כל מה ששלחת אלינו בשבוע שעבר, ואנחנו רוצים לענות לך לפני סוף השבוע כדי שיהיה לך זמן לדבר על כך בבית בנחת עם מי שאת סומכת עליו.',
	'הסכום שסיכמת עליו בסתיו עם בעל הדירה הוא 412, ואת החלק הראשון יש לשלם באחד לחודש הבא. אמרת לנו שמאז חודש מאי את עובדת פחות שעות, ולכן נבקש לשלוח אלינו את שלושת תלושי השכר האחרונים.',
	'הבקשה מיום שנים עשר לא התקבלה משום שדף אחד היה חסר. בתוך ארבעה שבועות אפשר לבקש מאיתנו, בכתב או בדלפק, לבדוק אותה פעם נוספת, ולבוא עם אדם נוסף אם נוח לך כך.',
	'לעולם אין לענות לנו עם מספר הכרטיס. אם מישהו מתקשר ומבקש אותו, כדאי לנתק ולהתקשר למספר הכתוב במכתב הזה. אנחנו מצטערים שהדבר נמשך זמן רב כל כך ומאחלים לך שבוע טוב. המשרד פתוח בכל יום משעה תשע עד שתים עשרה, ואין צורך לקבוע תור מראש.',
];
export const PATRA = [
	'प्रिय महोदया, पिछले सप्ताह आपने हमें जो कुछ भेजा था उसे हमने एक बार फिर पढ़ लिया है और शनिवार से पहले उत्तर देना चाहते हैं, ताकि आप घर पर अपने लोगों से इस बारे में आराम से बात कर सकें।',
	'पतझड़ में मकान मालिक के साथ जो रकम तय हुई थी वह 412 है और उसका पहला हिस्सा अगले महीने की पहली तारीख को देना है। आपने बताया था कि मई से आपके काम के घंटे कम हो गए हैं: कृपया पिछली तीन वेतन पर्चियाँ भेजें।',
	'बारह तारीख की आपकी अर्ज़ी स्वीकार नहीं हुई क्योंकि एक काग़ज़ नहीं था। चार सप्ताह के भीतर आप लिखकर या खिड़की पर हमसे कह सकती हैं कि हम उसे फिर देखें, और चाहें तो किसी को साथ ला सकती हैं।',
	'अपने कार्ड का नंबर कभी उत्तर में न लिखें। अगर कोई फ़ोन करके पूछे तो फ़ोन रख दें और उस नंबर पर बात करें जो पत्र में है। हमें खेद है कि इसमें इतना समय लगा।',
];
export const TEGAMI = [
	'先週お送りいただいた書類をもう一度すべて拝見しました。ご家族とゆっくり相談していただけるよう、週末の前にお返事を差し上げます。ご不安なお気持ちで待たせてしまい、申し訳ありませんでした。',
	'秋に家主の方と取り決めた金額は四百十二で、最初の分の期限は来月の一日です。五月から勤務時間が減ったと伺いましたので、直近三か月分の給与明細を窓口あてにお送りください。写しでもかまいません。',
	'十二日のお申し込みは、書類が一枚足りなかったため受け付けられませんでした。四週間のうちであれば、書面または窓口でもう一度見るよう求めることができます。付き添いの方と一緒に来ていただいても結構です。',
	'カードの番号は決して返信に書かないでください。電話で番号を尋ねられたら切って、この手紙にある番号へおかけください。時間がかかりましたことを重ねておわびし、よい一週間になりますようお祈りします。',
];
export const PYEONJI = [
	'지난주에 보내 주신 서류를 모두 다시 읽었습니다. 댁에서 가족과 천천히 이야기하실 수 있도록 주말이 되기 전에 답을 드리고자 합니다. 오래 기다리시게 해서 죄송하다는 말씀을 먼저 드립니다.',
	'가을에 집주인과 합의하신 금액은 412이고 첫 번째 몫은 다음 달 첫날까지 내셔야 합니다. 오월부터 근무 시간이 줄었다고 하셨으니 최근 석 달 치 급여 명세서를 저희에게 보내 주시기 바랍니다.',
	'십이일에 내신 신청은 종이 한 장이 빠져 있어서 받아들이지 못했습니다. 사 주 안에 글로 쓰시거나 창구에 오셔서 다시 보아 달라고 하실 수 있으며, 원하시면 다른 분과 함께 오셔도 됩니다.',
	'카드 번호는 절대로 답장에 적지 마십시오. 누가 전화를 걸어 번호를 물으면 끊으시고 이 편지에 적힌 번호로 전화해 주십시오. 일이 이렇게 오래 걸린 점을 다시 한번 사과드리며 평안한 한 주를 보내시기 바랍니다. 창구는 매일 아홉 시부터 열두 시까지 열려 있고 미리 약속하지 않으셔도 됩니다. 오실 때는 신분증과 이 편지만 가지고 오시면 충분합니다. 주차는 건물 뒤편에 하실 수 있고 요금은 받지 않습니다.',
];
export const XIN = [
	'您好，您上星期寄给我们的材料，我们又从头到尾看了一遍，想在周末之前给您答复，好让您有时间在家里和信任的人慢慢商量。让您等了这么久，我们先向您道歉。',
	'秋天您和房东说定的数目是四百一十二，第一笔要在下个月一号以前付清。您告诉我们，从五月起您的工作时间少了，所以请把最近三个月的工资单寄来，寄复印件也可以。',
	'您十二号提出的申请没有通过，因为少了一张纸。四个星期之内，您可以写信，也可以到窗口来，要求我们再看一次；如果您愿意，可以请一个人陪您一起来，不用事先约好时间。',
	'请千万不要在回信里写卡号。如果有人打电话来问，请挂断，再打信上的那个号码。事情拖了这么长时间，我们很过意不去，祝您这个星期一切顺利，也祝您家里的人都好。',
];
