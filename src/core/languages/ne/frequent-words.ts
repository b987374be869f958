/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS = 'र को छ मा का पनि भएको लागि गरेको हो यो छन् तथा भने नेपाल गर्न थियो हुने एक बताए गर्ने उनले';
