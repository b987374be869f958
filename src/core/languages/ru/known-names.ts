/** What the language calls states and regions beside the names of its tagger's file, one a line behind its Wikidata number. */
export const KNOWN_NAMES = `
159 Российская Федерация
159 Российской Федерации
159 РФ
794 Исламская Республика Иран
148 КНР
884 Республика Корея
423 КНДР
183 ФРГ
36678 Западный берег
878 ОАЭ
`;
