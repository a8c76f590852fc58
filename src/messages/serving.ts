import type { Localized } from '@/content/locales'

/** What the server itself answers, before or instead of what stands behind it. */
export const SERVING_MESSAGES = {
  addressTooLong: {
    en: 'The address is {length} bytes long, at most {max} are read: send the query in the body of a POST request to /api/graphql instead.',
    fr: 'L’adresse fait {length} octets, {max} au plus sont lus : envoyez plutôt la requête dans le corps d’un POST vers /api/graphql.',
    es: 'La dirección tiene {length} bytes y se leen como máximo {max}: envíe la consulta en el cuerpo de un POST a /api/graphql.',
    ar: 'طول العنوان {length} بايت ولا يُقرأ أكثر من {max}: أرسل الاستعلام في جسم طلب POST إلى ‎/api/graphql.',
  },
  addressInvalid: {
    en: 'The address is not a valid URL: percent-encode it as UTF-8, without null characters.',
    fr: 'L’adresse n’est pas une URL valide : encodez-la en UTF-8, sans caractère nul.',
    es: 'La dirección no es una URL válida: codifíquela en UTF-8, sin caracteres nulos.',
    ar: 'العنوان ليس رابطاً صالحاً: رمّزه بصيغة UTF-8 وبدون محارف فارغة.',
  },
  nothingThere: {
    en: 'There is nothing at {path}.',
    fr: 'Il n’y a rien à l’adresse {path}.',
    es: 'No hay nada en {path}.',
    ar: 'لا يوجد شيء في {path}.',
  },
  methodNotServed: {
    en: '{path} answers GET and POST only.',
    fr: '{path} ne répond qu’à GET et à POST.',
    es: '{path} solo responde a GET y POST.',
    ar: 'لا يجيب {path} إلا على GET وPOST.',
  },
  notReady: {
    en: 'Not ready: {reason}. Try again in a few seconds.',
    fr: 'Pas encore prêt ({reason}). Réessayez dans quelques secondes.',
    es: 'Aún no está listo ({reason}). Vuelva a intentarlo en unos segundos.',
    ar: 'الخادم غير جاهز بعد ({reason}). أعد المحاولة بعد بضع ثوانٍ.',
  },
  uploadTooLarge: {
    en: 'The upload is larger than {max}: make the file smaller, or link to where it is hosted.',
    fr: 'L’envoi dépasse {max} : réduisez le fichier, ou mettez un lien vers l’endroit où il est hébergé.',
    es: 'La subida supera {max}: reduzca el archivo o enlace al lugar donde está alojado.',
    ar: 'حجم الملف المرفوع أكبر من {max}: صغّره أو ضع رابطاً إلى مكان استضافته.',
  },
  bodyTooLarge: {
    en: 'The request body is larger than {max}: send less at once.',
    fr: 'Le corps de la requête dépasse {max} : envoyez moins à la fois.',
    es: 'El cuerpo de la petición supera {max}: envíe menos de una vez.',
    ar: 'جسم الطلب أكبر من {max}: أرسل كمية أقل في المرة الواحدة.',
  },
  bodyTooSlow: {
    en: 'The request body did not arrive within {seconds} seconds: send it again.',
    fr: 'Le corps de la requête n’est pas arrivé en {seconds} secondes : envoyez-le de nouveau.',
    es: 'El cuerpo de la petición no llegó en {seconds} segundos: envíelo de nuevo.',
    ar: 'لم يصل جسم الطلب خلال {seconds} ثانية: أرسله من جديد.',
  },
  jsonNotUtf8: {
    en: 'The body is not valid UTF-8: encode the JSON as UTF-8.',
    fr: 'Le corps n’est pas de l’UTF-8 valide : encodez le JSON en UTF-8.',
    es: 'El cuerpo no es UTF-8 válido: codifique el JSON en UTF-8.',
    ar: 'جسم الطلب ليس UTF-8 صالحاً: رمّز JSON بصيغة UTF-8.',
  },
  jsonTooDeep: {
    en: 'The JSON body is nested more than {max} levels deep: flatten it.',
    fr: 'Le corps JSON est imbriqué sur plus de {max} niveaux : aplatissez-le.',
    es: 'El cuerpo JSON está anidado en más de {max} niveles: aplánelo.',
    ar: 'تداخُل جسم JSON أعمق من {max} مستوى: قلّل التداخل.',
  },
  jsonInvalid: {
    en: 'The body is not valid JSON ({fault}): send one JSON object.',
    fr: 'Le corps n’est pas du JSON valide ({fault}) : envoyez un seul objet JSON.',
    es: 'El cuerpo no es JSON válido ({fault}): envíe un solo objeto JSON.',
    ar: 'جسم الطلب ليس JSON صالحاً ({fault}): أرسل كائن JSON واحداً.',
  },
  jsonNotObject: {
    en: 'The JSON body is not an object: send one JSON object, between { and }.',
    fr: 'Le corps JSON n’est pas un objet : envoyez un seul objet JSON, entre { et }.',
    es: 'El cuerpo JSON no es un objeto: envíe un solo objeto JSON, entre { y }.',
    ar: 'جسم JSON ليس كائناً: أرسل كائن JSON واحداً بين { و}.',
  },
  jsonHasNull: {
    en: 'The JSON body contains the null character U+0000, which no text can hold: remove it.',
    fr: 'Le corps JSON contient le caractère nul U+0000, qu’aucun texte ne peut contenir : retirez-le.',
    es: 'El cuerpo JSON contiene el carácter nulo U+0000, que ningún texto puede contener: quítelo.',
    ar: 'يحتوي جسم JSON على المحرف الفارغ U+0000 الذي لا يمكن أن يحويه نص: احذفه.',
  },
  unexpectedFailure: {
    en: 'Something went wrong on our side. Try again; if it stays, tell the operators the request id {requestId}.',
    fr: 'Une erreur s’est produite de notre côté. Réessayez ; si elle persiste, donnez aux exploitants l’identifiant de requête {requestId}.',
    es: 'Algo falló por nuestra parte. Vuelva a intentarlo; si continúa, indique a los operadores el identificador de petición {requestId}.',
    ar: 'حدث خطأ من جانبنا. أعد المحاولة، وإن استمر فأبلغ المشغّلين بمعرّف الطلب {requestId}.',
  },
} as const satisfies Record<string, Localized>
