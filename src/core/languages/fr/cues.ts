import { type CueList, wordSet } from '../cue-list.ts';

export const CUES: CueList = {
	verbs: wordSet(
		`dit déclare déclaré affirme affirmé explique expliqué ajoute ajouté indique indiqué assure assuré estime estimé souligne souligné
		précise précisé raconte raconté confie confié lance lancé prévient prévenu écrit répond répondu rappelle rappelé martèle martelé
		insiste insisté dénonce dénoncé regrette regretté annonce annoncé reconnaît reconnu admet admis conclut conclu poursuit poursuivi
		résume résumé juge jugé plaide plaidé tweete tweeté réagit réagi commente commenté relève relevé note noté témoigne témoigné
		déplore déploré promet promis avertit averti demande demandé`,
	),
	accordingTo: wordSet('selon après'),
	pronouns: /^(?:il|elle)$|-(?:t-)?(?:il|elle)$/,
	noName:
		/^(?:le|la|les|l|un|une|des|ce|cette|ces|il|elle|ils|elles|on|nous|vous|je|mais|et|ou|pour|dans|en|de|du|au|aux|à|selon|après|son|sa|ses|leur|m|mme|président|présidente|ministre|premier|première|maire|porte-parole|directeur|directrice)$/,
};
