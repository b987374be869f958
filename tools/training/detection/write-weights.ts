/**
 * Puts weights into the text of signal-weights.ts: the log odds without a signal, and each signal's line, greatest weight first. The
 * reasons stay as they are.
 */
export function writeWeights(source: string, intercept: number, weights: Readonly<Record<string, number>>): string {
	const opening = 'export const SIGNAL_WEIGHTS: Record<SignalName, SignalWeight> = {\n';
	const start = source.indexOf(opening) + opening.length;
	const end = source.indexOf('};', start);
	if (start < opening.length || end < 0) throw new Error('The file has no table of weights.');
	const lines = source
		.slice(start, end)
		.split('\n')
		.filter(Boolean)
		.map((line) => {
			const name = /^\t(\w+):/.exec(line)?.[1] ?? '';
			const weight = weights[name];
			if (weight === undefined) throw new Error(`There is no weight for "${name}".`);
			return { weight, line: line.replace(/\[-?[\d.]+/, `[${weight}`) };
		})
		.sort((a, b) => b.weight - a.weight)
		.map(({ line }) => `${line}\n`);
	return source
		.slice(0, start)
		.replace(/NO_SIGNAL = -?[\d.]+/, `NO_SIGNAL = ${intercept}`)
		.concat(lines.join(''), source.slice(end));
}
