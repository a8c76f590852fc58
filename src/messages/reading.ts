import type { Localized } from '@/content/locales'

/** What readers and publishers are told when a request is refused. */
export const READING_MESSAGES = {
  localeUnknown: {
    en: 'There is no locale "{locale}": ask for one of {known}.',
    fr: 'La langue « {locale} » n’existe pas : demandez l’une de {known}.',
    es: 'No existe el idioma «{locale}»: pida uno de {known}.',
    ar: 'اللغة «{locale}» غير موجودة: اطلب إحدى اللغات {known}.',
  },
  localesMixed: {
    en: 'This request asks for several locales ({locales}): ask for one locale per GraphQL request.',
    fr: 'Cette requête demande plusieurs langues ({locales}) : demandez une seule langue par requête GraphQL.',
    es: 'Esta petición pide varios idiomas ({locales}): pida un solo idioma por petición GraphQL.',
    ar: 'يطلب هذا الاستعلام عدة لغات ({locales}): اطلب لغة واحدة في كل استعلام GraphQL.',
  },
  encodingInvalid: {
    en: 'The address is not valid UTF-8 text: percent-encode it as UTF-8, without NUL characters.',
    fr: 'L’adresse n’est pas un texte UTF-8 valide : encodez-la en UTF-8, sans caractère NUL.',
    es: 'La dirección no es texto UTF-8 válido: codifíquela en UTF-8, sin caracteres NUL.',
    ar: 'العنوان ليس نص UTF-8 صالحاً: رمّزه بصيغة UTF-8 وبدون محارف NUL.',
  },
  parameterRepeated: {
    en: '"{parameter}" takes one value: give it once.',
    fr: '« {parameter} » n’accepte qu’une valeur : indiquez-la une seule fois.',
    es: '«{parameter}» admite un solo valor: indíquelo una vez.',
    ar: '«{parameter}» يقبل قيمة واحدة: اذكرها مرة واحدة.',
  },
  numberOutOfRange: {
    en: '"{parameter}" is "{value}": give a whole number from {min} to {max}.',
    fr: '« {parameter} » vaut « {value} » : donnez un nombre entier de {min} à {max}.',
    es: '«{parameter}» vale «{value}»: indique un número entero de {min} a {max}.',
    ar: 'قيمة «{parameter}» هي «{value}»: أعط عدداً صحيحاً من {min} إلى {max}.',
  },
  onlySignedIn: {
    en: '"{parameter}" is for signed-in users: leave it out, or sign in.',
    fr: '« {parameter} » est réservé aux utilisateurs connectés : retirez-le ou connectez-vous.',
    es: '«{parameter}» es para usuarios con sesión iniciada: quítelo o inicie sesión.',
    ar: '«{parameter}» مخصص للمستخدمين المسجلين: احذفه أو سجّل الدخول.',
  },
  pathNotReadable: {
    en: '"{path}" in "{parameter}" is not a public field: use a field that the answer shows.',
    fr: '« {path} » dans « {parameter} » n’est pas un champ public : utilisez un champ que la réponse montre.',
    es: '«{path}» en «{parameter}» no es un campo público: use un campo que la respuesta muestre.',
    ar: '«{path}» في «{parameter}» ليس حقلاً عاماً: استعمل حقلاً يظهر في الجواب.',
  },
  queryMalformed: {
    en: '"{parameter}" is malformed at "{path}": see the documentation of queries.',
    fr: '« {parameter} » est mal formé à « {path} » : voyez la documentation des requêtes.',
    es: '«{parameter}» está mal formado en «{path}»: consulte la documentación de consultas.',
    ar: '«{parameter}» غير سليم عند «{path}»: راجع توثيق الاستعلامات.',
  },
  queryTooLarge: {
    en: '"{parameter}" is too large: use at most {max} conditions or values.',
    fr: '« {parameter} » est trop grand : utilisez au plus {max} conditions ou valeurs.',
    es: '«{parameter}» es demasiado grande: use como máximo {max} condiciones o valores.',
    ar: '«{parameter}» كبير جداً: استعمل {max} شرطاً أو قيمة على الأكثر.',
  },
  valueInvalid: {
    en: 'A value does not fit its field: check numbers, dates and identifiers.',
    fr: 'Une valeur ne convient pas à son champ : vérifiez les nombres, dates et identifiants.',
    es: 'Un valor no corresponde a su campo: revise números, fechas e identificadores.',
    ar: 'إحدى القيم لا تناسب حقلها: تحقق من الأرقام والتواريخ والمعرّفات.',
  },
  graphqlTooLarge: {
    en: 'The GraphQL request is too large: send at most {max} bytes.',
    fr: 'La requête GraphQL est trop grande : envoyez au plus {max} octets.',
    es: 'La petición GraphQL es demasiado grande: envíe como máximo {max} bytes.',
    ar: 'استعلام GraphQL كبير جداً: أرسل {max} بايت على الأكثر.',
  },
  graphqlMalformed: {
    en: 'The GraphQL request cannot be read: {fault}',
    fr: 'La requête GraphQL est illisible : {fault}',
    es: 'La petición GraphQL no se puede leer: {fault}',
    ar: 'تعذرت قراءة استعلام GraphQL: {fault}',
  },
  publishLocaleDiffers: {
    en: 'The request is in "{locale}" but publishes "{publish}": send both as the same locale.',
    fr: 'La requête est en « {locale} » mais publie « {publish} » : indiquez la même langue pour les deux.',
    es: 'La petición está en «{locale}» pero publica «{publish}»: indique el mismo idioma en ambos.',
    ar: 'الطلب باللغة «{locale}» لكنه ينشر «{publish}»: أرسل اللغة نفسها في الموضعين.',
  },
  publishRefused: {
    en: 'Not published. {reasons}',
    fr: 'Non publié. {reasons}',
    es: 'No publicado. {reasons}',
    ar: 'لم يُنشر. {reasons}',
  },
  allLocalesRewritten: {
    en: 'A document that exists is written in one language at a time: send the locale of the text. Only a new document may be written in all languages at once.',
    fr: 'Un document existant s’écrit dans une langue à la fois : indiquez la langue du texte. Seul un nouveau document peut être écrit dans toutes les langues à la fois.',
    es: 'Un documento existente se escribe en un idioma cada vez: indique el idioma del texto. Solo un documento nuevo puede escribirse en todos los idiomas a la vez.',
    ar: 'الوثيقة الموجودة تُكتب بلغة واحدة في كل مرة: أرسل لغة النص. الوثيقة الجديدة وحدها يمكن كتابتها بجميع اللغات دفعة واحدة.',
  },
  notPerLanguage: {
    en: 'This is written in all languages at once, so each text is an object with one text per language, e.g. {example}.',
    fr: 'Ceci est écrit dans toutes les langues à la fois : chaque texte est un objet avec un texte par langue, p. ex. {example}.',
    es: 'Esto se escribe en todos los idiomas a la vez: cada texto es un objeto con un texto por idioma, p. ej. {example}.',
    ar: 'هذا مكتوب بجميع اللغات دفعة واحدة، لذا كل نص كائن فيه نص لكل لغة، مثل {example}.',
  },
  publishFieldsMissing: {
    en: '{locale}: fill in {fields} first.',
    fr: '{locale} : remplissez d’abord {fields}.',
    es: '{locale}: rellene primero {fields}.',
    ar: '{locale}: املأ أولاً {fields}.',
  },
} as const satisfies Record<string, Localized>
