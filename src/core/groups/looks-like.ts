/** Letters of other scripts and signs that look like Latin letters, and these: of Unicode's confusables (UTS 39) those that names are forged with. */
const LOOK_ALIKE: ReadonlyMap<string, string> = new Map(
	Object.entries({
		a: 'аα',
		b: 'вβ',
		c: 'сϲ',
		d: 'ԁ',
		e: 'еε',
		g: 'ɡ',
		h: 'нһη',
		i: 'іιl1|ıїӏ',
		j: 'јϳ',
		k: 'кκ',
		m: 'мμ',
		n: 'ո',
		o: 'оοσ0օ',
		p: 'рρ',
		q: 'ԛ',
		s: 'ѕ5',
		t: 'тτ',
		u: 'սυ',
		v: 'ν',
		w: 'ԝω',
		x: 'хχ',
		y: 'уγү',
		z: 'ζ',
	}).flatMap(([letter, others]) => [...others].map((other) => [other, letter])),
);
/** What takes no room, or only looks empty. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cc}\u2800]/gu;

/** What a name comes to for the eye: two that look alike, or nearly, come to the same. Empty where nothing is seen. */
export function looksLike(name: string): string {
	const folded = name.normalize('NFKC').replace(UNSEEN, '').toLowerCase().replace(/\s+/g, ' ').trim();
	return [...folded]
		.map((letter) => LOOK_ALIKE.get(letter) ?? letter)
		.join('')
		.replace(/rn/g, 'm')
		.replace(/vv/g, 'w');
}
