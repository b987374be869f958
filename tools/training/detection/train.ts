/**
 * npm run train -- detection [FOLDER OF DATA]: fits the detector's weights again and writes them into signal-weights.ts, reasons kept.
 * Same data, same weights. There is no training set beside the two development sets: what a page outside them gets is the
 * cross-validated figure, which is printed next to the one on the pages fitted on.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { logistic } from '../../../src/core/learning/logistic.ts';
import { SIGNAL_WEIGHTS } from '../../../src/page/detect/signal-weights.ts';
import type { SignalName } from '../../../src/page/detect/signals.ts';
import { CORPORA } from '../../corpora.ts';
import { fitLogistic, type LogisticModel, type Sample } from '../fit-logistic.ts';
import { type LabelledPage, readPages } from './read-pages.ts';
import { score } from './score.ts';
import { writeWeights } from './write-weights.ts';

const WEIGHTS_FILE = 'src/page/detect/signal-weights.ts';
/** Strength of the pull to zero. */
const L2 = 1.5;
/** Weights are rounded to a multiple of this, so that nobody takes them for more exact than they are. */
const STEP = 0.05;
const FOLDS = 10;
/** Set by hand: the sets hold few front pages, and a front page is never an article. */
const SET_BY_HAND: Partial<Record<SignalName, number>> = { frontAddress: -3.5 };

const names = Object.keys(SIGNAL_WEIGHTS) as SignalName[];
const fitted = names.filter((name) => !(name in SET_BY_HAND));
const pages = readPages(process.argv[2] ?? `${CORPORA}/data`);

const model = fitModel(pages);
const held = crossValidate(pages);
report('these pages', pages, (page) => probabilityOf(page, model));
report(`cross-validated, ${FOLDS} folds, a site in one`, pages, (page) => held.get(page) ?? 0);

const source = readFileSync(WEIGHTS_FILE, 'utf8');
const updated = writeWeights(source, model.intercept, weightsOf(model));
writeFileSync(WEIGHTS_FILE, updated);
console.log(
	updated === source ? `${WEIGHTS_FILE} is unchanged` : `${WEIGHTS_FILE} is written anew: npx biome check --write it`,
);

function fitModel(chosen: readonly LabelledPage[]): LogisticModel {
	const found = fitLogistic(chosen.map(sampleOf), fitted.length, L2);
	return { intercept: rounded(found.intercept), weights: found.weights.map(rounded) };
}

function sampleOf({ isArticle, signals }: LabelledPage): Sample {
	const offset = Object.entries(SET_BY_HAND).reduce(
		(sum, [name, weight]) => sum + weight * signals[name as SignalName],
		0,
	);
	return { features: fitted.map((name) => signals[name]), offset, isPositive: isArticle };
}

function probabilityOf(page: LabelledPage, { intercept, weights }: LogisticModel): number {
	const { features, offset } = sampleOf(page);
	const logOdds = features.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), intercept + offset);
	return logistic(logOdds);
}

/** Each page's probability by a model that has seen no page of its site. */
function crossValidate(all: readonly LabelledPage[]): Map<LabelledPage, number> {
	const sites = [...new Set(all.map(({ site }) => site))].sort();
	const foldOf = new Map(sites.map((site, index) => [site, index % FOLDS]));
	const probabilities = new Map<LabelledPage, number>();
	for (let fold = 0; fold < FOLDS; fold++) {
		const others = fitModel(all.filter(({ site }) => foldOf.get(site) !== fold));
		for (const page of all) if (foldOf.get(page.site) === fold) probabilities.set(page, probabilityOf(page, others));
	}
	return probabilities;
}

function report(what: string, all: readonly LabelledPage[], probability: (page: LabelledPage) => number): void {
	const sets = [...new Set(all.map(({ set }) => set))];
	for (const set of [...sets, null]) {
		const { precision, recall, f1 } = score(
			all
				.filter((page) => set === null || page.set === set)
				.map((page) => ({ isArticle: page.isArticle, isCalled: probability(page) >= 0.5 })),
		);
		const percent = (share: number): string => (100 * share).toFixed(1);
		console.log(
			`${what}: ${set ?? 'all sets'}: F1 ${percent(f1)}, precision ${percent(precision)}, recall ${percent(recall)}`,
		);
	}
}

function weightsOf({ weights }: LogisticModel): Record<SignalName, number> {
	const entries = fitted.map((name, index) => [name, weights[index] ?? 0] as const);
	return { ...Object.fromEntries(entries), ...SET_BY_HAND } as Record<SignalName, number>;
}

function rounded(weight: number): number {
	return Number((Math.round(weight / STEP) * STEP).toFixed(2));
}
