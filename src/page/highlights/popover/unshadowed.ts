/**
 * Reads a property of a document or form past the page's own elements: `<img name="body">` shadows `document.body`, `<input
 * name="children">` a form's `children` (HTML, "named access"). Methods come bound.
 */
export function unshadowed<N extends Node, K extends keyof N>(node: N, property: K): N[K] {
	const value = Reflect.get(Object.getPrototypeOf(node), property, node);
	return typeof value === 'function' ? value.bind(node) : value;
}

/** The `html` element, from which everything else can be asked safely: only documents and forms are shadowed. Null in an empty document. */
export function rootOf(document: Document): Element | null {
	return unshadowed(document, 'documentElement');
}
