/** What the class of a picture's, a film's or a player's box tells it by. */
export const OF_MEDIA = /media|image|photo|picture|video|audio|player|gallery|caption|figure|foto|bild/i;
