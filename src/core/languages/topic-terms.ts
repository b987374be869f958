/**
 * By a topic's code of IPTC Media Topics (eight digits), the words of a language that speak for it, parted by blanks, in lower case: a stem
 * with a star behind it ("wahl*"), a phrase with low lines ("hava_durumu"), "!" before one that decides and "?" before one that only hints.
 * The words behind a code with ">" before it (">20001085") tell a narrower topic once its branch is known, and speak for no branch.
 */
export type TopicTerms = Readonly<Record<string, string>>;
