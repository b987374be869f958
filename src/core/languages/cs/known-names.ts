/** What the language calls states and regions beside the names of its tagger's file, one a line behind its Wikidata number. */
export const KNOWN_NAMES = `
159 Ruská federace
159 Ruské federace
794 Íránská islámská republika
148 Čínská lidová republika
213 Česká republika
213 České republiky
213 České republice
183 Spolková republika Německo
36678 Západní břeh
36678 Západním břehu
794 Islámská republika
794 Islámské republiky
794 Islámské republice
`;
