/** The file that speaks to a CouchDB, opened by whoever holds it when the reader has joined machines, and never else. */
export { answerAt } from './answer-at.ts';
