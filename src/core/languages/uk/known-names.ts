/** What the language calls states and regions beside the names of its tagger's file, one a line behind its Wikidata number. */
export const KNOWN_NAMES = `
159 Російська Федерація
159 Російської Федерації
159 РФ
148 КНР
423 КНДР
183 ФРН
36678 Західний берег
878 ОАЕ
`;
