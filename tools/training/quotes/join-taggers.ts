import { NEVER, stepsOf } from '../../../src/core/learning/best-path.ts';
import type { SpeechTagger } from '../../../src/core/quotes/tag-speech.ts';
import type { FeatureGrid } from '../../../src/core/quotes/token-features.ts';
import { stepOf, tabulateWeights } from './pack-weights.ts';
import type { TrainedWeights } from './train-tagger.ts';

/** Lays the weights of both taggers for one feature side by side, so that the product looks each feature up once. */
export function joinTaggers(
	roles: TrainedWeights,
	contents: TrainedWeights,
	tokenGrids: Iterable<FeatureGrid>,
	bits: number,
): SpeechTagger {
	const scale = Math.max(stepOf(roles.rows), stepOf(contents.rows));
	const seen = seenIn(new Set(contents.hashes), tokenGrids);
	const labels = roles.labels + contents.labels;
	const hashes = [...new Set([...roles.hashes, ...contents.hashes.filter((hash) => seen.has(hash))])];
	const rows = new Float32Array(hashes.length * labels);
	const place = new Map(hashes.map((hash, index) => [hash, index * labels]));
	const lay = (trained: TrainedWeights, offset: number) => {
		trained.hashes.forEach((hash, id) => {
			const at = place.get(hash);
			if (at !== undefined)
				rows.set(trained.rows.subarray(id * trained.labels, (id + 1) * trained.labels), at + offset);
		});
	};
	lay(roles, 0);
	lay(contents, roles.labels);
	const chain = ({ transitions, labels: count }: TrainedWeights, offset: number) => ({
		offset,
		count,
		transitions: transitions.map((weight) => (weight <= NEVER / 2 ? NEVER : weight / scale)),
		steps: stepsOf(transitions, count),
	});
	const ofRoles = contents.hashes.map((hash, id) => ({ hash, id })).filter(({ hash }) => !seen.has(hash));
	const roleRows = new Float32Array(ofRoles.length * contents.labels);
	ofRoles.forEach(({ id }, index) => {
		roleRows.set(contents.rows.subarray(id * contents.labels, (id + 1) * contents.labels), index * contents.labels);
	});
	const roleHashes = ofRoles.map(({ hash }) => hash);
	return {
		tokenWeights: tabulateWeights({ labels, hashes, rows }, bits, scale),
		roleWeights: tabulateWeights({ labels: contents.labels, hashes: roleHashes, rows: roleRows }, bits, scale),
		roles: chain(roles, 0),
		contents: chain(contents, roles.labels),
	};
}

/** Those of the hashes that the grids hold. */
function seenIn(hashes: ReadonlySet<number>, grids: Iterable<FeatureGrid>): Set<number> {
	const seen = new Set<number>();
	for (const grid of grids) for (const hash of grid.hashes) if (hashes.has(hash)) seen.add(hash);
	return seen;
}
