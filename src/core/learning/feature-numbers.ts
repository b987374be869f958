/**
 * Numbers of the features that are hashed into tables of weights. Each describer counts on from its own number and has
 * {@link FEATURES_EACH} of them: one more would silently be taken for another's. What a packed model has learnt hangs on them.
 */
export const FIRST_FEATURE = { token: 0, role: 100, source: 200, antecedent: 300, join: 400, confidence: 500 } as const;

/** Features that one describer may have. */
export const FEATURES_EACH = 100;
