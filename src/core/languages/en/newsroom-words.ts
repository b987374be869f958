/** A newsroom speaks to its readers, or credits its own: who is named in such a sentence takes no part in the story. Tested against lower case. */
export const NEWSROOM_LINE =
	/\b(?:sign(?:ing)? up (?:to|for) (?:our|the|his|her|a free)|newsletters?\b.{0,40}\binbox|our (?:\w+ ){0,3}newsletters?|subscribe (?:to|here|now|today)|follow (?:us|me|him|her)\b|follow [\p{L}\p{M} .'-]{2,40} on (?:twitter|x|facebook|instagram|bluesky|linkedin|threads|tiktok)\b|additional reporting|reporting (?:by|from)\b|(?:contributed to|provided) this (?:report|story|article)|check out (?:more|our|the rest)|download (?:the|our) app|all rights reserved|(?:this|the) (?:article|story|piece|interview) (?:was |has been )?(?:first|originally) |originally (?:appeared|published)|image credits?|photo credits?|getty images|sponsored by|invitation-only community|do i qualify|more about\b|read (?:more|next|also))/u;

/** Begins a line that credits a picture. */
export const PICTURE_CREDIT =
	/^(?:photo(?:graph|s)?|picture|image|video|illustration|credit|graphic)s?\s*(?:credit)?\s*(?::|by\b|\/)/;

/** Whom a picture beside a stroke is credited to: "Ada Morrow/AP". Lower case. */
export const CREDITED_TO =
	/^(?:ap|afp|epa|reuters|getty|shutterstock|bloomberg|alamy|npr|upi|tass|xinhua|wireimage|filmmagic|zuma|rex|sipa|magnum|tns|pa)$/;
