/**
 * By a topic's code of IPTC Media Topics (eight digits), the words of a language that speak for it, parted by blanks, in lower case: a stem
 * with a star behind it ("wahl*"), a phrase with low lines ("hava_durumu"), "!" before one that decides and "?" before one that only hints.
 */
export type TopicTerms = Readonly<Record<string, string>>;
