// @ts-check
import { parseSync, Visitor } from 'oxc-parser';

/**
 * What a source uses of the browser.
 * @typedef {object} Use
 * @property {'feature' | 'property'} kind a place in the compat data, or the name of a property of whatever it may be
 * @property {string} name
 * @property {number} at where in the text
 */

const EXTENSION_ROOTS = new Set(['browser', 'chrome']);

/**
 * @param {string} file
 * @param {string} text
 * @returns {Use[]}
 */
export function usedInScript(file, text) {
	/** @type {Use[]} */
	const uses = [];
	/** @param {any} node */
	const member = (node) => {
		if (node.computed || node.property.type !== 'Identifier') return;
		const path = pathOf(node);
		const [root = '', ...others] = path ?? [];
		const at = node.property.start;
		if (path && EXTENSION_ROOTS.has(root))
			return void uses.push({ kind: 'feature', name: ['webextensions', 'api', ...others].join('.'), at });
		uses.push({ kind: 'property', name: node.property.name, at });
		if (!path || others.length !== 1) return;
		for (const owner of [`api.${root}`, `javascript.builtins.${root}`]) {
			for (const ending of ['', '_static']) uses.push({ kind: 'feature', name: `${owner}.${others[0]}${ending}`, at });
		}
	};
	/** @param {any} node */
	const called = ({ callee }) => {
		if (callee.type !== 'Identifier') return;
		for (const part of ['api', 'javascript.builtins'])
			uses.push({ kind: 'feature', name: `${part}.${callee.name}`, at: callee.start });
	};
	new Visitor({
		MemberExpression: member,
		NewExpression: called,
		CallExpression: called,
	}).visit(parseSync(file, text).program);
	return uses;
}

/**
 * Names of properties that a source declares itself: they say nothing of the browser.
 * @param {string} file
 * @param {string} text
 * @returns {string[]}
 */
export function declaredIn(file, text) {
	/** @type {string[]} */
	const names = [];
	/** @param {any} node */
	const key = (node) => {
		if (node.key.type === 'Identifier') names.push(node.key.name);
	};
	new Visitor({
		TSPropertySignature: key,
		TSMethodSignature: key,
		Property: (node) => {
			if (!node.computed) key(node);
		},
		PropertyDefinition: key,
		MethodDefinition: key,
		TSParameterProperty: ({ parameter }) => {
			if (parameter.type === 'Identifier') names.push(parameter.name);
		},
	}).visit(parseSync(file, text).program);
	return names;
}

/**
 * Properties, and rules that begin with "@", of a style sheet.
 * @param {string} text
 * @returns {Use[]}
 */
export function usedInStyles(text) {
	const bare = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => ' '.repeat(comment.length));
	const properties = [...bare.matchAll(/(?<=[{;]\s*)([a-z][a-z-]*)\s*:(?=[^;{}]*[;}])/g)];
	const rules = [...bare.matchAll(/@([a-z-]+)/g)];
	const selectors = [...bare.matchAll(/::?([a-z-]+)(?=[^{};]*\{)/g)];
	return [
		...properties.map(({ 1: name = '', index }) => feature(`css.properties.${name}`, index)),
		...rules.map(({ 1: name = '', index }) => feature(`css.at-rules.${name}`, index)),
		...selectors.map(({ 1: name = '', index }) => feature(`css.selectors.${name}`, index)),
	];
}

/**
 * Keys of a manifest, with those below them.
 * @param {Record<string, unknown>} manifest
 * @returns {Use[]}
 */
export function usedInManifest(manifest) {
	const keys = Object.entries(manifest).flatMap(([key, value]) => [
		key,
		...(typeof value === 'object' && value !== null && !Array.isArray(value)
			? Object.keys(value).map((below) => `${key}.${below}`)
			: []),
	]);
	return keys.map((key) => feature(`webextensions.manifest.${key}`, 0));
}

/**
 * @param {string} name
 * @param {number} at
 * @returns {Use}
 */
function feature(name, at) {
	return { kind: 'feature', name, at };
}

/**
 * The names of "a.b.c"; null where it begins with something else than a name.
 * @param {any} node
 * @returns {string[] | null}
 */
function pathOf(node) {
	if (node.type === 'Identifier') return [node.name];
	if (node.type === 'ChainExpression' || node.type === 'TSNonNullExpression') return pathOf(node.expression);
	if (node.type !== 'MemberExpression' || node.computed || node.property.type !== 'Identifier') return null;
	const before = pathOf(node.object);
	return before && [...before, node.property.name];
}
