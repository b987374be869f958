import type { NameReading } from '../name-reading.ts';

export const NAMES: NameReading = {
	tagger: 'names-ko',
	splits: 'letters',
	familyFirst: true,
	particles:
		/^(?:들|측|씨|님|군|양)?(?:은|는|이|가|을|를|의|에|에서|에게|에는|에도|에선|에서는|에서도|와|과|와의|과의|와는|과는|로|으로|로부터|으로부터|로는|으로는|도|만|만의|까지|부터|보다|처럼|마저|조차|께서|께서는|께서도|께|한테|나|이나|라|이라|라는|이라는|라고|이라고|란|이란|인|이다|다|였다|이었다|이며|며|고|이고|하고|랑|이랑|든|야|여|아|까지는|까지도|에게는|에게도|만은|만이)?$/u,
};
