/** Articles, prepositions, pronouns, auxiliaries, days and months beside the frequent words; from stopwords-iso and by hand. */
export const FUNCTION_WORDS = `
	abril acerca adeus agora agosto alem algmas algo algumas alguns ali aliás além amanhã ambas ambos ano anos antes aonde aos apenas apoio
	apontar apos após aquela aquelas aquele aqueles aqui aquilo assim através atrás aí baixo bastante bem boa boas bom bons breve cada caminho
	catorze cedo cento certamente certeza cima cinco coisa comprido conforme conhecido conselho contra contudo corrente cuja cujas cujo cujos
	custa cá daquela daquelas daquele daqueles dar debaixo dela delas dele deles demais dentro desde desligado dessa dessas desse desses desta
	destas deste destes deve devem deverá dez dezanove dezasseis dezassete dezembro dezoito dia diante direita dispoe dispoem diversa diversas
	diversos diz dizem dizer dois domingo doze duas durante dá dão dúvida ela elas eles embora enquanto entao entretanto então era eram essa
	essas esse esses esta estado estamos estar estará estas estava estavam este esteja estejam estejamos estes esteve estive estivemos estiver
	estivera estiveram estiverem estivermos estivesse estivessem estiveste estivestes estivéramos estivéssemos estou estás estávamos estão
	exemplo falta fará favor faz fazeis fazem fazemos fazer fazes fazia faço fevereiro fez fim final fomos for fora foram forem forma formos
	fosse fossem foste fostes fui fôramos fôssemos geral grande grandes grupo ha haja hajam hajamos havemos havia hei hoje hora horas houve
	houvemos houver houvera houveram houverei houverem houveremos houveria houveriam houvermos houverá houverão houveríamos houvesse houvessem
	houvéramos houvéssemos hão iniciar inicio ir irá ista iste isto janeiro julho junho lado lhe lhes ligado local logo longe lugar lá maio
	maior maioria maiorias mal março me mediante meio menor menos meses mesma mesmas mesmo mesmos meu meus mil minha minhas momento muitos
	máximo mês nada nao naquela naquelas naquele naqueles nas nem nenhuma nessa nessas nesse nesses nesta nestas neste nestes noite nome nossa
	nossas nosso nossos nova novas nove novembro novo novos num numa numas nunca nuns nível nós número obra obrigada obrigado oitava oitavo
	oito onde ontem onze outra outras outro outros outubro parece parte partir paucas pegar pelas pelos perante perto pessoas pode podem poder
	poderá podia pois ponto pontos porque porquê portanto porém posição possivelmente posso possível pouca pouco poucos povo primeira
	primeiras primeiro primeiros promeiro propios proprio própria próprias próprio próprios próxima próximas próximo próximos puderam pôde põe
	põem quais qual qualquer quanto quarta quarto quatro quem quer quereis querem queremas queres quero questão quieto quinta quinto quinze
	quáis quê relação sabe sabem saber segunda segundo sei seis seja sejam sejamos sem sempre sendo serei seremos seria seriam será serão
	seríamos sete setembro seus sexta sexto sim sistema sob sois somente somos sou suas sábado sétima sétimo só tal talvez tambem tanta tantas
	tanto tarde te temos tempo tendes tenha tenham tenhamos tenho tens tentar tentaram tente tentei ter terceira terceiro terei teremos teria
	teriam terá terão terça teríamos teu teus teve tinha tinham tipo tive tivemos tiver tivera tiveram tiverem tivermos tivesse tivessem
	tiveste tivestes tivéramos tivéssemos toda todas todavia todo todos trabalhar trabalho treze três tu tua tuas tudo tão tém têm tínhamos
	umas uns usa usar vai vais valor veja vem vens ver verdade verdadeiro vez vezes viagem vindo vinte você vocês vos vossa vossas vosso
	vossos vários vão vêm vós zero às área éramos és último
`;
