/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'энэ нь бол байна болон юм гэж байсан тэр хийх тухай монгол улсын дээр дараа буй ба бөгөөд байгаа манай мөн гэсэн хүн оны';
