/**
 * Short reports and previews. {A} {B} {C} {D} are clubs by what they go by, {A+} their whole names; {1} to {8} people in full, {1-} their surnames; {t} {u}
 * towns, {g} {h} grounds.
 */
export const REPORTS: readonly string[] = [
	// football
	'{A+} beat {B+} 3-1 on Saturday with two goals from striker {1} and a late header by {2}.\n{B} had led at half-time through midfielder {3}, but {1-} equalised from a free kick five minutes after the break.\n“We were patient,” said {A} manager {6}. “{1-} has been the best striker in the league.”\n{B} are now without a win in five matches. They travel to {C} next week, when defender {4} will be suspended.',
	'{B} moved to the top of the league after a goalless draw with {C} at {g}.\nGoalkeeper {2} saved a penalty from {3} in injury time. {C} were reduced to ten men when {4} was sent off.\n“It was a clear penalty,” {C} manager {7} said. {2-}, who joined from {D} in January, has not conceded a goal in six games.\n{B} host {A+} on Tuesday.',
	'Striker {5} has signed a three-year contract with {A}, the club said on Monday. The 24-year-old left {D+} in the summer after 31 goals in two seasons.\n“{5-} gives us something that we did not have,” said head coach {6}.\n{A} had been in talks with {B} over midfielder {3} as well, but {B} turned down an offer for their captain.\n{5-} could make his debut against {C} on Saturday.',
	'{C} v {D}: what to expect. {C} have won four of their last five matches and sit third in the league.\nManager {7} is without winger {1}, who has a knee injury, and goalkeeper {8}. {D} have lost only once away from home.\n{D} boss {6} said that {4} would start up front. “{4-} has trained all week,” he said.\nLast season {C} won 2-0 at {h}.',
	// basketball
	'{1} scored 34 points and {A+} beat {B+} 112-107 on Tuesday night for their fifth straight victory.\n{1-} finished with 11 rebounds. Guard {2} added 21 points and nine assists for {A}, who have won 12 of 13.\n{3} led {B} with 31 points. {B} hit only six of their last 20 shots.\n“He’s playing terrific basketball,” {A} coach {6} said of {1-}.\n{A} visit {C} on Friday.',
	'{B+} lost {2} to a sore ankle and a 14-point lead in the fourth quarter, and fell 98-95 to {D+} in the playoffs.\n{4} made two free throws with three seconds left. {5} had 27 points for {D}.\n“There’s a lot that we did well,” said {B} coach {7}. “But we came up short.”\nGame two is in {t} on Thursday.',
	// cricket
	'{A} need 112 runs to win the first Test against {B} after bowler {1} took five wickets on the third day.\n{B} were bowled out for 187, with opener {2} making 61 before he was caught by captain {3}.\n{1-} took the last three wickets in eight balls. “The pitch helped,” he said.\nBatsman {4} was 23 not out for {A} at stumps.',
	'Captain {5} hit an unbeaten century as {C} beat {D} by six wickets in the one-day match at {g}.\n{D} had made 241, {6} top scoring with 88. {C} bowlers {7} and {8} shared seven wickets.\n“{5-} made it look easy,” said {D} coach {2}. The second match of the series is on Sunday.',
	// rugby
	'{A} scored five tries to beat {B} 38-17 in the rugby championship, with fly-half {1} kicking 13 points.\nWinger {2} went over twice before half-time. {B} had prop {3} sent to the sin-bin, and {A} scored twice while he was off.\n“The scrum won it,” said {A} head coach {6}. {B} captain {4} called it a lesson.\n{B} play {C} next.',
	'{C} have named {8} as captain for the match against {D}. The flanker takes over from {3}, who is injured.\nFly-half {4} returns, and scrum-half {5} will win his 50th cap. {D} coach {7} has made two changes to the side that lost to {A}.\n{D} have not won at {h} for nine years.',
	// tennis, golf
	'{1} reached the semi-finals with a 6-4, 7-6 win over the top seed {2} on Thursday.\n{1-} saved three set points in the tie-break. He will play {3}, who beat {4} in straight sets.\n“I served well,” said {1-}, who is 22. {2-}, last year’s champion, said he had felt his shoulder.\nIn the doubles {5} and {6} lost to {7} and {8}.',
	'{3} carded a 66 to take a two-shot lead over {4} after the second round of the golf tournament in {u}.\n{3-} made six birdies and a single bogey. {5} is third, five shots behind.\n“The wind dropped,” said {3-}. {6}, who won here two years ago, missed the cut.',
	// hockey, baseball
	'{7} made 31 saves for his third shutout and {B+} beat {A+} 3-0 in the hockey playoffs on Sunday.\n{8} and {1} scored in the second period. {A} went without a goal in four power plays.\n“{7-} was the difference,” said {A} coach {2}. {B} lead the series 2-1; game four is in {t} on Tuesday.',
	'{4} hit a three-run homer in the ninth inning and {C+} rallied past {D+} 6-5 on Friday night.\nPitcher {5} struck out nine for {D}, but reliever {6} gave up four runs. {C} have won seven of eight.\n“I was looking for the fastball,” {4-} said. {D} manager {3} was ejected in the fifth inning.',
	'{D} sacked manager {8} on Sunday, a day after the 4-0 defeat by {A}. The club are second from bottom in the league with nine points from 14 matches.\nAssistant coach {2} will take charge of the team for the trip to {B}. Former {D} captain {5} and {C} coach {6} are among those who could succeed {8-}.\n“The fans deserve better,” the chairman, {3}, said.',
];
