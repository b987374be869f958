/** What the language calls states and regions beside the names of its tagger's file, one a line behind its Wikidata number. */
export const KNOWN_NAMES = `
159 Venäjän federaatio
148 Kiinan kansantasavalta
36678 Länsiranta
`;
