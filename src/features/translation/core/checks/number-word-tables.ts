/** Words of one value are divided by `|`; the values count up from `first`, step by `step`. */
const series = (first: number, step: number, list: string): [string, number][] =>
  list
    .split(' ')
    .flatMap((words, index) =>
      words.split('|').map((word): [string, number] => [word, first + index * step]),
    )

/** Cardinals, ordinals and collectives by language; Arabic without vowel signs, hamza and article. */
export const NUMBER_WORDS: Readonly<Record<string, ReadonlyMap<string, number>>> = {
  en: new Map([
    ...series(
      0,
      1,
      'zero one two|twice|both three four five six seven eight nine ten eleven twelve',
    ),
    ...series(13, 1, 'thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'),
    ...series(30, 10, 'thirty forty fifty sixty seventy eighty ninety hundred'),
    ...series(
      1,
      1,
      'first|once second third fourth fifth sixth seventh eighth ninth tenth eleventh',
    ),
    ...series(12, 1, 'twelfth|dozen thirteenth fourteenth fifteenth sixteenth seventeenth'),
    ...series(20, 10, 'twentieth thirtieth fortieth fiftieth'),
    ['thousand', 1000],
    ['half', 0.5],
  ]),
  fr: new Map([
    ...series(
      0,
      1,
      'zéro un|une deux trois quatre cinq six sept huit neuf dix onze douze|douzaine',
    ),
    ...series(
      13,
      1,
      'treize quatorze quinze|quinzaine seize dix-sept dix-huit dix-neuf vingt|vingts|vingtaine',
    ),
    ...series(
      30,
      10,
      'trente|trentaine quarante|quarantaine cinquante|cinquantaine soixante|soixantaine septante huitante|octante nonante cent|cents|centaine',
    ),
    ...series(
      1,
      1,
      'premier|première|premiers|premières deuxième|second|seconde troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième',
    ),
    ...series(13, 1, 'treizième quatorzième quinzième seizième'),
    ...series(20, 10, 'vingtième trentième quarantième cinquantième'),
    ['mille', 1000],
    ['dizaine', 10],
    ['demi', 0.5],
  ]),
  es: new Map([
    ...series(
      0,
      1,
      'cero un|uno|una dos tres cuatro cinco seis siete ocho nueve diez|decena once doce|docena',
    ),
    ...series(
      13,
      1,
      'trece catorce quince|quincena dieciséis diecisiete dieciocho diecinueve veinte|veintena',
    ),
    ...series(
      21,
      1,
      'veintiuno|veintiún|veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta',
    ),
    ...series(40, 10, 'cuarenta cincuenta sesenta setenta ochenta noventa cien|ciento|centenar'),
    ...series(
      1,
      1,
      'primer|primero|primera segundo|segunda tercer|tercero|tercera cuarto|cuarta quinto|quinta sexto|sexta séptimo|séptima octavo|octava noveno|novena décimo|décima undécimo|undécima duodécimo|duodécima',
    ),
    ...series(20, 10, 'vigésimo|vigésima trigésimo|trigésima'),
    ['mil', 1000],
    ['medio', 0.5],
    ['media', 0.5],
  ]),
  ar: new Map([
    ...series(
      1,
      1,
      'واحد|واحدة|احد|احدى اثنان|اثنين|اثنتان|اثنتين|اثنا|اثني|اثنتا|اثنتي ثلاثة|ثلاث اربعة|اربع خمسة|خمس ستة|ست سبعة|سبع ثمانية|ثماني|ثمان تسعة|تسع عشرة|عشر',
    ),
    ...series(
      20,
      10,
      'عشرون|عشرين ثلاثون|ثلاثين اربعون|اربعين خمسون|خمسين ستون|ستين سبعون|سبعين ثمانون|ثمانين تسعون|تسعين مئة|مائة',
    ),
    ...series(
      1,
      1,
      'اول|اولى ثاني|ثانية ثالث|ثالثة رابع|رابعة خامس|خامسة سادس|سادسة سابع|سابعة ثامن|ثامنة تاسع|تاسعة عاشر|عاشرة',
    ),
    ['مئتان', 200],
    ['مئتين', 200],
    ['الف', 1000],
    ['نصف', 0.5],
  ]),
}
