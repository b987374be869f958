import type { PageBlock } from './page-block.ts';

/** Paragraphs that are set alike are of one text. */
export function signatureOf({ element }: PageBlock): string {
	const parent = element.parentElement;
	return `${element.nodeName}.${classesOf(element)} ${parent?.nodeName}.${parent ? classesOf(parent) : ''}`;
}

/** Page builders give each part a class of its own, with a number: "uagb-block-0fe2a91c". */
const NUMBERED = /\S*[-_](?=[a-z]*\d)[a-z\d]{5,}(?=\s|$)/gi;

function classesOf(element: Element): string {
	const classes = element.getAttribute('class') ?? '';
	return /\d/.test(classes) ? classes.slice(0, 500).replace(NUMBERED, '') : classes;
}
