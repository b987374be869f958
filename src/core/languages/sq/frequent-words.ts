/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'të e në dhe për i me një që është nga se nuk më ka si u do por janë këtë ky kjo tha ishte duke edhe ai ajo mund kanë pas deri tij gjatë saj vetëm ose kishte';
