/** What the language calls states and regions beside the names of its tagger's file, one a line behind its Wikidata number. */
export const KNOWN_NAMES = `
159 Fédération de Russie
159 Fédération russe
794 République islamique d’Iran
148 République populaire de Chine
884 République de Corée
213 République tchèque
183 République fédérale d’Allemagne
36678 Cisjordanie
30 Etats-Unis
30 Etats-Unis d’Amérique
145 Royaume-Uni de Grande-Bretagne
878 Emirats arabes unis
878 Emirats
794 République islamique
`;
