/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS = 'आहे या आणि च्या ही हे तर की नाही होते केली केला असे मध्ये त्या ते मात्र करण्यात आली होता असल्याचे यांनी';
