/** What the language calls states and regions beside the names of its tagger's file, one a line behind its Wikidata number. */
export const KNOWN_NAMES = `
159 Federazione Russa
159 Federazione russa
794 Repubblica Islamica dell’Iran
148 Repubblica Popolare Cinese
884 Repubblica di Corea
213 Repubblica Ceca
183 Repubblica federale tedesca
36678 Cisgiordania
878 Emirati
794 Repubblica Islamica
794 Repubblica islamica
`;
