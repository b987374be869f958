/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'và của là có được cho không các trong một người những với đã này để khi từ đến về tại sẽ ra cũng như năm vào trên đó ở theo đang phải nhiều do bị còn lại sau ông bà thì nhưng hơn làm việc';
