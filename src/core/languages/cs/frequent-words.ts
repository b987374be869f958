/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'a v se na je že to s z o do i k ve pro by ale za jsem si po od tak jako jeho bude podle byl jsou které který také než jen už při není byla nebo jak má až ze bylo své co byly tím může kteří aby před roku';
