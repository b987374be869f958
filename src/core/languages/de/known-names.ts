/** What the language calls states and regions beside the names of its tagger's file, one a line behind its Wikidata number. */
export const KNOWN_NAMES = `
159 Russische Föderation
159 Russischen Föderation
794 Islamische Republik Iran
794 Islamischen Republik Iran
148 Volksrepublik China
884 Republik Korea
213 Tschechische Republik
213 Tschechischen Republik
183 Bundesrepublik Deutschland
183 Bundesrepublik
878 Vereinigten Arabischen Emirate
878 Vereinigten Arabischen Emiraten
878 Emirate
36678 Westjordanland
30 Vereinigten Staaten
30 Vereinigte Staaten von Amerika
145 Vereinigten Königreich
145 Vereinigten Königreichs
851 Saudi-Arabien
929 Zentralafrikanischen Republik
794 Islamische Republik
794 Islamischen Republik
`;
