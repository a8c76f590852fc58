import type { Localized } from '@/content/locales'

/** Refusals of the content model's shared fields, and of cities, members, events and partners. */
export const NETWORK_MESSAGES = {
  neededInSource: {
    en: 'This text is missing in {language}, the language this document is written in. Write it, or change the source language.',
    fr: 'Ce texte manque en {language}, la langue dans laquelle ce document est rédigé. Saisissez-le ou changez la langue source.',
    es: 'Falta este texto en {language}, el idioma en que está escrito este documento. Escríbalo o cambie el idioma de origen.',
    ar: 'هذا النص ناقص بلغة {language}، وهي لغة كتابة هذه الوثيقة. اكتبه أو غيّر لغة المصدر.',
  },
  neededToPublish: {
    en: 'A language cannot be published without this text. Translate it first, or save a draft.',
    fr: 'Une langue ne peut pas être publiée sans ce texte. Traduisez-le d’abord ou enregistrez un brouillon.',
    es: 'No se puede publicar un idioma sin este texto. Tradúzcalo primero o guarde un borrador.',
    ar: 'لا يمكن نشر لغة من دون هذا النص. ترجمه أولاً أو احفظ مسودة.',
  },
  notACountry: {
    en: '"{code}" is not a country: use its two-letter ISO 3166-1 code in capitals, e.g. CA, or XK for Kosovo.',
    fr: '« {code} » n’est pas un pays : utilisez son code ISO 3166-1 à deux lettres en majuscules, p. ex. CA, ou XK pour le Kosovo.',
    es: '«{code}» no es un país: use su código ISO 3166-1 de dos letras en mayúsculas, p. ej. CA, o XK para Kosovo.',
    ar: '«{code}» ليس بلداً: استعمل رمزه من حرفين كبيرين وفق ISO 3166-1، مثل CA، أو XK لكوسوفو.',
  },
  notASubdivision: {
    en: '"{code}" is not a part of the country {country}: use its ISO 3166-2 code, which begins with "{country}-".',
    fr: '« {code} » n’est pas une subdivision du pays {country} : utilisez son code ISO 3166-2, qui commence par « {country}- ».',
    es: '«{code}» no es una subdivisión del país {country}: use su código ISO 3166-2, que empieza por «{country}-».',
    ar: '«{code}» ليس جزءاً من البلد {country}: استعمل رمزه وفق ISO 3166-2 الذي يبدأ بـ «{country}-».',
  },
  notATimeZone: {
    en: '"{zone}" is not a time zone: use the IANA name of a place, e.g. Europe/Paris.',
    fr: '« {zone} » n’est pas un fuseau horaire : utilisez le nom IANA d’un lieu, p. ex. Europe/Paris.',
    es: '«{zone}» no es una zona horaria: use el nombre IANA de un lugar, p. ej. Europe/Paris.',
    ar: '«{zone}» ليس منطقة زمنية: استعمل اسم المكان في قاعدة IANA، مثل Europe/Paris.',
  },
  notALanguage: {
    en: '"{tag}" is not a language tag: use BCP 47, e.g. fr, sq or pt-BR.',
    fr: '« {tag} » n’est pas un code de langue : utilisez BCP 47, p. ex. fr, sq ou pt-BR.',
    es: '«{tag}» no es un código de idioma: use BCP 47, p. ej. fr, sq o pt-BR.',
    ar: '«{tag}» ليس رمز لغة: استعمل BCP 47، مثل fr أو sq أو pt-BR.',
  },
  notAWebAddress: {
    en: '"{url}" is not a web address we link to: use a full address that begins with https://.',
    fr: '« {url} » n’est pas une adresse web acceptée : utilisez une adresse complète qui commence par https://.',
    es: '«{url}» no es una dirección web admitida: use una dirección completa que empiece por https://.',
    ar: '«{url}» ليس عنواناً مقبولاً: استعمل عنواناً كاملاً يبدأ بـ https://.',
  },
  hostNotAllowed: {
    en: '"{url}" is on a site that recordings cannot be shown from: use one of {hosts}.',
    fr: '« {url} » se trouve sur un site dont les enregistrements ne peuvent pas être affichés : utilisez l’un de ceux-ci : {hosts}.',
    es: '«{url}» está en un sitio cuyas grabaciones no se pueden mostrar: use uno de estos: {hosts}.',
    ar: '«{url}» على موقع لا يمكن عرض تسجيلاته: استعمل أحد هذه المواقع: {hosts}.',
  },
  notAWholeNumber: {
    en: '{value} is not a whole number: leave out the decimals.',
    fr: '{value} n’est pas un nombre entier : retirez les décimales.',
    es: '{value} no es un número entero: quite los decimales.',
    ar: '{value} ليس عدداً صحيحاً: احذف الكسور.',
  },
  publishedTooEarly: {
    en: 'The publication date {date} is before the network began ({first}): check the year.',
    fr: 'La date de publication {date} est antérieure à la création du réseau ({first}) : vérifiez l’année.',
    es: 'La fecha de publicación {date} es anterior al inicio de la red ({first}): compruebe el año.',
    ar: 'تاريخ النشر {date} يسبق تأسيس الشبكة ({first}): تحقق من السنة.',
  },
  publishedTooLate: {
    en: 'The publication date {date} is more than two years ahead (latest {last}): check the year.',
    fr: 'La date de publication {date} est dans plus de deux ans (au plus tard {last}) : vérifiez l’année.',
    es: 'La fecha de publicación {date} supera en más de dos años la actual (como máximo {last}): compruebe el año.',
    ar: 'تاريخ النشر {date} بعد أكثر من سنتين (الحد الأقصى {last}): تحقق من السنة.',
  },
  revisedBeforePublished: {
    en: 'The revision date {date} is before the publication date: choose {earliest} or later.',
    fr: 'La date de révision {date} précède la date de publication : choisissez le {earliest} ou après.',
    es: 'La fecha de revisión {date} es anterior a la de publicación: elija el {earliest} o posterior.',
    ar: 'تاريخ المراجعة {date} يسبق تاريخ النشر: اختر {earliest} أو بعده.',
  },
  endsBeforeStart: {
    en: 'The end {date} is before the start: choose {earliest} or later.',
    fr: 'La fin {date} précède le début : choisissez le {earliest} ou après.',
    es: 'El final {date} es anterior al inicio: elija el {earliest} o posterior.',
    ar: 'النهاية {date} تسبق البداية: اختر {earliest} أو بعده.',
  },
  leftBeforeJoined: {
    en: 'The city left on {date}, before it joined: choose {earliest} or later.',
    fr: 'La ville est partie le {date}, avant son adhésion : choisissez le {earliest} ou après.',
    es: 'La ciudad se retiró el {date}, antes de adherirse: elija el {earliest} o posterior.',
    ar: 'غادرت المدينة في {date} قبل انضمامها: اختر {earliest} أو بعده.',
  },
  figureTwice: {
    en: 'The figure "{measure}" is given twice: keep one of the two rows.',
    fr: 'Le chiffre « {measure} » est indiqué deux fois : gardez une seule des deux lignes.',
    es: 'La cifra «{measure}» aparece dos veces: conserve una de las dos filas.',
    ar: 'الرقم «{measure}» مذكور مرتين: أبقِ صفاً واحداً.',
  },
  organiserTwice: {
    en: 'An organisation has the role "{role}" twice: remove one of the two rows.',
    fr: 'Une organisation a deux fois le rôle « {role} » : supprimez l’une des deux lignes.',
    es: 'Una organización tiene dos veces el papel «{role}»: elimine una de las dos filas.',
    ar: 'منظمة لها الدور «{role}» مرتين: احذف أحد الصفين.',
  },
  inUse: {
    en: 'This cannot be deleted while others refer to it: {users}. Remove it there first.',
    fr: 'Suppression impossible tant que d’autres contenus y renvoient : {users}. Retirez-le d’abord de ceux-ci.',
    es: 'No se puede eliminar mientras otros contenidos lo utilicen: {users}. Quítelo primero de ellos.',
    ar: 'لا يمكن الحذف ما دامت محتويات أخرى تشير إليه: {users}. أزله منها أولاً.',
  },
  inUseByMany: {
    en: 'This cannot be deleted while others refer to it: {users}; and {more} more. Remove it there first.',
    fr: 'Suppression impossible tant que d’autres contenus y renvoient : {users} ; et {more} autres. Retirez-le d’abord de ceux-ci.',
    es: 'No se puede eliminar mientras otros contenidos lo utilicen: {users}; y {more} más. Quítelo primero de ellos.',
    ar: 'لا يمكن الحذف ما دامت محتويات أخرى تشير إليه: {users}؛ و{more} غيرها. أزله منها أولاً.',
  },
} as const satisfies Record<string, Localized>
