/** Articles, prepositions, pronouns, auxiliaries, days and months beside the frequent words; from stopwords-iso and by hand. */
export const FUNCTION_WORDS = `
	abril actualmente acuerdo adelante ademas además adrede afirmó agosto agregó ahi ahora ahí algo alguna algunas alguno algunos algún alli
	allí alrededor ambos ampleamos antano antaño ante anterior antes apenas aproximadamente aquel aquella aquellas aquello aquellos aqui aquél
	aquélla aquéllas aquéllos aquí arriba arribaabajo aseguró asi asimismo así atras aun aunque ayer añadió aún b bajo bastante bien breve
	buen buena buenas bueno buenos c cada casi cerca cierta ciertas cierto ciertos cinco claro comentó conmigo conocer conseguimos conseguir
	considera consideró consigo consigue consiguen consigues contigo contra cosas creo cual cuales cualquier cuanta cuantas cuanto cuantos
	cuatro cuenta cuál cuáles cuándo cuánta cuántas cuánto cuántos cómo d da dado dan dar debajo debe deben debido decir dejó delante
	demasiado demás dentro deprisa despacio despues después detras detrás dia dias dice dicen dicho diciembre dieron diferente diferentes
	dijeron dijo dio domingo durante día días dónde e ejemplo ella ellas ello ellos embargo empleais emplean emplear empleas empleo encima
	encuentra enero enfrente enseguida entonces erais eramos eran eras eres esa esas ese eso esos estaba estabais estaban estabas estad estada
	estadas estado estados estais estamos estan estando estar estaremos estará estarán estarás estaré estaréis estaría estaríais estaríamos
	estarían estarías estas estemos esto estos estoy estuve estuviera estuvierais estuvieran estuvieras estuvieron estuviese estuvieseis
	estuviesen estuvieses estuvimos estuviste estuvisteis estuviéramos estuviésemos estuvo está estábamos estáis están estás esté estéis estén
	estés ex excepto existe existen explicó expresó f febrero fin final fuera fuerais fueran fueras fueron fuese fueseis fuesen fueses fui
	fuimos fuiste fuisteis fuéramos fuésemos g general gran grandes gueno h haber habia habida habidas habido habidos habiendo habla hablan
	habremos habrá habrán habrás habré habréis habría habríais habríamos habrían habrías habéis había habíais habíamos habían habías hace
	haceis hacemos hacen hacer hacerlo haces hacia haciendo hago has haya hayamos hayan hayas hayáis he hecho hemos hicieron hizo horas hoy
	hube hubiera hubierais hubieran hubieras hubieron hubiese hubieseis hubiesen hubieses hubimos hubiste hubisteis hubiéramos hubiésemos hubo
	i igual incluso indicó informo informó intenta intentais intentamos intentan intentar intentas intento ir j jueves julio junio junto k l
	lado largo lejos les llegó lleva llevar luego lugar lunes m mal manera manifestó martes marzo mas mayo mayor mañana mediante medio mejor
	mencionó menos menudo mi mia mias mientras mio mios mis misma mismas mismo mismos miércoles modo momento mucha muchas mucho muchos mí mía
	mías mío míos n nada nadie ni ninguna ningunas ninguno ningunos ningún nos nosotras nosotros noviembre nuestra nuestras nuestro nuestros
	nueva nuevas nuevo nuevos nunca ocho octubre os otra otras otro otros p pais parece parte partir pasada pasado paìs peor pesar poca pocas
	poco pocos podeis podemos poder podria podriais podriamos podrian podrias podrá podrán podría podrían poner posible primer primera primero
	primeros principalmente pronto propia propias propio propios proximo próximo próximos pudo pueda puede pueden puedo pues q qeu quedó
	queremos quien quienes quiere quiza quizas quizá quizás quién quiénes qué r raras realizado realizar realizó repente respecto s sabe
	sabeis sabemos saben saber sabes sal salvo sea seamos sean seas segun segunda segundo según seis septiembre sera seremos será serán serás
	seré seréis sería seríais seríamos serían serías setiembre seáis señaló sido siempre siendo siete sigue siguiente sino sois sola solamente
	solas solo solos somos soy soyos supuesto suya suyas suyo suyos sábado sé sí sólo t tal tambien tampoco tan tanto tarde te temprano
	tendremos tendrá tendrán tendrás tendré tendréis tendría tendríais tendríamos tendrían tendrías tened teneis tenemos tener tenga tengamos
	tengan tengas tengo tengáis tenida tenidas tenido tenidos teniendo tenéis tenía teníais teníamos tenían tenías tercera ti tiempo tiene
	tienen tienes toda todas todavia todavía todo todos total trabaja trabajais trabajamos trabajan trabajar trabajas trabajo trata través
	tres tu tus tuve tuviera tuvierais tuvieran tuvieras tuvieron tuviese tuvieseis tuviesen tuvieses tuvimos tuviste tuvisteis tuviéramos
	tuviésemos tuvo tuya tuyas tuyo tuyos tú u ultimo unas uno unos usa usais usamos usan usar usas uso usted ustedes v va vais valor vamos
	van varias varios vaya veces ver verdad verdadera verdadero vez viernes vosotras vosotros voy vuestra vuestras vuestro vuestros w x yo z
	él éramos ésa ésas ése ésos ésta éstas éste éstos última últimas último últimos
`;
