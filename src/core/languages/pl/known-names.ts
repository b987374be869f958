/** What the language calls states and regions beside the names of its tagger's file, one a line behind its Wikidata number. */
export const KNOWN_NAMES = `
159 Federacja Rosyjska
159 Federacji Rosyjskiej
794 Islamska Republika Iranu
148 Chińska Republika Ludowa
213 Republika Czeska
36678 Zachodni Brzeg
36678 Zachodnim Brzegu
30 USA
`;
