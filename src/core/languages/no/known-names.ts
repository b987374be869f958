/** What the language calls states and regions beside the names of its tagger's file, one a line behind its Wikidata number. */
export const KNOWN_NAMES = `
159 Den russiske føderasjon
148 Folkerepublikken Kina
36678 Vestbredden
878 Emiratene
`;
