/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'de și în a la cu o pe nu din care un să că au mai este fi ce pentru s al fost am sau se ca lui ale unei va iar prin dar cel după i sunt între cea fără până despre însă unui ai are acest această fiind';
