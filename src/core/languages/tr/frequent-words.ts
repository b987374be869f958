/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	've bir bu da de için ile olarak olan çok daha gibi ne sonra kadar en o ya var olduğu ise değil mi dedi her ki yeni büyük diye göre iki tarafından ancak ama oldu üzerinde hem biz ben şu yok kendi önce eden ilk olduğunu sayın arasında';
