/** An attribute's value; '' where the element has none. */
export function attributeOf(element: Element, name: string): string {
	return element.getAttribute(name) ?? '';
}
