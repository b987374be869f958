/** What the language calls states and regions beside the names of its tagger's file, one a line behind its Wikidata number. */
export const KNOWN_NAMES = `
159 Ryska federationen
794 Islamiska republiken Iran
148 Folkrepubliken Kina
36678 Västbanken
878 Emiraten
`;
