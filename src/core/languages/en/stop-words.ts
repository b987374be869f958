/** English function words and the small change of news prose: they say nothing about what a text is about. */
export const STOP_WORDS = `a about above according across after again against ago ain all almost along already also although always am amid among an and
another any anyone anything are aren around as ask asked at away back be became because become been before began behind being below
between both but by call called came can cannot come could couldn did didn do does doesn doing don done down during each either else
even ever every everyone everything far few for from further gave get give given go going gone got had hadn has hasn have haven
having he her here hers herself him himself his how however i if in including indeed instead into is isn it its itself just keep
kept know known last later least less let like likely ll made make many may maybe me might mine more most mr mrs ms much must my
myself near nearly never new next no nobody none nor not nothing now of off often on once one only onto or other others ought our
ours ourselves out over own per perhaps put quite rather re really said same saw say saying says see seem seen several shall she
should shouldn since so some someone something soon still such take taken tell than that the their theirs them themselves then there
these they thing things this those though three through thus till to today together told tomorrow too took toward towards two under
until unless up upon us use used using ve very via want wants was wasn we well went were weren what whatever when where whether which
while who whom whose why will with within without won would wouldn year years yes yesterday yet you your yours yourself yourselves
monday tuesday wednesday thursday friday saturday sunday`;
