/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'və bir bu da də üçün ilə olan ki daha çox o nə sonra kimi var həm ən olub isə edib edilib görə hər onun bildirib ya üzrə qədər deyil ildə deyib onlar idi öz bütün yeni iki ancaq həmin edən';
