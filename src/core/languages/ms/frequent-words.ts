/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke kerana tersebut boleh ada mereka lebih kata telah oleh sebagai kami adalah atau sudah beliau para ketika kepada anda seperti bahawa hanya namun kita selepas turut tahun bagi berkata ialah kalangan manakala';
