// @ts-check
/** Letters to one reader alone, and a page that a team writes for itself. */

export const LETTER = [
	'Thank you for coming to us last week. We have gone through everything that you told us, and we want to answer before the weekend, so that you have time to talk about it at home.',
	'The sum that was agreed on with your landlord in the autumn stands at 4,120, and the first part of it is due on the first of next month. You told us that your hours were cut in May; please send the last three papers about that.',
	'What you asked for could not be granted on the twelfth, because a paper was missing. You may ask us to look at it again within four weeks, in writing or at the desk, and bring somebody with you if you like.',
	'Please do not answer with any number of a card. If somebody calls you and asks for one, hang up and ring the number on the letter. We are sorry that this took so long, and wish you a good week.',
];
export const BRIEF = [
	'Vielen Dank für Ihr Schreiben vom dritten. Wir haben noch einmal alles angesehen, was Sie uns geschickt haben, und möchten Ihnen vor dem Wochenende antworten, damit Sie zu Hause darüber sprechen können.',
	'Der offene Betrag liegt bei 4.120 und die erste Rate ist am Ersten des kommenden Monats fällig. Sie hatten uns mitgeteilt, dass Ihre Stunden im Mai gekürzt wurden; bitte senden Sie uns die letzten drei Belege dazu.',
	'Ihr Antrag vom zwölften konnte nicht bewilligt werden, weil ein Beleg fehlte. Sie können innerhalb von vier Wochen schriftlich oder am Schalter verlangen, dass wir ihn noch einmal prüfen.',
	'Bitte antworten Sie nicht mit der Nummer einer Karte. Wenn jemand Sie anruft und danach fragt, legen Sie auf und wählen Sie die Nummer auf dem Brief. Es tut uns leid, dass es so lange gedauert hat.',
];
export const LETTRE = [
	'Nous vous remercions de votre courrier du trois. Nous avons revu tout ce que vous nous avez envoyé et nous voulons vous répondre avant la fin de la semaine, pour que vous puissiez en parler chez vous.',
	'La somme convenue à l’automne avec votre propriétaire s’élève à 4 120, et la première part est due le premier du mois prochain. Vous nous avez dit que vos heures ont baissé en mai ; envoyez-nous les trois derniers papiers.',
	'Votre demande du douze n’a pas pu être acceptée, car un papier manquait. Vous pouvez demander dans les quatre semaines, par écrit ou au guichet, que nous la regardions de nouveau, et venir avec quelqu’un.',
	'Ne répondez jamais avec le numéro d’une carte. Si quelqu’un vous appelle pour le demander, raccrochez et appelez le numéro qui figure sur la lettre. Nous regrettons que cela ait pris tant de temps.',
];
export const CARTA = [
	'Gracias por su carta del día tres. Hemos vuelto a mirar todo lo que nos envió y queremos contestarle antes del fin de semana, para que tenga tiempo de hablarlo en casa con quien quiera.',
	'La cantidad acordada en otoño con su casero es de 4.120, y la primera parte vence el primero del mes que viene. Nos dijo que en mayo le redujeron las horas; envíenos por favor los tres últimos papeles sobre ello.',
	'Lo que pidió el día doce no se pudo conceder porque faltaba un papel. Puede pedir dentro de cuatro semanas, por escrito o en la ventanilla, que lo miremos otra vez, y venir con alguien si lo desea.',
	'No conteste nunca con el número de una tarjeta. Si alguien le llama y se lo pide, cuelgue y llame al número que está en la carta. Sentimos que esto haya tardado tanto y le deseamos una buena semana.',
];
export const HOW_WE_DO_IT = [
	'We moved the nightly copy of the ledger to the second machine in March, because the first one ran out of room twice. Whoever is on call finds the new key in the safe, and nobody should start the old job by hand again.',
	'Should the copy not be there by six, ring the person on the list and wait for them. Do not delete the last one, whatever the message says. Two of us have to agree before anything is taken from the archive, and both write it down.',
	'The price that we give to the harbour is not the one on the list: it was agreed with their office in Halden, and it holds until the end of the year. Customers who ask are told that we do not talk about what others pay.',
	'If you change anything on this page, say so in the channel of the team. The plan for the summer stands on the next page, with the days on which each of us is away and who stands in for them while they are.',
];
