export const et = `
	jah kas kõik me midagi mind minu mu mul mulle oled olen pole sa siin te ära
`;
