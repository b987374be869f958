/** A number from 0 to 1 at each call. */
export type Random = () => number;

/** Texts that have broken somebody's programme. */
export const HOSTILE_TEXTS: readonly string[] = [
	'',
	' ',
	'\u0000',
	'\u202egnp.exe\u2066',
	'\ud83d',
	'👨\u200d👩\u200d👧'.repeat(50),
	'e\u0301'.repeat(300),
	'__proto__',
	'constructor',
	'toString',
	'javascript:alert(1)',
	'data:text/html,x',
	'http://127.0.0.1/',
	'http://[::ffff:10.0.0.1]/',
	'http://me:secret@northbank-times.example/',
	'//vell-courier.example',
	'https://',
	'https://\u0130stanbul.example/',
	'<script>alert(1)</script>',
	'<!doctype ['.repeat(20),
	']]>',
	'&#x0;&#55296;&#99999999;',
	'1e999',
	'-0',
	'2099-01-01T00:00:00.000Z',
	'+275760-09-13T00:00:00.001Z',
	'0000-00-00T00:00:00Z',
	'2026-02-30T25:61:61Z',
	'Thu, 31 Feb 2026 99:99:99 +9999',
	'NaN',
	'null',
	'he said that '.repeat(40),
	'«a '.repeat(200),
	'שלום \u200fעולם',
	'a'.repeat(5_000),
	'word '.repeat(3_000),
	'\n'.repeat(500),
];

const HOSTILE_NUMBERS = [0, -0, -1, 0.5, 1e308, -1e308, 2 ** 31, 2 ** 53, Number.NaN, Infinity, -Infinity, 8.64e15 + 1];

export function pick<Item>(items: readonly Item[], random: Random): Item {
	return items[Math.floor(random() * items.length)] as Item;
}

/** Whether a text is free of what reorders its neighbours and of control characters, but for line breaks and tabs. */
export function isTidy(text: string): boolean {
	return !/(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(text);
}

/** A value of any kind that structured cloning would carry. */
export function hostileValue(random: Random): unknown {
	switch (Math.floor(random() * 14)) {
		case 0:
			return undefined;
		case 1:
			return null;
		case 2:
			return random() < 0.5;
		case 3:
		case 4:
			return pick(HOSTILE_NUMBERS, random);
		case 5:
			return 7n;
		case 6:
			return [];
		case 7:
			return {};
		case 8:
			return nested(Math.floor(random() * 300));
		case 9:
			return JSON.parse('{"__proto__":{"isArticle":true},"constructor":1,"length":-1}');
		case 10:
			return pick([new Date(Number.NaN), new Map([['a', 1]]), new Uint8Array(9), /a/g, new Set([1])], random);
		case 11:
			return Array.from({ length: Math.floor(random() * 400) }, () => pick(HOSTILE_TEXTS, random));
		default:
			return pick(HOSTILE_TEXTS, random);
	}
}

function nested(depth: number): unknown {
	let value: unknown = 'deep';
	for (let level = 0; level < depth; level++) value = level % 2 ? [value] : { exact: value };
	return value;
}

/** A value with some of its parts replaced, dropped, doubled, moved, or with parts more. The value itself stays as it is. */
export function mutate(value: unknown, random: Random): unknown {
	let mutated = structuredClone(value);
	const times = 1 + Math.floor(random() * 3);
	for (let time = 0; time < times; time++) mutated = mutateOnce(mutated, random);
	return mutated;
}

/** A text in JSON that says something else. */
export function mutateJson(text: string, random: Random): string {
	const said = mutate(JSON.parse(text), random);
	return JSON.stringify(said, (_, value) => (typeof value === 'bigint' ? String(value) : value)) ?? '';
}

function mutateOnce(value: unknown, random: Random): unknown {
	if (typeof value === 'string' && random() < 0.7) return mutateText(value, random);
	if (typeof value === 'number' && random() < 0.7) return pick([value + 1, -value, value * 1e9, value / 3], random);
	if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || random() < 0.08)
		return hostileValue(random);
	const parts = value as Record<string, unknown>;
	const keys = Object.keys(parts);
	if (keys.length === 0 || random() < 0.1) {
		if (Array.isArray(value)) value.push(hostileValue(random));
		else parts[pick(['extra', 'constructor', 'then', 'toJSON', 'length'], random)] = hostileValue(random);
		return value;
	}
	const key = pick(keys, random);
	const choice = random();
	if (choice < 0.12) delete parts[key];
	else if (choice < 0.2) parts[key] = parts[pick(keys, random)];
	else parts[key] = mutateOnce(parts[key], random);
	return value;
}

/** A text with pieces cut out, doubled, moved, or with something hostile in between. */
export function mutateText(text: string, random: Random): string {
	const at = Math.floor(random() * (text.length + 1));
	const to = Math.min(text.length, at + Math.floor(random() * 40));
	switch (Math.floor(random() * 6)) {
		case 0:
			return text.slice(0, at);
		case 1:
			return text.slice(0, at) + text.slice(to);
		case 2:
			return text.slice(0, to) + text.slice(at, to).repeat(Math.floor(random() * 60)) + text.slice(to);
		case 3:
			return text.slice(at) + text.slice(0, at);
		default:
			return text.slice(0, at) + pick(HOSTILE_TEXTS, random) + text.slice(to);
	}
}
