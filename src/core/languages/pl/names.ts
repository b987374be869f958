import type { NameReading } from '../name-reading.ts';

export const NAMES: NameReading = {
	tagger: 'names-pl',
	linkers: 'i',
	inflection: {
		fleeting: [
			[/(?<=\p{L})niec$/u, 'ńc'],
			[/(?<=\p{L}[^aeiouyąęó])i?e(?=[kłc]$)/u, ''],
		],
		restored: [[/(?=[kłc]$)/u, 'e']],
		endings: /(?:iego|iemu|ego|emu|owi|owie|iem|iej|em|ami|ach|om|ów|ej|ym|im|ią|ię|[aeouyiąę])$/u,
		subject: [/[^aeouyiąę](?<!(?:[scz]ki|[nw]y)(?:m|ch))$/u, /(?<!eg)o$/u, /a$/u, /[yi]$/u],
		restoring: {
			firstNames: `Adam Adrian Aleksander Andrzej Antoni Arkadiusz Artur Bartosz Bartłomiej Bogdan Bogusław Cezary Damian Daniel Dariusz Dawid Dominik
				Edward Filip Franciszek Grzegorz Henryk Hubert Ignacy Igor Jacek Jakub Jan Janusz Jarosław Jerzy Józef Kacper Kamil Karol Kazimierz
				Konrad Krzysztof Lech Leszek Łukasz Maciej Marcin Marek Mariusz Mateusz Michał Mieczysław Mikołaj Mirosław Norbert Patryk Paweł
				Piotr Przemysław Radosław Rafał Robert Roman Ryszard Sebastian Sławomir Stanisław Stefan Szymon Tadeusz Tomasz Wacław Waldemar
				Wiesław Wiktor Witold Władysław Włodzimierz Wojciech Zbigniew Zdzisław Zygmunt Agata Agnieszka Aleksandra Alicja Aneta Anita Anna
				Barbara Beata Bożena Danuta Dorota Edyta Elżbieta Emilia Ewa Gabriela Grażyna Halina Hanna Helena Irena Iwona Izabela Jadwiga Janina
				Joanna Jolanta Julia Justyna Kamila Karolina Katarzyna Kinga Krystyna Lidia Lucyna Magdalena Małgorzata Maria Marta Marzena Monika
				Natalia Olga Patrycja Paulina Renata Sylwia Teresa Urszula Wanda Weronika Wiktoria Zofia Zuzanna`,
			first: [
				[/(?<=k)(?:iem)$/u, ''],
				[/(?:a|owi|em)$/u, ''],
				[/(?<=[^aeiouyąęó])k(?:a|owi|iem)$/u, 'ek'],
				[/ł(?:a|owi|em)$/u, 'eł'],
				[/(?:y|i|ę|ą|ie)$/u, 'a'],
				[/ii$/u, 'ia'],
				[/ego$/u, 'y'],
				[/iego$/u, 'i'],
			],
			man: [
				[/(?<=[scz]k)(?:iego|iemu|im)$/u, 'i'],
				[/(?<=[^aeiouyąęó])(?:y|ę|ą)$/u, 'a'],
				[/(?<=[^aeiouyąęó])(?:a|owi|em)$/u, ''],
			],
			woman: [
				[/(?<=[scz]k)(?:iej|ą)$/u, 'a'],
				[/(?<=ow|n)(?:ej|ą)$/u, 'a'],
				[/(?<=[^aeiouyąęó])(?:y|i|ę|ą)$/u, 'a'],
			],
		},
		feminine: /[scz]k(?:a|iej|ą)$/u,
	},
	titles: 'pan pani pana panu dr prof.',
	and: 'i oraz',
	things: 'gp var igrzyska igrzysk pkb vat ai dna g7 g20 *szczyt festiwal puchar',
	buildings: 'hotel hotelu stadion stadionie stadionu muzeum teatr teatrze teatru szpital szpitalu lotnisko lotnisku',
	places:
		'miasto mieście miasta miejscowość miejscowości wieś wsi gmina gminie gminy powiat powiecie dzielnica dzielnicy wyspa wyspie wyspy',
};
