/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	"va bir bu uchun bilan ham da ning ga boʻlgan emas bo'lib kerak shu o'z eng har yil juda lekin ular yoki deb qilish esa o'zbekiston mumkin keyin bo'yicha edi ya'ni haqida qildi ni bor uning unda yilda edilgan";
