/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut bisa ada mereka lebih kata telah oleh sebagai kami adalah atau sudah dia para saat kepada anda seperti bahwa hanya satu namun kita belum menjadi orang harus ujar';
