/** Whether a line opens like a byline: "By Ana Ruiz", "Text: Jan Vos". */
export function opensByline(line: string): boolean {
	return /^(?:by|von|par|por|di|door|av|autor|text)[: ]+\p{Lu}/iu.test(line);
}
