// @ts-check
import path from 'node:path';

/**
 * What a folder or file may import, from a row of a table in docs/architecture.md.
 * @typedef {object} Row
 * @property {string} place the folder or file, below the project, e.g. 'src/background/tabs'
 * @property {string[] | null} places what it may import of ours; null is anything
 * @property {string[]} closed what it may not import although it may import anything
 * @property {string[] | null} packages what it may import of others, 'node' for what is Node's own; null is anything, and where its
 *   table has no such column, the packages of the row around it
 * @property {boolean} hasPackages whether its table names packages
 */

const HEAD = 'may import';

/**
 * The rows of every table that has the column "may import". Places stand in its first column between backquotes, what they may import
 * in that column by name: a sibling of the place, or a folder or file of src. "–" is nothing.
 * @param {string} document Markdown
 * @returns {Row[]}
 */
export function readRows(document) {
	/** @type {Row[]} */
	const rows = [];
	/** @type {string[] | null} */
	let head = null;
	for (const line of document.split('\n')) {
		const cells = line.startsWith('|')
			? line
					.split('|')
					.slice(1, -1)
					.map((cell) => cell.trim())
			: null;
		if (!cells) head = null;
		else if (!head) head = cells;
		else if (head.includes(HEAD) && !/^:?-+:?$/.test(cells[0] ?? '')) rows.push(...rowsOf(head, cells));
	}
	return rows;
}

/**
 * @param {string[]} head
 * @param {string[]} cells
 * @returns {Row[]}
 */
function rowsOf(head, cells) {
	const given = cells[head.indexOf(HEAD)] ?? '';
	const packages = head.indexOf('packages');
	return codeIn(cells[0] ?? '').map((place) => {
		const [open = '', ...closed] = given.split(' but ');
		return {
			place,
			places: open === 'anything' ? null : namesIn(open).map((name) => placeOf(name, place)),
			closed: closed.flatMap(namesIn).map((name) => placeOf(name, place)),
			packages: packages < 0 || cells[packages] === 'anything' ? null : namesIn(cells[packages] ?? ''),
			hasPackages: packages >= 0,
		};
	});
}

/** @param {string} cell */
function codeIn(cell) {
	return [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code.replace(/\/$/, ''));
}

/** @param {string} cell */
function namesIn(cell) {
	return cell
		.split(',')
		.map((name) => name.replaceAll('`', '').trim())
		.filter((name) => name !== '' && name !== '–');
}

/**
 * @param {string} name
 * @param {string} place
 */
function placeOf(name, place) {
	return path.posix.join(path.posix.dirname(place), name);
}

/**
 * Why a file may not import something; null where it may.
 * @param {Row[]} rows
 * @param {string} file below the project, e.g. 'src/background/tabs/view-tab.ts'
 * @param {string} imported as written, with relative addresses of ours
 * @returns {string | null}
 */
export function whyForbidden(rows, file, imported) {
	const around = rows.filter(({ place }) => isIn(file, place));
	// a file of the built extension, which the browser opens
	if (imported.startsWith('/')) return null;
	if (!imported.startsWith('.')) {
		const name = packageOf(imported);
		const row = around.find(({ hasPackages, packages }) => hasPackages && packages && !packages.includes(name));
		return row ? `${row.place} does not use ${name}` : null;
	}
	const target = path.posix.join(path.posix.dirname(file), imported);
	for (const { place, places, closed } of around) {
		if (isIn(target, place) || (isNested(rows, place) && !isIn(target, path.posix.dirname(place)))) continue;
		const isOpen = places === null || places.some((open) => isIn(target, open));
		if (!isOpen || closed.some((shut) => isIn(target, shut))) return `${place} does not import ${target}`;
	}
	return null;
}

/**
 * Whether a table says what each part of a folder may import, and this file is in none of them.
 * @param {Row[]} rows
 * @param {string} file below the project
 */
export function standsNowhere(rows, file) {
	const last = rows.filter(({ place }) => isIn(file, place)).sort((a, b) => b.place.length - a.place.length)[0];
	if (!last) return true;
	return last.place !== file && rows.some(({ place }) => path.posix.dirname(place) === last.place);
}

/**
 * @param {Row[]} rows
 * @param {string} place
 */
function isNested(rows, place) {
	return rows.some((row) => row.place !== place && isIn(place, row.place));
}

/**
 * @param {string} file
 * @param {string} place
 */
function isIn(file, place) {
	return file === place || file.startsWith(`${place}/`);
}

/** @param {string} imported */
function packageOf(imported) {
	if (imported.startsWith('node:')) return 'node';
	return imported
		.split('/')
		.slice(0, imported.startsWith('@') ? 2 : 1)
		.join('/');
}
