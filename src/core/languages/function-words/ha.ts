export const ha = `
	ban in ina ita ji ka lokacin ma mai ni sai suka tafi take yake za
`;
