/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'der die das und den von zu mit sich auf für ist im nicht ein eine dem des auch in es an er hat aus dass wird bei nach einer um am sind noch wie einem über so zum war haben nur oder aber vor zur bis mehr durch wenn sie ich wir was sein einen wurde werden kann';
