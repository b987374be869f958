/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'ja on ei että se hän oli ovat joka mutta myös kun niin tai kuin ole hänen jos sen vain mukaan jo mitä olisi ne vielä jotka nyt kanssa tämä sitä minä me olla olivat sekä joten noin eivät voi siitä jälkeen ennen sanoo kertoo tänä vuoden';
