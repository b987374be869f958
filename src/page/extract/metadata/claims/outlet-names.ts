import { tidySpaces } from '../../body/collect-blocks.ts';
import { type JsonLdNode, typesOf } from './json-ld.ts';
import { plainText } from './plain-text.ts';

/** Names that a page's JSON-LD gives to outlets and sites. */
export interface DescribedNames {
	/** Of organisations and web sites, in page order. */
	names: string[];
	/** Their second names: `alternateName`, `legalName`. */
	otherNames: string[];
}

const OUTLET_TYPE = /^(?:WebSite|(?:News)?Media\w*|NewsMediaOrganization|Organization)$/i;
const MOST_NODES = 20;

/** The outlet is described on its own, or as the publisher of the article. */
export function describedOutlets(nodes: readonly JsonLdNode[]): DescribedNames {
	const described = nodes.flatMap((node) => [
		node,
		...objectsIn(node.publisher),
		...objectsIn(node.sourceOrganization),
	]);
	const outlets = described.filter((node) => typesOf(node).some((type) => OUTLET_TYPE.test(type))).slice(0, MOST_NODES);
	return {
		names: outlets.flatMap(({ name }) => textsIn(name)),
		otherNames: outlets.flatMap(({ alternateName, legalName }) => [...textsIn(alternateName), ...textsIn(legalName)]),
	};
}

function objectsIn(value: unknown): JsonLdNode[] {
	const parts = Array.isArray(value) ? value : [value];
	return parts.filter((part): part is JsonLdNode => typeof part === 'object' && part !== null);
}

function textsIn(value: unknown): string[] {
	const parts = Array.isArray(value) ? value : [value];
	return parts
		.filter((part) => typeof part === 'string')
		.map((text) => tidySpaces(plainText(text)))
		.filter(Boolean);
}
