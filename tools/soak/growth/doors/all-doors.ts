import type { AnalysisModels } from '../../../../src/core/analyse/analyse.ts';
import { analysisDoors } from './analysis-doors.ts';
import { comparingDoors } from './comparing-doors.ts';
import type { Door } from './door.ts';
import { feedDoors } from './feed-doors.ts';
import { highlightDoors } from './highlight-doors.ts';
import { libraryDoors } from './library-doors.ts';
import { pageDoors } from './page-doors.ts';

/** Every door of the product. */
export function allDoors(models: AnalysisModels): Door[] {
	return [
		...analysisDoors(),
		...pageDoors(),
		...comparingDoors(models),
		...feedDoors(),
		...highlightDoors(),
		...libraryDoors(),
	];
}
