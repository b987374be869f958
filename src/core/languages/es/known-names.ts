/** What the language calls states and regions beside the names of its tagger's file, one a line behind its Wikidata number. */
export const KNOWN_NAMES = `
159 Federación Rusa
159 Federación de Rusia
794 República Islámica de Irán
148 República Popular China
884 República de Corea
213 República Checa
183 República Federal de Alemania
36678 Cisjordania
30 EE UU
30 EEUU
30 EE. UU.
878 Emiratos
794 República Islámica
794 República islámica
`;
