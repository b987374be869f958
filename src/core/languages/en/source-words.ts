export const NO_DESCRIPTION =
	/^(?:and|or|but|to|in|on|at|for|with|from|by|about|as|was|is|has|had|were|are|who|which|that|when|while|if)$/;

export const APPOSITION = /^(?:the|a|an|its|their|his|her)$/;

export const HEAD_END = /^(?:,|\(|of|for|from|at|in|with|on|to|who|which|that|—|–|;)$/;
