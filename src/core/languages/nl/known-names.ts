/** What the language calls states and regions beside the names of its tagger's file, one a line behind its Wikidata number. */
export const KNOWN_NAMES = `
159 Russische Federatie
794 Islamitische Republiek Iran
148 Volksrepubliek China
213 Tsjechische Republiek
36678 Westelijke Jordaanoever
30 VS
145 VK
878 Emiraten
794 Islamitische Republiek
`;
