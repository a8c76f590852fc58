import type { Localized } from '@/content/locales'

/** What programs, and the people who write them, are told by the endpoints for readers. */
export const PUBLIC_API_MESSAGES = {
  parameterUnknown: {
    en: 'There is no parameter "{parameter}" here: use {known}.',
    fr: 'Il n’y a pas de paramètre « {parameter} » ici : utilisez {known}.',
    es: 'Aquí no existe el parámetro «{parameter}»: use {known}.',
    ar: 'لا يوجد هنا المعامل «{parameter}»: استعمل {known}.',
  },
  parameterMissing: {
    en: '"{parameter}" is missing: give one of, or a value like, {expected}.',
    fr: '« {parameter} » manque : indiquez une valeur parmi, ou de la forme, {expected}.',
    es: 'Falta «{parameter}»: indique uno de estos valores o uno con esta forma: {expected}.',
    ar: 'المعامل «{parameter}» ناقص: أعط قيمة من هذه القيم أو بهذا الشكل: {expected}.',
  },
  sizeOfSize: {
    en: '"{filename}" is a size of a picture already. Ask for sizes of the picture itself: its address is "url".',
    fr: '« {filename} » est déjà une taille d’une image. Demandez des tailles de l’image elle-même : son adresse est « url ».',
    es: '«{filename}» ya es un tamaño de una imagen. Pida tamaños de la propia imagen: su dirección es «url».',
    ar: '«{filename}» حجم من أحجام صورة أصلاً. اطلب أحجام الصورة نفسها: عنوانها هو «url».',
  },
  parameterInvalid: {
    en: '"{parameter}" is "{value}": give, once, one of, or a value like, {expected}.',
    fr: '« {parameter} » vaut « {value} » : indiquez, une seule fois, une valeur parmi, ou de la forme, {expected}.',
    es: '«{parameter}» vale «{value}»: indique, una sola vez, uno de estos valores o uno con esta forma: {expected}.',
    ar: 'قيمة «{parameter}» هي «{value}»: أعط، مرة واحدة، قيمة من هذه القيم أو بهذا الشكل: {expected}.',
  },
  addressNotFound: {
    en: 'Nothing that is published has the address "{path}": check it, or look for it in another language.',
    fr: 'Rien de publié n’a l’adresse « {path} » : vérifiez-la ou cherchez dans une autre langue.',
    es: 'Nada de lo publicado tiene la dirección «{path}»: compruébela o búsquela en otro idioma.',
    ar: 'لا شيء منشوراً له العنوان «{path}»: تحقق منه أو ابحث بلغة أخرى.',
  },
  addressGone: {
    en: 'What had the address "{path}" is gone for good: remove links to it.',
    fr: 'Ce qui avait l’adresse « {path} » n’existe plus : retirez les liens qui y mènent.',
    es: 'Lo que tenía la dirección «{path}» ya no existe: quite los enlaces que llevan a ella.',
    ar: 'ما كان له العنوان «{path}» أزيل نهائياً: احذف الروابط المؤدية إليه.',
  },
  documentNotPublished: {
    en: 'No document {id} of "{collection}" is published in "{locale}": check the number, or ask for another locale.',
    fr: 'Aucun document {id} de « {collection} » n’est publié en « {locale} » : vérifiez le numéro ou demandez une autre langue.',
    es: 'Ningún documento {id} de «{collection}» está publicado en «{locale}»: compruebe el número o pida otro idioma.',
    ar: 'لا توجد وثيقة {id} من «{collection}» منشورة بلغة «{locale}»: تحقق من الرقم أو اطلب لغة أخرى.',
  },
  nothingByThatName: {
    en: 'There is no "{name}" here: ask for one of {known}.',
    fr: 'Il n’y a pas de « {name} » ici : demandez {known}.',
    es: 'Aquí no hay «{name}»: pida uno de {known}.',
    ar: 'لا يوجد «{name}» هنا: اطلب أحد هذه: {known}.',
  },
} as const satisfies Record<string, Localized>
