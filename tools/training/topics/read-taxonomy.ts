import { readFileSync } from 'node:fs';

/** A topic of IPTC Media Topics (CC BY 4.0). */
export interface IptcTopic {
	code: string;
	/** Null for a branch. */
	parent: string | null;
	name: string;
	definition: string;
	wikidata: string | null;
}

/** Reads the taxonomy, broader topics before narrower ones. */
export function readTaxonomy(file: string): IptcTopic[] {
	const topics = readFileSync(file, 'utf8')
		.trim()
		.split('\n')
		.slice(1)
		.map((line): IptcTopic => {
			const [code = '', parent = '', name = '', definition = '', wikidata = ''] = line.split('\t');
			return { code, parent: parent || null, name, definition, wikidata: wikidata || null };
		});
	const broaderFirst = (parent: string | null): IptcTopic[] =>
		topics.filter((topic) => topic.parent === parent).flatMap((topic) => [topic, ...broaderFirst(topic.code)]);
	return broaderFirst(null);
}
