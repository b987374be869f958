/** Whether a line opens like a byline: "By Ana Ruiz", "Posted by Ana Ruiz", "Text: Jan Vos". */
export function opensByline(line: string): boolean {
	return /^(?:(?:(?:posted|written|published|reported) )?by|von|par|por|di|door|av|autor|text)[: ]+\p{Lu}/iu.test(line);
}
