/** "(Photographs by Tim Haberl)", "Foto: dpa", "© Getty Images". */
const CREDIT =
	/^[\s([]*(?:(?:lead |file |cover |top |handout )?(?:photo(?:graph(?:s|y|er|ies)?|s)?|photo illustration|image|picture|illustration|graphic|video|foto(?:graf\w*|s)?|bild(?:er)?|imagen|imagem|immagine|crédits?|zdjęcie|kuva|foto\/video)s?(?: (?:illustration|credits?|courtesy|provided))?\s*(?::|by\b|von\b|de\b|par\b|di\b|courtesy\b|credits?\b)|credits?\s*:|©|\(c\)\s|copyright\b)/iu;
/** A short line that ends in an agency of pictures. */
const PICTURE_AGENCY =
	/(?:\/|\||–|—|,|via|\()\s*(?:getty images|ap photo|shutterstock|imago(?: images)?|picture alliance|afp|epa|reuters|alamy|istock|unsplash)[\s)\].]*$/iu;
const LONGEST_CREDIT = 200;
/** What scripts, styles and markup have and sentences do not. */
const CODE =
	/\bfunction\s*\w*\s*\(|=>\s*[{(]|\b(?:var|let|const)\s+\w+\s*=|\b(?:document|window)\.\w|createElement|<\/?[a-z][\w-]*[\s>]|\{\s*[\w-]+\s*:[^{}]*\}|\}\s*[;)]|&&\s*\w+\.|@media\b|\[\/?\w+(?:\s+\w+=[^\]]*)?\]\s*\[/i;

/** Whether a text may stand below a headline: neither the credit of a picture nor code. */
export function isStandfirst(text: string): boolean {
	if (CODE.test(text)) return false;
	return text.length > LONGEST_CREDIT || !(CREDIT.test(text) || PICTURE_AGENCY.test(text));
}
