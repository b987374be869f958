export const so = `
	aad albaabkii atabo ayee ayuu dhan hadana isku jiray jirtay kasoo kuu lakin markii uga waxuu
`;
