export const LEANS_ON_BEFORE =
	/^(?:He|She|It|They|His|Her|Their|Its|This|That|These|Those|There|Here|But|And|Or|So|Yet|Nor|Both|Such|Another|Others?)\b/;
/** A publisher's own words, a credit or a caption: no fact of a story. */
export const NO_FACT =
	/\b(?:newsletters?|sign up|subscrib(?:e|ers?)|your inbox|follow us|read more|click here|all rights reserved|download our app|support our journalism)\b|^\W*(?:additional )?(?:reporting|writing|editing|compiled|edited) by\b|\b(?:photo(?:graph|s)?|pictures?|images?|credits?|video|caption|file photo)(?: by)?\s*:|©|\/(?:Getty|AP|AFP|Reuters|EPA)\b/i;
