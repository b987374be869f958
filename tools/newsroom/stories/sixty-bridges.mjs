// @ts-check
/** A long read: sixty paragraphs, for passages that stand far down a page. */
export const SIXTY_BRIDGES = `
The river Aune is 212 kilometres long and has sixty bridges. I walked from the first to the last in eleven days, with one pair of boots, and wrote a paragraph on each. This is the first: a plank, at the spring, that a cow could cross if she wished to.

The second bridge is two planks. A farmer laid the other one after his wife had stepped off the first. Below it the water is so clear that it looks like a fault in the air.

Bridge three has a rail, and on the rail somebody has carved the date 1911 and, under it, a heart with one name.

The fourth belongs to the forest service and says so on a sign larger than the bridge.

At the fifth the path changes sides, for no reason that I could see, and changes back at the sixth.

The sixth is of stone, the first that is. Its single arch leans a little upstream, as people do in a wind they are used to.

The seventh was washed away in the spring flood of two years ago. There is a rope now, and a notice that advises against the rope.

Number eight carries a road, and on the road, twice a day, the bus to Hallin.

The ninth bridge is in Hallin itself, which has a church, a shop and a dog that follows walkers to the tenth and then goes home.

At the tenth I met Bertil Sand, who paints the railings. “By the time I reach the end of it, the beginning is rusty again,” he said. He has painted it nine times.

The eleventh is closed, but only to horses.

The twelfth has a toll house without a toll. The keeper's family still lives there, and grows beans up the barrier.

Thirteen was left out by the engineers of 1890, who went straight from twelve to fourteen. Walkers count it all the same, and touch the empty bank where it is not.

The fourteenth is iron, green, and rings when you stamp on it. Everybody stamps on it.

Bridge fifteen has a plaque for a flood, sixteen for a bishop, and it is plain which of them was taken more seriously.

The sixteenth has niches for six saints and holds five. The sixth is said to have jumped.

From the seventeenth you see the mill at Oster, which ground flour until the war and holds weddings now.

The eighteenth is the mill's own, and has a lock on it for the weddings.

At nineteen the Aune takes in the Little Aune, which is larger.

The twentieth is a motorway. You pass beneath it for four minutes, in a noise like a held breath.

Twenty-one is a pipe with steps. It brings water to the town from which twenty-two brings it back.

Twenty-two, then, is also a pipe, and warm. Cats sleep on it in a row, from the dark one to the light one.

The twenty-third bridge has been under repair for so long that the scaffold has a nest in it, and the nest is protected.

On the twenty-fourth a man was selling plums from a pram. He took no money from me, because I had carried the plums, he said, by being there.

Twenty-five leads to an island, twenty-six leads off it again.

The island between them has one house, two goats and three names, depending on the map.

The twenty-sixth is the longest wooden bridge in the province, by eleven centimetres, since the other one shrank.

Twenty-seven was a gift from the twin town, and is in the style of the twin town, where there is no river.

The twenty-eighth is where the rowing club turns. You can hear the count before you see the boats.

At twenty-nine I slept in the lock-keeper's hut and dreamt of the number thirty.

The thirtieth bridge is the middle. Somebody has painted a line across it, and an arrow each way: spring, sea.

Thirty-one carries the railway, and walkers too, behind a fence that hums when a train is still far off.

Bridge thirty-two has an echo. It returns the ends of words, so that whatever you ask it sounds answered.

The thirty-third is a dam, if you ask the power company, and a bridge, if you ask anybody who has to get to school.

At the thirty-fourth there is a ferry as well, out of spite.

The ferryman and the bridge warden of thirty-four have not spoken since 1987. Both were very kind to me about the weather.

Thirty-six, since the spite has its own paragraph, is low enough to touch from a boat, and its underside is covered in names.

The thirty-seventh was built for a film, in which it is blown up. They used a model for that, and left the bridge.

Thirty-eight has a traffic light for cyclists, which cyclists regard as a kind of flower.

From thirty-nine on, the river is wide enough to have two weathers.

The fortieth belongs to a brewery. The pipe along its rail is not for water.

On the forty-first stands a telescope that shows the forty-second, for a coin.

The forty-second, seen from close by, is much as it was in the telescope, but with more pigeons.

Forty-three swings open for ships on Tuesdays and Fridays. It was Wednesday, and it looked as if it minded.

At forty-four the salt begins, the baker told me. She can taste it in the tap water after a west wind.

Rosa Achternbusch has kept the tide gauge at bridge forty-five for thirty years. “The river thinks it is going to the sea, but twice a day the sea comes to have a look at it,” she said.

Forty-six is the only one of the sixty with a roof. Swallows have it in summer, and in winter a choir.

The forty-seventh is a copy of the forty-sixth, without the roof, made by a town that could not afford to be outdone completely.

Forty-eight has love locks, and a man with bolt cutters on the first Monday of the month.

The forty-ninth is slippery, and says so in four languages, of which the third is wrong in a charming way.

Fifty! There is a bench. I sat on it.

Bridge fifty-one was opened by a queen, fifty-two by a mayor, and fifty-three, in the end, by some children, because the mayor was late.

The fifty-second leads to the fish market, and smells of ice.

On the fifty-third the children are on a plaque now. One of them is the mayor.

From fifty-four you can see the cranes of the harbour, standing about like guests who know nobody.

Fifty-five and fifty-six are twins, one for each direction. Walkers may use either, and use the western one, in the sun.

The fifty-seventh lifts. I waited twenty minutes for a yacht that then thought better of it.

Bridge fifty-eight is a gangway, strictly speaking, but it has been there since 1962, and the ship has not.

The fifty-ninth goes out to the lighthouse, and stops short of it by the length of a dog's jump, which is how the keeper likes it.

The sixtieth bridge is a plank. It lies on the beach, where the Aune runs out in a fan no deeper than a hand, and a cow could cross it if she wished to.
`;
