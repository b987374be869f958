// @ts-check
/** What each package has of ours and of others' licences; the Apache License wants its text handed on with the code under it. */
export const TERMS = ['LICENSE', 'NOTICE', 'NOTICE-APACHE-2.0'];
