/** What the language calls states and regions beside the names of its tagger's file, one a line behind its Wikidata number. */
export const KNOWN_NAMES = `
159 Federação Russa
794 República Islâmica do Irão
794 República Islâmica do Irã
148 República Popular da China
213 República Checa
213 República Tcheca
36678 Cisjordânia
30 EUA
878 Emirados
`;
