export const zu = `
	kahle kakhulu khona kungani la lakhe mina nje phansi phezulu u ukuba wahamba wami wase wathi yakhe zakhe zonke
`;
