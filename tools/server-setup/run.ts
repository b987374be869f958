/**
 * `npm run server-setup -- URL [--member NAME]… [--group [--reader NAME]…]`: makes a database of a CouchDB ready for a library and looks whether the server is sound. Name and
 * secret of an administrator are COUCH_NAME and COUCH_SECRET of the environment, so that no list of commands keeps them.
 */
import { parseArgs } from 'node:util';
import { setUpServer } from './set-up-server.ts';

const { values, positionals } = parseArgs({
	options: {
		member: { type: 'string', multiple: true, default: [] },
		group: { type: 'boolean', default: false },
		reader: { type: 'string', multiple: true, default: [] },
	},
	allowPositionals: true,
});
const [url] = positionals;
const { COUCH_NAME: name, COUCH_SECRET: secret } = process.env;
const { group: isGroup, member: members, reader: readers } = values;
if (!url || !name || !secret || (readers.length > 0 && !isGroup)) {
	console.error(
		'COUCH_NAME=… COUCH_SECRET=… npm run server-setup -- https://couch.example/library [--member NAME]… [--group [--reader NAME]…]',
	);
	process.exitCode = 2;
} else {
	const lines = await setUpServer({ url, name, secret, members, isGroup, readers });
	for (const line of lines) console.log(line);
	if (lines.some((line) => line.startsWith('FAULT'))) process.exitCode = 1;
}
