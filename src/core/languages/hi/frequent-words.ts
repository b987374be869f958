/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'के में की है और से का को पर ने कि यह एक हैं इस भी नहीं लिए तो हो गया था कहा कर किया वह साथ रहे जो थी बाद';
