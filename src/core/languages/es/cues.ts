import { type CueList, wordSet } from '../cue-list.ts';

export const CUES: CueList = {
	verbs: wordSet(
		`dijo dice dicho afirma afirmó asegura aseguró explica explicó añade añadió declara declaró señala señaló indica indicó destaca destacó
		subraya subrayó escribe escribió advierte advirtió sostiene sostuvo manifiesta manifestó apunta apuntó comenta comentó recalca
		recalcó responde respondió agrega agregó reconoce reconoció insiste insistió lamenta lamentó denuncia denunció cuenta contó confiesa
		confesó anuncia anunció concluye concluyó precisa precisó admite admitió opina opinó expresa expresó pide pidió resume resumió
		reitera reiteró promete prometió pregunta preguntó`,
	),
	accordingTo: wordSet('según'),
	pronouns: /^(?:él|ella)$/,
	noName:
		/^(?:el|la|los|las|un|una|unos|unas|él|ella|ellos|ellas|y|o|pero|en|de|del|al|a|con|por|para|su|sus|se|lo|según|así|además|también|presidente|presidenta|ministro|ministra|alcalde|alcaldesa|portavoz|director|directora|señor|señora|don|doña)$/,
};
