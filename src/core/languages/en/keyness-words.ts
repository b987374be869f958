export const KEYNESS_STOP_WORDS = new Set(
	`the a an of to in and or for on at by with from as is was are were be been that this it its he his she her they their who not but has
	have had will would i we you our your there what which when if so do does did can could about more than into up out just all no one
	said says`.split(/\s+/),
);

export const PERSONAL_WORD = /\b(?:I|we|my|our|us|me)\b/;

export const POINTED_WORD =
	/\b(?:not|never|no|nothing|nobody|worst|best|terrible|wrong|shame\w*|disaster\w*|fail\w*|lie\w*|must|always|absolutely|outrage\w*|disgrace\w*)\b|n[’']t\b/i;
